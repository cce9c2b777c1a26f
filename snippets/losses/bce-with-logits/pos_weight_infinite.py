import torch
from torch import nn

logits = torch.zeros(3, 2)  # three photos: a beach, a fire?
target = torch.tensor([[1.0, 0.0], [0.0, 0.0], [1.0, 0.0]])  # no fire

yes = target.sum(dim=0)
noes = len(target) - yes

losses = []
for pos_weight in (noes / yes, noes / yes.clamp(min=1)):
    criterion = nn.BCEWithLogitsLoss(pos_weight=pos_weight)
    losses.append(criterion(logits, target).item())
    print(f"pos_weight {pos_weight.tolist()}   loss {losses[-1]:.4f}")
