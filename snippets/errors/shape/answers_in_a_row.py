import torch
from torch import nn

churned = torch.tensor([0.0, 1.0, 1.0])
logits = nn.Linear(4, 1)(torch.zeros(3, 4))
nn.BCEWithLogitsLoss()(logits, churned)
