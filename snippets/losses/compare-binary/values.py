import torch
from torch.nn import functional as F

logits = torch.tensor([3.0, 0.5, -0.5, -3.0])  # is the mail spam?
spam = torch.tensor([1.0, 1.0, 1.0, 1.0])

rows = {
    "BCE with logits": F.binary_cross_entropy_with_logits(logits, spam, reduction="none"),
    "soft margin": F.soft_margin_loss(logits, 2 * spam - 1, reduction="none"),
    "hinge": (1 - (2 * spam - 1) * logits).clamp(min=0),
}
print("logit          ", "".join(f"{logit:8.1f}" for logit in logits.tolist()))
for name, losses in rows.items():
    print(f"{name:15}", "".join(f"{loss:8.4f}" for loss in losses.tolist()))
