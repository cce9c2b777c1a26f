import torch
from torch import nn

tags = torch.tensor([[0, 1, 2, 0], [2, 1, 1, 1]])
scores = 9.0 * nn.functional.one_hot(tags, 3)  # (N, T, C), all right.

for words in (2, 3, 4):
    logits, target = scores[:, :words], tags[:, :words]
    try:
        loss = f"{nn.CrossEntropyLoss()(logits, target).item():.4f}"
    except RuntimeError as error:
        loss = error
    mended = nn.CrossEntropyLoss()(logits.transpose(1, 2), target)
    print(f"{words} words  transposed {mended.item():.4f}  as is {loss}")
