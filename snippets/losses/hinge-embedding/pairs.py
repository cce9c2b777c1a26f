import torch
from torch import nn
from torch.nn import functional as F

embeddings = torch.tensor([[0.0, 0.0], [0.9, 0.0], [0.5, 0.4]])
embeddings.requires_grad_()  # two signatures of Ada's, one of Ben's
left, right = torch.tensor([0, 0, 1]), torch.tensor([1, 2, 2])
same_hand = torch.tensor([1, -1, -1])
measure = nn.HingeEmbeddingLoss(margin=1.0)

losses = []
for step in range(31):
    distances = F.pairwise_distance(embeddings[left], embeddings[right])
    loss = measure(distances, same_hand)
    losses.append(loss.item())
    if step % 15 == 0:
        shown = "  ".join(f"{x:.2f}" for x in distances.tolist())
        print(f"step {step:2}: distances {shown}  loss {loss.item():.3f}")
    (gradient,) = torch.autograd.grad(loss, embeddings)
    with torch.no_grad():
        embeddings -= 0.1 * gradient
