from torch import nn


def check_reduction(loss_fn, expected):
    """Raise if a loss adds up in another way than you think."""
    if loss_fn.reduction != expected:
        raise ValueError(f"reduction is {loss_fn.reduction!r}")


check_reduction(nn.MSELoss(reduction="sum"), "sum")
print("by name passes")
check_reduction(nn.MSELoss("sum"), "sum")
