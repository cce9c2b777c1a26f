import torch


def check_soft_target(target):
    """Raise if a target of probabilities does not add up to one."""
    sums = target.sum(1)
    if (sums - 1).abs().max() > 1e-3:
        raise ValueError(f"rows add up to {sums.tolist()}, not to 1")


check_soft_target(torch.tensor([[0.7, 0.2, 0.1], [0.0, 1.0, 0.0]]))
print("probabilities pass")
check_soft_target(torch.tensor([[1.0, 1.0, 0.0], [0.0, 1.0, 0.0]]))
