"""The values of the page on CTC's inf, nan and blanks, derived by listing every alignment."""

import itertools
import math
from collections.abc import Callable

import pytest

from lossbook.site.run import Result

Ran = Callable[[str], Result]

PAGE = "questions/ctc-inf-nan-blank/"


def read(path: tuple[int, ...]) -> list[int]:
    """Merge equal neighbours of an alignment and drop its blanks."""
    return [symbol for symbol, _ in itertools.groupby(path) if symbol != 0]


def ctc(log_probs: list[list[float]], target: list[int]) -> float:
    """Return minus the logarithm of the sum over all alignments of a target."""
    paths = itertools.product(range(len(log_probs[0])), repeat=len(log_probs))
    likelihood = sum(
        math.exp(sum(row[symbol] for row, symbol in zip(log_probs, path, strict=True)))
        for path in paths
        if read(path) == target
    )
    return -math.log(likelihood) if likelihood else math.inf


def uniform(frames: int) -> list[list[float]]:
    """Return log-probabilities that prefer none of four symbols."""
    return [[-math.log(4)] * 4] * frames


def test_a_repeated_letter_needs_a_frame_more(ran: Ran) -> None:
    loss_of = ran(PAGE + "too_short").values["loss_of"]
    for frames in (2, 3, 4, 5):
        expected = ctc(uniform(frames), [1, 2, 2]) / 3
        assert loss_of[str(frames)] == pytest.approx(expected, rel=1e-5)
    assert math.isinf(loss_of["3"])
    assert math.isfinite(loss_of["4"])


def test_zero_infinity_counts_the_pair_as_zero(ran: Ran) -> None:
    spoilt, mended = ran(PAGE + "nan").output.splitlines()
    assert "loss inf" in spoilt
    assert f"loss {ctc(uniform(3), [1, 3]) / 2 / 2:.4f}" in mended


def test_the_frames_that_a_text_needs(ran: Ran) -> None:
    for line in ran(PAGE + "needs").output.splitlines():
        text, _, rest = line.partition("  ")
        needed = len(text) + sum(a == b for a, b in itertools.pairwise(text))
        assert int(rest.split()[0]) == needed
        assert line.endswith("fits" if int(rest.split()[2]) >= needed else "too short")


def test_inputs_that_are_not_log_probabilities(ran: Ran) -> None:
    lines = ran(PAGE + "not_log_probs").output.splitlines()
    logits = [[4.0, 1.0, 0.0], [0.0, 5.0, 1.0], [1.0, 0.0, 6.0]]
    sums = [math.log(sum(map(math.exp, row))) for row in logits]
    log_probs = [[x - s for x in row] for row, s in zip(logits, sums, strict=True)]
    over_time = [math.log(sum(map(math.exp, column))) for column in zip(*logits, strict=True)]
    inputs = [
        log_probs,
        logits,
        [[math.exp(x) for x in row] for row in log_probs],
        [[x - s for x, s in zip(row, over_time, strict=True)] for row in logits],
    ]
    for line, given in zip(lines, inputs, strict=True):
        assert f" {ctc(given, [1, 2]) / 2:.4f}  exp" in line
