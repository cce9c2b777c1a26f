import torch
from torch.nn import functional as F

scores, ones = torch.zeros(2, 3).half(), torch.ones(2, 3).half()
labels, listed = torch.tensor([0, 2]), torch.tensor([[0, -1, -1]] * 2)
for loss, target in [
    (F.cross_entropy, labels),
    (F.binary_cross_entropy_with_logits, ones),
    (F.mse_loss, ones),
    (F.multi_margin_loss, labels),
    (F.multilabel_margin_loss, listed),
]:
    try:
        print(f"{loss.__name__:32} {loss(scores, target).item():.4f}")
    except NotImplementedError:
        print(f"{loss.__name__:32} not implemented")
