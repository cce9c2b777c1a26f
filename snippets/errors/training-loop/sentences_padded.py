import torch
from torch.nn.utils.rnn import pad_sequence
from torch.utils.data import DataLoader


def padded(samples):
    return pad_sequence(samples, batch_first=True, padding_value=-100)


sentences = [torch.tensor([4, 7, 2]), torch.tensor([5, 2])]
for batch in DataLoader(sentences, batch_size=2, collate_fn=padded):
    print(batch)
