import torch
from torch import nn
from torch.nn.utils.rnn import pad_sequence

log_probs = torch.zeros(10, 2, 5).log_softmax(2)
letters = [torch.tensor([1, 2]), torch.tensor([3, 4, 3])]
lengths = [len(word) for word in letters]
texts = pad_sequence(letters, batch_first=True)
loss = nn.CTCLoss()(log_probs, texts, [10, 8], lengths)
print(f"{tuple(texts.shape)}, lengths {lengths}, {loss.item():.4f}")
