import inspect

from torch.nn import functional as F

function = F.multilabel_soft_margin_loss
explained = function.__doc__
for name in inspect.signature(function).parameters:
    print(f"{name:12} {'explained' if f'{name} (' in explained else '-'}")
