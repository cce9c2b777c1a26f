import torch


def check_not_a_sigmoid(output):
    """Raise if everything in a batch of logits looks like a probability."""
    if output.min() >= 0 and output.max() <= 1:
        raise ValueError("all between 0 and 1: remove the sigmoid")


logits = torch.tensor([2.0, -1.0, 0.5, -3.0])
check_not_a_sigmoid(logits)
print("logits pass")
check_not_a_sigmoid(logits.sigmoid())
