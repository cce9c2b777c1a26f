import torch


def check_logits(output):
    """Raise if the output of a model is already a softmax."""
    off_by = (output.sum(1) - 1).abs().max()
    if off_by < 1e-2 and output.min() >= 0:
        raise ValueError("these are probabilities: remove the softmax")


logits = torch.tensor([[2.0, -1.0, 0.5], [0.3, 0.2, -2.0]])
check_logits(logits)
print("logits pass")
check_logits(logits.softmax(1))
