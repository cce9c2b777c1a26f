import torch
from torch import nn

distances = torch.tensor([0.2, 0.9, 0.4, 1.5], requires_grad=True)
same_hand = torch.tensor([1, 1, -1, -1])
margin = 1.0

alike = distances.square() / 2  # equation 4 of the paper
unlike = (margin - distances).clamp(min=0).square() / 2
contrastive = torch.where(same_hand == 1, alike, unlike)
hinge = nn.HingeEmbeddingLoss(margin=margin, reduction="none")
squared = hinge(distances, same_hand).square() / 2

for name, losses in (("contrastive", contrastive), ("squared", squared)):
    (gradient,) = torch.autograd.grad(losses.sum(), distances)
    costs = "  ".join(f"{cost:.3f}" for cost in losses.tolist())
    slopes = "  ".join(f"{slope + 0.0:4.1f}" for slope in gradient.tolist())
    print(f"{name:11}  {costs}  gradients {slopes}")
