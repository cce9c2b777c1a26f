"""Generated calls of each loss: every option, shape and special value that PyTorch takes."""

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

import torch
from hypothesis import strategies as st
from torch import Tensor

Draw = Callable[[st.SearchStrategy[Any]], Any]

KINKS = (0.0, 1.0, -1.0, 0.5, 2.0)
FAR = (100.0, -100.0, 1e3, -1e4, math.inf, -math.inf, math.nan)
PROBABILITIES = (0.0, 1.0, 0.5, 1e-20, 1e-13, 1 - 1e-13)
REDUCTIONS = ("mean", "sum", "none")
HALF = (torch.float16, torch.bfloat16)


@dataclass
class Call:
    """The arguments of one call: what a module gets at each call, and what it gets when made."""

    inputs: list[Any]
    options: dict[str, Any] = field(default_factory=dict)
    # PyTorch differentiates by every other tensor of floating point.
    undifferentiated: tuple[Any, ...] = ()


class Generator:
    """Draws the parts of a call."""

    def __init__(self, draw: Draw, dtype: torch.dtype) -> None:
        self.draw = draw
        self.dtype = dtype

    def one_of(self, *values: Any) -> Any:
        return self.draw(st.sampled_from(values))

    def maybe(self, make: Callable[[], Any]) -> Any:
        return make() if self.draw(st.booleans()) else None

    def shape(self, least: int = 0, most: int = 3, smallest: int = 0) -> tuple[int, ...]:
        size = st.sampled_from((smallest, 1, 2, 2, 3, 3))
        shape = self.draw(st.lists(size, min_size=least, max_size=most))
        return tuple(shape)

    def narrowed(self, shape: Sequence[int]) -> tuple[int, ...]:
        """Return a shape that broadcasts to `shape`."""
        kept = [self.one_of(size, size, 1) for size in shape]
        return (*kept[self.draw(st.integers(0, len(kept))) :],)

    def near(self, shape: tuple[int, ...]) -> tuple[int, ...]:
        """Return `shape`, or now and then one that broadcasts to it."""
        return (*self.one_of(shape, shape, self.narrowed(shape)),)

    def tensor(self, shape: Sequence[int], numbers: st.SearchStrategy[float]) -> Tensor:
        """Return a tensor, sometimes not contiguous."""
        count = math.prod(shape)
        values = self.draw(st.lists(numbers, min_size=count, max_size=count))
        tensor = torch.tensor(values, dtype=torch.float64).to(self.dtype).reshape(tuple(shape))
        if tensor.dim() > 1 and self.draw(st.booleans()):
            tensor = tensor.transpose(0, -1).contiguous().transpose(0, -1)
        return tensor

    def reals(self, shape: Sequence[int], *special: float) -> Tensor:
        """Return numbers of all sizes, among them those where something breaks."""
        special = KINKS if self.dtype in HALF else (*KINKS, *(special or FAR))
        return self.tensor(shape, st.sampled_from(special) | st.floats(-5, 5))

    def probabilities(self, shape: Sequence[int]) -> Tensor:
        if self.dtype in HALF:
            return self.tensor(shape, st.floats(0.01, 0.99))
        return self.tensor(shape, st.sampled_from(PROBABILITIES) | st.floats(0, 1))

    def weights(self, shape: Sequence[int]) -> Tensor:
        return self.tensor(shape, st.sampled_from((0.0, 1.0, 2.0)) | st.floats(0, 3))

    def signs(self, shape: Sequence[int]) -> Tensor:
        """Return targets of 1 and -1, and now and then another."""
        return self.tensor(shape, st.sampled_from((1.0, -1.0, 1.0, -1.0, 0.0, 0.5)))

    def integers(self, shape: Sequence[int], *values: int) -> Tensor:
        count = math.prod(shape)
        drawn = self.draw(st.lists(st.sampled_from(values), min_size=count, max_size=count))
        return torch.tensor(drawn, dtype=torch.int64).reshape(tuple(shape))

    def reduction(self, legacy: bool = True) -> dict[str, Any]:
        options: list[dict[str, Any]] = [{}, *({"reduction": name} for name in REDUCTIONS)]
        if legacy:
            flags = (None, True, False)
            options.append({"size_average": self.one_of(*flags), "reduce": self.one_of(*flags)})
        return {**self.one_of(*options)}

    def some(self, **options: st.SearchStrategy[Any]) -> dict[str, Any]:
        """Return some of the options."""
        return {name: self.draw(of) for name, of in options.items() if self.draw(st.booleans())}


def elementwise(g: Generator, weighted: bool) -> Call:
    shape = g.shape()
    call = Call([g.reals(shape), g.reals(g.near(shape))])
    if weighted and g.draw(st.booleans()):
        call.options["weight"] = g.weights(shape)
    return call


def l1_loss(g: Generator) -> Call:
    call = elementwise(g, weighted=True)
    call.options |= g.reduction()
    return call


def smooth_l1_loss(g: Generator) -> Call:
    call = elementwise(g, weighted=False)
    call.options |= g.reduction() | g.some(
        beta=st.sampled_from((0, 0.5, 1, 2)) | st.floats(0.01, 5)
    )
    return call


def huber_loss(g: Generator) -> Call:
    call = elementwise(g, weighted=True)
    delta = st.sampled_from((0.5, 1, 2)) | st.floats(0.01, 5)
    call.options |= g.reduction(legacy=False) | g.some(delta=delta)
    return call


def poisson_nll_loss(g: Generator) -> Call:
    shape = g.shape()
    counts = st.sampled_from((0.0, 0.5, 1.0, 1.5, 2.0, 10.0)) | st.floats(0, 20)
    flags = {"log_input": st.booleans(), "full": st.booleans(), "eps": st.floats(1e-8, 0.1)}
    return Call([g.reals(shape), g.tensor(g.near(shape), counts)], g.reduction() | g.some(**flags))


def gaussian_nll_loss(g: Generator) -> Call:
    shape = g.shape(least=1)
    sizes = [shape, shape, shape[:-1], (*shape[:-1], 1)]
    variances = st.sampled_from((0.0, 1e-9, 1e-6, 1.0, math.inf)) | st.floats(0, 4)
    if g.dtype in HALF:
        variances = st.floats(0.5, 4)
    # A variance of size 1 in each of several dimensions is refused.
    var: Tensor | float = g.tensor(g.one_of(*sizes), variances)
    if g.draw(st.booleans()) and g.draw(st.booleans()):
        var = g.draw(variances)
    options = g.some(full=st.booleans(), eps=st.sampled_from((1e-6, 0.1, 1e-3)))
    return Call([g.reals(shape), g.reals(g.near(shape)), var], options | g.reduction(legacy=False))


def kl_div(g: Generator) -> Call:
    shape = g.shape()
    log_target = g.draw(st.booleans())
    target = g.reals(g.near(shape)) if log_target else g.probabilities(g.near(shape))
    reduction = g.one_of({"reduction": "batchmean"}, g.reduction())
    return Call([g.reals(shape), target], reduction | {"log_target": log_target})


def binary_cross_entropy(g: Generator) -> Call:
    shape = g.shape()
    options = g.reduction()
    if g.draw(st.booleans()):
        options["weight"] = g.weights(g.narrowed(shape))
    # Where the input is 0 or 1, the gradient in the target is the documented exception.
    target = g.probabilities(shape)
    return Call([g.probabilities(shape), target], options, (options.get("weight"), target))


def binary_cross_entropy_with_logits(g: Generator) -> Call:
    shape = g.shape()
    options = g.reduction()
    for name in "weight", "pos_weight":
        if g.draw(st.booleans()):
            options[name] = g.weights(g.narrowed(shape))
    finite = (100.0, -100.0, 1e3, -1e4, math.nan)
    target = g.one_of(g.probabilities(shape), g.reals(shape, *finite[:-1]))
    return Call(
        [g.reals(shape, *finite), target],
        options,
        (options.get("weight"), options.get("pos_weight")),
    )


def soft_margin_loss(g: Generator) -> Call:
    shape = g.shape()
    # A target far from 1 overflows in PyTorch's gradient before its loss does.
    target = g.one_of(g.signs(g.near(shape)), g.probabilities(g.near(shape)))
    return Call([g.reals(shape), target], g.reduction(), (target,))


def class_shape(g: Generator) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """Return shapes of logits and of class indices."""
    classes = g.one_of(1, 2, 3, 4)
    if g.draw(st.booleans()) and g.draw(st.booleans()):
        return (classes,), ()
    batch, *dimensions = g.shape(least=1, most=4)
    return (batch, classes, *dimensions), (batch, *dimensions)


def indexed(g: Generator, logits: Tensor, target_shape: tuple[int, ...]) -> Call:
    classes = logits.size(min(logits.dim() - 1, 1))
    ignore_index = g.one_of(-100, -100, 0, -1, classes, classes + 2)
    target = g.integers(target_shape, *range(classes), ignore_index)
    options: dict[str, Any] = {} if ignore_index == -100 else {"ignore_index": ignore_index}
    if g.draw(st.booleans()):
        options["weight"] = g.weights((classes,))
    # PyTorch takes uint8 for rows only.
    if ignore_index >= 0 and logits.dim() <= 2 and g.draw(st.booleans()):
        target = target.to(torch.uint8)
    return Call([logits, target], options | g.reduction(), (options.get("weight"),))


def nll_loss(g: Generator) -> Call:
    logits_shape, target_shape = class_shape(g)
    # PyTorch has no gradient by images that are not contiguous.
    return indexed(g, g.reals(logits_shape).contiguous(), target_shape)


def cross_entropy(g: Generator) -> Call:
    logits_shape, target_shape = class_shape(g)
    smoothing = st.sampled_from((0.0, 0.1, 1.0)) | st.floats(-0.5, 1)
    logits = g.reals(logits_shape)
    if g.draw(st.booleans()):
        call = indexed(g, logits, target_shape)
        call.options |= g.some(label_smoothing=smoothing)
        # PyTorch does not gather the weights of uint8 targets where it smooths them.
        if "weight" in call.options:
            call.inputs[1] = call.inputs[1].long()
        return call
    target = g.one_of(g.probabilities(logits_shape), g.reals(logits_shape))
    options = g.some(label_smoothing=smoothing, ignore_index=st.just(-1)) | g.reduction()
    if g.draw(st.booleans()):
        options["weight"] = g.weights((logits_shape[min(len(logits_shape) - 1, 1)],))
    return Call([logits, target], options)


def linear_cross_entropy(g: Generator) -> Call:
    features, classes, batch = g.one_of(1, 2, 3), g.one_of(1, 2, 4), g.maybe(lambda: g.one_of(1, 3))
    sizes = (classes, *(g.shape(most=2, smallest=1) if batch else ()))
    leading = () if batch is None else (batch,)
    ordinary = st.sampled_from(KINKS) | st.floats(-3, 3)
    options = g.reduction(legacy=False) | g.some(label_smoothing=st.sampled_from((0.0, 0.2)))
    options["linear_weight"] = g.tensor((*sizes, features), ordinary)
    undifferentiated: tuple[Any, ...] = ()
    if g.draw(st.booleans()):
        options["linear_bias"] = g.tensor(sizes, ordinary)
    if g.draw(st.booleans()):
        options["weight"] = g.weights((classes,))
        undifferentiated = (options["weight"],)
    if g.draw(st.booleans()):
        target = g.probabilities((*leading, *sizes))
    else:
        ignore_index = g.one_of(None, 0, -100)
        options["ignore_index"] = ignore_index
        ignored = () if ignore_index is None else (ignore_index,)
        target = g.integers((*leading, *sizes[1:]), *range(classes), *ignored)
        if not target.numel() and not sizes[1:]:
            options["ignore_index"] = None
        if g.draw(st.booleans()) and target.shape != (*leading, *sizes):
            options["options"] = torch.nn.LinearCrossEntropyOptions()
    if target.shape == (*leading, *sizes):
        options.pop("ignore_index", None)
        target = g.probabilities((*leading, *sizes))
    return Call([g.tensor((*leading, features), ordinary), target], options, undifferentiated)


def multilabel_soft_margin_loss(g: Generator) -> Call:
    shape = g.shape(least=1)
    options = g.reduction()
    if g.draw(st.booleans()):
        options["weight"] = g.weights(g.narrowed(shape))
    target = g.one_of(g.probabilities(g.near(shape)), g.reals(g.near(shape)))
    return Call([g.reals(shape), target], options)


def score_shape(g: Generator) -> tuple[int, ...]:
    # On an empty batch PyTorch returns memory that it has not written to.
    return (*g.shape(most=1, smallest=1), g.one_of(1, 2, 3, 5))


def multi_margin_loss(g: Generator) -> Call:
    shape = score_shape(g)
    target = g.integers(shape[:-1], *range(shape[-1]))
    if len(shape) == 1 and g.draw(st.booleans()):
        target = target.reshape(1)
    margin = st.sampled_from((0, 1.0, 2.0, -1.0)) | st.floats(-1, 3)
    options = g.some(p=st.sampled_from((1, 2)), margin=margin) | g.reduction()
    if g.draw(st.booleans()):
        options["weight"] = g.weights(shape[-1:])
    return Call([g.reals(shape), target], options, (options.get("weight"),))


def multilabel_margin_loss(g: Generator) -> Call:
    shape = score_shape(g)
    target = g.integers(shape, -1, *range(shape[-1]))
    return Call([g.reals(shape), target], g.reduction())


def hinge_embedding_loss(g: Generator) -> Call:
    shape = g.shape()
    margin = st.sampled_from((0, 1.0, 2.0)) | st.floats(-1, 3)
    target = g.signs(g.near(shape))
    return Call([g.reals(shape), target], g.some(margin=margin) | g.reduction(), (target,))


def margin_ranking_loss(g: Generator) -> Call:
    shape = g.shape()
    ones = tuple(1 for _ in shape)
    margin = st.sampled_from((0, 1.0, 2)) | st.floats(-1, 3)
    inputs = [g.reals(shape), g.reals(g.one_of(shape, shape, ones)), g.signs(shape)]
    if g.draw(st.booleans()):
        inputs[2] = inputs[2].round().to(torch.int64)
    return Call(inputs, g.some(margin=margin) | g.reduction())


def cosine_embedding_loss(g: Generator) -> Call:
    batch, features = g.shape(most=1), g.one_of(0, 1, 2, 3)
    margin = st.sampled_from((0, 0.5, -1)) | st.floats(-1, 1)
    shapes = [(*batch, features), (*batch, features)]
    if batch and g.draw(st.booleans()):
        shapes[1] = (1, features)
    vectors = [g.reals(shape, 100.0, 1e-8, math.nan) for shape in shapes]
    target = g.signs(batch)
    if g.draw(st.booleans()):
        target = target.round().to(torch.int64)
    return Call([*vectors, target], g.some(margin=margin) | g.reduction(), (target,))


def triplet(g: Generator) -> list[Any]:
    shape = g.shape(least=1)
    ones = tuple(1 for _ in shape)
    anchor = g.reals(shape, 100.0, math.nan)
    others = [g.reals(g.one_of(shape, shape, ones), 100.0, math.nan) for _ in range(2)]
    # The anchor itself as an example gives distances of eps, or of 0.
    return [anchor, *(g.one_of(other, other, anchor.clone()) for other in others)]


def triplet_margin_loss(g: Generator) -> Call:
    norms = st.sampled_from((1, 2, 3, 0.5, math.inf))
    eps = st.sampled_from((1e-6, 0.0, 0.1))
    margin = st.sampled_from((1, 0.5)) | st.floats(0.1, 3)
    options = g.some(p=norms, eps=eps, margin=margin, swap=st.booleans()) | g.reduction()
    return Call(triplet(g), options)


def manhattan(left: Tensor, right: Tensor) -> Tensor:
    return (left - right).abs().sum(-1)


def triplet_margin_with_distance_loss(g: Generator) -> Call:
    margin = st.sampled_from((1, 0.5)) | st.floats(0.1, 3)
    distances = st.sampled_from((None, manhattan))
    options = g.some(distance_function=distances, margin=margin, swap=st.booleans())
    return Call(triplet(g), options | g.reduction(legacy=False))


def ctc_loss(g: Generator) -> Call:
    frames, classes = g.one_of(1, 2, 4, 7), g.one_of(2, 3, 4)
    batch = g.one_of(None, 1, 2, 3)
    count, most = batch or 1, g.one_of(0, 1, 2, 3)
    blank = g.draw(st.integers(0, classes - 1))
    symbols = [index for index in range(classes) if index != blank]
    inputs = g.draw(st.lists(st.integers(0, frames), min_size=count, max_size=count))
    lengths = g.draw(st.lists(st.integers(0, most), min_size=count, max_size=count))
    targets = g.integers((count, most), *symbols)
    if batch is None or g.draw(st.booleans()):
        rows = [row[:length] for row, length in zip(targets, lengths, strict=True)]
        targets = torch.cat(rows)
    shape = (frames, count, classes) if batch else (frames, classes)
    scores = g.tensor(shape, st.sampled_from(KINKS) | st.floats(-4, 4))
    log_probs = scores.log_softmax(-1) if g.draw(st.booleans()) else scores
    both = g.one_of(
        (tuple(inputs), tuple(lengths)),
        (inputs, lengths),
        (torch.tensor(inputs), torch.tensor(lengths)),
        (torch.tensor(inputs, dtype=torch.int32), torch.tensor(lengths, dtype=torch.int32)),
    )
    options = g.some(zero_infinity=st.booleans()) | g.reduction(legacy=False)
    if blank:
        options["blank"] = blank
    return Call([log_probs, targets.to(g.one_of(torch.int64, torch.int32)), *both], options)


MAKERS: tuple[Callable[[Generator], Call], ...] = (
    binary_cross_entropy,
    binary_cross_entropy_with_logits,
    cosine_embedding_loss,
    cross_entropy,
    ctc_loss,
    gaussian_nll_loss,
    hinge_embedding_loss,
    huber_loss,
    kl_div,
    l1_loss,
    linear_cross_entropy,
    margin_ranking_loss,
    multi_margin_loss,
    multilabel_margin_loss,
    multilabel_soft_margin_loss,
    nll_loss,
    poisson_nll_loss,
    smooth_l1_loss,
    soft_margin_loss,
    triplet_margin_loss,
    triplet_margin_with_distance_loss,
)
CALLS = {make.__name__: make for make in MAKERS} | {"mse_loss": l1_loss}


def calls(name: str, dtype: torch.dtype) -> st.SearchStrategy[Call]:
    """Return a strategy for calls of the loss of that name."""

    @st.composite
    def call(draw: Draw) -> Call:
        return CALLS[name](Generator(draw, dtype))

    return call()


T = torch.tensor
SCORES, OTHERS = T([[0.5, -1.0, 2.0], [1.5, 0.0, -0.75]]), T([[1.0, 2.0, 0.5], [-1.0, 0.0, 1.0]])
SHARES, INDICES, SIGNS = T([[0.2, 0.5, 0.3], [0.6, 0.1, 0.3]]), T([0, 2]), T([1.0, -1.0])
LISTED = T([[2, 0, -1], [1, -1, -1]])
# What can be cut down to an empty batch.
PREDICTIONS: dict[str, list[Any]] = {
    "binary_cross_entropy": [SHARES, SHARES],
    "binary_cross_entropy_with_logits": [SCORES, SHARES],
    "cosine_embedding_loss": [SCORES, OTHERS, SIGNS],
    "cross_entropy": [SCORES, INDICES],
    "gaussian_nll_loss": [SCORES, OTHERS, SHARES],
    "hinge_embedding_loss": [SCORES, OTHERS],
    "huber_loss": [SCORES, OTHERS],
    "kl_div": [SCORES, SHARES],
    "l1_loss": [SCORES, OTHERS],
    "margin_ranking_loss": [SIGNS + 1, SIGNS, SIGNS],
    "mse_loss": [SCORES, OTHERS],
    "multi_margin_loss": [SCORES, INDICES],
    "multilabel_margin_loss": [SCORES, LISTED],
    "multilabel_soft_margin_loss": [SCORES, SHARES],
    "nll_loss": [SCORES, INDICES],
    "poisson_nll_loss": [SCORES, OTHERS],
    "smooth_l1_loss": [SCORES, OTHERS],
    "soft_margin_loss": [SCORES, OTHERS],
    "triplet_margin_loss": [SCORES, OTHERS, SHARES],
    "triplet_margin_with_distance_loss": [SCORES, OTHERS, SHARES],
}
ORDINARY: dict[str, list[Any]] = PREDICTIONS | {
    "ctc_loss": [SCORES.log_softmax(1).expand(2, 2, 3), T([[1], [2]]), (2, 2), (1, 1)],
    "linear_cross_entropy": [SCORES, OTHERS, T([0, 1])],
}
PROBABILITY, WHOLE = T([0.2, 0.7]), T([1, 2])
BY_INDEX: list[tuple[list[Any], dict[str, Any]]] = [
    ([SCORES, T([0, 3])], {}),
    ([SCORES, T([0, -1])], {}),
    ([SCORES, T([0, -100])], {"ignore_index": -1}),
    ([SCORES[..., None], T([[0], [3]])], {}),
    ([SCORES, T([0, 1, 2])], {}),
    ([SCORES, T(1)], {}),
    ([SCORES, T([[0], [1]])], {}),
    ([SCORES[0], T([0, 1])], {}),
    ([SCORES[0], T([[1]])], {}),
    ([torch.zeros(2, 3, 4), torch.zeros(2, 5, dtype=torch.int64)], {}),
    ([torch.zeros(2, 3, 4, 4), torch.zeros(2, 4, 5, dtype=torch.int64)], {}),
    ([torch.zeros(2, 3, 4, 4), torch.zeros(2, 4, dtype=torch.int64)], {}),
    ([SCORES, INDICES.int()], {}),
    ([SCORES, INDICES.float()], {}),
    ([SCORES, INDICES.bool()], {}),
    ([SCORES.long(), INDICES], {}),
    ([SCORES + 1j, INDICES], {}),
    ([SCORES, INDICES], {"weight": torch.ones(2)}),
    ([SCORES, INDICES], {"weight": torch.ones(1, 3)}),
    ([SCORES, INDICES], {"weight": torch.ones(3, dtype=torch.float64)}),
    ([SCORES.half(), INDICES], {"weight": torch.ones(3)}),
    ([SCORES, INDICES], {"weight": torch.ones(3, dtype=torch.int64)}),
]

OF_TRIPLETS: list[tuple[list[Any], dict[str, Any]]] = [
    ([SCORES, OTHERS[0], OTHERS], {}),
    ([SCORES, OTHERS[:, :2], OTHERS], {}),
    ([SCORES, OTHERS, OTHERS], {"margin": 0}),
    ([SCORES, OTHERS, OTHERS], {"margin": -1.0}),
]

OF_SEQUENCES: list[tuple[list[Any], dict[str, Any]]] = [
    ([torch.zeros(0, 2, 3), LISTED + 1, (0, 0), (1, 1)], {}),
    ([torch.zeros(4, 2, 3), LISTED[:, :1], (4, 4), (1, 1)], {"blank": 3}),
    ([torch.zeros(4, 2, 3), LISTED[:, :1], (4, 4), (1, 1)], {"blank": -1}),
    ([torch.zeros(4, 2, 3), LISTED[:, :1], (5, 4), (1, 1)], {}),
    ([torch.zeros(4, 2, 3), LISTED[:, :1], (-1, 4), (1, 1)], {}),
    ([torch.zeros(4, 2, 3), LISTED[:, :1], (4, 4), (2, 1)], {}),
    ([torch.zeros(4, 2, 3), LISTED[:, :1], (4, 4), (-1, 1)], {}),
    ([torch.zeros(4, 2, 3), LISTED[:, :1], (4,), (1, 1)], {}),
    ([torch.zeros(4, 2, 3), LISTED[:, :1], (4, 4), (1,)], {}),
    ([torch.zeros(4, 2, 3), LISTED[:1, :1], (4, 4), (1, 1)], {}),
    ([torch.zeros(4, 2, 3), LISTED[..., None], (4, 4), (1, 1)], {}),
    ([torch.zeros(4, 2, 3), T([1, 2, 1]), (4, 4), (1, 1)], {}),
    ([torch.zeros(4, 2, 3), LISTED[:, :1], T([4.0, 4.0]), T([1, 1])], {}),
    ([torch.zeros(4, 2, 3), LISTED[:, :1], T([4, 4]), T([1.0, 1.0])], {}),
    ([torch.zeros(4, 2, 3).half(), LISTED[:, :1], (4, 4), (1, 1)], {}),
    ([torch.zeros(4, 2, 3, 1), LISTED[:, :1], (4, 4), (1, 1)], {}),
    ([torch.zeros(3), LISTED[:, :1], (4, 4), (1, 1)], {}),
]
# What PyTorch refuses, with the exception that it does.
REFUSALS: list[tuple[str, list[Any], dict[str, Any]]] = [
    ("l1_loss", [T([1.0, 2.0]), T([1.0, 2.0, 3.0])], {}),
    ("l1_loss", [WHOLE, WHOLE], {}),
    ("l1_loss", [SCORES, OTHERS], {"weight": T([1.0])}),
    ("mse_loss", [T([1.0, 2.0]), T([1.0, 2.0, 3.0])], {}),
    ("mse_loss", [WHOLE, WHOLE], {}),
    ("mse_loss", [SCORES + 1j, OTHERS], {}),
    ("mse_loss", [SCORES, OTHERS], {"weight": T([1.0])}),
    ("smooth_l1_loss", [WHOLE, WHOLE], {}),
    ("smooth_l1_loss", [SCORES + 1j, OTHERS], {}),
    ("smooth_l1_loss", [SCORES, OTHERS], {"beta": -1.0}),
    ("huber_loss", [WHOLE, WHOLE], {}),
    ("huber_loss", [WHOLE, PROBABILITY], {}),
    ("huber_loss", [SCORES, OTHERS + 1j], {}),
    ("huber_loss", [SCORES, OTHERS], {"delta": 0.0}),
    ("huber_loss", [SCORES, OTHERS], {"delta": -1.0}),
    ("huber_loss", [SCORES, OTHERS], {"weight": T([1.0])}),
    ("poisson_nll_loss", [T([1.0, 2.0]), T([1.0, 2.0, 3.0])], {}),
    ("gaussian_nll_loss", [SCORES, OTHERS, -1.0], {}),
    ("gaussian_nll_loss", [SCORES, OTHERS, -SHARES], {}),
    ("gaussian_nll_loss", [SCORES, OTHERS, 1], {}),
    ("gaussian_nll_loss", [SCORES, OTHERS, T(1.0)], {}),
    ("gaussian_nll_loss", [SCORES, OTHERS, torch.ones(3)], {}),
    ("gaussian_nll_loss", [SCORES, OTHERS, torch.ones(1, 1)], {}),
    ("gaussian_nll_loss", [SCORES, OTHERS, torch.ones(2, 3, dtype=torch.int64)], {}),
    ("kl_div", [SCORES, INDICES.expand(3, 2).mT], {}),
    ("kl_div", [SCORES + 1j, SHARES], {}),
    ("kl_div", [T([1.0, 2.0]), T([1.0, 2.0, 3.0])], {}),
    ("binary_cross_entropy", [PROBABILITY.unsqueeze(1), PROBABILITY], {}),
    ("binary_cross_entropy", [PROBABILITY + 1, PROBABILITY], {}),
    ("binary_cross_entropy", [PROBABILITY, PROBABILITY - 1], {}),
    ("binary_cross_entropy", [PROBABILITY * math.nan, PROBABILITY], {}),
    ("binary_cross_entropy", [PROBABILITY, PROBABILITY.long()], {}),
    ("binary_cross_entropy", [PROBABILITY, PROBABILITY.double()], {}),
    ("binary_cross_entropy", [PROBABILITY.long(), PROBABILITY.long()], {}),
    ("binary_cross_entropy", [SHARES, SHARES], {"weight": torch.ones(2)}),
    ("binary_cross_entropy", [SHARES, SHARES], {"weight": torch.ones(1, 2, 3)}),
    ("binary_cross_entropy_with_logits", [PROBABILITY.unsqueeze(1), PROBABILITY], {}),
    ("binary_cross_entropy_with_logits", [PROBABILITY, PROBABILITY.long()], {}),
    ("binary_cross_entropy_with_logits", [PROBABILITY, PROBABILITY > 0.5], {}),
    ("binary_cross_entropy_with_logits", [WHOLE, PROBABILITY], {}),
    ("binary_cross_entropy_with_logits", [SCORES, SHARES], {"weight": torch.ones(2)}),
    ("binary_cross_entropy_with_logits", [SCORES, SHARES], {"weight": torch.ones(1, 2, 3)}),
    ("binary_cross_entropy_with_logits", [SCORES, SHARES], {"pos_weight": torch.ones(2)}),
    ("binary_cross_entropy_with_logits", [SCORES, SHARES], {"pos_weight": torch.ones(1, 2, 3)}),
    ("soft_margin_loss", [torch.ones(4, 1), torch.ones(4)], {}),
    ("soft_margin_loss", [WHOLE, SIGNS], {}),
    *(("nll_loss", *call) for call in BY_INDEX),
    *(("cross_entropy", *call) for call in BY_INDEX),
    ("nll_loss", [T(1.0), T(0)], {}),
    ("cross_entropy", [T(1.0), T(0)], {}),
    ("cross_entropy", [SCORES, LISTED], {}),
    ("cross_entropy", [SCORES, SHARES], {"ignore_index": 0}),
    ("cross_entropy", [SCORES, SHARES], {"label_smoothing": 1.1}),
    ("cross_entropy", [SCORES, INDICES], {"label_smoothing": 1.1}),
    ("cross_entropy", [SCORES, SHARES], {"weight": torch.ones(2)}),
    ("cross_entropy", [SCORES, T([0, 3])], {"label_smoothing": 0.1}),
    ("linear_cross_entropy", [SCORES[None], OTHERS, T([0, 1])], {}),
    ("linear_cross_entropy", [SCORES, OTHERS[0], T([0, 1])], {}),
    ("linear_cross_entropy", [SCORES, OTHERS[:, :2], T([0, 1])], {}),
    ("linear_cross_entropy", [SCORES, OTHERS, T([0, 1])], {"linear_bias": torch.ones(3)}),
    ("linear_cross_entropy", [SCORES[0], OTHERS[:, None], T([0])], {}),
    ("linear_cross_entropy", [SCORES, OTHERS, PROBABILITY.expand(2, 2)], {"ignore_index": -100}),
    ("linear_cross_entropy", [SCORES, OTHERS, T([0, 2])], {}),
    ("linear_cross_entropy", [SCORES, OTHERS.double(), T([0, 1])], {}),
    ("multilabel_soft_margin_loss", [T(1.0), T(1.0)], {}),
    ("multilabel_soft_margin_loss", [SCORES.long(), SHARES], {}),
    ("multilabel_soft_margin_loss", [SCORES, SHARES[:, :2]], {}),
    ("multi_margin_loss", [SCORES, T([0, 3])], {}),
    ("multi_margin_loss", [SCORES, T([0, -1])], {}),
    ("multi_margin_loss", [SCORES, T([0])], {}),
    ("multi_margin_loss", [SCORES, T([[0], [1]])], {}),
    ("multi_margin_loss", [SCORES[0], T([0, 1])], {}),
    ("multi_margin_loss", [torch.zeros(2, 0), INDICES], {}),
    ("multi_margin_loss", [SCORES[None], INDICES], {}),
    ("multi_margin_loss", [SCORES.long(), INDICES], {}),
    ("multi_margin_loss", [SCORES, INDICES.float()], {}),
    ("multi_margin_loss", [SCORES, INDICES.int()], {}),
    ("multi_margin_loss", [SCORES, INDICES], {"p": 3}),
    ("multi_margin_loss", [SCORES, INDICES], {"weight": torch.ones(1, 3)}),
    ("multi_margin_loss", [SCORES, INDICES], {"weight": torch.ones(2)}),
    ("multi_margin_loss", [SCORES, INDICES], {"weight": torch.ones(3, dtype=torch.float64)}),
    ("multilabel_margin_loss", [SCORES, LISTED[:, :2]], {}),
    ("multilabel_margin_loss", [SCORES[0], LISTED[:1]], {}),
    ("multilabel_margin_loss", [SCORES, LISTED + 1], {}),
    ("multilabel_margin_loss", [SCORES, LISTED - 1], {}),
    ("multilabel_margin_loss", [SCORES, LISTED.float()], {}),
    ("multilabel_margin_loss", [SCORES.long(), LISTED], {}),
    ("multilabel_margin_loss", [torch.zeros(2, 0), torch.zeros(2, 0, dtype=torch.int64)], {}),
    ("hinge_embedding_loss", [SCORES + 1j, OTHERS], {}),
    ("hinge_embedding_loss", [SCORES, OTHERS[:, :2]], {}),
    ("margin_ranking_loss", [SIGNS, SIGNS[None], SIGNS], {}),
    ("margin_ranking_loss", [SIGNS, SIGNS, SIGNS[None]], {}),
    ("margin_ranking_loss", [SIGNS, T([1.0, 2.0, 3.0]), SIGNS], {}),
    ("margin_ranking_loss", [SIGNS, SIGNS, SIGNS > 0], {}),
    ("cosine_embedding_loss", [SCORES, OTHERS, SIGNS[None]], {}),
    ("cosine_embedding_loss", [SCORES, OTHERS, T(1)], {}),
    ("cosine_embedding_loss", [SCORES[0], OTHERS[0], SIGNS], {}),
    ("cosine_embedding_loss", [SCORES[None], OTHERS[None], SIGNS], {}),
    ("cosine_embedding_loss", [SCORES, OTHERS[:, :2], SIGNS], {}),
    *(("triplet_margin_loss", *call) for call in OF_TRIPLETS),
    *(("triplet_margin_with_distance_loss", *call) for call in OF_TRIPLETS),
    *(("ctc_loss", *call) for call in OF_SEQUENCES),
]
