import torch
from torch.nn import functional as F

hours = torch.tensor([[1.0], [2.0], [3.0], [4.0], [5.0], [6.0]])
points = torch.tensor([11.0, 18.0, 33.0, 39.0, 52.0, 58.0])
passed = torch.tensor([0, 0, 0, 1, 1, 1])


def classify(logits):
    return F.cross_entropy(logits, passed)


def loss_at_rest(outputs, loss_of, features=hours):
    weight = torch.zeros(1, outputs, requires_grad=True)
    bias = torch.zeros(outputs, requires_grad=True)
    for _ in range(800):
        loss = loss_of(features @ weight + bias)
        gradients = torch.autograd.grad(loss, [weight, bias])
        weight.data -= 0.03 * gradients[0]
        bias.data -= 0.03 * gradients[1]
    return loss.item()


rest = {
    "shapes equal": loss_at_rest(1, lambda x: F.mse_loss(x[:, 0], points)),
    "(N, 1), (N,)": loss_at_rest(1, lambda x: F.mse_loss(x, points)),
    "inputs are 0": loss_at_rest(2, classify, 0 * hours),
    "one output": loss_at_rest(1, lambda x: F.cross_entropy(x, 0 * passed)),
}
variance = points.var(correction=0).item()
for name, loss in rest.items():
    print(f"{name:13} {loss:8.4f}")
print(f"variance of the points {variance:.4f}")
