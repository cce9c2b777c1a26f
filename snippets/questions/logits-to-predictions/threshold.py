import math

import torch

logits = torch.tensor([2.0, 0.3, -0.5, -1.0, -3.0])
threshold = 0.3  # A missed fire is worse than a false alarm.

by_probability = logits.sigmoid() > threshold
cut = math.log(threshold / (1 - threshold))
print(f"probability above {threshold}    ", by_probability.tolist())
print(f"logit above {cut:7.4f}      ", (logits > cut).tolist())
