import torch


def absolute_error(predicted, actual):
    return (predicted - actual).abs().sum()


predicted = torch.tensor([4.0, 9.0], requires_grad=True)
absolute_error(predicted, torch.tensor([5.0, 7.0])).backward()
print(predicted.grad.tolist())
