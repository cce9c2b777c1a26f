import torch
from torch import nn

anchors, positives = torch.zeros(3, 5), torch.zeros(3, 5)
stranger = torch.ones(5)
negatives = stranger.expand_as(anchors)
loss = nn.TripletMarginLoss(margin=3)(anchors, positives, negatives)
print(f"negatives {tuple(negatives.shape)}, loss {loss.item():.4f}")
