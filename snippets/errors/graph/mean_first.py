import torch
from torch import nn

logits = torch.zeros(3, 5, requires_grad=True)
stars = torch.tensor([0, 3, 4])
trusted = torch.tensor([1.0, 0.5, 1.0])  # The second may be a fake.
losses = nn.CrossEntropyLoss(reduction="none")(logits, stars)
loss = (trusted * losses).sum() / trusted.sum()
loss.backward()
print(f"losses of shape {tuple(losses.shape)}, one loss {loss:.4f}")
