import math

import torch
from torch import nn

four_classes = nn.CrossEntropyLoss()(torch.zeros(1, 4), torch.tensor([2]))
yes_or_no = nn.BCEWithLogitsLoss()(torch.zeros(1), torch.tensor([1.0]))
print(f"four classes   {four_classes.item():.4f}   log 4 = {math.log(4):.4f}")
print(f"yes or no      {yes_or_no.item():.4f}   log 2 = {math.log(2):.4f}")
