import torch
from torch import nn

messages = torch.eye(6)  # Six messages that share no word.
spam = torch.tensor([[1.0], [1], [0], [0], [0], [0]])
criterion = nn.BCEWithLogitsLoss()

last = {}
for name, ends_in in [("logits", nn.Identity()), ("sigmoid", nn.Sigmoid())]:
    weight = torch.zeros(6, 1, requires_grad=True)
    for _ in range(300):
        loss = criterion(ends_in(messages @ weight), spam)
        loss.backward()
        with torch.no_grad():
            weight -= 5 * weight.grad
            weight.grad = None
    flagged = (ends_in(messages @ weight) > 0).sum().item()
    last[name] = loss.item()
    print(f"{name:8} loss {loss:.4f}, above 0: {flagged} of 6")
