import torch
from torch import nn

torch.manual_seed(0)
model = nn.ModuleDict({"body": nn.Linear(2, 4), "head": nn.Linear(4, 3)})
model["spare"] = nn.Linear(4, 3)  # Never called.
logits = model["head"](model["body"](torch.tensor([[1.0, 0.5]])))
nn.CrossEntropyLoss()(logits, torch.tensor([2])).backward()

for name, parameter in model.named_parameters():
    if parameter.grad is None:
        print("no gradient:", name)
