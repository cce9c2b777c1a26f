import torch
from torch import nn

logits = torch.tensor([2.0, -1.0, 0.5])
spam = torch.tensor([1.0, 0.0, 0.0])

loss = nn.BCEWithLogitsLoss()(logits, spam).item()
p = logits.sigmoid()  # The probability of yes.
to_the_answer = torch.where(spam == 1, p, 1 - p)
by_hand = -to_the_answer.log().mean().item()
print(f"BCEWithLogitsLoss of the logits        {loss:.4f}")
print(f"minus log of the probability, by hand  {by_hand:.4f}")
