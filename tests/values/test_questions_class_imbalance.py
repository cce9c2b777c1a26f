"""The values of the page on imbalanced classes, derived without torch."""

from collections.abc import Callable

import pytest

from lossbook.site.run import Result

Ran = Callable[[str], Result]
PAGE = "questions/class-imbalance/"
PAYMENTS, FRAUDS = [800, 150, 50], [16, 45, 39]
SHARE = [fraud / all_ for fraud, all_ in zip(FRAUDS, PAYMENTS, strict=True)]


def shifted(p: float, weight: float) -> float:
    return weight * p / (weight * p + 1 - p)


def test_a_weight_multiplies_the_odds_and_its_logarithm_takes_it_back(ran: Ran) -> None:
    plain, weighted, mended = ran(PAGE + "shift").values["says"]
    assert plain == pytest.approx(SHARE, rel=1e-3)
    assert weighted == pytest.approx([shifted(p, 9) for p in SHARE], rel=1e-3)
    assert mended == pytest.approx(SHARE, rel=1e-3)
    assert (sum(PAYMENTS) - sum(FRAUDS)) / sum(FRAUDS) == 9


def test_weights_by_counts_make_all_classes_equal_and_can_be_taken_out(ran: Ran) -> None:
    values = ran(PAGE + "multi_class").values
    assert values["weight"] == pytest.approx([1000 / 3 / n for n in (600, 300, 100)])
    assert values["says"] == pytest.approx([1 / 3] * 3, rel=1e-3)
    assert values["mended"] == pytest.approx([0.6, 0.3, 0.1], rel=1e-3)


def test_the_threshold_of_the_costs_is_the_cheapest(ran: Ran) -> None:
    values = ran(PAGE + "threshold").values

    def cost(prob: list[float], threshold: float) -> float:
        return sum(
            10 * (n - k) if p > threshold else 90 * k
            for p, n, k in zip(prob, PAYMENTS, FRAUDS, strict=True)
        )

    weighted = [shifted(p, 9) for p in SHARE]
    expected = [cost(SHARE, 0.5), cost(SHARE, 0.1), cost(weighted, 0.5), cost(weighted, 0.1)]
    assert values["cost"] == expected
    assert cost(SHARE, 0.1) == min(cost(SHARE, t / 100) for t in range(100))


def test_weight_and_sampler_together_weight_twice(ran: Ran) -> None:
    says = ran(PAGE + "stacked").values["says"]
    assert says["neither"] == pytest.approx(0.1, rel=1e-3)
    assert says["pos_weight"] == pytest.approx(shifted(0.1, 9), rel=1e-3)
    assert says["sampler"] == pytest.approx(shifted(0.1, 9), abs=0.01)
    assert says["both"] == pytest.approx(shifted(0.1, 81), abs=0.01)


def test_a_weight_of_nine_crosses_one_half_at_a_tenth(ran: Ran) -> None:
    assert shifted(ran(PAGE + "curve").values["crossing"], 9) == pytest.approx(0.5)
