import torch
from torch import nn

logits = torch.tensor([2.5, -1.0, -0.4])  # three messages: is it spam?
target = torch.tensor([1.0, 0.0, 1.0])  # floats, in the logits' shape

loss = nn.BCEWithLogitsLoss()(logits, target).item()
probabilities = torch.sigmoid(logits).tolist()
for logit, yes, answer in zip(logits, probabilities, target, strict=True):
    print(f"logit {logit:4.1f}   spam with {yes:.3f}   ", end="")
    print(f"say {'yes' if logit > 0 else 'no ':3}   truth {answer:.0f}")
print(f"loss {loss:.4f}")

no_opinion = nn.BCEWithLogitsLoss()(torch.zeros(3), target).item()
print(f"loss of three logits of 0: {no_opinion:.4f}")
