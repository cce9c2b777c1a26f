import torch
from torch import nn

logits = torch.tensor([[2.0, 0.5, -1.0], [0.0, 1.0, 0.5]])  # (N, C)
targets = [
    torch.tensor([0, 1]),
    torch.tensor([0, 1], dtype=torch.uint8),
    torch.tensor([[1.0, 0.0, 0.0], [0.0, 1.0, 0.0]]),
    torch.tensor([[0.8, 0.2, 0.0], [0.3, 0.4, 0.3]]).double(),
]
for target in targets:
    same = target.shape == logits.shape
    kind = "probabilities" if same else "class indices"
    loss = nn.CrossEntropyLoss()(logits, target).item()
    shape, dtype = tuple(target.shape), str(target.dtype)[6:]
    print(f"{shape!s:6} {dtype:7} {kind:13} {loss:.4f}")
