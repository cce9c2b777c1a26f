import torch
from torch.nn import functional as F

logits = torch.tensor([[2.0, 0.5, -1.0], [0.1, 1.3, 0.2]])
label, shares = torch.tensor([0, 1]), torch.tensor([[0.7, 0.2, 0.1]] * 2)
teacher = torch.tensor([[-0.5, -3.0, -5.0], [-4.0, -1.0, -4.0]])
same = torch.tensor([1.0, 1.0])  # Both pairs belong together.
scores, distance = torch.tensor([-0.9, -0.7]), torch.tensor([0.1, 0.3])
signs = torch.tensor([[1.0, -1.0, -1.0], [-1.0, 1.0, -1.0]])
multi_label = F.multilabel_soft_margin_loss

wrong, mended = {}, {}
wrong["nll_loss"] = F.nll_loss(logits, label)
mended["nll_loss"] = F.cross_entropy(logits, label)
wrong["kl_div"] = F.kl_div(logits, shares, reduction="batchmean")
log_probs = logits.log_softmax(1)
mended["kl_div"] = F.kl_div(log_probs, shares, reduction="batchmean")
wrong["cross_entropy"] = F.cross_entropy(logits, teacher)
mended["cross_entropy"] = F.cross_entropy(logits, teacher.softmax(1))
wrong["soft margin"] = multi_label(4 * signs, signs)
mended["soft margin"] = multi_label(4 * signs, (signs + 1) / 2)
wrong["hinge embedding"] = F.hinge_embedding_loss(scores, same)
mended["hinge embedding"] = F.hinge_embedding_loss(distance, same)
for name, loss in wrong.items():
    print(f"{name:15} wrong {loss:8.4f}   mended {mended[name]:.4f}")
