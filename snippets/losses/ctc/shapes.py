import torch
from torch.nn import functional as F

log_probs = torch.zeros(5, 2, 3).log_softmax(dim=2)  # Every class 1/3.
frames, letters = torch.tensor([5, 3]), torch.tensor([3, 2])

padded = torch.tensor([[1, 2, 2], [1, 2, 0]])
in_a_row = torch.tensor([1, 2, 2, 1, 2])
for name, targets in (("padded", padded), ("in a row", in_a_row)):
    loss = F.ctc_loss(log_probs, targets, frames, letters)
    print(f"{name:10} targets {tuple(targets.shape)!s:7} {loss:.4f}")

alone = F.ctc_loss(
    log_probs[:, 0],  # (T, C), no batch.
    padded[0],
    frames[0],
    letters[0],
)
print(f"too, alone targets {tuple(padded[0].shape)!s:7} {alone:.4f}")
