import torch
from torch.nn import functional as F

alike = torch.tensor([1])
losses = {}
for length in (10.0, 20.0, 300.0):
    page = torch.tensor([[length, 0.0]], dtype=torch.float16)
    loss = F.cosine_embedding_loss(page, page, alike).item()
    full = F.cosine_embedding_loss(page.float(), page.float(), alike).item()
    losses[f"length{length:.0f}"] = loss
    print(f"length {length:3.0f}  float16 {loss:4.1f}  float32 {full:.1f}")
