"""The values of the page "What is a good value for the loss?", derived without torch."""

import math
from collections.abc import Callable

import pytest

from lossbook.site.run import Result

Ran = Callable[[str], Result]

PAGE = "questions/what-is-a-good-loss/"


def entropy(shares: list[float]) -> float:
    return -sum(p * math.log(p) for p in shares)


def test_the_best_constant_answer_pays_the_entropy(ran: Ran) -> None:
    values = ran(PAGE + "shares").values
    assert values["by_equal"] == pytest.approx(math.log(3), rel=1e-5)
    assert values["by_shares"] == pytest.approx(entropy([0.9, 0.08, 0.02]), rel=1e-5)


def test_each_baseline(ran: Ran) -> None:
    loss = ran(PAGE + "baselines").values["loss"]
    minutes = [18, 20, 21, 24, 25, 30]
    mean = sum(minutes) / 6
    variance = sum((m - mean) ** 2 for m in minutes) / 6
    calls, rate = [3, 5, 2, 8, 4, 2], 4.0

    def stirling(k: int) -> float:
        return k * math.log(k) - k + math.log(2 * math.pi * k) / 2

    assert loss == pytest.approx(
        {
            "CrossEntropy": entropy([1 / 2, 1 / 6, 1 / 3]),
            "BCEWithLogits": entropy([1 / 3, 2 / 3]),
            "MSE": variance,
            "L1": sum(abs(m - 21) for m in minutes) / 6,
            "GaussianNLL": (math.log(variance) + 1) / 2,
            "PoissonNLL": sum(rate - k * math.log(rate) + stirling(k) for k in calls) / 6,
            "MultiMargin": 1 - 3 / 6,  # One minus the largest share.
            "TripletMargin": 1.0,
        },
        rel=1e-5,
    )


def test_the_typical_probability_is_a_geometric_mean(ran: Ran) -> None:
    values = ran(PAGE + "typical").values
    right = [0.95, 0.9, 0.8, 0.7, 0.05]
    assert values["typical"] == pytest.approx(math.prod(right) ** (1 / 5), rel=1e-5)
    assert values["mean"] == pytest.approx(sum(right) / 5, rel=1e-5)


def test_with_one_wrong_label_in_ten_nine_tenths_sure_is_best(ran: Ran) -> None:
    values = ran(PAGE + "noise").values
    for sure, loss in values["loss"].items():
        p = float(sure)
        expected = -0.9 * math.log(p) - 0.1 * math.log(1 - p)
        assert loss == pytest.approx(expected, abs=0.02)
    assert min(values["loss"], key=values["loss"].get) == "0.9"
    assert values["floor"] == pytest.approx(25, abs=0.3)


def test_only_the_ratio_to_the_baseline_stays(ran: Ran) -> None:
    share = ran(PAGE + "not_comparable").values["share"]
    assert share == pytest.approx(dict.fromkeys(share, 4.5 / 20), rel=1e-4)
