import torch
from torch import nn

criteria = {
    "CrossEntropyLoss": nn.CrossEntropyLoss(torch.tensor([1.0, 5.0, 1.0])),
    "BCEWithLogitsLoss": nn.BCEWithLogitsLoss(),
    "LinearCrossEntropyLoss": nn.LinearCrossEntropyLoss(4, 3),
    "AdaptiveLogSoftmaxWithLoss": nn.AdaptiveLogSoftmaxWithLoss(8, 9, [3]),
}
learnable = {}
for name, criterion in criteria.items():
    learnable[name] = sum(p.numel() for p in criterion.parameters())
    buffers = [key for key, _ in criterion.named_buffers()]
    print(f"{name:26} {learnable[name]:3} to learn, buffers {buffers}")
