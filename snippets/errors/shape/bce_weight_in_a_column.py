import torch
from torch import nn

sounds = torch.zeros(4, 3)
probabilities = torch.full((4, 3), 0.5)
trust = torch.tensor([1.0, 1.0, 0.1, 1.0]).unsqueeze(1)
loss_fn = nn.BCELoss(weight=trust, reduction="none")
of_clips = loss_fn(probabilities, sounds).mean(1)
print([round(value, 4) for value in of_clips.tolist()])
