import torch
from torch import nn

tags = torch.tensor([[2, 0, 1, 0], [0, 1, 2, 0]])
logits = 9.0 * nn.functional.one_hot(tags, 3)  # (N, T, C), every word right

loss_fn = nn.CrossEntropyLoss()
right = loss_fn(logits.transpose(1, 2), tags).item()
reshaped = loss_fn(logits.reshape(2, 3, 4), tags).item()
three, three_tags = logits[:, :3], tags[:, :3]  # as many words as tags
as_is = loss_fn(three, three_tags).item()
mended = loss_fn(three.transpose(1, 2), three_tags).item()
print(f"transpose(1, 2)                {right:.4f}")
print(f"reshape(2, 3, 4)               {reshaped:.4f}")
print(f"three words, nothing moved     {as_is:.4f}")
print(f"three words, transpose(1, 2)   {mended:.4f}")
