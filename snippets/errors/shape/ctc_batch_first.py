import torch
from torch import nn

log_probs = torch.zeros(2, 8, 5).log_softmax(2)  # 2 clips, 8 frames
words, lengths = torch.tensor([[1, 4], [2, 3]]), torch.tensor([2, 2])
frames = torch.tensor([8, 8])
nn.CTCLoss()(log_probs, words, frames, lengths)
