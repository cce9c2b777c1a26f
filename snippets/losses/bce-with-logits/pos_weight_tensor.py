import torch
from torch import nn

criterion = nn.BCEWithLogitsLoss(pos_weight=torch.tensor(3.0))
print("moved and saved with the module:", list(criterion.state_dict()))
