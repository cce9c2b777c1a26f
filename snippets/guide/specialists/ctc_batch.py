import torch
from torch import nn
from torch.nn import functional as F

# A row per frame: two recordings, each with three classes (blank, s, e).
# The second recording ends after two frames.
logits = torch.tensor(
    [
        [[0.1, 2.5, 0.3], [0.2, 1.9, 0.4]],
        [[0.4, 1.0, 1.2], [0.1, 0.3, 2.1]],
        [[0.2, 0.1, 2.0], [0.0, 0.0, 0.0]],
        [[1.5, 0.2, 0.9], [0.0, 0.0, 0.0]],
        [[0.3, 0.1, 2.2], [0.0, 0.0, 0.0]],
    ]
)
target = torch.tensor([[1, 2, 2], [2, 0, 0]])  # "see"; "e", filled up.
frames = torch.tensor([5, 2])
letters = torch.tensor([3, 1])

log_probs = F.log_softmax(logits, dim=2)
each = nn.CTCLoss(reduction="none")(log_probs, target, frames, letters)
loss = nn.CTCLoss()(log_probs, target, frames, letters)
without_log_softmax = nn.CTCLoss()(logits, target, frames, letters)

per_letter = each / letters
print("per recording      ", [round(one, 4) for one in each.tolist()])
print("per letter         ", [round(one, 4) for one in per_letter.tolist()])
print(f"their mean           {per_letter.mean():.4f}")
print(f"CTCLoss              {loss:.4f}")
print(f"without log_softmax {without_log_softmax:.4f}")
