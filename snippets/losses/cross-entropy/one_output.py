import torch
from torch import nn

logits = torch.tensor([[-6.0], [0.3], [8.0]], requires_grad=True)  # (N, 1)
is_spam = torch.tensor([1.0, 0.0, 0.0])
loss_fn = nn.CrossEntropyLoss()

loss = loss_fn(logits, is_spam[:, None])
loss.backward()
by_index = loss_fn(logits, torch.zeros(3, dtype=torch.int64)).item()
print("(N, 1) and (N, 1):", abs(loss.item()), logits.grad[:, 0].tolist())
print("(N, 1) and (N):   ", by_index)

as_classes = loss_fn(logits[:, 0], is_spam).item()
mended = nn.BCEWithLogitsLoss()(logits[:, 0], is_spam).item()
print(f"(N) and (N):        {as_classes:.4f}")
print(f"BCEWithLogitsLoss   {mended:.4f}")
