import torch


def relative_error(predicted, actual):
    return ((predicted - actual).abs() / actual).mean()


predicted = torch.tensor([3.0, 9.0], requires_grad=True)
loss = relative_error(predicted, torch.tensor([4.0, 8.0]))
loss.backward()
print(f"loss {loss.item():.4f}")
