import torch
from torch.nn import functional as F

scores = torch.tensor([[0.5, 0.5, 0.0], [0.0, 0.2, 1.0], [0.0, 0.4, 0.2]])
target = torch.tensor([2, 1, 1])
trusted = torch.tensor([1.0, 1.0, 0.0])  # the third photo is blurred

losses = F.multi_margin_loss(scores, target, reduction="none")
given = F.multi_margin_loss(
    scores,
    target,
    weight=trusted,
    reduction="none",
)
print("without       ", [round(loss, 3) for loss in losses.tolist()])
print("weight=trusted", [round(loss, 3) for loss in given.tolist()])
wanted = trusted * losses
print("wanted        ", [round(loss, 3) for loss in wanted.tolist()])
