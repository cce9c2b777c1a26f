"""The facts of each loss of `torch.nn`, once, as data.

Pages, overviews, the chooser and the tests read them here. Nothing here imports torch, since a
builder that only shows the facts need not load it. `tests/test_catalog.py` holds every fact that
torch can refute against torch: shapes, dtypes, outcomes, bounds, defaults.
"""

import dataclasses
import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

__all__ = [
    "LOSSES",
    "Argument",
    "Call",
    "Family",
    "Kind",
    "Loss",
    "Mean",
    "Misuse",
    "Option",
    "Outcome",
    "Refused",
    "Silent",
    "Unsafe",
    "Warned",
]


class Family(StrEnum):
    """What kind of target a loss is for."""

    REGRESSION = "A number"
    CLASSES = "One class of several"
    LABELS = "Yes or no, once or for several labels"
    DISTRIBUTIONS = "A distribution or a sequence"
    EMBEDDINGS = "Nearness and order"


class Kind(StrEnum):
    """What the elements of an argument are."""

    VALUES = "values, any real number"
    COUNTS = "counts: 0, 1, 2, …"
    LOG_RATES = "logarithms of rates"
    RATES = "rates, not negative"
    VARIANCES = "variances, not negative"
    FEATURES = "features, before the last linear layer"
    LOGITS = "logits, any real number"
    LOG_PROBABILITIES = "log-probabilities"
    PROBABILITIES = "probabilities, from 0 to 1"
    DISTRIBUTION = "probabilities that sum to 1 over C"
    CLASS = "class index, from 0 to C - 1"
    LABEL_INDICES = "indices of the right labels, then -1"
    YES_NO = "0 or 1, or a probability between them"
    SIGN = "1 or -1"
    ZERO_ONE = "0 or 1, where 1 or -1 is meant"
    SCORES = "scores, any real number"
    DISTANCES = "distances, from 0"
    EMBEDDINGS = "embeddings"
    SYMBOLS = "symbol index, any but that of the blank"
    INPUT_LENGTHS = "length of each input, at most T"
    TARGET_LENGTHS = "length of each target, at most S"


class Mean(StrEnum):
    """What `reduction="mean"` divides the sum of the losses by."""

    ELEMENTS = "the number of elements"
    SAMPLES = "the number of samples, words or pixels"
    CLASS_WEIGHTS = "the weights of the classes that occur, added up"
    WEIGHTS = "the sum of `weight`"
    LENGTHS = "each target's length, then the number of samples"
    CLASSES = "the number of classes in each sample, then the number of samples"


@dataclass(frozen=True)
class Argument:
    """What a loss is called with."""

    name: str
    kind: Kind
    dtypes: tuple[str, ...]
    """Dtypes that torch computes with and that can hold its values, while the other arguments have
    their usual one; of the first argument, dtypes that all floating-point ones may have together.
    """


@dataclass(frozen=True)
class Call:
    """A legal way to call a loss.

    Shapes are written with N (samples), C (classes), D (features), T (steps), S (symbols), and `*`
    for any number of further dimensions, which is the same in all of them.
    """

    shapes: tuple[str, ...]
    """One for each argument; "float" is a Python number."""
    gives: str
    """Shape under `reduction="none"`."""
    kinds: Mapping[str, Kind] = field(default_factory=dict)
    """Arguments that hold something else in this call."""
    settings: Mapping[str, Any] = field(default_factory=dict)
    """Options that this call needs."""
    mean: Mean | None = None
    """What `mean` divides by, where that differs from the loss's usual."""


@dataclass(frozen=True)
class Refused:
    """PyTorch raises."""

    error: str
    says: str
    """Part of the message."""


@dataclass(frozen=True)
class Warned:
    """PyTorch warns and computes."""

    category: str
    says: str
    """Part of the message."""
    gives: str
    """Shape under `reduction="none"`."""


@dataclass(frozen=True)
class Silent:
    """PyTorch computes something and says nothing."""

    so: str
    """What comes of it, in a few words."""
    gives: str
    """Shape under `reduction="none"`."""


@dataclass(frozen=True)
class Unsafe:
    """PyTorch reads or writes memory that is not its own. No test and no page runs this."""

    so: str
    """What may come of it."""
    issue: int
    """Number in PyTorch's tracker."""


Outcome = Refused | Warned | Silent | Unsafe


@dataclass(frozen=True)
class Misuse:
    """A call one step beside a legal one, and what PyTorch does about it."""

    what: str
    outcome: Outcome
    shapes: tuple[str, ...]
    kinds: Mapping[str, Kind] = field(default_factory=dict)
    dtypes: Mapping[str, str] = field(default_factory=dict)
    """Arguments that have a dtype which would be legal otherwise."""
    settings: Mapping[str, Any] = field(default_factory=dict)
    by_shape: bool = False
    """It is the shapes that do not match, not what the arguments hold."""


@dataclass(frozen=True)
class Option:
    """A parameter of the module's constructor besides `reduction`."""

    name: str
    default: str
    """As Python writes it; "" where the parameter must be given."""
    does: str
    since: str = ""
    """Version of torch it came with, where that is later than the loss."""
    mean: "Mean | None" = None
    """What `mean` divides by when it is given, where it changes that."""


@dataclass(frozen=True)
class Loss:
    """One loss of `torch.nn`."""

    module: str
    functional: str | None
    page: str
    """File name of its page below `docs/losses/`, without ending."""
    family: Family
    says: str
    """The loss in one line."""
    arguments: tuple[Argument, ...]
    calls: tuple[Call, ...]
    misuses: tuple[Misuse, ...]
    mean: Mean
    predict: str
    """How a prediction is made of the model's output."""
    least: float | None
    """Greatest lower bound over all legal inputs; None if there is none."""
    greatest: float | None
    """Least upper bound over all legal inputs; None if there is none."""
    least_note: str
    """When the least value is reached, or why there is none."""
    robust: bool
    """Its gradient for the input stays bounded however wrong the input is."""
    smooth: bool
    """Its gradient for the input has no jump."""
    likelihood: str | None
    """The distribution whose negative log-likelihood it is, up to constants."""
    options: tuple[Option, ...]
    related: tuple[str, ...]
    since: str
    """Version of torch it came with; "1.0" stands for 1.0 and before."""
    functional_only: tuple[Option, ...] = ()
    """Parameters that only the functional has."""
    required: Mapping[str, Any] = field(default_factory=dict)
    """Arguments that the constructor must have; a letter stands for its size."""

    @property
    def soft_targets(self) -> bool:
        """Whether a target may be a probability for each class or label."""
        held = {argument.kind for argument in self.arguments}
        held |= {kind for call in self.calls for kind in call.kinds.values()}
        return bool(held & {Kind.DISTRIBUTION, Kind.YES_NO})


FLOATS = ("float16", "bfloat16", "float32", "float64")
FULL = ("float32", "float64")
COMPLEX = (*FLOATS, "complex64")
SIGNED = ("int32", "int64", *FLOATS)
NUMBERS = ("uint8", *SIGNED)
ANY = ("bool", *NUMBERS)

_COLUMN = "input (N, 1), target (N)"
_PAIRS = "every prediction is compared with every target"
_ELEMENTWISE = (Call(("(*)", "(*)"), "(*)"),)
_INDEX_CALLS = (
    Call(("(N, C)", "(N)"), "(N)"),
    Call(("(C)", "()"), "()"),
    Call(("(N, C, *)", "(N, *)"), "(N, *)"),
)
_BROADCASTS = Misuse(
    _COLUMN,
    Warned("UserWarning", "Using a target size", "(N, N)"),
    ("(N, 1)", "(N)"),
    by_shape=True,
)
_BROADCASTS_SILENTLY = Misuse(_COLUMN, Silent(_PAIRS, "(N, N)"), ("(N, 1)", "(N)"), by_shape=True)
_BYTES_OF_MANY_DIMENSIONS = Misuse(
    "target of uint8 with further dimensions, (N, C, T) and (N, T)",
    Refused("RuntimeError", "expected scalar type Long but found Byte"),
    ("(N, C, T)", "(N, T)"),
    dtypes={"target": "uint8"},
)
_INTEGERS = Misuse(
    "integers on both sides",
    Refused("NotImplementedError", "not implemented for 'Long'"),
    ("(N)", "(N)"),
    dtypes={"input": "int64", "target": "int64"},
)
_BATCHES_DIFFER = Misuse(
    "input (N, C), target (N + 1)",
    Refused("ValueError", "to match target batch_size"),
    ("(N, C)", "(N + 1)"),
    by_shape=True,
)
_SIZES_DIFFER = Misuse(
    "input (N), target (N + 1)",
    Refused("RuntimeError", "must match the size of tensor"),
    ("(N)", "(N + 1)"),
    by_shape=True,
)
_WEIGHT = Option(
    "weight",
    "None",
    "factor of each element's loss, in the shape of the input",
    since="2.6",
    mean=Mean.WEIGHTS,
)
_WEIGHT_WITHOUT_ITS_SUM = dataclasses.replace(_WEIGHT, mean=None)  # As huber_loss does.
_WEIGHT_OF_CLASSES = Option("weight", "None", "factor of each class, (C)")

_TRIPLET_MARGIN = Option("margin", "1.0", "by how much nearer the positive must be")
_TRIPLET_SWAP = Option(
    "swap", "False", "take the negative's distance to the positive if that is smaller"
)
_TRIPLET = Loss(
    module="TripletMarginLoss",
    functional="triplet_margin_loss",
    page="triplet-margin",
    family=Family.EMBEDDINGS,
    says="An anchor must be nearer to its like than to its unlike, by a margin.",
    arguments=(
        Argument("anchor", Kind.EMBEDDINGS, COMPLEX),
        Argument("positive", Kind.EMBEDDINGS, (*NUMBERS, "complex64")),
        Argument("negative", Kind.EMBEDDINGS, (*NUMBERS, "complex64")),
    ),
    calls=(
        Call(("(N, *, D)", "(N, *, D)", "(N, *, D)"), "(N, *)"),
        Call(("(D)", "(D)", "(D)"), "()"),
    ),
    misuses=(
        Misuse(
            "negative (1, D) for anchor (N, D)",
            Silent("every anchor is compared with the same negative", "(N)"),
            ("(N, D)", "(N, D)", "(1, D)"),
            by_shape=True,
        ),
        Misuse(
            "negative (D) for anchor (N, D)",
            Refused("RuntimeError", "expected to have the same number of dimensions"),
            ("(N, D)", "(N, D)", "(D)"),
            by_shape=True,
        ),
        Misuse(
            "`margin` of 0",
            Refused("ValueError", "expected margin to be greater than 0"),
            ("(N, D)", "(N, D)", "(N, D)"),
            settings={"margin": 0.0},
        ),
    ),
    mean=Mean.ELEMENTS,
    predict="rank by distance to the anchor",
    least=0,
    greatest=None,
    least_note="when every positive is nearer than its negative by the margin",
    robust=True,
    smooth=False,
    likelihood=None,
    options=(
        _TRIPLET_MARGIN,
        Option("p", "2.0", "norm of the distance"),
        Option("eps", "1e-06", "added to each difference"),
        _TRIPLET_SWAP,
    ),
    related=("TripletMarginWithDistanceLoss", "CosineEmbeddingLoss", "MarginRankingLoss"),
    since="1.0",
)

LOSSES: tuple[Loss, ...] = (
    Loss(
        module="MSELoss",
        functional="mse_loss",
        page="mse",
        family=Family.REGRESSION,
        says="The squared error: big errors dominate.",
        arguments=(Argument("input", Kind.VALUES, FLOATS), Argument("target", Kind.VALUES, ANY)),
        calls=_ELEMENTWISE,
        misuses=(_BROADCASTS, _SIZES_DIFFER, _INTEGERS),
        mean=Mean.ELEMENTS,
        predict="take the output as it is; it estimates the mean",
        least=0,
        greatest=None,
        least_note="when every prediction is right",
        robust=False,
        smooth=True,
        likelihood="Normal with variance 1/2",
        options=(),
        functional_only=(_WEIGHT,),
        related=("L1Loss", "HuberLoss", "GaussianNLLLoss"),
        since="1.0",
    ),
    Loss(
        module="L1Loss",
        functional="l1_loss",
        page="l1",
        family=Family.REGRESSION,
        says="The absolute error: every unit of error counts the same.",
        arguments=(
            Argument("input", Kind.VALUES, COMPLEX),
            Argument("target", Kind.VALUES, (*NUMBERS, "complex64")),
        ),
        calls=_ELEMENTWISE,
        misuses=(_BROADCASTS, _SIZES_DIFFER),
        mean=Mean.ELEMENTS,
        predict="take the output as it is; it estimates the median",
        least=0,
        greatest=None,
        least_note="when every prediction is right",
        robust=True,
        smooth=False,
        likelihood="Laplace with scale 1",
        options=(),
        functional_only=(_WEIGHT,),
        related=("MSELoss", "SmoothL1Loss", "HuberLoss"),
        since="1.0",
    ),
    Loss(
        module="SmoothL1Loss",
        functional="smooth_l1_loss",
        page="smooth-l1",
        family=Family.REGRESSION,
        says="The absolute error with its kink at zero rounded off.",
        arguments=(Argument("input", Kind.VALUES, FLOATS), Argument("target", Kind.VALUES, ANY)),
        calls=_ELEMENTWISE,
        misuses=(
            _BROADCASTS,
            _SIZES_DIFFER,
            Misuse(
                "`beta` below 0",
                Refused("RuntimeError", "does not support negative values for beta"),
                ("(N)", "(N)"),
                settings={"beta": -1.0},
            ),
            _INTEGERS,
        ),
        mean=Mean.ELEMENTS,
        predict="take the output as it is",
        least=0,
        greatest=None,
        least_note="when every prediction is right",
        robust=True,
        smooth=True,
        likelihood="Normal in the middle with Laplace tails (Huber's density)",
        options=(
            Option(
                "beta",
                "1.0",
                "error at which the square turns into a line; 0 gives L1Loss",
                since="1.7",
            ),
        ),
        related=("HuberLoss", "L1Loss", "MSELoss"),
        since="1.0",
    ),
    Loss(
        module="HuberLoss",
        functional="huber_loss",
        page="huber",
        family=Family.REGRESSION,
        says="Squared error near the target, absolute error far from it.",
        arguments=(
            Argument("input", Kind.VALUES, FLOATS),
            Argument("target", Kind.VALUES, ("float32",)),
        ),
        calls=_ELEMENTWISE,
        misuses=(
            _BROADCASTS,
            _SIZES_DIFFER,
            Misuse(
                "`delta` of 0 or below",
                Refused("RuntimeError", "does not support non-positive values for delta"),
                ("(N)", "(N)"),
                settings={"delta": 0.0},
            ),
            _INTEGERS,
        ),
        mean=Mean.ELEMENTS,
        predict="take the output as it is",
        least=0,
        greatest=None,
        least_note="when every prediction is right",
        robust=True,
        smooth=True,
        likelihood="Normal in the middle with Laplace tails (Huber's density)",
        options=(Option("delta", "1.0", "error at which the square turns into a line"),),
        functional_only=(_WEIGHT_WITHOUT_ITS_SUM,),
        related=("SmoothL1Loss", "MSELoss", "L1Loss"),
        since="1.9",
    ),
    Loss(
        module="PoissonNLLLoss",
        functional="poisson_nll_loss",
        page="poisson-nll",
        family=Family.REGRESSION,
        says="How unlikely the counts are at the rates that the model expects.",
        arguments=(
            Argument("input", Kind.LOG_RATES, FLOATS),
            Argument("target", Kind.COUNTS, NUMBERS),
        ),
        calls=(
            Call(("(*)", "(*)"), "(*)"),
            Call(("(*)", "(*)"), "(*)", kinds={"input": Kind.RATES}, settings={"log_input": False}),
        ),
        misuses=(
            _BROADCASTS_SILENTLY,
            _SIZES_DIFFER,
            Misuse(
                "negative rates under `log_input=False`",
                Silent("the loss is nan", "(N)"),
                ("(N)", "(N)"),
                kinds={"input": Kind.VALUES},
                settings={"log_input": False},
            ),
            Misuse(
                "negative counts",
                Silent("the loss has no least value", "(N)"),
                ("(N)", "(N)"),
                kinds={"target": Kind.VALUES},
            ),
        ),
        mean=Mean.ELEMENTS,
        predict="the rate is exp of the output; with `log_input=False` it is the output",
        least=None,
        greatest=None,
        least_note="`y - y log y` for a count y, below 0 from 3 on, for a constant is left out",
        robust=False,
        smooth=True,
        likelihood="Poisson, without the factorial",
        options=(
            Option(
                "log_input", "True", "whether the input is the logarithm of the rate or the rate"
            ),
            Option(
                "full", "False", "add an approximation of log y! (Stirling's) for counts above 1"
            ),
            Option(
                "eps", "1e-08", "added to the rate inside the logarithm when `log_input` is False"
            ),
        ),
        related=("GaussianNLLLoss", "MSELoss"),
        since="1.0",
    ),
    Loss(
        module="GaussianNLLLoss",
        functional="gaussian_nll_loss",
        page="gaussian-nll",
        family=Family.REGRESSION,
        says="How unlikely the values are at the means and variances that the model expects.",
        arguments=(
            Argument("input", Kind.VALUES, FLOATS),
            Argument("target", Kind.VALUES, NUMBERS),
            Argument("var", Kind.VARIANCES, FLOATS),
        ),
        calls=(
            Call(("(N, *)", "(N, *)", "(N, *)"), "(N, *)"),
            Call(("(N, D)", "(N, D)", "(N, 1)"), "(N, D)"),
            Call(("(N, D)", "(N, D)", "(1, D)"), "(N, D)"),
            Call(("(N, D)", "(N, D)", "(N)"), "(N, D)"),
            Call(("(N, *)", "(N, *)", "float"), "(N, *)"),
            Call(("(N)", "(N)", "()"), "(N)"),
            Call(("(N)", "(N)", "(1)"), "(N)"),
        ),
        misuses=(
            Misuse(
                "input (N, 1), target (N), var (N, 1)",
                Silent(_PAIRS, "(N, N)"),
                ("(N, 1)", "(N)", "(N, 1)"),
                by_shape=True,
            ),
            Misuse(
                "var () or (1) for input (N, D)",
                Refused("ValueError", "var is of incorrect size"),
                ("(N, D)", "(N, D)", "()"),
                by_shape=True,
            ),
            Misuse(
                "var (D) for input (N, D)",
                Refused("ValueError", "var is of incorrect size"),
                ("(N, D)", "(N, D)", "(D)"),
                by_shape=True,
            ),
            Misuse(
                "a negative variance",
                Refused("ValueError", "var has negative entry/entries"),
                ("(N)", "(N)", "(N)"),
                kinds={"var": Kind.VALUES},
            ),
        ),
        mean=Mean.ELEMENTS,
        predict="the mean is the first output, the variance the second",
        least=math.log(1e-6) / 2,
        greatest=None,
        least_note="half of log `eps`, without error and variance: a density may exceed 1",
        robust=False,
        smooth=True,
        likelihood="Normal, with a variance for each value",
        options=(
            Option("full", "False", "add the constant, half of log 2π"),
            Option("eps", "1e-06", "variances below it are taken for it"),
        ),
        related=("MSELoss", "PoissonNLLLoss"),
        since="1.8",
    ),
    Loss(
        module="CrossEntropyLoss",
        functional="cross_entropy",
        page="cross-entropy",
        family=Family.CLASSES,
        says="Minus the logarithm of the probability that the model gives the right class.",
        arguments=(
            Argument("input", Kind.LOGITS, FLOATS),
            Argument("target", Kind.CLASS, ("uint8", "int64")),
        ),
        calls=(
            *_INDEX_CALLS,
            *(
                Call((shape, shape), gives, kinds={"target": Kind.DISTRIBUTION}, mean=Mean.SAMPLES)
                for shape, gives in (("(N, C)", "(N)"), ("(C)", "()"), ("(N, C, *)", "(N, *)"))
            ),
        ),
        misuses=(
            Misuse(
                "class indices as a column, (N, 1)",
                Refused(
                    "RuntimeError", "0D or 1D target tensor expected, multi-target not supported"
                ),
                ("(N, C)", "(N, 1)"),
                by_shape=True,
            ),
            Misuse(
                "classes last, (N, T, C), for targets (N, T)",
                Refused("RuntimeError", "Expected target size"),
                ("(N, T, C)", "(N, T)"),
                by_shape=True,
            ),
            Misuse(
                "target as floats, (N)",
                Refused("RuntimeError", "expected target dtype to be Long or Byte"),
                ("(N, C)", "(N)"),
                kinds={"target": Kind.VALUES},
            ),
            Misuse(
                "target probabilities that do not sum to 1",
                Silent("the loss grows with their sum", "(N)"),
                ("(N, C)", "(N, C)"),
                kinds={"target": Kind.YES_NO},
            ),
            _BYTES_OF_MANY_DIMENSIONS,
            Misuse(
                "one-hot rows of integers",
                Refused("RuntimeError", "Expected floating point type for target"),
                ("(N, C)", "(N, C)"),
                kinds={"target": Kind.ZERO_ONE},
                dtypes={"target": "int64"},
            ),
            Misuse(
                "probabilities as input",
                Silent("the loss cannot come near 0", "(N)"),
                ("(N, C)", "(N)"),
                kinds={"input": Kind.DISTRIBUTION},
            ),
            _BATCHES_DIFFER,
            Misuse(
                "one output squeezed to (N), with labels (N) of a floating-point dtype",
                Silent("they are taken for one sample of N classes", "()"),
                ("(N)", "(N)"),
                kinds={"target": Kind.YES_NO},
                by_shape=True,
            ),
        ),
        mean=Mean.CLASS_WEIGHTS,
        predict="argmax over C; softmax for probabilities",
        least=0,
        greatest=None,
        least_note="or the entropy of the target where it is soft or smoothed",
        robust=True,
        smooth=True,
        likelihood="Categorical",
        options=(
            _WEIGHT_OF_CLASSES,
            Option("ignore_index", "-100", "targets of this value count nothing"),
            Option(
                "label_smoothing",
                "0.0",
                "share of the target spread over all classes",
                since="1.10",
            ),
        ),
        related=(
            "NLLLoss",
            "BCEWithLogitsLoss",
            "LinearCrossEntropyLoss",
            "KLDivLoss",
            "MultiMarginLoss",
        ),
        since="1.0",
    ),
    Loss(
        module="NLLLoss",
        functional="nll_loss",
        page="nll",
        family=Family.CLASSES,
        says="Minus the log-probability of the right class, which the model has computed.",
        arguments=(
            Argument("input", Kind.LOG_PROBABILITIES, FLOATS),
            Argument("target", Kind.CLASS, ("uint8", "int64")),
        ),
        calls=_INDEX_CALLS,
        misuses=(
            Misuse(
                "class indices as a column, (N, 1)",
                Refused(
                    "RuntimeError", "0D or 1D target tensor expected, multi-target not supported"
                ),
                ("(N, C)", "(N, 1)"),
                by_shape=True,
            ),
            Misuse(
                "probabilities as input",
                Silent("the loss lies between -1 and 0", "(N)"),
                ("(N, C)", "(N)"),
                kinds={"input": Kind.DISTRIBUTION},
            ),
            Misuse(
                "logits as input",
                Silent("the loss has no least value", "(N)"),
                ("(N, C)", "(N)"),
                kinds={"input": Kind.LOGITS},
            ),
            Misuse(
                "target as probabilities, (N, C)",
                Refused(
                    "RuntimeError", "0D or 1D target tensor expected, multi-target not supported"
                ),
                ("(N, C)", "(N, C)"),
                kinds={"target": Kind.DISTRIBUTION},
            ),
            _BYTES_OF_MANY_DIMENSIONS,
            _BATCHES_DIFFER,
        ),
        mean=Mean.CLASS_WEIGHTS,
        predict="argmax over C; exp for probabilities",
        least=0,
        greatest=None,
        least_note="when every right class has probability 1",
        robust=True,
        smooth=True,
        likelihood="Categorical",
        options=(
            _WEIGHT_OF_CLASSES,
            Option("ignore_index", "-100", "targets of this value count nothing"),
        ),
        related=("CrossEntropyLoss", "AdaptiveLogSoftmaxWithLoss", "KLDivLoss"),
        since="1.0",
    ),
    Loss(
        module="LinearCrossEntropyLoss",
        functional="linear_cross_entropy",
        page="linear-cross-entropy",
        family=Family.CLASSES,
        says="The last linear layer and cross-entropy in one, without storing all logits.",
        arguments=(
            Argument("input", Kind.FEATURES, FLOATS),
            Argument("target", Kind.CLASS, ("uint8", "int64")),
        ),
        calls=(
            Call(("(N, D)", "(N)"), "(N)"),
            Call(("(D)", "()"), "()"),
            Call(
                ("(N, D)", "(N, C)"),
                "(N)",
                kinds={"target": Kind.DISTRIBUTION},
                mean=Mean.SAMPLES,
            ),
            Call(
                ("(D)", "(C)"),
                "()",
                kinds={"target": Kind.DISTRIBUTION},
                mean=Mean.SAMPLES,
            ),
            Call(("(N, D)", "(N, 2)"), "(N, 2)", settings={"out_features": (2,)}),
        ),
        misuses=(
            Misuse(
                "input (N, T, D), target (N, T)",
                Refused("RuntimeError", "expected input with dimensionality 1 or 2, got 3"),
                ("(N, T, D)", "(N, T)"),
                by_shape=True,
            ),
            Misuse(
                "input (N, D), target (N + 1)",
                Refused("ValueError", "to match target batch_size"),
                ("(N, D)", "(N + 1)"),
                by_shape=True,
            ),
            Misuse(
                "class indices as a column, (N, 1)",
                Refused(
                    "RuntimeError", "0D or 1D target tensor expected, multi-target not supported"
                ),
                ("(N, D)", "(N, 1)"),
                by_shape=True,
            ),
            Misuse(
                "`ignore_index` with probabilities as target",
                Refused("RuntimeError", "cannot be specified when target contains probabilities"),
                ("(N, D)", "(N, C)"),
                kinds={"target": Kind.DISTRIBUTION},
                settings={"ignore_index": -100},
            ),
        ),
        mean=Mean.CLASS_WEIGHTS,
        predict="argmax over C of the layer's own `linear(input)`",
        least=0,
        greatest=None,
        least_note="or the entropy of the target where it is soft or smoothed",
        robust=True,
        smooth=True,
        likelihood="Categorical",
        options=(
            Option("in_features", "", "size D of the input"),
            Option("num_classes", "", "number C of classes"),
            Option("out_features", "()", "further dimensions of the target, one logit for each"),
            Option("bias", "False", "whether the linear layer has one"),
            _WEIGHT_OF_CLASSES,
            Option("ignore_index", "None", "targets of this value count nothing; None means -100"),
            Option("label_smoothing", "0.0", "share of the target spread over all classes"),
            Option("options", "None", "how to work in chunks; None stores all logits"),
        ),
        required={"in_features": "D", "num_classes": "C"},
        related=("CrossEntropyLoss", "AdaptiveLogSoftmaxWithLoss"),
        since="2.13",
    ),
    Loss(
        module="AdaptiveLogSoftmaxWithLoss",
        functional=None,
        page="adaptive-log-softmax",
        family=Family.CLASSES,
        says="Cross-entropy over very many classes, in which rare classes get fewer features.",
        arguments=(
            Argument("input", Kind.FEATURES, FLOATS),
            Argument("target", Kind.CLASS, ("int32", "int64")),
        ),
        calls=(Call(("(N, D)", "(N)"), "(N)"), Call(("(D)", "()"), "()")),
        misuses=(
            Misuse(
                "input (N, D), target (N + 1)",
                Refused(
                    "RuntimeError",
                    "Input and target should have the same size in the batch dimension",
                ),
                ("(N, D)", "(N + 1)"),
                by_shape=True,
            ),
            Misuse(
                "input (N, T, D), target (N, T)",
                Refused("RuntimeError", "0D or 1D target tensor expected"),
                ("(N, T, D)", "(N, T)"),
                by_shape=True,
            ),
            Misuse(
                "target of uint8",
                Refused("RuntimeError", "Expected dtype int32/int64 for index"),
                ("(N, D)", "(N)"),
                dtypes={"target": "uint8"},
            ),
        ),
        mean=Mean.SAMPLES,
        predict="its own `predict(input)`; `log_prob(input)` for all classes",
        least=0,
        greatest=None,
        least_note="when every right class has probability 1",
        robust=True,
        smooth=True,
        likelihood="Categorical, over a tree of clusters",
        options=(
            Option("in_features", "", "size D of the input"),
            Option("n_classes", "", "number C of classes, the most frequent first"),
            Option("cutoffs", "", "first classes of the clusters after the head"),
            Option(
                "div_value",
                "4.0",
                "each cluster has this many times fewer features than the one before",
            ),
            Option("head_bias", "False", "whether the head's linear layer has a bias"),
        ),
        required={"in_features": "D", "n_classes": "C", "cutoffs": (2, 4)},
        related=("CrossEntropyLoss", "LinearCrossEntropyLoss", "NLLLoss"),
        since="1.0",
    ),
    Loss(
        module="MultiMarginLoss",
        functional="multi_margin_loss",
        page="multi-margin",
        family=Family.CLASSES,
        says="The right class must score higher than every other by a margin.",
        arguments=(
            Argument("input", Kind.SCORES, FULL),
            Argument("target", Kind.CLASS, ("int64",)),
        ),
        calls=(Call(("(N, C)", "(N)"), "(N)"), Call(("(C)", "()"), "()")),
        misuses=(
            Misuse(
                "class indices as a column, (N, 1)",
                Refused("RuntimeError", "target tensor should be 1-D"),
                ("(N, C)", "(N, 1)"),
                by_shape=True,
            ),
            Misuse(
                "`p` other than 1 and 2",
                Refused("ValueError", "only p == 1 and p == 2 supported"),
                ("(N, C)", "(N)"),
                settings={"p": 3},
            ),
            Misuse(
                "target as floats",
                Refused("RuntimeError", "expected scalar type Long but found Float"),
                ("(N, C)", "(N)"),
                kinds={"target": Kind.VALUES},
            ),
        ),
        mean=Mean.CLASSES,
        predict="argmax over C; there are no probabilities",
        least=0,
        greatest=None,
        least_note="when every right class leads by the margin",
        robust=True,
        smooth=False,
        likelihood=None,
        options=(
            Option("p", "1", "exponent of each violation, 1 or 2"),
            Option("margin", "1.0", "lead that the right class must have"),
            _WEIGHT_OF_CLASSES,
        ),
        related=("CrossEntropyLoss", "MultiLabelMarginLoss"),
        since="1.0",
    ),
    Loss(
        module="BCEWithLogitsLoss",
        functional="binary_cross_entropy_with_logits",
        page="bce-with-logits",
        family=Family.LABELS,
        says="Minus the logarithm of the probability of each right yes or no, from logits.",
        arguments=(Argument("input", Kind.LOGITS, FLOATS), Argument("target", Kind.YES_NO, FLOATS)),
        calls=_ELEMENTWISE,
        misuses=(
            Misuse(
                _COLUMN,
                Refused("ValueError", "must be the same as input size"),
                ("(N, 1)", "(N)"),
                by_shape=True,
            ),
            Misuse(
                "integer targets",
                Refused(
                    "RuntimeError",
                    "result type Float can't be cast to the desired output type Long",
                ),
                ("(N)", "(N)"),
                kinds={"target": Kind.CLASS},
            ),
            Misuse(
                "targets outside 0 to 1",
                Silent("the loss has no least value", "(N)"),
                ("(N)", "(N)"),
                kinds={"target": Kind.VALUES},
            ),
        ),
        mean=Mean.ELEMENTS,
        predict="yes where the logit is above 0; sigmoid for probabilities",
        least=0,
        greatest=None,
        least_note="or the entropy of the target where that lies between 0 and 1",
        robust=True,
        smooth=True,
        likelihood="Bernoulli",
        options=(
            Option(
                "weight",
                "None",
                "factor of each element, of a shape that broadcasts to the input's",
            ),
            Option("pos_weight", "None", "factor of each yes, (C) or of a shape that broadcasts"),
        ),
        related=("BCELoss", "CrossEntropyLoss", "MultiLabelSoftMarginLoss", "SoftMarginLoss"),
        since="1.0",
    ),
    Loss(
        module="BCELoss",
        functional="binary_cross_entropy",
        page="bce",
        family=Family.LABELS,
        says="Minus the logarithm of the probability of each right yes or no, from probabilities.",
        arguments=(
            Argument("input", Kind.PROBABILITIES, FLOATS),
            Argument("target", Kind.YES_NO, ("float32",)),
        ),
        calls=_ELEMENTWISE,
        misuses=(
            Misuse(
                _COLUMN,
                Refused("ValueError", "that is different to the input size"),
                ("(N, 1)", "(N)"),
                by_shape=True,
            ),
            Misuse(
                "logits as input",
                Refused("RuntimeError", "all elements of input should be between 0 and 1"),
                ("(N)", "(N)"),
                kinds={"input": Kind.LOGITS},
            ),
            Misuse(
                "integer targets",
                Refused("RuntimeError", "Found dtype Long but expected Float"),
                ("(N)", "(N)"),
                kinds={"target": Kind.CLASS},
            ),
            Misuse(
                "targets of float64 for an input of float32",
                Refused("RuntimeError", "Found dtype Double but expected Float"),
                ("(N)", "(N)"),
                dtypes={"target": "float64"},
            ),
            Misuse(
                "targets outside 0 to 1",
                Refused("RuntimeError", "all elements of target should be between 0 and 1"),
                ("(N)", "(N)"),
                kinds={"target": Kind.VALUES},
            ),
        ),
        mean=Mean.ELEMENTS,
        predict="yes where the probability is above 0.5",
        least=0,
        greatest=100,
        least_note="or the entropy of the target where that lies between 0 and 1",
        robust=False,
        smooth=True,
        likelihood="Bernoulli",
        options=(
            Option(
                "weight",
                "None",
                "factor of each element, of a shape that broadcasts to the input's",
            ),
        ),
        related=("BCEWithLogitsLoss", "CrossEntropyLoss"),
        since="1.0",
    ),
    Loss(
        module="MultiLabelSoftMarginLoss",
        functional="multilabel_soft_margin_loss",
        page="multi-label-soft-margin",
        family=Family.LABELS,
        says="Binary cross-entropy from logits, averaged over the labels of each sample.",
        arguments=(
            Argument("input", Kind.LOGITS, FLOATS),
            Argument("target", Kind.YES_NO, NUMBERS),
        ),
        calls=(Call(("(N, *, C)", "(N, *, C)"), "(N, *)"), Call(("(C)", "(C)"), "()")),
        misuses=(
            Misuse(
                _COLUMN,
                Silent(f"{_PAIRS}, and all are added up", "(N)"),
                ("(N, 1)", "(N)"),
                by_shape=True,
            ),
            Misuse(
                "target (C) for input (N, C)",
                Silent("every sample is compared with the same target", "(N)"),
                ("(N, C)", "(C)"),
                by_shape=True,
            ),
            Misuse(
                "targets outside 0 to 1",
                Silent("the loss has no least value", "(N)"),
                ("(N, C)", "(N, C)"),
                kinds={"target": Kind.VALUES},
            ),
        ),
        mean=Mean.CLASSES,
        predict="yes where the logit is above 0; sigmoid for probabilities",
        least=0,
        greatest=None,
        least_note="or the entropy of the target where that lies between 0 and 1",
        robust=True,
        smooth=True,
        likelihood="Bernoulli, divided by C",
        options=(_WEIGHT_OF_CLASSES,),
        related=("BCEWithLogitsLoss", "MultiLabelMarginLoss"),
        since="1.0",
    ),
    Loss(
        module="MultiLabelMarginLoss",
        functional="multilabel_margin_loss",
        page="multi-label-margin",
        family=Family.LABELS,
        says="Every right label must score higher than every wrong one by 1.",
        arguments=(
            Argument("input", Kind.SCORES, FULL),
            Argument("target", Kind.LABEL_INDICES, ("int64",)),
        ),
        calls=(Call(("(N, C)", "(N, C)"), "(N)"), Call(("(C)", "(C)"), "()")),
        misuses=(
            Misuse(
                "target (N, 1) for input (N, C)",
                Refused("RuntimeError", "inconsistent target size"),
                ("(N, C)", "(N, 1)"),
                by_shape=True,
            ),
            Misuse(
                "target as floats",
                Refused("RuntimeError", "expected scalar type Long but found Float"),
                ("(N, C)", "(N, C)"),
                kinds={"target": Kind.YES_NO},
            ),
            Misuse(
                "labels as 0 and 1, of an integer dtype",
                Silent("they are read as indices", "(N)"),
                ("(N, C)", "(N, C)"),
                kinds={"target": Kind.ZERO_ONE},
            ),
        ),
        mean=Mean.CLASSES,
        predict="the highest scores; there is no threshold and no probability",
        least=0,
        greatest=None,
        least_note="when every right label leads every wrong one by 1",
        robust=True,
        smooth=False,
        likelihood=None,
        options=(),
        related=("MultiLabelSoftMarginLoss", "BCEWithLogitsLoss", "MultiMarginLoss"),
        since="1.0",
    ),
    Loss(
        module="SoftMarginLoss",
        functional="soft_margin_loss",
        page="soft-margin",
        family=Family.LABELS,
        says="Binary cross-entropy from logits, with 1 and -1 for yes and no.",
        arguments=(
            Argument("input", Kind.LOGITS, FLOATS),
            Argument("target", Kind.SIGN, SIGNED),
        ),
        calls=_ELEMENTWISE,
        misuses=(
            Misuse(
                "target (C) for input (N, C)",
                Silent("every sample is compared with the same target", "(N, C)"),
                ("(N, C)", "(C)"),
                by_shape=True,
            ),
            Misuse(
                _COLUMN,
                Refused("RuntimeError", "doesn't match the broadcast shape"),
                ("(N, 1)", "(N)"),
                by_shape=True,
            ),
            Misuse(
                "labels 0 and 1",
                Silent("each 0 costs log 2 and teaches nothing", "(N)"),
                ("(N)", "(N)"),
                kinds={"target": Kind.ZERO_ONE},
            ),
        ),
        mean=Mean.ELEMENTS,
        predict="yes where the logit is above 0; sigmoid for probabilities",
        least=0,
        greatest=None,
        least_note="approached as every logit grows on the right side",
        robust=True,
        smooth=True,
        likelihood="Bernoulli",
        options=(),
        related=("BCEWithLogitsLoss", "HingeEmbeddingLoss"),
        since="1.0",
    ),
    Loss(
        module="KLDivLoss",
        functional="kl_div",
        page="kl-div",
        family=Family.DISTRIBUTIONS,
        says="How far the model's distribution is from a target distribution.",
        arguments=(
            Argument("input", Kind.LOG_PROBABILITIES, FLOATS),
            Argument("target", Kind.DISTRIBUTION, FLOATS),
        ),
        calls=(
            Call(("(N, *, C)", "(N, *, C)"), "(N, *, C)"),
            Call(("(C)", "(C)"), "(C)"),
            Call(
                ("(N, C)", "(N, C)"),
                "(N, C)",
                kinds={"target": Kind.LOG_PROBABILITIES},
                settings={"log_target": True},
            ),
        ),
        misuses=(
            Misuse(
                "input (N, C), target (C)",
                Silent("every sample is compared with the same target", "(N, C)"),
                ("(N, C)", "(C)"),
                by_shape=True,
            ),
            Misuse(_COLUMN, Silent(_PAIRS, "(N, N)"), ("(N, 1)", "(N)"), by_shape=True),
            Misuse(
                "probabilities as input",
                Silent("a number that is no divergence, often negative", "(N, C)"),
                ("(N, C)", "(N, C)"),
                kinds={"input": Kind.DISTRIBUTION},
            ),
            Misuse(
                "log-probabilities as target without `log_target`",
                Silent("the loss is nan", "(N, C)"),
                ("(N, C)", "(N, C)"),
                kinds={"target": Kind.LOG_PROBABILITIES},
            ),
            Misuse(
                "probabilities as target with `log_target`",
                Silent("a number that is no divergence", "(N, C)"),
                ("(N, C)", "(N, C)"),
                settings={"log_target": True},
            ),
            Misuse(
                "class indices as target",
                Refused("RuntimeError", "Integral inputs not supported"),
                ("(N, C)", "(N, C)"),
                kinds={"target": Kind.CLASS},
            ),
        ),
        mean=Mean.ELEMENTS,
        predict="argmax over C; exp for probabilities",
        least=0,
        greatest=None,
        least_note="when both distributions are the same; single terms may be negative",
        robust=True,
        smooth=True,
        likelihood="Categorical, less the entropy of the target",
        options=(
            Option(
                "log_target",
                "False",
                "whether the target is given as log-probabilities",
                since="1.6",
            ),
        ),
        related=("CrossEntropyLoss", "NLLLoss"),
        since="1.0",
    ),
    Loss(
        module="CTCLoss",
        functional="ctc_loss",
        page="ctc",
        family=Family.DISTRIBUTIONS,
        says="How unlikely a text is, over all ways to spread its letters along a recording.",
        arguments=(
            Argument("log_probs", Kind.LOG_PROBABILITIES, FULL),
            Argument("targets", Kind.SYMBOLS, (*NUMBERS, "complex64")),
            Argument("input_lengths", Kind.INPUT_LENGTHS, ("uint8", "int32", "int64")),
            Argument("target_lengths", Kind.TARGET_LENGTHS, ("uint8", "int32", "int64")),
        ),
        calls=(
            Call(("(T, N, C)", "(N, S)", "(N)", "(N)"), "(N)"),
            Call(("(T, N, C)", "(sum of target_lengths)", "(N)", "(N)"), "(N)"),
            Call(("(T, C)", "(S)", "()", "()"), "()"),
        ),
        misuses=(
            Misuse(
                "batch first, log_probs (N, T, C), unless N equals T",
                Refused("RuntimeError", "input_lengths must be of size batch_size"),
                ("(N, T, C)", "(N, S)", "(N)", "(N)"),
                by_shape=True,
            ),
            Misuse(
                "targets longer than the input",
                Silent("the loss is inf", "(N)"),
                ("(2, N, C)", "(N, S)", "(N)", "(N)"),
            ),
            Misuse(
                "the blank among the targets",
                Silent("a finite loss, for a text that no output can spell", "(N)"),
                ("(T, N, C)", "(N, S)", "(N)", "(N)"),
                kinds={"targets": Kind.ZERO_ONE},
            ),
            Misuse(
                "targets outside 0 to C - 1, on the CPU",
                Unsafe("any number, or a crash", issue=174602),
                ("(T, N, C)", "(N, S)", "(N)", "(N)"),
            ),
            Misuse(
                "probabilities as input",
                Silent("a loss that is no likelihood, often negative", "(N)"),
                ("(T, N, C)", "(N, S)", "(N)", "(N)"),
                kinds={"log_probs": Kind.DISTRIBUTION},
            ),
        ),
        mean=Mean.LENGTHS,
        predict="decode: argmax of each step, merge repeats, drop blanks",
        least=0,
        greatest=None,
        least_note="when the text is certain; inf when no alignment fits",
        robust=True,
        smooth=True,
        likelihood="The text, over all its alignments",
        options=(
            Option("blank", "0", "index of the blank symbol"),
            Option(
                "zero_infinity",
                "False",
                "0 in the place of an infinite loss and its gradient",
                since="1.1",
            ),
        ),
        related=("CrossEntropyLoss", "NLLLoss"),
        since="1.0",
    ),
    Loss(
        module="CosineEmbeddingLoss",
        functional="cosine_embedding_loss",
        page="cosine-embedding",
        family=Family.EMBEDDINGS,
        says="Pairs that belong together must point the same way, others must not.",
        arguments=(
            Argument("input1", Kind.EMBEDDINGS, FLOATS),
            Argument("input2", Kind.EMBEDDINGS, ANY),
            Argument("target", Kind.SIGN, (*SIGNED, "complex64")),
        ),
        calls=(Call(("(N, D)", "(N, D)", "(N)"), "(N)"), Call(("(D)", "(D)", "()"), "()")),
        misuses=(
            Misuse(
                "input2 (1, D) for input1 (N, D)",
                Silent("every input1 is compared with the same input2", "(N)"),
                ("(N, D)", "(1, D)", "(N)"),
                by_shape=True,
            ),
            Misuse(
                "target (N, 1)",
                Refused(
                    "RuntimeError", "0D or 1D target tensor expected, multi-target not supported"
                ),
                ("(N, D)", "(N, D)", "(N, 1)"),
                by_shape=True,
            ),
            Misuse(
                "labels 0 and 1",
                Silent("pairs labelled 0 count as 0 and teach nothing", "(N)"),
                ("(N, D)", "(N, D)", "(N)"),
                kinds={"target": Kind.ZERO_ONE},
            ),
        ),
        mean=Mean.SAMPLES,
        predict="rank by cosine similarity",
        least=0,
        greatest=2,
        least_note="when like pairs point the same way and the cosine of others is up to `margin`",
        robust=False,
        smooth=False,
        likelihood=None,
        options=(Option("margin", "0.0", "cosine up to which a pair of label -1 costs nothing"),),
        related=("HingeEmbeddingLoss", "TripletMarginLoss"),
        since="1.0",
    ),
    Loss(
        module="HingeEmbeddingLoss",
        functional="hinge_embedding_loss",
        page="hinge-embedding",
        family=Family.EMBEDDINGS,
        says="Distances of like pairs must shrink, those of unlike pairs must exceed a margin.",
        arguments=(
            Argument("input", Kind.DISTANCES, FLOATS),
            Argument("target", Kind.SIGN, (*SIGNED, "complex64")),
        ),
        calls=_ELEMENTWISE,
        misuses=(
            _BROADCASTS_SILENTLY,
            _SIZES_DIFFER,
            Misuse(
                "scores, not distances, as input",
                Silent("the loss has no least value", "(N)"),
                ("(N)", "(N)"),
                kinds={"input": Kind.SCORES},
            ),
            Misuse(
                "labels 0 and 1",
                Silent("a pair labelled 0 costs both terms added up", "(N)"),
                ("(N)", "(N)"),
                kinds={"target": Kind.ZERO_ONE},
            ),
        ),
        mean=Mean.ELEMENTS,
        predict="alike where the distance is small; rank by it",
        least=0,
        greatest=None,
        least_note="when like pairs are at 0 and unlike ones beyond the margin",
        robust=True,
        smooth=False,
        likelihood=None,
        options=(Option("margin", "1.0", "distance from which an unlike pair costs nothing"),),
        related=("CosineEmbeddingLoss", "TripletMarginLoss", "SoftMarginLoss"),
        since="1.0",
    ),
    Loss(
        module="MarginRankingLoss",
        functional="margin_ranking_loss",
        page="margin-ranking",
        family=Family.EMBEDDINGS,
        says="Of two scores, the one that should be higher must be so by a margin.",
        arguments=(
            Argument("input1", Kind.SCORES, FLOATS),
            Argument("input2", Kind.SCORES, NUMBERS),
            Argument("target", Kind.SIGN, SIGNED),
        ),
        calls=(Call(("(*)", "(*)", "(*)"), "(*)"),),
        misuses=(
            Misuse(
                "scores (N, 1), target (N)",
                Refused("RuntimeError", "All input tensors should have same dimension"),
                ("(N, 1)", "(N, 1)", "(N)"),
                by_shape=True,
            ),
            Misuse(
                "input1 (N, 1), input2 and target (1, N)",
                Silent("every score is compared with every other", "(N, N)"),
                ("(N, 1)", "(1, N)", "(1, N)"),
                by_shape=True,
            ),
            Misuse(
                "labels 0 and 1",
                Silent("a pair labelled 0 costs the margin and teaches nothing", "(N)"),
                ("(N)", "(N)", "(N)"),
                kinds={"target": Kind.ZERO_ONE},
            ),
        ),
        mean=Mean.ELEMENTS,
        predict="rank by the score",
        least=0,
        greatest=None,
        least_note="when every pair is in order by the margin",
        robust=True,
        smooth=False,
        likelihood=None,
        options=(Option("margin", "0.0", "lead that the higher score must have"),),
        related=("TripletMarginLoss", "HingeEmbeddingLoss", "MultiMarginLoss"),
        since="1.0",
    ),
    _TRIPLET,
    dataclasses.replace(
        _TRIPLET,
        module="TripletMarginWithDistanceLoss",
        functional="triplet_margin_with_distance_loss",
        page="triplet-margin-with-distance",
        says="The triplet loss with a distance of your own.",
        options=(
            Option(
                "distance_function",
                "None",
                "function of two batches; None is the Euclidean distance",
            ),
            _TRIPLET_MARGIN,
            _TRIPLET_SWAP,
        ),
        related=("TripletMarginLoss", "CosineEmbeddingLoss"),
        since="1.7",
    ),
)
"""Every loss of `torch.nn`, in the order in which the site shows them."""
