import torch
from torch import nn

# Two recordings; a row per frame, scores for blank, t and o.
too = [[0, 2, 0], [1, 1, 0], [0, 0, 2], [2, 0, 1], [0, 0, 2]]
to = [[0, 2, 0], [0, 1, 1], [0, 0, 2], [0, 0, 0], [0, 0, 0]]  # 3 frames.
logits = torch.tensor([too, to], dtype=torch.float32)  # (N, T, C)
log_probs = logits.log_softmax(dim=2).transpose(0, 1)  # (T, N, C)

targets = torch.tensor([[1, 2, 2], [1, 2, 0]])  # "too"; "to", padded.
input_lengths = torch.tensor([5, 3])
target_lengths = torch.tensor([3, 2])

arguments = (log_probs, targets, input_lengths, target_lengths)
each = nn.CTCLoss(reduction="none")(*arguments)
loss = nn.CTCLoss()(*arguments).item()
for word, one in zip(("too", "to"), each.tolist(), strict=True):
    print(f"{word:3}  loss {one:.4f}")
print(f"CTCLoss   {loss:.4f}")
