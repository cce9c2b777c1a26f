import torch


def relative_error(predicted, actual):
    ((predicted - actual).abs() / actual).mean()


predicted = torch.tensor([3.0, 9.0], requires_grad=True)
loss = relative_error(predicted, torch.tensor([4.0, 8.0]))
loss.backward()
