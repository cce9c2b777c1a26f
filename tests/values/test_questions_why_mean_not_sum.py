"""The values of the page "Why the mean and not the sum?", derived without torch."""

import math
from collections.abc import Callable

import pytest

from lossbook.site.run import Result

Ran = Callable[[str], Result]
PAGE = "questions/why-mean-not-sum/"
HOURS = [1, 2, 3, 4, 5, 6, 7, 8]
POINTS = [12, 19, 31, 42, 49, 60, 72, 79]
XX = sum(x * x for x in HOURS)
XY = sum(x * y for x, y in zip(HOURS, POINTS, strict=True))


def test_minus_the_log_of_the_product_is_the_sum(ran: Ran) -> None:
    values = ran(PAGE + "product").values
    product = 0.9346 * 0.7113 * 0.3322
    assert values["likelihood"] == pytest.approx(product)
    assert values["summed"] == pytest.approx(-math.log(product))
    assert values["mean"] == pytest.approx(-math.log(product ** (1 / 3)))
    assert values["vanished"] == 0
    assert values["survives"] == pytest.approx(-1000 * math.log(product))


def test_gradient_of_the_sum_is_n_times_that_of_the_mean(ran: Ran) -> None:
    ratio = ran(PAGE + "gradient_ratio").values["ratio"]
    assert ratio == pytest.approx({"2": 2, "4": 4, "8": 8})


def test_sgd_is_the_same_once_the_rate_is_divided(ran: Ran) -> None:
    values = ran(PAGE + "sgd").values
    slope = diverging = 0.0
    for _ in range(40):
        slope -= 0.01 * 2 * (slope * XX - XY) / 8
        diverging -= 0.01 * 2 * (diverging * XX - XY)
    assert values["mean"] == pytest.approx(slope, rel=1e-5)
    assert values["sum_divided"] == pytest.approx(slope, rel=1e-5)
    assert values["sum_alone"] == pytest.approx(diverging, rel=1e-3)
    assert abs(values["sum_alone"]) > 1e10


def test_adam_forgets_the_factor_unless_decay_is_in_the_gradient(ran: Ran) -> None:
    slopes = ran(PAGE + "adam").values["slopes"]
    for name in ("Adam, weight_decay=0", "AdamW, weight_decay=0.05"):
        assert slopes[name]["mean"] == pytest.approx(slopes[name]["sum"], rel=1e-4)
    decayed = slopes["Adam, weight_decay=20"]
    # Where Adam with decay comes to rest, the gradient and the decay cancel.
    assert decayed["mean"] == pytest.approx(2 * XY / (2 * XX + 8 * 20), rel=1e-3)
    assert decayed["sum"] == pytest.approx(2 * XY / (2 * XX + 20), rel=1e-3)


def test_a_penalty_is_as_strong_again_when_divided_by_n(ran: Ran) -> None:
    best = ran(PAGE + "penalty").values["best"]
    assert best == pytest.approx(
        {
            "sum": XY / XX,
            "mean": XY / XX,
            "sum + 20 w²": XY / (XX + 20),
            "mean + 20 w²": XY / (XX + 8 * 20),
            "mean + 20/8 w²": XY / (XX + 20),
        },
        abs=2e-3,
    )


def test_mean_of_means_counts_one_student_as_four(ran: Ran) -> None:
    values = ran(PAGE + "unequal_batches").values
    assert values["means"] == [4, 900]
    assert values["mean_of_means"] == 452
    assert values["sum_by_count"] == pytest.approx((4 * 4 + 900) / 5)
    assert values["whole"] == pytest.approx((4 * 4 + 900) / 5)


def test_a_weight_cancels_in_a_batch_of_one(ran: Ran) -> None:
    values = ran(PAGE + "weighted_mean").values
    losses = [math.log1p(math.exp(-x)) for x in (2.0, 1.5, 1.0)] + [math.log1p(math.exp(0.5))]
    whole = (sum(losses[:3]) + 9 * losses[3]) / 12
    halves = (losses[0] + losses[1]) / 2 + (losses[2] + 9 * losses[3]) / 10
    assert values["whole"] == pytest.approx(whole, rel=1e-5)
    assert values["mean_of_halves"] == pytest.approx(halves / 2, rel=1e-5)
    assert values["alone"] == values["unweighted"] == pytest.approx(losses[3], rel=1e-5)


def test_sums_by_the_total_weight_give_the_whole(ran: Ran) -> None:
    values = ran(PAGE + "accumulate").values
    assert values["summed"] / values["total"] == pytest.approx(values["whole"], rel=1e-6)
    assert values["total"] == 12
