import torch
from torch import Tensor, nn


def same_shape(loss: nn.Module, input: Tensor, target: Tensor) -> Tensor:
    """Compute an elementwise loss, but never of shapes that differ."""
    if input.shape != target.shape:
        shapes = f"{tuple(input.shape)} and {tuple(target.shape)}"
        raise ValueError(f"input and target differ: {shapes}")
    return loss(input, target)


expected = torch.tensor([[2.0], [0.0], [3.0]])
calls = torch.tensor([7.0, 1.0, 20.0])
same_shape(nn.PoissonNLLLoss(), expected, calls)
