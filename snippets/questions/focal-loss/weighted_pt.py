import torch
from torch.nn import functional as F

logits = torch.tensor([[2.0, 0.0, 0.5]])
target = torch.tensor([1])
weight = torch.tensor([1.0, 3.0, 1.0])

weighted = F.cross_entropy(logits, target, weight=weight, reduction="none")
wrong = torch.exp(-weighted).item()
ce = F.cross_entropy(logits, target, reduction="none")
right = torch.exp(-ce).item()
softmax = logits.softmax(dim=1)[0, 1].item()

print(f"pt from the weighted loss  {wrong:.4f}")
print(f"pt from the plain loss     {right:.4f}")
print(f"softmax says               {softmax:.4f}")
loss = (weight[target] * (1 - right) ** 2 * ce).item()
print(f"focal loss of the photo    {loss:.4f}")
