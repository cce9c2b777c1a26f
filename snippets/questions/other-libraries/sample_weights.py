import torch
from torch.nn import functional as F

# The example of Keras' documentation, which prints 0.243.
y_true = torch.tensor([[0.0, 1.0], [0.0, 0.0]])
y_pred = torch.tensor([[-18.6, 0.51], [2.94, -12.8]])
sample_weight = torch.tensor([0.8, 0.2])

bce = F.binary_cross_entropy_with_logits
losses = bce(y_pred, y_true, reduction="none").mean(1)
weighted = (losses * sample_weight).sum()
by_count = (weighted / len(losses)).item()
by_weights = (weighted / sample_weight.sum()).item()
print(f"divided by the number of samples   {by_count:.4f}")
print(f"divided by the sum of the weights  {by_weights:.4f}")
