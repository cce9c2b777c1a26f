import torch
from torch import nn

other, alike = torch.tensor([[1.0, 0.0]]), torch.tensor([1])
losses, lengths = [], []
for factor in (1.0, 10.0, 100.0):
    embedding = (factor * torch.tensor([[3.0, 4.0]])).requires_grad_()
    loss = nn.CosineEmbeddingLoss()(embedding, other, alike)
    loss.backward()
    along = round((embedding.grad * embedding).sum().item(), 6) + 0.0
    losses.append(loss.item())
    lengths.append(embedding.grad.norm().item())
    print(f"length {5 * factor:3.0f}: loss {losses[-1]:.3f}", end=", ")
    print(f"gradient {lengths[-1]:.4f}, of it outwards {along:.1f}")
