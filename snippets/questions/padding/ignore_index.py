import torch
from torch import nn
from torch.nn.utils.rnn import pad_sequence

# Tags of two sentences: 0 noun, 1 verb, 2 other. The second is shorter.
tags = [torch.tensor([2, 0, 1, 2, 0]), torch.tensor([0, 1])]
target = pad_sequence(tags, batch_first=True, padding_value=-100)
torch.manual_seed(0)
logits = torch.randn(2, 5, 3)  # Sentences, words, classes.

loss = nn.CrossEntropyLoss()(logits.transpose(1, 2), target)
words = torch.cat([logits[0], logits[1, :2]])
unpadded = nn.CrossEntropyLoss()(words, torch.cat(tags))
print(target)
print(f"padded with -100      {loss:.4f}")
print(f"the seven words only  {unpadded:.4f}")
