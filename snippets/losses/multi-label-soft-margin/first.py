import torch
from torch import nn

topics = ["politics", "economy", "health", "sport"]
logits = torch.tensor([[2.0, 1.5, 0.5, -3.0], [-2.0, 0.5, -1.0, 4.0]])
target = torch.tensor([[1, 1, 1, 0], [0, 0, 0, 1]])  # one row per article

losses = nn.MultiLabelSoftMarginLoss(reduction="none")(logits, target)
for row, loss in zip(logits > 0, losses, strict=True):
    said = [topic for topic, yes in zip(topics, row, strict=True) if yes]
    print(f"loss {loss:.4f}   says {', '.join(said)}")
mean = nn.MultiLabelSoftMarginLoss()(logits, target).item()
print(f"mean {mean:.4f}")
