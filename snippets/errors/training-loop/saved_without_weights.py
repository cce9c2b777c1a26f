import torch
from torch import nn


class Model(nn.Module):
    def __init__(self, class_weights=None):
        super().__init__()
        self.layer = nn.Linear(2, 3)
        self.criterion = nn.CrossEntropyLoss(weight=class_weights)


saved = Model().state_dict()
model = Model(torch.tensor([1.0, 2.0, 4.0]))
model.load_state_dict(saved)
