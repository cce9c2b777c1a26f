import torch
from torch.nn import functional as F

log_q = torch.tensor([[2.0, 0.5, -1.0], [0.1, 0.3, 2.2]]).log_softmax(-1)
votes = torch.tensor([[0.8, 0.1, 0.1], [0.2, 0.2, 0.6]])

each = F.kl_div(log_q, votes, reduction="none").sum(-1)
print("each photo ", [round(x, 4) for x in each.tolist()])
loss = {}
for how in ("sum", "batchmean", "mean"):
    loss[how] = F.kl_div(log_q, votes, reduction=how).item()
    print(f"{how:10}  {loss[how]:.4f}")
print(f"batchmean / mean  {loss['batchmean'] / loss['mean']:.1f}")
