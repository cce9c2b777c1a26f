import torch
from torch.nn import functional as F

end, pad = 5, 0
tokens = torch.tensor([[1, 3, 2, 4, end], [1, 2, end, pad, pad]])
labels = tokens.masked_fill(tokens == pad, -100)
parrot = 9 * F.one_hot(tokens, 6).float()  # Repeats what it has just read.


def loss_of(logits, labels):
    return F.cross_entropy(logits.flatten(0, 1), labels.flatten())


same_place = loss_of(parrot, labels)
shifted = loss_of(parrot[:, :-1], labels[:, 1:])
print(f"compared with its own input  {same_place:.4f}")
print(f"compared with what follows   {shifted:.4f}")
print("labels:", labels[:, 1:].tolist())
