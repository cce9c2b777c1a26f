import torch
from torch import nn

model = nn.Linear(2, 3)
photos, label = torch.tensor([[1.0, 0.5]]), torch.tensor([2])
logits = model(photos)
loss = nn.CrossEntropyLoss()(logits, label)

keep = {
    "loss": loss,
    "loss.item()": loss.item(),
    "loss.detach()": loss.detach(),
    "logits": logits,
    "logits.argmax(1)": logits.argmax(1),
    "logits.softmax(1)": logits.softmax(1),
}
for name, value in keep.items():
    holds = getattr(value, "grad_fn", None) is not None
    print(f"{name:18} {'keeps the graph' if holds else 'is free of it'}")
