import torch
from torch import nn

target = torch.tensor([7])
loss_fn = nn.CrossEntropyLoss()
coarse, fine = [], []
for score in (0.0, 0.02, 0.04):  # three models, each better than the last
    logits = torch.zeros(1, 50_000, dtype=torch.bfloat16)
    logits[0, 7] = score
    coarse.append(loss_fn(logits, target).item())
    fine.append(loss_fn(logits.float(), target).item())
    print(f"bfloat16 {coarse[-1]:.4f}   .float() {fine[-1]:.4f}")

with torch.autocast("cpu", dtype=torch.bfloat16):
    print("under autocast:", loss_fn(logits, target).dtype)
