import torch
from torch import nn

tags = ["tree", "sky", "person"]
logits = torch.tensor([[2.1, 1.4, -3.0], [-0.7, 0.9, 0.2]])  # two photos
target = torch.tensor([[1.0, 1.0, 0.0], [0.0, 1.0, 0.0]])

loss = nn.BCEWithLogitsLoss()(logits, target)
yes = logits > 0
print("output ", tuple(logits.shape), logits.dtype)
print("target ", tuple(target.shape), target.dtype)
print(f"loss    {loss:.2f}")
for row in yes:
    print("predict", [tags[i] for i in range(3) if row[i]])
