import torch
from torch import nn
from torch.nn import functional as F

hidden, weight = torch.zeros(4096, 256), torch.zeros(32000, 256)
following = torch.zeros(4096, dtype=torch.int64)

options = nn.LinearCrossEntropyOptions(
    chunking_method="aspect_ratio:2",  # what the default stands for here
    batch_chunk_size=1024,  # and a size of our own
)
F.linear_cross_entropy(hidden, weight, following, options=options)
