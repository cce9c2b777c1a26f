import torch
from torch.nn import functional as F

alike = torch.tensor([1])
losses = {}
print("length  float16  autocast  float32")
for length in (10.0, 20.0, 300.0, 0.0):
    page = torch.tensor([[length, 0.0]], dtype=torch.float16)
    loss = F.cosine_embedding_loss(page, page, alike).item()
    with torch.autocast("cpu", dtype=torch.float16):
        mixed = F.cosine_embedding_loss(page, page, alike).item()
    full = F.cosine_embedding_loss(page.float(), page.float(), alike).item()
    losses[f"length{length:.0f}"] = loss
    print(f"{length:6.0f}  {loss:7.1f}  {mixed:8.1f}  {full:7.1f}")
