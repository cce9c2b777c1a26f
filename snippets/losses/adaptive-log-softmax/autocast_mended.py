import torch
from torch import nn

hidden = torch.tensor([[2.0, 0.5, -1.0, 0.0], [-0.5, 1.0, 0.0, 1.0]])
torch.manual_seed(0)
criterion = nn.AdaptiveLogSoftmaxWithLoss(4, 8, [2, 5], div_value=2.0)

with torch.autocast("cpu", dtype=torch.bfloat16):
    ...  # the model
    with torch.autocast("cpu", enabled=False):
        loss = criterion(hidden.float(), torch.tensor([0, 6])).loss
print(f"{loss:.4f}")
