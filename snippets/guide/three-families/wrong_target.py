import torch
from torch import nn

logits = torch.tensor([[3.2, 0.5, -1.0], [0.3, 1.9, 0.1]])
numbers = torch.tensor([0.4, 1.8])
indices = torch.tensor([0, 2])
tags = torch.tensor([[1.0, 1.0, 0.0], [0.0, 1.0, 0.0]])


def attempt(what, loss_fn, output, target):
    name = type(loss_fn).__name__
    try:
        print(f"{name}, {what}: accepted, {loss_fn(output, target):.2f}")
    except (RuntimeError, ValueError) as error:
        print(f"{name}, {what}: {type(error).__name__}\n    {error}")


attempt("float indices", nn.CrossEntropyLoss(), logits, indices.float())
attempt("indices", nn.BCEWithLogitsLoss(), logits, indices)
attempt("integer tags", nn.BCEWithLogitsLoss(), logits, tags.long())
attempt("tags", nn.CrossEntropyLoss(), logits, tags)
attempt("indices", nn.MSELoss(), numbers, indices)
