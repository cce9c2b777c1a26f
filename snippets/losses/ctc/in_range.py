import torch


def check(targets, target_lengths, classes, blank=0):
    """Raise unless each symbol, within its length, is a class."""
    positions = torch.arange(targets.size(1))
    symbols = targets[positions < target_lengths[:, None]]
    wrong = (symbols < 0) | (symbols >= classes) | (symbols == blank)
    if wrong.any():
        raise ValueError(f"no symbols: {symbols[wrong].tolist()}")


targets = torch.tensor([[1, 2, 2], [1, 3, -1]])  # Classes are 0, 1 and 2.
check(targets[:1], torch.tensor([3]), classes=3)
print("the first target is fine")
check(targets, torch.tensor([3, 2]), classes=3)
