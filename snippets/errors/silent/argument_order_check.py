import torch


def check_target_range(target):
    """Raise unless every target lies between 0 and 1."""
    low, high = target.min().item(), target.max().item()
    if low < 0 or high > 1:
        raise ValueError(f"targets from {low:.2f} to {high:.2f}")


mask = torch.tensor([[0.0], [0.0], [1.0], [1.0]])
check_target_range(mask)
print("0 and 1 pass")
check_target_range(255 * mask)
