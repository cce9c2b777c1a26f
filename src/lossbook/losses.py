"""Losses that PyTorch does not ship, each as a function and as a module that calls it.

The functions follow `torch.nn.functional`: predictions first, then targets, then settings, then
`reduction`. They differ in one way: where PyTorch would broadcast an input and a target of
different shapes against each other, they refuse.
"""

import math

import torch
from torch import Tensor, nn

__all__ = [
    "AsymmetricMSELoss",
    "MSEL1Loss",
    "RMSELoss",
    "asymmetric_mse_loss",
    "mse_l1_loss",
    "rmse_loss",
]


def mse_l1_loss(
    input: Tensor, target: Tensor, l1_weight: float = 0.1, reduction: str = "mean"
) -> Tensor:
    """Squared error plus a share of the absolute error.

    The squares make big errors dominate; the absolute term keeps pulling where errors are small
    and their squares next to nothing. Per element, with `d = input - target`:
    `d² + l1_weight · |d|`. Under `"mean"` both terms are means, so the loss of a batch does not
    grow with its size and `l1_weight` keeps its meaning.

    Source: the hybrid loss of the "Beginner's Guide to PyTorch Loss Functions" (Daniel Bourke,
    <https://zerotomastery.io/blog/pytorch-loss-functions/>) adds 0.1 times the sum of the absolute
    errors to their mean square; here it is their mean.

    Args:
        input: Predictions, `[...]`, of a floating-point dtype.
        target: Right values, of the shape of `input`; real, and converted as in `input - target`.
        l1_weight: Factor of the absolute error, in units of the target; 0 gives the squared error.
        reduction: `"mean"` or `"sum"` over all elements, or `"none"`.

    Returns:
        A scalar, or a tensor of the shape of `input` for `"none"`. In units of the target, squared.

    Raises:
        TypeError: `input` is not of a floating-point dtype.
        ValueError: The shapes differ, `l1_weight` is negative or not finite, or `reduction` is
            unknown.

    Example:
        Scores predicted as 78, 85 and 92 that were 80, 87 and 90 are off by 2 each: at
        `l1_weight=0.3` the loss is 4 + 0.3 · 2 = 4.6.
    """
    if not 0 <= l1_weight < math.inf:
        raise ValueError(f"l1_weight must be finite and at least 0, got {l1_weight}")
    error = _error(input, target)
    return _reduce(error.square() + l1_weight * error.abs(), reduction)


def asymmetric_mse_loss(
    input: Tensor, target: Tensor, late_weight: float = 4.0, reduction: str = "mean"
) -> Tensor:
    """Squared error that counts more where the target is above the prediction.

    Late means `target > input`: it took longer than was promised. With `u = target - input`, an
    element costs `late_weight · u²` where `u > 0` and `u²` elsewhere. The best constant prediction
    is an expectile of the targets; at `late_weight=1` it is their mean.

    Source: asymmetric least squares (Newey and Powell, 1987, <https://doi.org/10.2307/1911031>).
    They weigh the two sides by τ and 1 - τ; this loss is theirs divided by 1 - τ, with
    `late_weight = τ / (1 - τ)`, so that an early element costs what it costs under `MSELoss`.

    Args:
        input: Predictions, `[...]`, of a floating-point dtype.
        target: What came to pass, of the shape of `input`; real, and converted as in
            `target - input`.
        late_weight: How many times as much a late element costs as one that is early by as much.
            Below 1 it is earliness that costs more.
        reduction: `"mean"` or `"sum"` over all elements, or `"none"`. The mean divides by the
            number of elements, not by the sum of their weights.

    Returns:
        A scalar, or a tensor of the shape of `input` for `"none"`. In units of the target, squared.

    Raises:
        TypeError: `input` is not of a floating-point dtype.
        ValueError: The shapes differ, `late_weight` is not above 0 or not finite, or `reduction`
            is unknown.

    Example:
        30 minutes promised and 33 taken cost 4 · 9 = 36 at `late_weight=4`; 27 taken cost 9.
    """
    if not 0 < late_weight < math.inf:
        raise ValueError(
            f"late_weight must be finite and above 0, got {late_weight}. "
            "1 counts both sides alike, below 1 earliness costs more"
        )
    error = _error(input, target)
    squares = error.square()
    # Scaling the squares, and not picking a weight first, keeps their dtype: `torch.where` of two
    # Python numbers would give float32 and round the weight in a float64 computation.
    return _reduce(torch.where(error > 0, late_weight * squares, squares), reduction)


def rmse_loss(input: Tensor, target: Tensor, eps: float = 1e-8, reduction: str = "mean") -> Tensor:
    """Root of the mean squared error: a typical error, in the unit of the target.

    `√(mean(d²) + eps)` with `d = input - target`. The root comes after the reduction: `"sum"`
    gives `√(sum(d²) + eps)`, close to the Euclidean norm of the errors, and `"none"` gives
    `√(d² + eps)`, close to the absolute error. So the mean of `"none"` is not `"mean"`, nor is
    the mean over batches the value of the whole data set.

    Source: the square root of `torch.nn.functional.mse_loss`. The slope of a root at 0 is
    infinite, and infinity times the error, 0, is nan; `eps` moves the root away from there.

    Args:
        input: Predictions, `[...]`, of a floating-point dtype.
        target: Right values, of the shape of `input`; real, and converted as in `input - target`.
        eps: What is added below the root, in units of the target, squared; the loss cannot fall
            below √eps. The default is too small for float16.
        reduction: What the root is taken of: the `"mean"` or the `"sum"` of the squared errors, or
            each of them (`"none"`).

    Returns:
        A scalar, or a tensor of the shape of `input` for `"none"`. In units of the target.

    Raises:
        TypeError: `input` is not of a floating-point dtype.
        ValueError: The shapes differ, `eps` is not finite or too small for the dtype, or
            `reduction` is unknown.

    Example:
        Scores that are off by 2 each have a loss of 2; without any error it is √eps, 0.0001, and
        its gradient is 0.
    """
    error = _error(input, target)
    # float16 holds no 1e-8: it would be added as 0, and the gradient would be nan after all.
    smallest = torch.finfo(error.dtype).tiny
    if not smallest <= eps < math.inf:
        raise ValueError(
            f"eps must be finite and at least {smallest:.2g}, the smallest normal number of "
            f"{error.dtype}, got {eps}. At 0 the gradient of a perfect prediction would be nan"
        )
    return (_reduce(error.square(), reduction) + eps).sqrt()


class MSEL1Loss(nn.Module):
    """Module of `mse_l1_loss`: squared error plus a share of the absolute error."""

    def __init__(self, l1_weight: float = 0.1, reduction: str = "mean") -> None:
        """Keep the settings; they are checked at each call.

        Args:
            l1_weight: Factor of the absolute error, in units of the target.
            reduction: `"mean"`, `"sum"` or `"none"`.
        """
        super().__init__()
        self.l1_weight = l1_weight
        self.reduction = reduction

    def forward(self, input: Tensor, target: Tensor) -> Tensor:
        """Return `mse_l1_loss(input, target, …)` with the settings of this module."""
        return mse_l1_loss(input, target, self.l1_weight, self.reduction)

    def extra_repr(self) -> str:
        """Return the settings, for `print`."""
        return f"l1_weight={self.l1_weight}, reduction={self.reduction!r}"


class AsymmetricMSELoss(nn.Module):
    """Module of `asymmetric_mse_loss`: squared error that counts lateness more."""

    def __init__(self, late_weight: float = 4.0, reduction: str = "mean") -> None:
        """Keep the settings; they are checked at each call.

        Args:
            late_weight: How many times as much `target > input` costs as the reverse.
            reduction: `"mean"`, `"sum"` or `"none"`.
        """
        super().__init__()
        self.late_weight = late_weight
        self.reduction = reduction

    def forward(self, input: Tensor, target: Tensor) -> Tensor:
        """Return `asymmetric_mse_loss(input, target, …)` with the settings of this module."""
        return asymmetric_mse_loss(input, target, self.late_weight, self.reduction)

    def extra_repr(self) -> str:
        """Return the settings, for `print`."""
        return f"late_weight={self.late_weight}, reduction={self.reduction!r}"


class RMSELoss(nn.Module):
    """Module of `rmse_loss`: root of the mean squared error, in the unit of the target."""

    def __init__(self, eps: float = 1e-8, reduction: str = "mean") -> None:
        """Keep the settings; they are checked at each call.

        Args:
            eps: What is added below the root, in units of the target, squared.
            reduction: `"mean"`, `"sum"` or `"none"`; the root comes after it.
        """
        super().__init__()
        self.eps = eps
        self.reduction = reduction

    def forward(self, input: Tensor, target: Tensor) -> Tensor:
        """Return `rmse_loss(input, target, …)` with the settings of this module."""
        return rmse_loss(input, target, self.eps, self.reduction)

    def extra_repr(self) -> str:
        """Return the settings, for `print`."""
        return f"eps={self.eps}, reduction={self.reduction!r}"


def _error(input: Tensor, target: Tensor) -> Tensor:
    """Return `target - input`, of two tensors that fit."""
    if input.shape != target.shape:
        raise ValueError(
            f"input and target must have the same shape, got {tuple(input.shape)} and "
            f"{tuple(target.shape)}. Reshape one of them, for instance by input.squeeze(-1): "
            "broadcasting would compare predictions with the targets of others"
        )
    if not input.is_floating_point():
        raise TypeError(
            f"input must be of a floating-point dtype, got {input.dtype}. "
            "Predictions of a model are; convert others by input.float()"
        )
    return target - input


def _reduce(losses: Tensor, reduction: str) -> Tensor:
    """Return the mean or the sum of the losses of all elements, or the losses themselves."""
    match reduction:
        case "mean":
            return losses.mean()
        case "sum":
            return losses.sum()
        case "none":
            return losses
    raise ValueError(f'reduction must be "mean", "sum" or "none", got {reduction!r}')
