import torch
from torch import nn
from torch.utils.flop_counter import FlopCounterMode

examples = 256
features = torch.randn(examples, 20)
model = nn.Sequential(nn.Linear(20, 64), nn.ReLU(), nn.Linear(64, 1))
with FlopCounterMode(display=False) as counter:
    predictions = model(features)

# A multiplication and an addition count as two.
multiplications = counter.get_total_flops() // 2 // examples
numbers = predictions.numel() // examples
print("the model multiplies per example:", multiplications)
print("predictions the loss then reads: ", numbers)
