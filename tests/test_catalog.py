"""The catalogue against torch: every legal call, every call beside it, every bound."""

import inspect
import json
import math
import warnings
from collections.abc import Callable
from typing import Any

import pytest
import torch
from torch import Tensor, nn

from inputs import STARS, arguments, make, module, shape, through, value
from lossbook.catalog import (
    FLOATS,
    LOSSES,
    NUMBERS,
    Call,
    Kind,
    Loss,
    Mean,
    Misuse,
    Refused,
    Unsafe,
    Warned,
)

DTYPES = ("bool", *NUMBERS, "complex64")
Claim = Callable[[Loss, list[Any], Tensor], None]
LEGACY = {"size_average", "reduce"}
"""Parameters that `reduction` has replaced."""

each_loss = pytest.mark.parametrize("loss", LOSSES, ids=lambda loss: loss.module)
each_call = pytest.mark.parametrize(
    ("loss", "call"),
    [
        pytest.param(loss, call, id=f"{loss.module}-{'-'.join(call.shapes)}-{number}")
        for loss in LOSSES
        for number, call in enumerate(loss.calls)
    ],
)
each_misuse = pytest.mark.parametrize(
    ("loss", "misuse"),
    [
        pytest.param(loss, misuse, id=f"{loss.module}-{misuse.what}")
        for loss in LOSSES
        for misuse in loss.misuses
        if not isinstance(misuse.outcome, Unsafe)
    ],
)


@pytest.fixture(autouse=True)
def seeded() -> None:
    torch.manual_seed(0)
    torch.set_num_threads(1)  # The tensors are tiny, and the tests run side by side.


def stars(call: Call) -> tuple[tuple[int, ...], ...]:
    return STARS if "*" in "".join(call.shapes) else ((),)


def losses_of_torch() -> set[str]:
    found = set(nn.modules.loss.__all__) | {
        name for name in dir(nn) if name.endswith("Loss") and not name.startswith("_")
    }
    return found - {"NLLLoss2d"}  # Deprecated; a note on the page of NLLLoss.


def functionals_of_torch() -> set[str]:
    return {
        name
        for name, function in vars(nn.functional).items()
        if inspect.isfunction(function)
        and not name.startswith("_")
        and "reduction" in inspect.signature(function).parameters
        and "embedding_bag" not in name
    }


def test_every_loss_of_torch_is_here() -> None:
    assert {loss.module for loss in LOSSES} == losses_of_torch()
    assert len({loss.page for loss in LOSSES}) == len(LOSSES)


def test_every_functional_of_torch_is_here() -> None:
    assert {loss.functional for loss in LOSSES} - {None} == functionals_of_torch()


def test_a_loss_that_a_newer_torch_adds_is_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(nn.modules.loss, "__all__", [*nn.modules.loss.__all__, "NewLoss"])
    assert losses_of_torch() - {loss.module for loss in LOSSES} == {"NewLoss"}
    monkeypatch.setattr(nn.functional, "new_loss", nn.functional.mse_loss, raising=False)
    assert functionals_of_torch() - {loss.functional for loss in LOSSES} == {"new_loss"}


@each_call
@pytest.mark.parametrize("dtype", ["float32", "float64"])
def test_a_legal_call_gives_what_is_stated(loss: Loss, call: Call, dtype: str) -> None:
    for star in stars(call):
        given = through(arguments(loss, call, star, dtype))
        losses = value(loss, module(loss, dtype, reduction="none", **call.settings), given)
        assert losses.shape == shape(call.gives, star)
        assert losses.isfinite().all()
        with warnings.catch_warnings(action="error"):
            if loss.module == "KLDivLoss":  # Whose mean warns that it will change.
                warnings.simplefilter("ignore")
            total = module(loss, dtype, **call.settings)(*given)
        total = total.loss if loss.functional is None else total
        assert total.shape == ()
        total.backward()
        assert given[0].grad.shape == given[0].shape


@each_misuse
def test_a_call_beside_it_does_what_is_stated(loss: Loss, misuse: Misuse) -> None:
    outcome = misuse.outcome
    given = arguments(loss, misuse, dtypes=misuse.dtypes)
    if isinstance(outcome, Refused):
        with pytest.raises(Exception) as caught:
            value(loss, module(loss, reduction="none", **misuse.settings), given)
        assert type(caught.value).__name__ == outcome.error
        assert outcome.says in str(caught.value)
        return
    assert not isinstance(outcome, Unsafe)
    with warnings.catch_warnings(record=True) as heard:
        warnings.simplefilter("always")
        losses = value(loss, module(loss, reduction="none", **misuse.settings), given)
    assert losses.shape == shape(outcome.gives)
    if isinstance(outcome, Warned):
        assert [warning.category.__name__ for warning in heard] == [outcome.category]
        assert outcome.says in str(heard[0].message)
    else:
        assert not heard
        CLAIMS[outcome.so](loss, given, losses)


def losses_of(loss: Loss, *given: Any, **settings: Any) -> Tensor:
    dtype = "float64" if given[0].dtype == torch.float64 else "float32"
    return value(loss, module(loss, dtype, reduction="none", **settings), list(given))


def gradient(loss: Loss, given: list[Any]) -> Tensor:
    first: Tensor = given[0].clone().requires_grad_()
    losses_of(loss, first, *given[1:]).sum().backward()  # type: ignore[no-untyped-call]
    assert first.grad is not None
    return first.grad


def zeros_cost(amount: float, **settings: float) -> Claim:
    """Claim that rows labelled 0 cost `amount`, and that their gradient is 0."""

    def claim(loss: Loss, given: list[Any], losses: Tensor) -> None:
        zero = given[-1] == 0
        assert zero.any() and not zero.all()
        cost = losses_of(loss, *given, **settings)[zero]
        torch.testing.assert_close(cost, torch.full_like(cost, amount))
        assert gradient(loss, given)[zero].eq(0).all()

    return claim


def is_nan(loss: Loss, given: list[Any], losses: Tensor) -> None:
    assert losses.isnan().any()


def is_far_from_the_divergence(loss: Loss, given: list[Any], losses: Tensor) -> None:
    divergence = losses_of(loss, *given).sum()
    wrong = losses_of(loss, *given, log_target=True).sum()
    assert (wrong - divergence).abs() > 1


def is_infinite(loss: Loss, given: list[Any], losses: Tensor) -> None:
    assert losses.eq(math.inf).all()


def is_from_minus_one_to_zero(loss: Loss, given: list[Any], losses: Tensor) -> None:
    assert losses.min() < 0
    assert losses.min() >= -1 and losses.max() <= 0


def is_negative(loss: Loss, given: list[Any], losses: Tensor) -> None:
    assert losses.sum(-1).min() < 0


def stays_away_from_zero(loss: Loss, given: list[Any], losses: Tensor) -> None:
    sure_and_right = torch.nn.functional.one_hot(given[1], given[0].shape[1]).float()
    assert losses_of(loss, sure_and_right, given[1]).min() > 1
    assert losses.min() > losses_of(loss, sure_and_right, given[1]).min()


def is_finite(loss: Loss, given: list[Any], losses: Tensor) -> None:
    assert losses.isfinite().all()


def has_no_least_value(loss: Loss, given: list[Any], losses: Tensor) -> None:
    assert losses_of(loss, 1000 * given[0], *given[1:]).min() < -100


def grows_with_the_sum(loss: Loss, given: list[Any], losses: Tensor) -> None:
    torch.testing.assert_close(losses_of(loss, given[0], 2 * given[1]), 2 * losses)


def are_read_as_indices(loss: Loss, given: list[Any], losses: Tensor) -> None:
    # Labels 0 1 0 1 0 1 name the classes 0 and 1, again and again; the classes meant are 1, 3, 5.
    scores = given[0]
    meant = torch.tensor([[1, 3, 5, -1, -1, -1]]).expand_as(scores)
    assert not torch.allclose(losses, losses_of(loss, scores, meant))
    moved = scores + torch.tensor(
        [0.0, 0, 0, 0, 0, 1]
    )  # A right score rises, and so does the loss.
    assert (losses_of(loss, moved, given[1]) >= losses).all()


def costs_both_terms(loss: Loss, given: list[Any], losses: Tensor) -> None:
    like, unlike = (
        losses_of(loss, given[0], torch.full_like(given[1], sign)) for sign in (1.0, -1.0)
    )
    zero = given[1] == 0
    assert zero.any()
    torch.testing.assert_close(losses[zero], (like + unlike)[zero])


def is_compared_with_all(loss: Loss, given: list[Any], losses: Tensor) -> None:
    # Of embeddings, labels stay one per pair.
    labels = given[2:] if loss.module == "CosineEmbeddingLoss" else []
    rest = given[: len(given) - len(labels)]
    size = (torch.zeros(()) + sum(one * 0 for one in rest)).shape
    assert any(one.shape != size for one in rest)
    spread = [one.expand(size) for one in rest]
    torch.testing.assert_close(losses_of(loss, *spread, *labels), losses)


def is_one_sample(loss: Loss, given: list[Any], losses: Tensor) -> None:
    torch.testing.assert_close(losses_of(loss, given[0][None], given[1][None])[0], losses)


def adds_up_all(loss: Loss, given: list[Any], losses: Tensor) -> None:
    pairs = [one.expand(len(losses), len(losses)) for one in given]
    torch.testing.assert_close(losses_of(loss, *pairs) * len(losses), losses)


CLAIMS: dict[str, Claim] = {
    "the loss is nan": is_nan,
    "a number that is no divergence": is_far_from_the_divergence,
    "the loss is inf": is_infinite,
    "the loss lies between -1 and 0": is_from_minus_one_to_zero,
    "a number that is no divergence, often negative": is_negative,
    "a loss that is no likelihood, often negative": is_negative,
    "the loss cannot come near 0": stays_away_from_zero,
    "a finite loss, for a text that no output can spell": is_finite,
    "the loss has no least value": has_no_least_value,
    "the loss grows with their sum": grows_with_the_sum,
    "they are read as indices": are_read_as_indices,
    "each 0 costs log 2 and teaches nothing": zeros_cost(math.log(2)),
    "pairs labelled 0 count as 0 and teach nothing": zeros_cost(0),
    "a pair labelled 0 costs the margin and teaches nothing": zeros_cost(0.5, margin=0.5),
    "a pair labelled 0 costs both terms added up": costs_both_terms,
    "every prediction is compared with every target": is_compared_with_all,
    "every prediction is compared with every target, and all are added up": adds_up_all,
    "they are taken for one sample of N classes": is_one_sample,
    "every score is compared with every other": is_compared_with_all,
    "every sample is compared with the same target": is_compared_with_all,
    "every input1 is compared with the same input2": is_compared_with_all,
    "every anchor is compared with the same negative": is_compared_with_all,
}
"""What a silent misuse leads to, in the catalogue's words and as a check."""


@each_loss
def test_dtypes_are_those_that_torch_takes(loss: Loss) -> None:
    call = loss.calls[0]
    kinds = [argument.kind for argument in loss.arguments]
    for number, argument in enumerate(loss.arguments):
        taken = []
        for dtype in DTYPES:
            if number == 0:
                given = arguments(loss, call, (3,), "float32")
                given = [
                    one.to(getattr(torch, dtype)) if one.is_floating_point() else one
                    for one in given
                ]
            else:
                given = arguments(loss, call, (3,), dtypes={argument.name: dtype})
            if not holds(argument.kind, dtype):
                continue
            if accepts(loss, given, dtype if number == 0 else "float32"):
                taken.append(dtype)
        assert tuple(taken) == tuple(d for d in DTYPES if d in argument.dtypes), argument.name
    assert len(kinds) == len(call.shapes)


@pytest.mark.parametrize(
    ("loss", "call"),
    [(loss, call) for loss in LOSSES for call in loss.calls if call.kinds],
    ids=lambda one: getattr(one, "module", ""),
)
def test_what_an_argument_holds_instead_may_have_any_float_dtype(loss: Loss, call: Call) -> None:
    for name in call.kinds:
        first = name == loss.arguments[0].name
        taken = []
        for dtype in DTYPES:
            given = arguments(loss, call, (3,), dtype if first else "float32", dtypes={name: dtype})
            made = module(loss, reduction="none", **call.settings)
            try:
                made(*given).sum()
                taken.append(dtype)
            except (RuntimeError, TypeError, ValueError, NotImplementedError):
                continue
        assert set(FLOATS) <= set(taken)
        if name == "target":
            assert set(taken) == set(FLOATS)


def holds(kind: Kind, dtype: str) -> bool:
    """Tell whether a dtype can hold the values of an argument, where these are whole numbers."""
    if kind not in {Kind.SIGN, Kind.CLASS, Kind.LABEL_INDICES, Kind.SYMBOLS, Kind.COUNTS}:
        return True
    whole = make(kind, (20,), "float64")
    return bool((whole.to(getattr(torch, dtype)) == whole).all())


def accepts(loss: Loss, given: list[Any], dtype: str) -> bool:
    """Tell whether torch computes the loss and its gradient for the first argument."""
    given = through(given)
    if not given[0].requires_grad:
        return False
    try:
        with warnings.catch_warnings(action="ignore"):
            losses = value(loss, module(loss, dtype, reduction="none"), given)
            losses.sum().backward()  # type: ignore[no-untyped-call]
    except (RuntimeError, TypeError, ValueError, NotImplementedError):
        return False
    return True


@each_loss
def test_parameters_and_defaults_are_those_of_torch(loss: Loss) -> None:
    constructor = inspect.signature(getattr(nn, loss.module).__init__).parameters
    own = {
        name: parameter
        for name, parameter in constructor.items()
        if name not in {"self", "reduction", "device", "dtype"} | LEGACY
    }
    assert {option.name for option in loss.options} == set(own)
    for option in loss.options:
        default = own[option.name].default
        written = "" if default is inspect.Parameter.empty else repr(default)
        assert option.default == written, option.name
    assert set(loss.required) == {option.name for option in loss.options if not option.default}
    if loss.functional:
        functional = inspect.signature(getattr(nn.functional, loss.functional)).parameters
        called = {argument.name for argument in loss.arguments} | {"linear_weight", "linear_bias"}
        more = set(functional) - set(constructor) - called
        assert more == {option.name for option in loss.functional_only}


@each_call
def test_mean_divides_by_what_is_stated(loss: Loss, call: Call) -> None:
    if loss.module == "AdaptiveLogSoftmaxWithLoss":
        given = arguments(loss, call)
        result = module(loss)(*given)
        torch.testing.assert_close(result.loss, -result.output.mean())
        return
    weight = torch.arange(1.0, 7.0)
    weighted = any(option.name == "weight" and "class" in option.does for option in loss.options)
    settings = dict(call.settings) | ({"weight": weight} if weighted else {})
    star = stars(call)[-1]
    given = arguments(loss, call, star)
    torch.manual_seed(1)
    losses = module(loss, reduction="none", **settings)(*given)
    torch.manual_seed(1)
    with warnings.catch_warnings(action="ignore"):
        mean = module(loss, **settings)(*given)
    stated = call.mean or loss.mean
    match stated:
        case Mean.CLASS_WEIGHTS:
            expected = losses.sum() / weight[given[1]].sum()
        case Mean.LENGTHS:
            expected = (losses / given[3].clamp(min=1)).mean()
        case Mean.ELEMENTS | Mean.SAMPLES | Mean.CLASSES:
            expected = losses.sum() / losses.numel()
        case _:
            raise AssertionError(stated)
    torch.testing.assert_close(mean, expected)
    if stated is Mean.SAMPLES:
        assert losses.numel() == math.prod(shape(call.gives, star))


@each_loss
def test_functional_weight_divides_as_stated(loss: Loss) -> None:
    names = {option.name for option in loss.functional_only}
    assert names <= {"weight"}
    if names:
        function = getattr(nn.functional, loss.functional or "")
        given, weight = arguments(loss, loss.calls[0], (4,)), torch.arange(1.0, 5.0)
        total = function(*given, weight=weight, reduction="sum")
        (option,) = loss.functional_only
        by = weight.sum() if option.mean is Mean.WEIGHTS else weight.numel()
        torch.testing.assert_close(function(*given, weight=weight), total / by)


def totals(loss: Loss, given: list[Any]) -> Tensor:
    """Return the loss of each sample: the terms of a divergence mean nothing one by one."""
    losses = losses_of(loss, *given)
    return losses.sum(-1) if loss.module == "KLDivLoss" else losses


@each_loss
def test_bounds_hold_and_are_the_tightest(loss: Loss) -> None:
    seen = torch.cat(
        [
            totals(loss, arguments(loss, loss.calls[0], (5,), "float64", scale=scale)).flatten()
            for scale in (1e-3, 0.1, 1, 10, 1000)
            for _ in range(20)
        ]
    )
    seen = seen[~seen.isnan()]
    assert seen.min() >= (-math.inf if loss.least is None else loss.least - 1e-9)
    assert seen.max() <= (math.inf if loss.greatest is None else loss.greatest + 1e-9)
    if loss.least is None:
        assert seen.min() < -100
    if loss.greatest is None:
        assert seen.max() > 100
    else:
        given = arguments(loss, loss.calls[0], (5,), "float64")
        given[0] = 1 - given[1] if loss.module == "BCELoss" else -given[1]
        assert losses_of(loss, *given).max().item() == pytest.approx(loss.greatest)


@each_loss
def test_the_least_value_is_reached(loss: Loss) -> None:
    if loss.least is None:
        return
    given = arguments(loss, loss.calls[0], (5,), "float64")
    if loss.module == "GaussianNLLLoss":
        given = [given[1], given[1], torch.zeros_like(given[2])]
        assert losses_of(loss, *given).sub(loss.least).abs().max() < 1e-9
        return
    kind = loss.arguments[0].kind
    free = torch.randn_like(given[0]).requires_grad_()
    optimizer = torch.optim.Adam([free], lr=0.3)
    made = module(loss, "float64")
    for _ in range(300):
        match kind:
            case Kind.LOG_PROBABILITIES:
                given[0] = free.log_softmax(-1)
            case Kind.PROBABILITIES:
                given[0] = free.sigmoid()
            case Kind.DISTANCES:
                given[0] = free.abs()
            case _:
                given[0] = free
        total = (-made(*given).output if loss.functional is None else made(*given)).mean()
        optimizer.zero_grad()
        total.backward()
        optimizer.step()
        optimizer.param_groups[0]["lr"] *= 0.99
    assert total.item() == pytest.approx(loss.least, abs=0.05)


LARGEST = {"SoftMarginLoss": 10}
"""Beyond it torch overflows where the formula does not; the loss's page shows it."""


@each_loss
def test_robust_losses_have_a_bounded_gradient(loss: Loss) -> None:
    slopes = [
        gradient(loss, arguments(loss, loss.calls[0], (5,), "float64", scale=scale)).abs().max()
        for scale in (1e-6, 1e-3, 1, 10, 1e4)
        if scale <= LARGEST.get(loss.module, math.inf)
    ]
    assert (max(slopes) < 20) == loss.robust
    assert loss.robust or max(slopes) > 1000


@each_loss
def test_smooth_losses_have_a_gradient_without_jumps(loss: Loss) -> None:
    # Along a line, the greatest step of a continuous slope shrinks with the distance of its points.
    shrinks = []
    for _ in range(2):
        made = module(loss, "float64")
        given = arguments(loss, loss.calls[0], (5,), "float64")
        end = arguments(loss, loss.calls[0], (5,), "float64")[0]
        greatest = [step(loss, made, given, end, points) for points in (100, 400)]
        shrinks.append(greatest[0] / greatest[1] if greatest[0] > 1e-9 else math.inf)
    assert (min(shrinks) > 2.5) == loss.smooth
    assert loss.smooth or min(shrinks) < 1.5


def step(loss: Loss, made: nn.Module, given: list[Any], end: Tensor, points: int) -> float:
    """Return the greatest step between the slopes at neighbouring points on the way to `end`."""
    slopes = []
    for at in torch.linspace(0, 1, points, dtype=torch.float64):
        part = at.requires_grad_()
        losses = value(loss, made, [given[0] + part * (end - given[0]), *given[1:]])
        (slope,) = torch.autograd.grad(losses.sum(), part)
        slopes.append(slope)
    return torch.stack(slopes).diff().abs().max().item()


@each_loss
def test_related_losses_exist_and_the_catalogue_is_plain_data(loss: Loss) -> None:
    assert set(loss.related) <= {other.module for other in LOSSES} - {loss.module}
    assert loss.related
    json.dumps([loss.says, loss.predict, loss.least_note, dict(loss.required)])
