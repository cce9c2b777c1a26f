import torch
from torch.nn import functional as F


def smoothed(logits, target):
    return F.cross_entropy(logits, target, label_smoothing=0.1)


def with_an_if(logits, target):
    loss = F.cross_entropy(logits, target)
    factor = 2.0 if loss > 0.5 else 1.0
    return loss * factor


def with_where(logits, target):
    loss = F.cross_entropy(logits, target)
    factor = torch.where(loss > 0.5, 2.0, 1.0)
    return loss * factor


logits = torch.tensor([[2.0, -1.0, 0.5], [0.3, 0.2, -2.0]])
target = torch.tensor([0, 1])
for loss_of in (smoothed, with_an_if, with_where):
    # "eager" runs what was traced as it is: no compiler needed.
    traced = torch.compile(loss_of, backend="eager")(logits, target)
    plain = loss_of(logits, target)
    found = torch._dynamo.explain(loss_of)(logits, target)
    print(f"{loss_of.__name__:11} {plain.item():.6f}", end="")
    print(f"  {traced.item():.6f}  graphs: {found.graph_count}")
