import torch
from torch.nn import functional as F

# Three recordings of three frames each: N = T.
to = torch.tensor([[0.0, 4, 0], [4, 0, 0], [0, 0, 4]])
logits = to.expand(3, 3, 3)  # (N, T, C): all three say "to" clearly.
targets = torch.tensor([[1, 2], [1, 2], [1, 2]])
frames, letters = torch.tensor([3, 3, 3]), torch.tensor([2, 2, 2])

log_probs = logits.log_softmax(dim=2)
wrong = F.ctc_loss(log_probs, targets, frames, letters).item()
right = F.ctc_loss(log_probs.transpose(0, 1), targets, frames, letters)
print(f"(N, T, C) {wrong:.4f}")
print(f"(T, N, C) {right.item():.4f}")
