import torch
from torch import nn
from torch.nn import functional as F

teacher = torch.tensor([[0.60, 0.30, 0.05, 0.05], [0.02, 0.03, 0.65, 0.30]])
student_logits = torch.tensor([[2.0, 1.8, 0.2, 0.1], [0.1, 0.3, 1.9, 1.6]])
student_log_probs = F.log_softmax(student_logits, dim=1)

by_default = nn.KLDivLoss()(student_log_probs, teacher)
batchmean_loss = nn.KLDivLoss(reduction="batchmean")
batchmean = batchmean_loss(student_log_probs, teacher)
# One text of two words instead of two texts of one: shape (1, 2, 4).
as_one_text = batchmean_loss(student_log_probs[None], teacher[None])

print(f"default     {by_default:.4f}")
print(f"batchmean   {batchmean:.4f}")
print(f"as one text {as_one_text:.4f}")
