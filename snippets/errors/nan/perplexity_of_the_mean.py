import math

import torch
from torch import nn

vocabulary = 5000
logits = torch.zeros(512, vocabulary)
tokens = torch.arange(512)

total = nn.CrossEntropyLoss(reduction="sum")(logits, tokens).item()
print(f"sum {total:.0f}: math.exp would stop here")
print(f"perplexity {math.exp(total / 512):.0f}")
print("torch.exp of the sum:", torch.tensor(total).exp().item())
