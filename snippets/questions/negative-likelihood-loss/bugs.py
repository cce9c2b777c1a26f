import torch
from torch.nn import functional as F

logits = torch.tensor([[2.0, 0.5, -1.0], [0.1, 1.3, 0.2]])
label = torch.tensor([0, 1])
probs, log_probs = logits.softmax(dim=1), logits.log_softmax(dim=1)
target = torch.tensor([[0.7, 0.2, 0.1], [0.3, 0.6, 0.1]])
mask = torch.tensor([[255.0, 0.0, 0.0], [0.0, 255.0, 0.0]])  # an image file

wrong = {
    "nll_loss": F.nll_loss(probs, label),
    "kl_div": F.kl_div(probs, target, reduction="batchmean"),
    "bce_with_logits": F.binary_cross_entropy_with_logits(logits, mask),
}
mended = {
    "nll_loss": F.nll_loss(log_probs, label),
    "kl_div": F.kl_div(log_probs, target, reduction="batchmean"),
    "bce_with_logits": F.binary_cross_entropy_with_logits(logits, mask / 255),
}
for name, loss in wrong.items():
    print(f"{name:15} wrong {loss:9.4f}   mended {mended[name]:.4f}")
