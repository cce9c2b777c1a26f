import torch
from torch import nn

logits = torch.tensor([[-6.0], [0.3], [8.0]], requires_grad=True)  # (N, 1)
is_spam = torch.tensor([1, 0, 0])

zeros = torch.zeros_like(is_spam)  # with one class, 0 is the only index
loss = nn.CrossEntropyLoss()(logits, zeros)
loss.backward()
as_float = nn.CrossEntropyLoss()(logits, is_spam[:, None].float()).item()
print(f"index targets {loss.item()}, float targets {abs(as_float)}")
print("gradient", logits.grad[:, 0].tolist())

mended = nn.BCEWithLogitsLoss()(logits[:, 0], is_spam.float()).item()
print(f"BCEWithLogitsLoss {mended:.4f}")
