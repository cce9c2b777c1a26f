"""`lossbook.formulas` against `torch.nn.functional`, as functions and inside of `torch.nn`."""

import inspect
import math
import warnings
from collections.abc import Callable
from typing import Any
from unittest import mock

import pytest
import torch
from hypothesis import given, settings
from torch import Tensor, nn
from torch.nn import functional as F
from torch.overrides import TorchFunctionMode
from torch.utils._python_dispatch import TorchDispatchMode

from lossbook import formulas
from losses_data import ORDINARY, PREDICTIONS, REFUSALS, Call, calls

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
EXAMPLES = 15
# PyTorch has no code for these on the CPU.
NOT_IN_HALF = {"ctc_loss", "multi_margin_loss", "multilabel_margin_loss"}


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
    leaves = [leaf.requires_grad_() for leaf in tensors_of(call)]
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            value = loss(*call.inputs, **call.options)
            # Each element of the loss counts differently.
            shares = torch.linspace(1, 2, value.numel()).reshape(value.shape).to(value)
            if value.requires_grad:
                torch.autograd.backward(value, shares)
            gradients = [leaf.grad for leaf in leaves]
        except Exception as refusal:
            return refusal, [], []
        finally:
            for leaf in leaves:
                leaf.requires_grad_(False).grad = None
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


def close(value: Any, expected: Any, relative: float, absolute: float) -> None:
    torch.testing.assert_close(value, expected, rtol=relative, atol=absolute, equal_nan=True)


def through_module(name: str, replaced: Loss | None = None) -> Loss:
    """Return a loss that calls the module of `torch.nn`, with or without our formula in it."""

    def loss(*inputs: Any, **options: Any) -> Tensor:
        with mock.patch.object(F, name, replaced or getattr(F, name)):
            value: Tensor = MODULES[name](**options)(*inputs)
        return value

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


@pytest.mark.parametrize("dtype", [torch.float16, torch.bfloat16], ids=str)
@pytest.mark.parametrize("name", sorted(set(LOSSES) - NOT_IN_HALF))
def test_formulas_are_the_functions_of_torch_in_half_precision(
    name: str, dtype: torch.dtype
) -> None:
    @settings(max_examples=3, deadline=None, derandomize=True, database=None)
    @given(calls(name, dtype))
    def check(call: Call) -> None:
        assert_same(name, getattr(formulas, name), getattr(F, name), call)

    check()


def test_l1_of_complex_numbers_is_the_distance_in_the_plane() -> None:
    input, target = torch.tensor([3 + 4j, 1j, 0]), torch.tensor([0, 1 + 1j, 0])
    for reduction in "mean", "sum", "none":
        call = Call([input, target], {"reduction": reduction})
        assert_same("l1_loss", formulas.l1_loss, F.l1_loss, call)


def test_infinite_logits_have_the_loss_and_the_gradient_that_torch_gives_them() -> None:
    logits = torch.tensor([math.inf, -math.inf, math.inf, -math.inf])
    target = torch.tensor([1.0, 1.0, 0.0, 0.0])
    for options in {}, {"pos_weight": torch.tensor(2.0)}, {"weight": torch.tensor(2.0)}:
        given_weights = tuple(options.values())
        call = Call([logits, target], {**options, "reduction": "none"}, (target, *given_weights))
        name = "binary_cross_entropy_with_logits"
        assert_same(name, getattr(formulas, name), getattr(F, name), call)


@pytest.mark.parametrize("dtype", [torch.float32, torch.float64], ids=str)
def test_the_slope_of_binary_cross_entropy_is_bounded_like_that_of_torch(
    dtype: torch.dtype,
) -> None:
    input = torch.tensor([0, 1, 1e-13, 1e-40, 1 - 1e-13, 0.5], dtype=dtype)
    name = "binary_cross_entropy"
    for label in 0.0, 0.3, 1.0:
        target = torch.full_like(input, label)
        call = Call([input, target], {"reduction": "none"}, (target,))
        assert_same(name, formulas.binary_cross_entropy, F.binary_cross_entropy, call)
    extreme = Call([torch.tensor([0.0, 1.0]), torch.tensor([1.0, 0.0])], {"reduction": "sum"})
    _, (slope, _), _ = outcome(formulas.binary_cross_entropy, extreme)
    assert slope is not None
    assert slope.tolist() == [pytest.approx(-1e12), pytest.approx(1e12)]


def test_binary_cross_entropy_has_torchs_second_derivative() -> None:
    input = torch.tensor([0.2, 0.5, 0.9], dtype=torch.float64, requires_grad=True)
    target = torch.tensor([1.0, 0.3, 0.0], dtype=torch.float64)

    def second(loss: Loss) -> Tensor:
        (first,) = torch.autograd.grad(loss(input, target), input, create_graph=True)
        return torch.autograd.grad(first.sum(), input)[0]

    # PyTorch adds 1e-12 to the denominator of the second derivative.
    close(second(formulas.binary_cross_entropy), second(F.binary_cross_entropy), 1e-10, 0)


def test_gradient_by_an_impossible_target_is_finite_where_torchs_is_not() -> None:
    call = Call([torch.tensor([0.0, 1.0, 0.5]), torch.tensor([1.0, 0.0, 1.0])])
    call.options["reduction"] = "none"
    _, (_, ours), _ = outcome(formulas.binary_cross_entropy, call)
    _, (_, theirs), _ = outcome(F.binary_cross_entropy, call)
    assert ours is not None
    assert theirs is not None
    assert [slope / (1 + place / 2) for place, slope in enumerate(ours.tolist())] == [100, -100, 0]
    assert theirs.tolist() == [math.inf, -math.inf, 0]


def test_a_log_probability_of_minus_infinity_has_a_gradient_where_torch_has_none() -> None:
    scores = torch.zeros(4, 1, 3, dtype=torch.float64)
    scores[1, 0, 2] = -math.inf
    call = Call([scores.log_softmax(2), torch.tensor([[1, 2]]), (4,), (2,)])
    value, (ours,), _ = outcome(formulas.ctc_loss, call)
    expected, (theirs,), _ = outcome(F.ctc_loss, call)
    assert ours is not None
    assert theirs is not None
    close(value, expected, 1e-12, 0)
    assert theirs.isnan().nonzero().tolist() == [[1, 0, 2]]
    close(ours, theirs.nan_to_num(), 1e-12, 1e-12)


def test_frames_past_the_end_of_an_input_count_for_nothing_in_ctc() -> None:
    log_probs = torch.zeros(4, 1, 3, dtype=torch.float64).log_softmax(2)
    log_probs[3] = math.nan
    call = Call([log_probs, torch.tensor([[1, 2]]), (3,), (2,)])
    assert_same("ctc_loss", formulas.ctc_loss, F.ctc_loss, call)


@pytest.mark.parametrize("name", sorted(PREDICTIONS))
def test_an_empty_batch_has_a_sum_of_0_and_no_mean(name: str) -> None:
    inputs = PREDICTIONS[name]
    empty = [value[:0] for value in inputs]
    assert getattr(formulas, name)(*empty, reduction="sum").item() == 0
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        assert getattr(formulas, name)(*empty, reduction="mean").isnan()


@pytest.mark.parametrize("out_features", [(), (2,)])
@pytest.mark.parametrize("bias", [False, True])
@pytest.mark.parametrize("options", [None, nn.LinearCrossEntropyOptions()], ids=["plain", "chunks"])
def test_linear_cross_entropy_module_gives_what_it_gave(
    out_features: tuple[int, ...], bias: bool, options: nn.LinearCrossEntropyOptions | None
) -> None:
    torch.manual_seed(0)
    module = nn.LinearCrossEntropyLoss(
        4, 3, out_features=out_features, bias=bias, options=options, ignore_index=2
    ).double()
    input = torch.randn(5, 4, dtype=torch.float64)
    target = torch.randint(0, 3, (5, *out_features))

    found = []
    for function in formulas.linear_cross_entropy, F.linear_cross_entropy:
        module.zero_grad(set_to_none=True)
        with warnings.catch_warnings():
            # That options are ignored where they do not fit.
            warnings.simplefilter("ignore")
            with mock.patch.object(F, "linear_cross_entropy", function):
                value, gradients, _ = outcome(module, Call([input, target]))
        found.append([value, *gradients, *(parameter.grad for parameter in module.parameters())])
    close(found[0], found[1], 1e-11, 1e-12)


# Refusals.


@pytest.mark.parametrize(("name", "inputs", "options"), REFUSALS)
def test_what_torch_refuses_is_refused(
    name: str, inputs: list[Any], options: dict[str, Any]
) -> None:
    call = Call(inputs, options)
    theirs, _, _ = outcome(getattr(F, name), call)
    ours, _, _ = outcome(getattr(formulas, name), call)
    assert isinstance(theirs, Exception), "PyTorch takes it"
    # NotImplementedError is a RuntimeError; whoever catches the one that PyTorch raises gets ours.
    assert isinstance(ours, type(theirs)) or {type(ours), type(theirs)} <= {
        RuntimeError,
        NotImplementedError,
    }
    assert len(str(ours)) > 10


@pytest.mark.parametrize("name", LOSSES)
@pytest.mark.parametrize("reduction", ["avg", None])
def test_a_reduction_that_is_not_known_is_refused(name: str, reduction: Any) -> None:
    with pytest.raises(ValueError, match=f"{reduction} is not a valid value for reduction"):
        getattr(formulas, name)(*ORDINARY[name], reduction=reduction)


@pytest.mark.parametrize("symbol", [-1, 3])
def test_a_ctc_target_that_is_no_class_is_refused(symbol: int) -> None:
    # Not compared: PyTorch reads outside of its tensors, or crashes.
    log_probs = torch.zeros(4, 1, 3).log_softmax(2)
    with pytest.raises(ValueError, match="from 0 to 2"):
        formulas.ctc_loss(log_probs, torch.tensor([[1, symbol]]), (4,), (2,))  # type: ignore[arg-type]


def test_deprecated_parameters_override_the_reduction_and_warn() -> None:
    input, target = torch.tensor([1.0, 3.0]), torch.zeros(2)
    for size_average, reduce, expected in [
        (None, False, [1.0, 3.0]),
        (False, None, 4.0),
        (True, None, 2.0),
        (False, False, [1.0, 3.0]),
    ]:
        with pytest.warns(UserWarning, match="size_average and reduce args will be deprecated"):
            losses = formulas.l1_loss(input, target, size_average, reduce, reduction="avg")
        assert losses.tolist() == expected
    with pytest.warns(UserWarning, match="'elementwise_mean' is deprecated"):
        assert formulas.l1_loss(input, target, reduction="elementwise_mean").item() == 2


# The list, the signatures, and what the formulas are made of.


def test_every_loss_of_torch_has_a_formula() -> None:
    losses = {
        name
        for name, function in inspect.getmembers(F, inspect.isfunction)
        if "reduction" in inspect.signature(function).parameters
    }
    assert set(LOSSES) == losses
    modules = set(torch.nn.modules.loss.__all__) - {"NLLLoss2d"}
    assert {module.__name__ for module in MODULES.values()} == modules


@pytest.mark.parametrize("name", LOSSES)
def test_a_formula_has_the_signature_of_its_loss(name: str) -> None:
    assert inspect.signature(getattr(formulas, name)) == inspect.signature(getattr(F, name))


class Calls(TorchFunctionMode):
    """Notes the functions of PyTorch that are called."""

    def __init__(self) -> None:
        super().__init__()
        self.names: set[str] = set()

    def __torch_function__(
        self, function: Any, types: Any, args: Any = (), kwargs: Any = None
    ) -> Any:
        self.names.add(getattr(function, "__name__", ""))
        return function(*args, **(kwargs or {}))


class Operations(TorchDispatchMode):  # type: ignore[no-untyped-call]
    """Notes the operations that they come down to, those of the backward pass too."""

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self.names: set[str] = set()

    def __torch_dispatch__(
        self, function: Any, types: Any, args: Any = (), kwargs: Any = None
    ) -> Any:
        self.names.add(str(function))
        return function(*args, **(kwargs or {}))


def losses_called(loss: Loss, call: Call) -> set[str]:
    """Return what `loss` calls that is a loss, or does the work of one."""
    with Calls() as functions, Operations() as operations:
        outcome(loss, call)
    forbidden = ("loss", "cross_entropy", "kl_div", "nll", "cosine_similarity", "distance", "cdist")
    return {
        name
        for name in functions.names | operations.names
        if any(word in name for word in forbidden)
    }


@pytest.mark.parametrize("name", LOSSES)
def test_a_formula_calls_no_loss(name: str) -> None:
    for reduction in "mean", "none":
        call = Call(ORDINARY[name], {"reduction": reduction})
        assert losses_called(getattr(formulas, name), call) == set()
        assert losses_called(getattr(F, name), call), "the guard sees nothing"


# The guards.


@pytest.mark.parametrize("name", LOSSES)
def test_a_wrong_factor_is_noticed(name: str) -> None:
    inputs = [
        value.double() if isinstance(value, Tensor) and value.is_floating_point() else value
        for value in ORDINARY[name]
    ]
    call = Call(inputs, {"reduction": "sum"}, tuple(inputs[1:]))
    assert_same(name, getattr(formulas, name), getattr(F, name), call)

    def wrong(*inputs: Any, **options: Any) -> Tensor:
        value: Tensor = getattr(formulas, name)(*inputs, **options)
        return value * (1 + 1e-7)

    with pytest.raises(AssertionError):
        assert_same(name, wrong, getattr(F, name), call)


def test_a_wrong_gradient_is_noticed() -> None:
    def wrong(input: Tensor, target: Tensor, **options: Any) -> Tensor:
        value = formulas.mse_loss(input, target, **options)
        return value.detach() + 1.001 * (value - value.detach())

    with pytest.raises(AssertionError):
        assert_same("mse_loss", wrong, F.mse_loss, Call(ORDINARY["mse_loss"]))
