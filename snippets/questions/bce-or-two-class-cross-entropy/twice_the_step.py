import torch
from torch import nn
from torch.nn import functional as F

links = torch.tensor([[0.0], [1.0], [2.0], [5.0], [3.0], [8.0]])  # in a message
spam = torch.tensor([0, 0, 0, 1, 1, 1])


def train(outputs, loss_of, lr):
    model = nn.Linear(1, outputs)
    for parameter in model.parameters():
        nn.init.zeros_(parameter)
    optimizer = torch.optim.SGD(model.parameters(), lr=lr)
    for _ in range(50):
        optimizer.zero_grad()
        loss_of(model(links)).backward()
        optimizer.step()
    count = sum(parameter.numel() for parameter in model.parameters())
    return model.weight.detach().flatten(), count


bce = F.binary_cross_entropy_with_logits
one, one_count = train(1, lambda z: bce(z[:, 0], spam.float()), lr=0.2)
two, two_count = train(2, lambda z: F.cross_entropy(z, spam), lr=0.2)
half, _ = train(2, lambda z: F.cross_entropy(z, spam), lr=0.1)
one_slope, two_slope, half_slope = one[0], two[1] - two[0], half[1] - half[0]
print(f"one logit,  lr 0.2: {one_count} parameters, slope {one_slope:.4f}")
print(f"two logits, lr 0.2: {two_count} parameters, slope {two_slope:.4f}")
print(f"two logits, lr 0.1: {two_count} parameters, slope {half_slope:.4f}")
