import torch

labelled = torch.tensor([1, 1, 0])
losses = torch.tensor([1.0, 3.0, 9.0])
kept = torch.where(labelled, losses, 0.0)
