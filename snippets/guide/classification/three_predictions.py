import torch
from torch import nn

logits = torch.tensor([[4.0, 1.0, 0.1], [0.2, 0.2, 0.2], [0.1, 4.0, 1.0]])
target = torch.tensor([0, 0, 0])  # three photos, a cat on each

probabilities = logits.softmax(dim=1)[:, 0]
losses = nn.CrossEntropyLoss(reduction="none")(logits, target)
rows = zip(["right", "unsure", "wrong"], probabilities, losses, strict=True)
for name, p, loss in rows:
    print(f"{name:6}  p(cat) {p:.4f}   loss {loss:.4f}")
print(f"mean                    {losses.mean():.4f}")
