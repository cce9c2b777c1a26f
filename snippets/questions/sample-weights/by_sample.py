import torch
from torch import nn

# Reviews labelled by experts count fully, those by passers-by a little.
logits = torch.tensor([[2.0, 0.1], [0.3, 0.9], [1.2, 1.0], [0.1, 0.6]])
label = torch.tensor([0, 1, 1, 0])
trust = torch.tensor([1.0, 1.0, 0.2, 0.2])

losses = nn.CrossEntropyLoss(reduction="none")(logits, label)
loss = (losses * trust).sum() / trust.sum()
plain = losses.mean()
for one, how_much in zip(losses, trust, strict=True):
    print(f"loss {one:.4f}  weight {how_much:.1f}")
print(f"weighted mean {loss:.4f}, plain mean {plain:.4f}")
