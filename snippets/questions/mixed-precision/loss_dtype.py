import torch
from torch import nn
from torch.nn import functional as F

model = nn.Linear(2, 3)
photos = torch.tensor([[1.0, 0.5], [0.2, 2.0]])
label = torch.tensor([0, 2])
yes_no = torch.tensor([[1.0, 0.0, 1.0], [0.0, 0.0, 1.0]])

with torch.autocast("cpu", dtype=torch.bfloat16):
    logits = model(photos)
    losses = {
        "cross_entropy": F.cross_entropy(logits, label),
        "bce_logits": F.binary_cross_entropy_with_logits(logits, yes_no),
        "mse_loss": F.mse_loss(logits, yes_no),
        "huber_loss": F.huber_loss(logits, yes_no),
        "multi_margin_loss": F.multi_margin_loss(logits, label),
        "by hand": -(yes_no.bfloat16() * F.logsigmoid(logits)).mean(),
    }
print(f"{'logits':18} {logits.dtype}")
for name, loss in losses.items():
    print(f"{name:18} {loss.dtype}")
