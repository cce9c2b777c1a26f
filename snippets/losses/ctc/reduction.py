import torch
from torch import nn

log_probs = torch.zeros(5, 2, 3).log_softmax(dim=2)  # Every class 1/3.
targets = torch.tensor([[1, 2, 2], [1, 2, 0]])
frames, letters = torch.tensor([5, 3]), torch.tensor([3, 2])
arguments = (log_probs, targets, frames, letters)

losses = nn.CTCLoss(reduction="none")(*arguments)
total = nn.CTCLoss(reduction="sum")(*arguments).item()
mean = nn.CTCLoss(reduction="mean")(*arguments).item()
per_letter = losses / letters
print(f"none  {losses[0]:.4f}  {losses[1]:.4f}")
print(f"sum   {total:.4f}")
print(f"per letter {per_letter[0]:.4f}  {per_letter[1]:.4f}")
print(f"mean  {mean:.4f} = their mean")
