import torch
from torch import nn
from torch.nn import functional as F

logits = torch.zeros(1, 3, 4)  # Four words, three tags, no idea.
tags = torch.tensor([[0, 2, 1, 1]])
each_word = nn.CrossEntropyLoss(reduction="none", ignore_index=-100)

for padding in (0, 4, 12):
    padded = F.pad(logits, (0, padding))
    target = F.pad(tags, (0, padding), value=-100)
    losses = each_word(padded, target)
    mean = losses.mean().item()
    mended = (losses.sum() / (target != -100).sum()).item()
    print(f"{padding:2} padded  mean() {mean:.4f}  by count {mended:.4f}")
