"""Make what a loss is called with, from the words of the catalogue."""

import math
import re
from collections.abc import Mapping
from typing import Any

import torch
from torch import Tensor, nn

from lossbook.catalog import Argument, Call, Kind, Loss, Misuse

SIZES = {"N": 4, "C": 6, "D": 32, "T": 12, "S": 3}
STARS: tuple[tuple[int, ...], ...] = ((), (2,), (2, 3))
"""What `*` may stand for."""


def shape(words: str, star: tuple[int, ...] = ()) -> tuple[int, ...]:
    """Return the shape that `(N, C, *)` stands for."""
    sizes: list[int] = []
    for word in filter(None, re.split(r",\s*", words.strip("()"))):
        if word == "*":
            sizes += star
        elif word == "sum of target_lengths":
            sizes.append(SIZES["N"] * SIZES["S"])
        else:
            expression = re.sub(r"[NCDTS]", lambda letter: str(SIZES[letter[0]]), word)
            sizes.append(sum(map(int, expression.split("+"))))
    return tuple(sizes)


def make(
    kind: Kind, size: tuple[int, ...], dtype: str, classes: int = -1, scale: float = 1
) -> Tensor:
    """Return random elements of one kind, with the classes along dimension `classes`."""
    number = torch.randn(size, dtype=torch.float64) * 2 * scale
    share = torch.rand(size, dtype=torch.float64)
    match kind:
        case Kind.COUNTS:
            made = (share * 6 * max(scale, 1)).floor()
        case Kind.CLASS:
            made = (share * SIZES["C"]).floor()
        case Kind.SYMBOLS:
            made = (share * (SIZES["C"] - 1)).floor() + 1
        case Kind.VARIANCES:
            made = share + 0.1
        case Kind.RATES | Kind.DISTANCES:
            made = number.abs()
        case Kind.LOG_PROBABILITIES:
            made = number.log_softmax(classes)
        case Kind.DISTRIBUTION:
            made = number.softmax(classes)
        case Kind.PROBABILITIES:
            made = number.sigmoid()
        case Kind.YES_NO | Kind.ZERO_ONE:  # Of both some, whatever the seed.
            made = torch.arange(share.numel(), dtype=torch.float64).reshape(size) % 2
        case Kind.SIGN:
            made = torch.arange(share.numel(), dtype=torch.float64).reshape(size) % 2 * 2 - 1
        case Kind.LABEL_INDICES:
            made = torch.full(size, -1.0, dtype=torch.float64)
            made[..., :2] = torch.tensor([2.0, 0.0])[: size[-1]]
        case _:
            made = number
    return made.to(getattr(torch, dtype))


def usual(argument: Argument, kind: Kind, dtype: str) -> str:
    """Return the dtype an argument has when floating-point ones have `dtype`."""
    if kind is Kind.ZERO_ONE:
        return "int64" if argument.kind is Kind.LABEL_INDICES else dtype
    whole = {
        Kind.CLASS,
        Kind.LABEL_INDICES,
        Kind.SYMBOLS,
        Kind.INPUT_LENGTHS,
        Kind.TARGET_LENGTHS,
    }
    return "int64" if kind in whole else dtype


def arguments(  # noqa: PLR0913, each a wish of its own
    loss: Loss,
    call: Call | Misuse,
    star: tuple[int, ...] = (),
    dtype: str = "float32",
    *,
    dtypes: Mapping[str, str] | None = None,
    scale: float = 1,
) -> list[Any]:
    """Return what `loss` is called with in one row of the catalogue, real numbers times `scale`."""
    made: list[Any] = []
    for argument, words in zip(loss.arguments, call.shapes, strict=True):
        kind = call.kinds.get(argument.name, argument.kind)
        if words == "float":
            made.append(0.5)
            continue
        size = shape(words, star)
        own = (dtypes or {}).get(argument.name) or usual(argument, kind, dtype)
        if kind in {Kind.INPUT_LENGTHS, Kind.TARGET_LENGTHS}:
            log_probs, targets = made[:2]
            steps = log_probs.shape[0]
            symbols = targets.numel() // max(math.prod(size), 1)
            length = steps if kind is Kind.INPUT_LENGTHS else symbols
            made.append(torch.full(size, length, dtype=getattr(torch, own)))
            continue
        classes = 1 if words == "(N, C, *)" else -1
        made.append(make(kind, size, own, classes, scale))
    return made


def module(loss: Loss, dtype: str = "float32", **settings: Any) -> nn.Module:
    """Return the loss's module, with sizes for what its constructor must have."""
    required = {
        name: SIZES[size] if isinstance(size, str) else size for name, size in loss.required.items()
    }
    if "reduction" in settings and loss.module == "AdaptiveLogSoftmaxWithLoss":
        del settings["reduction"]
    made: nn.Module = getattr(nn, loss.module)(**required, **settings)
    return made.to(getattr(torch, dtype)) if loss.required else made


def value(loss: Loss, made: nn.Module, given: list[Any]) -> Tensor:
    """Return what the module gives, one loss per element where it can."""
    result: Any = made(*given)
    # AdaptiveLogSoftmaxWithLoss returns the log-probabilities of the targets beside its loss.
    losses: Tensor = -result.output if loss.functional is None else result
    return losses


def through(given: list[Any]) -> list[Any]:
    """Let the first argument ask for a gradient."""
    first = given[0]
    if isinstance(first, Tensor) and (first.is_floating_point() or first.is_complex()):
        given[0] = first.requires_grad_()
    return given
