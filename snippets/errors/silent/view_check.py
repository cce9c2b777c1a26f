import torch
from torch import nn


def check_own_scores(losses_of, scores, target):
    """Raise if the first word's loss reads the scores of another word."""
    scores = scores.detach().requires_grad_()
    losses_of(scores, target)[0, 0].backward()
    read = scores.grad.abs().sum(-1).nonzero().tolist()
    if read != [[0, 0]]:
        raise ValueError(f"the loss of word [0, 0] reads words {read}")


tags = torch.tensor([[0, 1, 1, 2]])
scores = torch.zeros(1, 4, 3)
each_word = nn.CrossEntropyLoss(reduction="none")
check_own_scores(lambda s, t: each_word(s.mT, t), scores, tags)
print("transpose(1, 2) passes")
check_own_scores(lambda s, t: each_word(s.view(1, 3, 4), t), scores, tags)
