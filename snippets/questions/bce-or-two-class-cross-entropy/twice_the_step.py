import torch
from torch import nn
from torch.nn import functional as F

links = torch.tensor([[0.0], [1.0], [2.0], [5.0], [3.0], [8.0]])  # in a message
spam = torch.tensor([0, 0, 0, 1, 1, 1])


def train(outputs, lr, steps=50):
    model = nn.Linear(1, outputs)
    nn.init.zeros_(model.weight)
    nn.init.zeros_(model.bias)
    optimizer = torch.optim.SGD(model.parameters(), lr=lr)
    for _ in range(steps):
        optimizer.zero_grad()
        logits = model(links)
        if outputs == 2:
            loss = F.cross_entropy(logits, spam)
        else:
            loss = F.binary_cross_entropy_with_logits(logits[:, 0], spam.float())
        loss.backward()
        optimizer.step()
    slope = model.weight[-1] - model.weight[0] if outputs == 2 else model.weight[0]
    count = sum(parameter.numel() for parameter in model.parameters())
    return slope.item(), count


one_logit, one_count = train(1, lr=0.2)
two_logits, two_count = train(2, lr=0.2)
half_rate, _ = train(2, lr=0.1)
print(f"one logit,  lr 0.2: {one_count} parameters, slope {one_logit:.4f}")
print(f"two logits, lr 0.2: {two_count} parameters, slope {two_logits:.4f}")
print(f"two logits, lr 0.1: {two_count} parameters, slope {half_rate:.4f}")
