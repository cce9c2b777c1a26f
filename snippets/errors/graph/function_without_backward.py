import torch


class AbsoluteError(torch.autograd.Function):
    @staticmethod
    def forward(ctx, predicted, actual):
        return (predicted - actual).abs().sum()


predicted = torch.tensor([4.0, 9.0], requires_grad=True)
AbsoluteError.apply(predicted, torch.tensor([5.0, 7.0])).backward()
