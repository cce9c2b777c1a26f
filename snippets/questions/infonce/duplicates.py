import torch
from torch.nn import functional as F

captions = ["a dog", "a cat", "a dog", "a car"]
ids = torch.tensor([0, 1, 0, 2])
same = ids[:, None] == ids
similarity = same.float()  # Perfect: 1 where the captions agree, else 0.
logits, target = similarity / 0.07, torch.arange(4)

plain = F.cross_entropy(logits, target).item()
others = same & ~torch.eye(4, dtype=torch.bool)
logits = logits.masked_fill(others, -torch.inf)
masked = F.cross_entropy(logits, target).item()
print(f"a second dog is wrong    {plain:.4f}")
print(f"a second dog is ignored  {masked:.4f}")
