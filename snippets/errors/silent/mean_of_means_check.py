import torch
from torch.utils.data import DataLoader


def check_equal_batches(loader):
    """Raise if a plain mean over these batches is not that of the data."""
    last = len(loader.dataset) % loader.batch_size
    if last and not loader.drop_last:
        raise ValueError(f"the last batch holds {last}: weigh by the size")


minutes = torch.tensor([21.0, 30.0, 24.0, 17.0, 40.0])
check_equal_batches(DataLoader(minutes, batch_size=5))
print("equal batches pass")
check_equal_batches(DataLoader(minutes, batch_size=4))
