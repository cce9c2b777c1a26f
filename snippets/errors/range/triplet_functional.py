import torch
from torch.nn import functional as F

anchor, positive = torch.tensor([[0.0, 0.0]]), torch.tensor([[3.0, 0.0]])
negative = torch.tensor([[4.0, 0.0]])
F.triplet_margin_loss(anchor, positive, negative, margin=0)
