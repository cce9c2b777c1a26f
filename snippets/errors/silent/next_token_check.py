import torch
from torch.nn import functional as F


def check_next_token(loss_of, tokens, vocabulary):
    """Raise if a model that foresees each next token (N, T) has a loss."""
    foresees = 99.0 * F.one_hot(tokens.roll(-1, dims=1), vocabulary)
    loss = loss_of(foresees, tokens)
    if loss > 1e-3:
        raise ValueError(f"the right next token costs {loss:.2f}")


def shifted(logits, tokens):
    return F.cross_entropy(logits[:, :-1].transpose(1, 2), tokens[:, 1:])


def not_shifted(logits, tokens):
    return F.cross_entropy(logits.transpose(1, 2), tokens)


tokens = torch.tensor([[0, 1, 2, 3, 0, 1]])
check_next_token(shifted, tokens, vocabulary=4)
print("shifted by one passes")
check_next_token(not_shifted, tokens, vocabulary=4)
