"""`lossbook.formulas` against `torch.nn.functional`, as functions and inside of `torch.nn`."""

import inspect
import math
import warnings
from collections.abc import Callable
from typing import Any
from unittest import mock

import pytest
import torch
from hypothesis import example, given, settings
from hypothesis import strategies as st
from torch import Tensor, nn
from torch.nn import functional as F
from torch.overrides import TorchFunctionMode, resolve_name
from torch.utils._python_dispatch import TorchDispatchMode

from lossbook import formulas
from losses_data import Call, calls

Loss = Callable[..., Tensor]

LOSSES = sorted(formulas.__all__)
MODULES: dict[str, type[nn.Module]] = {
    "binary_cross_entropy": nn.BCELoss,
    "binary_cross_entropy_with_logits": nn.BCEWithLogitsLoss,
    "cosine_embedding_loss": nn.CosineEmbeddingLoss,
    "cross_entropy": nn.CrossEntropyLoss,
    "ctc_loss": nn.CTCLoss,
    "gaussian_nll_loss": nn.GaussianNLLLoss,
    "hinge_embedding_loss": nn.HingeEmbeddingLoss,
    "huber_loss": nn.HuberLoss,
    "kl_div": nn.KLDivLoss,
    "l1_loss": nn.L1Loss,
    "linear_cross_entropy": nn.LinearCrossEntropyLoss,
    "margin_ranking_loss": nn.MarginRankingLoss,
    "mse_loss": nn.MSELoss,
    "multi_margin_loss": nn.MultiMarginLoss,
    "multilabel_margin_loss": nn.MultiLabelMarginLoss,
    "multilabel_soft_margin_loss": nn.MultiLabelSoftMarginLoss,
    "nll_loss": nn.NLLLoss,
    "poisson_nll_loss": nn.PoissonNLLLoss,
    "smooth_l1_loss": nn.SmoothL1Loss,
    "soft_margin_loss": nn.SoftMarginLoss,
    "triplet_margin_loss": nn.TripletMarginLoss,
    "triplet_margin_with_distance_loss": nn.TripletMarginWithDistanceLoss,
}
# How far two orders of the same few operations may be apart, by dtype.
TOLERANCES = {
    torch.float64: 1e-11,
    torch.float32: 1e-5,
    torch.float16: 2e-2,
    torch.bfloat16: 1e-1,
}
EXAMPLES = 25


def tensors_of(call: Call) -> list[Tensor]:
    """Return the tensors of a call by which PyTorch differentiates."""
    return [
        value
        for value in (*call.inputs, *call.options.values())
        if isinstance(value, Tensor)
        and value.is_floating_point()
        and not any(value is other for other in call.undifferentiated)
    ]


def outcome(loss: Loss, call: Call) -> tuple[Any, list[Tensor | None], list[type[Warning]]]:
    """Return the value of a loss, or its refusal; the gradients; and the warnings."""
    leaves = tensors_of(call)
    for leaf in leaves:
        leaf.requires_grad_().grad = None
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            value = loss(*call.inputs, **call.options)
        except Exception as refusal:  # noqa: BLE001 -- It is compared with that of PyTorch.
            return refusal, [], []
        if value.requires_grad:
            # Each element of the loss counts differently.
            value.backward(torch.linspace(1, 2, value.numel()).reshape(value.shape).to(value))
    gradients = [leaf.grad for leaf in leaves]
    for leaf in leaves:
        leaf.requires_grad_(False)
    return value.detach(), gradients, [warning.category for warning in caught]


def magnitude(name: str, call: Call) -> float:
    """Return the sum of the finite losses: what a sum may lose digits against."""
    kept = {
        option: value
        for option, value in call.options.items()
        if option not in ("size_average", "reduce", "reduction")
    }
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        losses = getattr(F, name)(*call.inputs, **kept, reduction="none").double().abs()
    return float(losses[losses.isfinite()].sum())


def assert_same(name: str, ours: Loss, theirs: Loss, call: Call) -> None:
    """Assert that two losses have one value, gradient, refusal and number of warnings."""
    expected, expected_gradients, expected_warnings = outcome(theirs, call)
    value, gradients, given_warnings = outcome(ours, call)
    if isinstance(expected, Exception):
        assert isinstance(value, type(expected)), (value, expected)
        return
    if isinstance(value, Exception):
        raise value
    assert given_warnings == expected_warnings
    tolerance = TOLERANCES[expected.dtype]
    close(value, expected, tolerance, tolerance * (1 + magnitude(name, call)))
    for gradient, right in zip(gradients, expected_gradients, strict=True):
        if right is None or gradient is None:
            # PyTorch gives no gradient by a tensor of which none depends.
            assert all(got is None or not got.any() for got in (gradient, right))
        else:
            close(gradient, right, tolerance, tolerance * 10)


def close(value: Tensor, expected: Tensor, relative: float, absolute: float) -> None:
    torch.testing.assert_close(value, expected, rtol=relative, atol=absolute, equal_nan=True)


def through_module(name: str, replaced: Loss | None = None) -> Loss:
    """Return a loss that calls the module of `torch.nn`, with or without our formula in it."""

    def loss(*inputs: Any, **options: Any) -> Tensor:
        module = MODULES[name](**options)
        if replaced is None:
            return module(*inputs)
        with mock.patch.object(F, name, replaced):
            return module(*inputs)

    return loss


def fits_module(name: str, call: Call) -> bool:
    return set(call.options) <= set(inspect.signature(MODULES[name]).parameters)


# Results.


@pytest.mark.parametrize("dtype", [torch.float32, torch.float64], ids=str)
@pytest.mark.parametrize("name", LOSSES)
def test_formulas_are_the_functions_of_torch(name: str, dtype: torch.dtype) -> None:
    @settings(max_examples=EXAMPLES, deadline=None, derandomize=True, database=None)
    @given(calls(name, dtype))
    def check(call: Call) -> None:
        assert_same(name, getattr(formulas, name), getattr(F, name), call)
        if fits_module(name, call):
            ours = through_module(name, getattr(formulas, name))
            assert_same(name, ours, through_module(name), call)

    check()
