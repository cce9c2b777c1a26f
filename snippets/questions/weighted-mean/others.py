import torch
from torch.nn import functional as F

x, label = torch.zeros(4, 2), torch.tensor([0, 0, 0, 1])
log_probs, y = x.log_softmax(1), F.one_hot(label, 2).float()
bce = F.binary_cross_entropy_with_logits


def wide(w):
    return w.expand(4, 2)


loss_of = {
    "cross_entropy, indices": lambda w: F.cross_entropy(x, label, w),
    "nll_loss": lambda w: F.nll_loss(log_probs, label, w),
    "mse_loss": lambda w: F.mse_loss(x, y, weight=wide(w)),
    "l1_loss": lambda w: F.l1_loss(x, y, weight=wide(w)),
    "huber_loss": lambda w: F.huber_loss(x, y, weight=wide(w)),
    "cross_entropy, one-hot": lambda w: F.cross_entropy(x, y, w),
    "bce_with_logits": lambda w: bce(x, y, weight=w),
    "multi_margin_loss": lambda w: F.multi_margin_loss(x, label, weight=w),
}
weight = torch.tensor([1.0, 5.0])
factor = {}
print("all weights doubled multiplies the loss by")
for name, loss in loss_of.items():
    factor[name] = (loss(2 * weight) / loss(weight)).item()
    print(f"{name:22}  {factor[name]:.0f}")
