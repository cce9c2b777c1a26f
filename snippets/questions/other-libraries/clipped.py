import math
import sys

import torch
from torch.nn import functional as F

logits = torch.tensor([[40.0, 0.0]], dtype=torch.float64)
wrong = torch.tensor([1])  # Sure of class 0, and mistaken.
p = logits.softmax(1)[0, 1].item()


def clip(p, epsilon):
    return min(max(p, epsilon), 1 - epsilon)


cost = {"PyTorch": F.cross_entropy(logits, wrong).item()}
cost["Keras"] = -math.log(clip(p, 1e-7))
cost["scikit-learn"] = -math.log(clip(p, sys.float_info.epsilon))
print(f"probability of the right class  {p:.1e}")
for name, value in cost.items():
    print(f"{name:12}  {value:.2f}")
