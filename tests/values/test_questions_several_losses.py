"""The values of the page "How do I combine several losses?", derived without torch."""

import math
from collections.abc import Callable

import pytest

from lossbook.site.run import Result

Ran = Callable[[str], Result]
PAGE = "questions/several-losses/"


def test_gradients_do_not_follow_values(ran: Ran) -> None:
    assert ran(PAGE + "gradients_decide").values["pull"] == pytest.approx(
        {
            "L1 in minutes": 1,
            "L1 plus 1000": 1,
            "L1 in hours": 1 / 60,
            "MSE in minutes": 2 * 30,
            "cross-entropy": 1 - 1 / (1 + math.exp(-0.5)),
        },
        rel=1e-5,
    )


def test_each_weight_has_its_minimum(ran: Ran) -> None:
    best = ran(PAGE + "one_weight").values["best"]
    # 2 · (promise - 20) = weight until the promise has come to 40.
    for weight, promise in best.items():
        assert promise == pytest.approx(min(20 + float(weight) / 2, 40), abs=0.011)


def test_the_price_of_a_weight_makes_it_one_through_the_loss(ran: Ran) -> None:
    learned = ran(PAGE + "learned").values["learned"]
    assert learned["exp(-s) + s"] == pytest.approx([1 / 400, 4], rel=1e-2)
    assert max(learned["weights"]) < 0
    assert max(learned["exp(-s)"]) < 0.25


def test_a_solved_task_takes_all(ran: Ran) -> None:
    values = ran(PAGE + "perfect_task").values
    assert values["least"] == -2
    assert values["weight"] == pytest.approx(math.exp(2))
    assert values["total"] == pytest.approx(-2, abs=1e-3)


def test_the_sum_falls_while_a_term_rises(ran: Ran) -> None:
    output = ran(PAGE + "logging").output
    promise, sums, absolutes = 38.0, [], []
    for _ in range(31):
        sums.append((promise - 20) ** 2 + 10 * (40 - promise))
        absolutes.append(10 * (40 - promise))
        promise -= 0.05 * (2 * (promise - 20) - 10)
    assert sums == sorted(sums, reverse=True)
    assert absolutes == sorted(absolutes)
    assert f"sum {sums[30]:6.1f}" in output
