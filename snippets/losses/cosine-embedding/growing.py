import torch
from torch import nn

embedding = torch.tensor([[1.0, 0.0]], requires_grad=True)
pages = torch.tensor([[0.6, 0.8], [0.6, -0.8]])  # to either side
alike = torch.tensor([1])
lengths = {}
for step in range(201):
    if step in (0, 1, 20, 200):
        lengths[f"step{step}"] = embedding.norm().item()
        print(f"after {step:3} steps: length {embedding.norm().item():.3f}")
    loss = nn.CosineEmbeddingLoss()(embedding, pages[step % 2][None], alike)
    (gradient,) = torch.autograd.grad(loss, embedding)
    with torch.no_grad():
        embedding -= 0.5 * gradient
