import torch
from torch import nn

logits = torch.tensor([[2.0, 1.0, -1.0]])
target = torch.tensor([0])

loss = nn.CrossEntropyLoss()(logits, target).item()
by_hand = -logits.softmax(dim=1)[0, 0].log().item()
print(f"CrossEntropyLoss of the logits  {loss:.4f}")
print(f"minus log of the softmax        {by_hand:.4f}")
