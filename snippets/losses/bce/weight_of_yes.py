import torch
from torch.nn import functional as F

probabilities = torch.tensor([0.8, 0.2, 0.4])
target = torch.tensor([1.0, 0.0, 1.0])
logits = torch.logit(probabilities)

weight = 1 + (3.0 - 1) * target  # 3 where the target is yes, 1 elsewhere
by_weight = F.binary_cross_entropy(probabilities, target, weight).item()
by_option = F.binary_cross_entropy_with_logits(
    logits,
    target,
    pos_weight=torch.tensor(3.0),
).item()
print(f"BCELoss with weight          {by_weight:.5f}")
print(f"BCEWithLogits and pos_weight {by_option:.5f}")
