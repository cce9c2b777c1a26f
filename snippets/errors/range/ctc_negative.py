import torch
from torch import nn

log_probs = torch.zeros(10, 2, 5).log_softmax(2)
texts, lengths = torch.tensor([[1], [2]]), torch.tensor([1, 1])
columns = torch.tensor([40, 0])  # The second recording is empty.
frames = columns // 4 - 1  # For a layer of width 8 and stride 4.
nn.CTCLoss()(log_probs, texts, frames, lengths)
