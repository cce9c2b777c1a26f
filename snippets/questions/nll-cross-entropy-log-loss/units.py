import math

import torch
from torch.nn import functional as F

# The logits of ten equally likely digits.
nats = F.cross_entropy(torch.zeros(1, 10), torch.tensor([3])).item()
bits = nats / math.log(2)
perplexity = math.exp(nats)
print(f"{nats:.4f} nats, {bits:.4f} bits, perplexity {perplexity:.1f}")
