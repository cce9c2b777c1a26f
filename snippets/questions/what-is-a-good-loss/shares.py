import math

import torch
from torch import nn

labels = torch.arange(3).repeat_interleave(torch.tensor([900, 80, 20]))
criterion = nn.CrossEntropyLoss()

equal = torch.zeros(1000, 3)  # The same logit for every class.
shares = torch.bincount(labels) / len(labels)
constant = shares.log().expand(1000, 3)  # The shares, for every message.
by_equal = criterion(equal, labels).item()
by_shares = criterion(constant, labels).item()
entropy = -(shares * shares.log()).sum().item()
print(f"log C                 {math.log(3):.4f}, loss {by_equal:.4f}")
print(f"entropy of the shares {entropy:.4f}, loss {by_shares:.4f}")
