import torch
from torch import nn
from torch.nn import functional as F


def check_gradients_arrived(model):
    """Call after backward(): raise if a parameter got no gradient."""
    for name, parameter in model.named_parameters():
        if parameter.requires_grad and parameter.grad is None:
            raise ValueError(f"the loss does not reach {name}")


model = nn.Linear(2, 2)
mails, spam = torch.eye(2), torch.tensor([1, 0])

F.cross_entropy(model(mails), spam).backward()
check_gradients_arrived(model)
print("the loss of the logits passes")

model.zero_grad()
F.cross_entropy(model(mails).data, spam).requires_grad_().backward()
check_gradients_arrived(model)
