import torch
from torch.nn import functional as F
from torch.nn.utils.rnn import pad_sequence

tags = [torch.tensor([3, 1]), torch.tensor([4])]
target = pad_sequence(tags, batch_first=True, padding_value=-100)
logits = torch.zeros(2, 5, 2)  # Two sentences, five tags, two words.
print(f"{target.tolist()}, loss {F.cross_entropy(logits, target):.4f}")
