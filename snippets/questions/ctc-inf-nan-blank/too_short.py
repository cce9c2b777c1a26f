import torch
from torch import nn

target = torch.tensor([[1, 2, 2]])  # the second 2 repeats the first
loss_of = {}
for frames in (2, 3, 4, 5):
    log_probs = torch.zeros(frames, 1, 4).log_softmax(dim=2)
    loss = nn.CTCLoss()(log_probs, target, [frames], [3])
    loss_of[frames] = loss.item()
    print(f"{frames} frames for 3 letters: {loss.item():.4f}")
