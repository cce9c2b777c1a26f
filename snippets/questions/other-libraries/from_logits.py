import torch
from torch.nn import functional as F

# The example of Keras' documentation: 0.8654 with from_logits=True.
y_true = torch.tensor([0.0, 1.0, 0.0, 0.0])
y_pred = torch.tensor([-18.6, 0.51, 2.94, -12.8])

loss = F.binary_cross_entropy_with_logits(y_pred, y_true).item()
through_sigmoid = F.binary_cross_entropy(y_pred.sigmoid(), y_true).item()
print(f"as logits                    {loss:.3f}")
print(f"as probabilities, BCELoss    {through_sigmoid:.3f}")
