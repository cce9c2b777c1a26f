import torch
from torch.nn import functional as F

scores = torch.full((1, 4), torch.nan, requires_grad=True)
loss = F.multilabel_margin_loss(scores, torch.tensor([[0, 2, -1, -1]]))
loss.backward()
by_labels = torch.tensor([[1.0, 0.0, 1.0, 0.0]])
others = F.binary_cross_entropy_with_logits(scores, by_labels).item()
print(f"MultiLabelMarginLoss {loss.item()}, gradient {scores.grad.tolist()}")
print(f"BCEWithLogitsLoss    {others}")
