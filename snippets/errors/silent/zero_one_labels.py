import torch
from torch.nn import functional as F

distance = torch.tensor([0.3], requires_grad=True)  # Too near.
score = torch.tensor([2.0], requires_grad=True)  # Should be below 0.
vectors = torch.tensor([[1.0, 0.5], [1.0, 0.0]], requires_grad=True)
near = (vectors[:1], vectors[1:])  # An unlike pair, almost parallel.

for name, loss_of, moved in [
    ("hinge", lambda y: F.hinge_embedding_loss(distance, y), distance),
    ("soft margin", lambda y: F.soft_margin_loss(score, y), score),
    ("ranking", lambda y: F.margin_ranking_loss(score, -score, y), score),
    ("cosine", lambda y: F.cosine_embedding_loss(*near, y), vectors),
]:
    for label in (0.0, -1.0):
        loss = loss_of(torch.tensor([label]))
        (gradient,) = torch.autograd.grad(loss, moved)
        pull = gradient.norm().item()
        print(f"{name:11}  label {label:2.0f}", end="  ")
        print(f"loss {loss.item():.4f}  gradient {pull:.4f}")
