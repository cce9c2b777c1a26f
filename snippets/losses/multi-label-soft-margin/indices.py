import torch
from torch import nn

logits = torch.tensor([[9.0, 9.0, 9.0, -9.0], [-9.0, -9.0, -9.0, 9.0]])
listed = torch.tensor([[0, 1, 2, -1], [3, -1, -1, -1]])  # the topics

wide = torch.zeros(2, 5, dtype=torch.int64)  # the last column takes the -1
multi_hot = wide.scatter(1, listed % 5, 1)[:, :4]

criterion = nn.MultiLabelSoftMarginLoss()
misread = criterion(logits, listed).item()
right = criterion(logits, multi_hot).item()
print(f"as indices   {misread:8.4f}")
print(f"as multi-hot {right:8.4f}   {multi_hot.tolist()}")
