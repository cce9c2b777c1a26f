import torch
from torch import nn

# The example of scikit-learn's documentation: hinge_loss is 0.30.
y_true = torch.tensor([-1.0, 1.0, 1.0])
decision = torch.tensor([-2.18, 2.36, 0.09])

hinge = (1 - y_true * decision).clamp(min=0).mean().item()
embedding = nn.HingeEmbeddingLoss()(decision, y_true).item()
print(f"the formula         {hinge:.2f}")
print(f"HingeEmbeddingLoss  {embedding:.2f}")
