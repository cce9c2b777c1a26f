import torch
from torch.nn import functional as F

log_q = torch.tensor([[2.0, 0.5, -1.0], [0.1, 0.3, 2.2]]).log_softmax(-1)
votes = torch.tensor([[0.8, 0.1, 0.1], [0.2, 0.2, 0.6]])
how = {"reduction": "batchmean"}

results = {
    "shares": F.kl_div(log_q, votes, **how),
    "logs, told": F.kl_div(log_q, votes.log(), log_target=True, **how),
    "logs, not told": F.kl_div(log_q, votes.log(), **how),
    "shares, told logs": F.kl_div(log_q, votes, log_target=True, **how),
}
for name, loss in results.items():
    print(f"{name:18} {loss:.4f}")
