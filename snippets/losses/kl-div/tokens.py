import torch
from torch import nn

# Two texts of five words over three classes: (N, T, C).
target = torch.tensor([0.7, 0.2, 0.1]).expand(2, 5, 3)
log_probs = torch.tensor([0.5, 0.3, 0.2]).log().expand(2, 5, 3)
loss_fn = nn.KLDivLoss(reduction="batchmean")

per_text = loss_fn(log_probs, target).item()
per_word = loss_fn(log_probs.flatten(0, 1), target.flatten(0, 1)).item()
alone = loss_fn(log_probs[0, 0], target[0, 0]).item()
kept = loss_fn(log_probs[:1, 0], target[:1, 0]).item()
print(f"(2, 5, 3)  {per_text:.4f}")
print(f"(10, 3)    {per_word:.4f}")
print(f"(3)        {alone:.4f}, for one word")
print(f"(1, 3)     {kept:.4f}, for the same word")
