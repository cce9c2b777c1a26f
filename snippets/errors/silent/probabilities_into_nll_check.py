import torch


def check_log_probs(output):
    """Raise unless the exponentials of each row (N, C) add up to one."""
    sums = output.exp().sum(1)
    if (sums - 1).abs().max() > 1e-2:
        raise ValueError(f"exp() adds up to {sums[0]:.2f}: log_softmax(1)")


logits = torch.tensor([[2.0, -1.0, 0.5], [0.3, 0.2, -2.0]])
check_log_probs(logits.log_softmax(1))
print("log-probabilities pass")
check_log_probs(logits.softmax(1))
