import torch


def check_kl_arguments(log_probs, target):
    """Raise unless both are distributions, the first in logarithms."""
    shares = {"input.exp()": log_probs.exp(), "target": target}
    for name, tensor in shares.items():
        sums = tensor.sum(-1)
        if (sums - 1).abs().max() > 1e-2:
            raise ValueError(f"{name} adds up to {sums.max():.2f}")


logits = torch.tensor([[2.0, 0.0, -1.0]])
target = torch.tensor([[0.6, 0.3, 0.1]])
check_kl_arguments(logits.log_softmax(1), target)
print("log-probabilities and probabilities pass")
check_kl_arguments(logits.softmax(1), target)
