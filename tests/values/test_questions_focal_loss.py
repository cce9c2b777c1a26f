"""The values of the page "How do I write focal loss?", derived without torch."""

import math
from collections.abc import Callable

import pytest

from lossbook.site.run import Result

Ran = Callable[[str], Result]
PAGE = "questions/focal-loss/"
LOGITS = [[5.0, 0.0, 0.0], [0.5, 3.5, 0.0], [0.0, 0.2, 1.5], [2.0, 0.0, 0.5]]
TARGET = [0, 1, 2, 1]
PT = [
    math.exp(row[right]) / sum(math.exp(logit) for logit in row)
    for row, right in zip(LOGITS, TARGET, strict=True)
]


def focal(pt: float, gamma: float) -> float:
    return -math.pow(1 - pt, gamma) * math.log(pt)


def test_the_mean_comes_last(ran: Ran) -> None:
    values = ran(PAGE + "mean_first").values
    mean = sum(focal(pt, 0) for pt in PT) / 4
    assert values["right"] == pytest.approx(sum(focal(pt, 2) for pt in PT) / 4, rel=1e-5)
    assert values["wrong"] == pytest.approx((1 - math.exp(-mean)) ** 2 * mean, rel=1e-5)


def test_the_hard_photo_has_nearly_all_of_the_focal_loss(ran: Ran) -> None:
    values = ran(PAGE + "shares").values
    for name, gamma in (("share_ce", 0), ("share_focal", 2)):
        share = 100 * focal(PT[3], gamma) / sum(focal(pt, gamma) for pt in PT)
        assert values[name] == pytest.approx(share, rel=1e-5)


def test_a_weight_inside_raises_the_probability_to_its_power(ran: Ran) -> None:
    values = ran(PAGE + "weighted_pt").values
    assert values["right"] == pytest.approx(PT[3], rel=1e-5)
    assert values["wrong"] == pytest.approx(PT[3] ** 3, rel=1e-5)
    assert values["loss"] == pytest.approx(3 * focal(PT[3], 2), rel=1e-5)


def test_one_logit_and_two_give_the_same_focal_loss(ran: Ran) -> None:
    values = ran(PAGE + "yes_or_no").values
    pts = [1 / (1 + math.exp(-logit)) for logit in (3.0, 4.0, -0.5, -1.0)]
    loss = [focal(pt, 2) for pt in pts]
    assert values["one_output"] == pytest.approx(sum(loss) / 4, rel=1e-5)
    assert values["two_outputs"] == pytest.approx(sum(loss) / 4, rel=1e-5)
    yes, no = loss[0] + loss[3], loss[1] + loss[2]
    assert values["with_alpha"] == pytest.approx((0.25 * yes + 0.75 * no) / 4, rel=1e-5)


def test_the_best_answer_is_below_the_truth(ran: Ran) -> None:
    best = ran(PAGE + "calibration").values["best"]
    assert best["gamma 0"] == pytest.approx(0.8, abs=1e-3)
    p = best["gamma 2"]

    def slope(p: float) -> float:
        """Of the focal loss of a right answer, by its probability."""
        return 2 * (1 - p) * math.log(p) - (1 - p) ** 2 / p

    assert 0.8 * slope(p) - 0.2 * slope(1 - p) == pytest.approx(0, abs=1e-3)
