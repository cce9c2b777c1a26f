import torch


class AbsoluteError(torch.autograd.Function):
    @staticmethod
    def forward(ctx, predicted, actual):
        ctx.save_for_backward(predicted, actual)
        return (predicted - actual).abs().sum()

    @staticmethod
    def backward(ctx, slope):
        predicted, actual = ctx.saved_tensors
        return slope * (predicted - actual).sign(), None


predicted = torch.tensor([4.0, 9.0], requires_grad=True)
loss = AbsoluteError.apply(predicted, torch.tensor([5.0, 7.0]))
loss.backward()
print(predicted.grad.tolist())
