import torch
from torch.nn import functional as F

truth = torch.tensor([1.0, 0.0, 0.0, 0.0])  # a quarter is yes
scores = torch.linspace(-5, 5, 1001)  # which single one is best?
targets = {
    "-1 and 1": 2 * truth - 1,
    "0 and 1": truth,
    "booleans": truth.bool(),
}

best = {}
for name, target in targets.items():
    pairs = torch.broadcast_tensors(scores[:, None], target)
    losses = F.soft_margin_loss(*pairs, reduction="none").mean(dim=1)
    best[name] = scores[losses.argmin()].item()
    yes = torch.sigmoid(torch.tensor(best[name]))
    print(f"{name:8}   best score {best[name]:5.2f}, yes with {yes:.3f}")

for score in (-5.0, 0.0, 5.0):
    loss = F.soft_margin_loss(torch.tensor(score), torch.tensor(0.0))
    print(f"target 0, score {score:4}   loss {loss:.4f}")
