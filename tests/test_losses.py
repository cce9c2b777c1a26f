"""`lossbook.losses` against the textbook formulas in plain Python, and its refusals."""

import inspect
import math
from collections.abc import Callable
from typing import Any

import pytest
import torch
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from torch import Tensor, nn

from lossbook import losses
from lossbook.losses import (
    AsymmetricMSELoss,
    MSEL1Loss,
    RMSELoss,
    asymmetric_mse_loss,
    mse_l1_loss,
    rmse_loss,
)

Loss = Callable[..., Tensor]
Batch = tuple[list[float], list[float]]

FUNCTIONS: list[Loss] = [mse_l1_loss, asymmetric_mse_loss, rmse_loss]
PAIRS: list[tuple[type[nn.Module], Loss, str, float]] = [
    (MSEL1Loss, mse_l1_loss, "l1_weight", 0.3),
    (AsymmetricMSELoss, asymmetric_mse_loss, "late_weight", 2.5),
    (RMSELoss, rmse_loss, "eps", 0.01),
]
REDUCTIONS = ("mean", "sum", "none")

# How long an example takes on a busy machine says nothing about a loss.
settings.register_profile("untimed", deadline=None)
settings.load_profile("untimed")

minutes = st.floats(min_value=-1e3, max_value=1e3)


def pairs(numbers: st.SearchStrategy[float]) -> st.SearchStrategy[Batch]:
    """Return a strategy for as many predictions as targets."""
    return st.lists(st.tuples(numbers, numbers), min_size=1, max_size=8).map(
        lambda rows: ([x for x, _ in rows], [y for _, y in rows])
    )


batches = pairs(minutes)


def tensors(batch: Batch, dtype: torch.dtype = torch.float64) -> tuple[Tensor, Tensor]:
    """Return predictions and targets as tensors."""
    predicted, actual = batch
    return torch.tensor(predicted, dtype=dtype), torch.tensor(actual, dtype=dtype)


def reduced(elements: list[float], reduction: str) -> Any:
    """Return what `reduction` makes of one number per element."""
    if reduction == "none":
        return elements
    return math.fsum(elements) / (len(elements) if reduction == "mean" else 1)


def close(expected: Any) -> Any:
    """Return a comparison that allows for what float64 rounds in a sum of squares."""
    return pytest.approx(expected, rel=1e-9, abs=1e-9)


# The formulas.


@given(batches, st.floats(0, 10), st.sampled_from(REDUCTIONS))
def test_mse_l1_is_the_square_plus_a_share_of_the_absolute_error(
    batch: Batch, l1_weight: float, reduction: str
) -> None:
    elements = [(x - y) ** 2 + l1_weight * abs(x - y) for x, y in zip(*batch, strict=True)]
    loss = mse_l1_loss(*tensors(batch), l1_weight, reduction)
    assert loss.tolist() == close(reduced(elements, reduction))


@given(batches, st.floats(0.01, 100), st.sampled_from(REDUCTIONS))
def test_asymmetric_mse_weighs_the_square_where_the_target_is_above(
    batch: Batch, late_weight: float, reduction: str
) -> None:
    elements = [(y - x) ** 2 * (late_weight if y > x else 1) for x, y in zip(*batch, strict=True)]
    loss = asymmetric_mse_loss(*tensors(batch), late_weight, reduction)
    assert loss.tolist() == close(reduced(elements, reduction))


@given(batches, st.floats(1e-8, 1), st.sampled_from(REDUCTIONS))
def test_rmse_takes_the_root_after_the_reduction(batch: Batch, eps: float, reduction: str) -> None:
    squares = reduced([(x - y) ** 2 for x, y in zip(*batch, strict=True)], reduction)
    roots = [math.sqrt(square + eps) for square in squares] if reduction == "none" else None
    expected = roots or math.sqrt(squares + eps)
    assert rmse_loss(*tensors(batch), eps, reduction).tolist() == close(expected)


def test_examples_of_the_docstrings_hold() -> None:
    scores = torch.tensor([78.0, 85.0, 92.0]), torch.tensor([80.0, 87.0, 90.0])
    assert mse_l1_loss(*scores, l1_weight=0.3).item() == pytest.approx(4.6)
    assert rmse_loss(*scores).item() == pytest.approx(2)
    promised, taken = torch.tensor([30.0, 30.0]), torch.tensor([33.0, 27.0])
    assert asymmetric_mse_loss(promised, taken, reduction="none").tolist() == [36, 9]
    perfect = torch.tensor([20.0], requires_grad=True)
    loss = rmse_loss(perfect, perfect.detach())
    loss.backward()  # type: ignore[no-untyped-call]
    assert loss.item() == pytest.approx(1e-4)
    assert perfect.grad is not None
    assert perfect.grad.tolist() == [0]


# What the settings promise.


@given(batches)
def test_settings_that_change_nothing_give_the_losses_of_torch(batch: Batch) -> None:
    expected = close(nn.MSELoss()(*tensors(batch)).item())
    assert mse_l1_loss(*tensors(batch), l1_weight=0).item() == expected
    assert asymmetric_mse_loss(*tensors(batch), late_weight=1).item() == expected


@pytest.mark.parametrize("loss", FUNCTIONS)
@given(batch=batches, copies=st.integers(2, 5))
def test_mean_does_not_grow_with_the_batch(loss: Loss, batch: Batch, copies: int) -> None:
    repeated = (batch[0] * copies, batch[1] * copies)
    assert loss(*tensors(repeated)).item() == close(loss(*tensors(batch)).item())


@given(batches, st.floats(0.1, 10))
def test_asymmetric_mse_swaps_its_sides_with_the_arguments(batch: Batch, weight: float) -> None:
    predicted, actual = tensors(batch)
    swapped = weight * asymmetric_mse_loss(actual, predicted, 1 / weight)
    assert asymmetric_mse_loss(predicted, actual, weight).item() == close(swapped.item())


@given(st.lists(minutes, min_size=2, max_size=8), st.floats(0.1, 10))
def test_best_constant_under_asymmetric_mse_is_the_expectile(
    times: list[float], weight: float
) -> None:
    # An expectile is the mean with its late targets counted `weight` times, found by repetition.
    expectile = math.fsum(times) / len(times)
    for _ in range(200):
        shares = [weight if time > expectile else 1 for time in times]
        expectile = math.fsum(map(math.prod, zip(shares, times, strict=True))) / sum(shares)
    constant = torch.tensor(expectile, dtype=torch.float64, requires_grad=True)
    actual = torch.tensor(times, dtype=torch.float64)
    loss = asymmetric_mse_loss(constant.expand(len(times)), actual, weight)
    (slope,) = torch.autograd.grad(loss, constant)
    assert slope.item() == pytest.approx(0, abs=1e-8)


# Gradients.


@pytest.mark.parametrize("loss", FUNCTIONS)
@pytest.mark.parametrize("reduction", REDUCTIONS)
@settings(max_examples=25)
@given(batch=pairs(st.integers(-40, 40).map(lambda quarter: quarter / 4)))
def test_gradient_is_that_of_the_value(loss: Loss, reduction: str, batch: Batch) -> None:
    # gradcheck nudges by 1e-6: small numbers, for large ones would hide the nudge in rounding, and
    # in steps of a quarter, which keeps errors that are not 0 off the kinks there.
    predicted, actual = tensors(batch)
    assume(bool((predicted != actual).all()))
    inputs = (predicted.requires_grad_(), actual.requires_grad_())
    assert torch.autograd.gradcheck(lambda x, y: loss(x, y, reduction=reduction), inputs)


@pytest.mark.parametrize("loss", FUNCTIONS)
@pytest.mark.parametrize("reduction", ["mean", "sum"])
@pytest.mark.parametrize("dtype", [torch.float32, torch.float64, torch.bfloat16])
def test_gradient_is_zero_at_zero_error(loss: Loss, reduction: str, dtype: torch.dtype) -> None:
    predicted = torch.tensor([20.0, 30.0], dtype=dtype, requires_grad=True)
    (gradient,) = torch.autograd.grad(
        loss(predicted, predicted.detach(), reduction=reduction), predicted
    )
    assert gradient.tolist() == [0, 0]


# What comes back.


@pytest.mark.parametrize("loss", FUNCTIONS)
@pytest.mark.parametrize("shape", [(), (3,), (2, 3), (2, 1, 3)])
@pytest.mark.parametrize("dtype", [torch.float32, torch.float64, torch.bfloat16])
def test_shape_and_dtype_of_the_result(
    loss: Loss, shape: tuple[int, ...], dtype: torch.dtype
) -> None:
    predicted, actual = torch.zeros(shape, dtype=dtype), torch.ones(shape, dtype=dtype)
    assert loss(predicted, actual).shape == ()
    assert loss(predicted, actual, reduction="sum").shape == ()
    assert loss(predicted, actual, reduction="none").shape == shape
    assert loss(predicted, actual, reduction="none").dtype == dtype


@pytest.mark.parametrize("loss", FUNCTIONS)
@pytest.mark.parametrize("reduction", ["mean", "sum"])
def test_all_dimensions_count_alike(loss: Loss, reduction: str) -> None:
    predicted, actual = torch.zeros(2, 3), torch.arange(6.0).reshape(2, 3)
    flat = loss(predicted.flatten(), actual.flatten(), reduction=reduction)
    assert loss(predicted, actual, reduction=reduction).item() == pytest.approx(flat.item())


@pytest.mark.parametrize("loss", FUNCTIONS)
def test_whole_numbers_as_targets_are_converted(loss: Loss) -> None:
    predicted, actual = torch.tensor([1.5, 2.0]), torch.tensor([1, 4])
    assert loss(predicted, actual).item() == loss(predicted, actual.float()).item()


@pytest.mark.parametrize("loss", FUNCTIONS)
def test_float64_is_not_rounded_to_float32_on_the_way(loss: Loss) -> None:
    setting = next(setting for _, function, setting, _ in PAIRS if function is loss)
    predicted, actual = (torch.tensor([x], dtype=torch.float64) for x in (0.0, 1.0))
    expected = {"l1_weight": 1.1, "late_weight": 0.1, "eps": math.sqrt(1.1)}[setting]
    value = loss(predicted, actual, **{setting: 0.1}).item()
    assert value == pytest.approx(expected, rel=1e-15)


@pytest.mark.parametrize("loss", FUNCTIONS)
def test_arguments_are_left_as_they_were(loss: Loss) -> None:
    predicted, actual = torch.tensor([1.0, 4.0]), torch.tensor([2.0, 2.0])
    loss(predicted, actual)
    assert predicted.tolist() == [1, 4]
    assert actual.tolist() == [2, 2]


# Modules.


@pytest.mark.parametrize(("module", "function", "setting", "value"), PAIRS)
@pytest.mark.parametrize("reduction", REDUCTIONS)
@given(batch=batches)
def test_module_equals_function(  # noqa: PLR0913, PLR0917
    module: type[nn.Module],
    function: Loss,
    setting: str,
    value: float,
    reduction: str,
    batch: Batch,
) -> None:
    given_settings: dict[str, Any] = {setting: value, "reduction": reduction}
    by_module = module(**given_settings)(*tensors(batch))
    assert torch.equal(by_module, function(*tensors(batch), **given_settings))


@pytest.mark.parametrize(("module", "function", "setting", "value"), PAIRS)
def test_module_has_the_defaults_of_its_function_and_shows_its_settings(
    module: type[nn.Module], function: Loss, setting: str, value: float
) -> None:
    defaults = {
        name: parameter.default
        for name, parameter in inspect.signature(function).parameters.items()
        if name not in {"input", "target"}
    }
    made = module()
    assert {name: getattr(made, name) for name in defaults} == defaults
    shown = f"{module.__name__}({setting}={value}, reduction='sum')"
    assert repr(module(**{setting: value, "reduction": "sum"})) == shown


def test_every_loss_is_exported_in_both_forms() -> None:
    forms = {module.__name__ for module, *_ in PAIRS} | {f.__name__ for f in FUNCTIONS}
    assert set(losses.__all__) == forms


# Refusals.


@pytest.mark.parametrize("loss", FUNCTIONS)
@pytest.mark.parametrize("reduction", ["avg", "batchmean", "", None])
def test_unknown_reduction_is_refused(loss: Loss, reduction: str) -> None:
    message = rf'^reduction must be "mean", "sum" or "none", got {reduction!r}$'
    with pytest.raises(ValueError, match=message):
        loss(torch.zeros(3), torch.zeros(3), reduction=reduction)


@pytest.mark.parametrize("loss", FUNCTIONS)
@pytest.mark.parametrize("shapes", [((4, 1), (4,)), ((4,), (4, 1)), ((3,), ()), ((2, 3), (3,))])
def test_different_shapes_are_refused(loss: Loss, shapes: tuple[Any, Any]) -> None:
    with pytest.raises(ValueError, match=r"^input and target must have the same shape") as refusal:
        loss(torch.zeros(shapes[0]), torch.zeros(shapes[1]))
    assert f"got {shapes[0]} and {shapes[1]}. Reshape one of them" in str(refusal.value)


@pytest.mark.parametrize("loss", FUNCTIONS)
@pytest.mark.parametrize("dtype", [torch.int64, torch.bool, torch.complex64])
def test_input_that_is_no_prediction_is_refused(loss: Loss, dtype: torch.dtype) -> None:
    message = rf"^input must be of a floating-point dtype, got {dtype}\. .*input\.float\(\)$"
    with pytest.raises(TypeError, match=message):
        loss(torch.zeros(3, dtype=dtype), torch.zeros(3))


@pytest.mark.parametrize("l1_weight", [-0.1, math.inf, math.nan])
def test_l1_weight_out_of_range_is_refused(l1_weight: float) -> None:
    message = rf"^l1_weight must be finite and at least 0, got {l1_weight}$"
    with pytest.raises(ValueError, match=message):
        mse_l1_loss(torch.zeros(3), torch.zeros(3), l1_weight)


@pytest.mark.parametrize("late_weight", [-1.0, 0.0, math.inf, math.nan])
def test_late_weight_out_of_range_is_refused(late_weight: float) -> None:
    message = rf"^late_weight must be finite and above 0, got {late_weight}\. 1 counts both"
    with pytest.raises(ValueError, match=message):
        asymmetric_mse_loss(torch.zeros(3), torch.zeros(3), late_weight)


@pytest.mark.parametrize("eps", [-1e-8, 0.0, math.inf, math.nan])
def test_eps_out_of_range_is_refused(eps: float) -> None:
    with pytest.raises(ValueError, match=rf"^eps must be finite and at least .*, got {eps}\. At 0"):
        rmse_loss(torch.zeros(3), torch.zeros(3), eps)


def test_eps_that_float16_cannot_hold_is_refused_and_a_larger_one_works() -> None:
    scores = torch.tensor([80.0], dtype=torch.float16, requires_grad=True)
    with pytest.raises(ValueError, match=r"at least 6\.1e-05, .* of torch\.float16, got 1e-08"):
        rmse_loss(scores, scores.detach())
    (gradient,) = torch.autograd.grad(rmse_loss(scores, scores.detach(), eps=1e-4), scores)
    assert gradient.tolist() == [0]
