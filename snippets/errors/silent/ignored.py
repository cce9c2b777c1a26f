import torch
from torch import nn

tags = torch.tensor([0, 0, 0, 1, 2, 0])  # 0 is a tag: "no name".
logits = 9.0 * nn.functional.one_hot(tags.clamp(min=1), 3)  # Never 0.
accuracy = (logits.argmax(1) == tags).float().mean().item()
print(f"accuracy {accuracy:.2f}")

for ignore_index in (0, -100):
    loss = nn.CrossEntropyLoss(ignore_index=ignore_index)(logits, tags)
    counted = (tags != ignore_index).sum()
    print(f"ignore_index={ignore_index:4}  {counted} of 6 count,", end=" ")
    print(f"loss {loss.item():.4f}")

nothing = torch.full_like(tags, -100)  # All of it was masked away.
total = nn.CrossEntropyLoss(reduction="sum")(logits, nothing)
loss = total / (nothing != -100).sum().clamp(min=1)
print(f"nothing left        0 of 6 count, loss {loss.item():.4f}")
