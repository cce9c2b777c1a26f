import torch
from torch.nn import functional as F


def sure_of(*classes):
    """Log-probabilities (T, 1, C) of a model that is sure of these."""
    scores = 9.0 * F.one_hot(torch.tensor(classes), 4)
    return scores.log_softmax(1).unsqueeze(1)


six = torch.tensor([6])
three, five = torch.tensor([3]), torch.tensor([5])

cat = torch.tensor([[0, 1, 2]])  # The blank is the last class, 3.
log_probs = sure_of(0, 3, 1, 3, 2, 3)
for blank in (0, 3):
    loss = F.ctc_loss(log_probs, cat, six, three, blank=blank).item()
    print(f"blank={blank}          loss {loss:.4f}")

cat = torch.tensor([[1, 2, 3, 0, 0]])  # Now 0 is the blank, and pads.
log_probs = sure_of(1, 0, 2, 0, 3, 0)
for length in (five, three):
    loss = F.ctc_loss(log_probs, cat, six, length).item()
    print(f"target length {length.item()}  loss {loss:.4f}")
