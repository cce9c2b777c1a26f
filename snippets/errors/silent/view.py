import torch
from torch import nn

tags = torch.tensor([[0, 1, 1, 2]])
scores = 9.0 * nn.functional.one_hot(tags, 3)  # (N, T, C), all right.

for name, logits in [
    ("view(1, 3, 4)", scores.view(1, 3, 4)),
    ("transpose(1, 2)", scores.transpose(1, 2)),
]:
    loss = nn.CrossEntropyLoss()(logits, tags).item()
    print(f"{name:15}  loss {loss:.4f}")
    for word in range(4):
        print(f"  word {word}: tag {tags[0, word]},", logits[0, :, word])
