import torch
from torch import nn

torch.manual_seed(0)
log_probs = torch.randn(12, 2, 5).log_softmax(-1)  # 12 steps, 2 words
targets = torch.tensor([[1, 2, 3, 4], [2, 0, 0, 0]])
lengths = torch.tensor([4, 1])  # the second word has one letter
arguments = (log_probs, targets, torch.tensor([12, 12]), lengths)

losses = nn.CTCLoss(reduction="none")(*arguments)
mean = nn.CTCLoss()(*arguments).item()
print("losses               ", [round(loss, 4) for loss in losses.tolist()])
print(f"mean                   {mean:.4f}")
print(f"mean of loss / length  {(losses / lengths).mean():.4f}")
print(f"mean of losses         {losses.mean():.4f}")
