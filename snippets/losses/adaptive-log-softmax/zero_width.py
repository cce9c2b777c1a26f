import warnings

import torch
from torch import nn

hidden = torch.tensor([[2.0, 0.5, -1.0, 0.0], [-0.5, 1.0, 0.0, 1.0]])
torch.manual_seed(0)
with warnings.catch_warnings(record=True) as said:
    warnings.simplefilter("always")
    criterion = nn.AdaptiveLogSoftmaxWithLoss(4, 8, [2, 5])  # div_value=4
for number, tail in enumerate(criterion.tail):
    print(f"tail {number} has {tail[0].out_features} features")
print("PyTorch warns:", said[0].message)

probabilities = criterion.log_prob(hidden).exp()
print("classes 5, 6 and 7:")
for row in probabilities[:, 5:].tolist():
    print([round(share, 4) for share in row])
