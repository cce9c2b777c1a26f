import torch
from torch import nn

careful = torch.tensor([[0.7, 0.2, 0.1], [0.2, 0.7, 0.1], [0.3, 0.1, 0.6]])
weather = torch.tensor([0, 1, 2])
log_probs = careful.log()

right = nn.NLLLoss()(log_probs, weather)
spread = -log_probs.mean(dim=1).mean()
smoothed = (0.9 * right + 0.1 * spread).item()
loss_fn = nn.CrossEntropyLoss(label_smoothing=0.1)
built_in = loss_fn(log_probs, weather).item()
print(f"from NLLLoss      {smoothed:.6f}")
print(f"CrossEntropyLoss  {built_in:.6f}")
