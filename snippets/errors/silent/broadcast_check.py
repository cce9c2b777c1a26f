import torch


def check_shapes(output, target):
    """Raise if an elementwise loss would stretch one to fit the other."""
    if output.shape != target.shape:
        shapes = f"{tuple(output.shape)} and {tuple(target.shape)}"
        raise ValueError(f"output and target are {shapes}")


output = torch.zeros(4, 1)
target = torch.tensor([5.0, 10.0, 15.0, 20.0])
check_shapes(output.squeeze(1), target)
print("a row and a row pass")
check_shapes(output, target)
