import torch
from torch import nn

spectrum = torch.zeros(2, 1, 20)  # Two recordings, up to 20 columns.
columns = torch.tensor([20, 14])
features = nn.Conv1d(1, 5, kernel_size=2, stride=2)(spectrum)
log_probs = features.permute(2, 0, 1).log_softmax(2)
texts = torch.tensor([[1, 2], [3, 4]])
nn.CTCLoss()(log_probs, texts, columns, torch.tensor([2, 2]))
