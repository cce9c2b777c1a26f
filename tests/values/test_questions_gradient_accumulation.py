"""The values of the page on gradient accumulation, derived without torch."""

import math
from collections.abc import Callable

import pytest

from lossbook.site.run import Result

Ran = Callable[[str], Result]
PAGE = "questions/gradient-accumulation/"


def test_sum_by_total_is_the_full_batch_and_mean_of_means_is_not(ran: Ran) -> None:
    values = ran(PAGE + "unequal_counts").values
    loss, gradient = values["loss"], values["gradient"]
    assert values["counts"] == [5, 1]
    assert loss["sum by total"] == pytest.approx(loss["full batch"], rel=1e-6)
    for exact, row in zip(gradient["full batch"], gradient["sum by total"], strict=True):
        assert row == pytest.approx(exact, abs=1e-6)
    # The full batch is 5/6 of the long sentence's mean and 1/6 of the short one's.
    assert loss["mean of means"] != pytest.approx(loss["full batch"], rel=0.1)


def test_the_gradient_of_the_short_sentence_counts_three_times_too_much(ran: Ran) -> None:
    """One half in place of one sixth, for the row of the word that only it has."""
    gradient = ran(PAGE + "unequal_counts").values["gradient"]
    yes = 5
    for right, wrong in zip(
        gradient["full batch"][yes], gradient["mean of means"][yes], strict=True
    ):
        assert wrong == pytest.approx(3 * right, rel=1e-4)


def test_equal_counts_agree_and_others_do_not(ran: Ran) -> None:
    values = ran(PAGE + "equal_counts").values
    rows = [([2.0, 0.1, 0.3], 0), ([0.2, 1.1, 0.9], 1), ([1.5, 0.8, 0.1], 1), ([0.1, 0.2, 0.4], 2)]
    losses = [math.log(sum(map(math.exp, logits))) - logits[label] for logits, label in rows]
    assert values["full"] == pytest.approx(sum(losses) / 4, rel=1e-5)
    assert values["accumulated"]["2 + 2"] == pytest.approx(sum(losses) / 4, rel=1e-5)
    unequal = (sum(losses[:3]) / 3 + losses[3]) / 2
    assert values["accumulated"]["3 + 1"] == pytest.approx(unequal, rel=1e-5)


def test_both_loops_give_the_gradient_of_the_full_batch(ran: Ran) -> None:
    values = ran(PAGE + "loop").values
    for name in ("counted_first", "divided_last"):
        for exact, row in zip(values["full"], values[name], strict=True):
            assert row == pytest.approx(exact, abs=1e-6)


def test_an_undivided_gradient_is_four_times_as_long(ran: Ran) -> None:
    values = ran(PAGE + "no_division").values
    hours, points = range(1, 9), [12, 19, 31, 42, 49, 60, 72, 79]
    xx = sum(x * x for x in hours)
    xy = sum(x * y for x, y in zip(hours, points, strict=True))

    def after(factor: int) -> float:
        slope = 0.0
        for _ in range(20):
            slope -= 0.03 * factor * 2 * (slope * xx - xy) / 8
        return slope

    assert values["whole"] == pytest.approx(after(1), rel=1e-5)
    assert values["divided"] == pytest.approx(after(1), rel=1e-5)
    assert values["undivided"] == pytest.approx(after(4), rel=1e-3)


def test_an_empty_micro_batch_has_no_mean_and_an_empty_sum(ran: Ran) -> None:
    values = ran(PAGE + "empty_batch").values
    assert math.isnan(values["value"]["mean"])
    assert values["value"]["sum"] == pytest.approx(math.log(5))
    # The gradient of the empty one is 0, and yet it halves the other's share.
    assert values["share"] == pytest.approx({"mean": 0.5, "sum": 1})
