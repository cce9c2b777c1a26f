import torch
from torch.nn import functional as F

logits = torch.tensor([[2.0, -1.0, 0.5], [0.3, 0.2, -2.0]])
target = torch.tensor([0, 1])

exact = F.cross_entropy(logits, target).item()
rounded = F.cross_entropy(logits.bfloat16(), target).item()
back = F.cross_entropy(logits.bfloat16().float(), target).item()
print(f"all in float32             {exact:.6f}")
print(f"logits bfloat16, loss too  {rounded:.6f}")
print(f"logits bfloat16, loss not  {back:.6f}")

total = torch.tensor(0.0, dtype=torch.bfloat16)
for _ in range(1000):
    total += 1.0  # a loss of one, a thousand times
print(f"sum of a thousand losses of one: {total.item():.0f}")
