import itertools

import torch
from torch import nn

words = {"to": [1, 2], "too": [1, 2, 2], "oooo": [2, 2, 2, 2]}
loss_fn = nn.CTCLoss(reduction="sum")

print("word  needs    loss at 2, 3, 4, 6 and 7 frames")
losses, needed = {}, {}
for word, target in words.items():
    repeats = sum(one == next_ for one, next_ in itertools.pairwise(target))
    needed[word] = len(target) + repeats
    losses[word] = []
    letters, length = torch.tensor(target), torch.tensor(len(target))
    for frames in (2, 3, 4, 6, 7):
        log_probs = torch.zeros(frames, 3).log_softmax(dim=1)
        loss = loss_fn(log_probs, letters, torch.tensor(frames), length)
        losses[word].append(loss.item())
    row = "  ".join(f"{loss:6.3f}" for loss in losses[word])
    print(f"{word:4}  {needed[word]:5}  {row}")
