import math

import torch
from torch import nn

logits = torch.tensor([[1500.0, 0.0], [0.0, 1500.0]])
tokens = torch.tensor([1, 1])
loss = nn.CrossEntropyLoss()(logits, tokens).item()
print(f"perplexity {math.exp(loss):.1f}")
