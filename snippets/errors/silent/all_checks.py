import torch
from torch import nn

torch.manual_seed(0)
model = nn.Linear(4, 3)
photos, animals = torch.eye(4), torch.tensor([0, 1, 2, 1])
logits = model(photos)

for name, output, target in [
    ("as it should be", logits, animals),
    ("detached", logits.detach(), animals),
    ("one output", logits[:, :1], torch.ones(4, 1)),
    ("a softmax before", logits.softmax(1), animals),
    ("all targets ignored", logits, torch.full((4,), -100)),
    ("two labels at once", logits, torch.tensor([[1.0, 1.0, 0.0]] * 4)),
]:
    loss = nn.CrossEntropyLoss()(output, target).item()
    print(f"{name:19}  loss {loss:7.4f}")
