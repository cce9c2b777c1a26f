import torch
from torch import nn

criterion = nn.BCEWithLogitsLoss()

pull = {}
for name, ends_in in [("logits", nn.Identity()), ("sigmoid", nn.Sigmoid())]:
    # The answer is yes, and the model is sure of no.
    logit = torch.tensor([-10.0], requires_grad=True)
    criterion(ends_in(logit), torch.tensor([1.0])).backward()
    pull[name] = logit.grad.item()
    print(f"{name:8} gradient {pull[name]:.6f}")
