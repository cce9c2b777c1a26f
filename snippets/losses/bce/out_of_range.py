import math

import torch
from torch import nn

calls = {
    "logits": ([0.9, -0.2, 1.4], [1.0, 0.0, 1.0]),
    "a nan": ([0.9, math.nan, 0.7], [1.0, 0.0, 1.0]),
    "targets up to 255": ([0.9, 0.2, 0.7], [255.0, 0.0, 255.0]),
}
for name, (probabilities, target) in calls.items():
    try:
        nn.BCELoss()(torch.tensor(probabilities), torch.tensor(target))
    except RuntimeError as error:
        print(f"{name}: {error}")
