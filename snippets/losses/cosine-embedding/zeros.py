import torch
from torch import nn
from torch.nn import functional as F

page, alike = torch.tensor([[1.0, 0.0]]), torch.tensor([1])
losses = {}
for length in (0.0, 1e-6, 1.0):
    short = torch.tensor([[length, 0.0]], requires_grad=True)
    loss = nn.CosineEmbeddingLoss()(short, page, alike)
    (gradient,) = torch.autograd.grad(loss, short)
    losses[f"length{length:g}"] = loss.item()
    print(f"length {length:<5g}  loss {loss.item():.3f}", end="  ")
    print(f"gradient {gradient.norm().item():.3g}", end="  ")
    cosine = F.cosine_similarity(short, page).item()
    print(f"cosine_similarity {cosine:.3f}")
