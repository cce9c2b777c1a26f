"""The values of the page "Why does my loss not reach zero?", derived without torch."""

import math
from collections.abc import Callable

import pytest

from lossbook.site.run import Result

Ran = Callable[[str], Result]

PAGE = "questions/loss-not-zero/"


def entropy(shares: list[float]) -> float:
    return -sum(p * math.log(p) for p in shares)


def test_each_floor(ran: Ran) -> None:
    floor = ran(PAGE + "floors").values["floor"]
    assert floor == pytest.approx(
        {
            "soft targets": entropy([0.7, 0.2, 0.1]),
            "label smoothing": entropy([0.91] + [0.01] * 9),
            "two labels": math.log(2),
            "softmax twice": math.log(1 + 9 * math.exp(-1)),
            "sigmoid twice, yes": math.log(1 + math.exp(-1)),
            "sigmoid twice, no": math.log(2),
            "eps in a root": 1e-3,
            "output below 1": 4,
        },
        rel=1e-5,
    )


def test_the_gap_divides_the_loss(ran: Ran) -> None:
    losses = ran(PAGE + "gap").values["losses"]
    for gap in (1, 5, 10):
        assert losses[f"{gap}.0"] == pytest.approx(math.log1p(math.exp(-gap)), rel=5e-3)
    assert losses["17.0"] == 0


def test_ten_times_the_steps_leave_a_tenth(ran: Ran) -> None:
    losses = ran(PAGE + "slow").values["losses"]
    assert losses["100"] / losses["10"] == pytest.approx(0.1, abs=0.05)
    assert losses["1000"] / losses["100"] == pytest.approx(0.1, abs=0.02)


def test_what_is_left_of_soft_targets_is_their_entropy(ran: Ran) -> None:
    values = ran(PAGE + "at_the_floor").values
    votes = [[0.7, 0.2, 0.1], [0.1, 0.8, 0.1], [0.4, 0.3, 0.3]]
    assert values["entropy"] == pytest.approx(sum(map(entropy, votes)) / 3, rel=1e-5)
    assert values["above"]["100"] == pytest.approx(0, abs=1e-6)


def test_a_penalty_comes_to_rest_where_both_slopes_cancel(ran: Ran) -> None:
    rest = ran(PAGE + "penalty").values["rest"]
    rows = [(-2, 0), (-1, 0), (1, 1), (3, 1)]
    weight = math.sqrt(rest["0.1"]["penalty"] / 0.1)
    slope = sum((1 / (1 + math.exp(-weight * x)) - y) * x for x, y in rows) / 4
    assert slope + 0.2 * weight == pytest.approx(0, abs=1e-4)
