import torch
from torch import nn


def check_padding_is_free(loss_function, logits, target, padding=-100):
    """Raise if one more padded example changes the loss."""
    loss = loss_function(logits, target)
    nothing = torch.full_like(target[:1], padding)
    longer = torch.cat([target, nothing])
    padded = loss_function(torch.cat([logits, logits[:1]]), longer)
    if not torch.allclose(loss, padded):
        raise ValueError(f"{loss:.4f}, and {padded:.4f} with padding")


logits, tags = torch.zeros(4, 3), torch.tensor([0, 2, 1, 1])
check_padding_is_free(nn.CrossEntropyLoss(), logits, tags)
print("reduction='mean' passes")

each_word = nn.CrossEntropyLoss(reduction="none")
check_padding_is_free(lambda *two: each_word(*two).mean(), logits, tags)
