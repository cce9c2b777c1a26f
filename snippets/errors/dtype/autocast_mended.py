import torch
from torch import nn

torch.manual_seed(0)
model = nn.Linear(4, 16)
criterion = nn.AdaptiveLogSoftmaxWithLoss(16, n_classes=10, cutoffs=[2, 5])
with torch.autocast("cpu", dtype=torch.bfloat16):
    features = model(torch.ones(2, 4))
loss = criterion(features.float(), torch.tensor([0, 7])).loss
print(f"features {features.dtype}, loss {loss.dtype}")
