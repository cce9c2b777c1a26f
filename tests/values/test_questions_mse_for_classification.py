"""The values of the page "Can I use MSELoss for classification?", derived without torch."""

import math
from collections.abc import Callable

import pytest

from lossbook.site.run import Result

Ran = Callable[[str], Result]
PAGE = "questions/mse-for-classification/"


def softmax(logits: list[float]) -> list[float]:
    powers = [math.exp(x) for x in logits]
    return [power / sum(powers) for power in powers]


def descend(start: float, *, squared: bool) -> int:
    logits, count = [start, 0.0, 0.0], 0
    while softmax(logits)[2] < 0.9:
        p = softmax(logits)
        error = [p[0], p[1], p[2] - 1]
        if squared:
            mean = sum(e * q for e, q in zip(error, p, strict=True))
            error = [2 * q * (e - mean) for e, q in zip(error, p, strict=True)]
        logits = [x - e for x, e in zip(logits, error, strict=True)]
        count += 1
    return count


def test_the_slope_of_the_sigmoid_is_in_the_gradient_of_mse(ran: Ran) -> None:
    pull = ran(PAGE + "vanishing").values["pull"]
    for at in (-10, -5, -1, 0, 2):
        p = 1 / (1 + math.exp(-at))
        expected = [2 * (p - 1) * p * (1 - p), p - 1]
        assert pull[f"at{at}"] == pytest.approx(expected, rel=1e-4)


def test_a_wrong_class_in_the_lead_costs_mse_hundreds_of_steps(ran: Ran) -> None:
    steps = ran(PAGE + "way_back").values["steps"]
    for start in (0, 4, 8):
        assert steps[f"cross-entropy {start}"] == descend(start, squared=False)
        assert steps[f"MSE {start}"] == pytest.approx(descend(start, squared=True), abs=1)


def test_proper_scores_are_lowest_at_the_share(ran: Ran) -> None:
    best = ran(PAGE + "proper").values["best"]
    assert best == pytest.approx({"MSE": 0.3, "BCE": 0.3, "L1": 0.01})


def test_mse_lies_above_its_chord_and_cross_entropy_below(ran: Ran) -> None:
    middle = ran(PAGE + "not_convex").values["middle"]
    assert middle["MSE"][0] > middle["MSE"][1]
    assert middle["cross-entropy"][0] < middle["cross-entropy"][1]
