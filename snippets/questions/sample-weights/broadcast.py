import torch
from torch import nn

logits = torch.tensor([[2.0], [-1.0], [0.5]])  # A layer with one output.
yes = torch.tensor([[1.0], [0.0], [0.0]])
weight = torch.tensor([1.0, 1.0, 8.0])

losses = nn.BCEWithLogitsLoss(reduction="none")(logits, yes)
wrong = losses * weight
right = losses.squeeze(1) * weight
print(f"losses {tuple(losses.shape)}, weight {tuple(weight.shape)}")
print(f"product {tuple(wrong.shape)}: {(wrong.sum() / weight.sum()):.4f}")
print(f"product {tuple(right.shape)}:   {(right.sum() / weight.sum()):.4f}")
