"""The values of the page "BCELoss", derived without torch."""

import math
import statistics
from collections.abc import Callable

import pytest

from lossbook.site.run import Result

Ran = Callable[[str], Result]

RAIN = [1, 0, 1]


def log(p: float) -> float:
    """Return the logarithm, or -100 where it is lower."""
    return max(math.log(p), -100) if p > 0 else -100


def bce(p: float, y: float) -> float:
    """Return the loss of one probability."""
    return -(y * log(p) + (1 - y) * log(1 - p))


def slope(p: float, y: float) -> float:
    """Return its gradient, with the bound that PyTorch sets."""
    return (p - y) / max(p * (1 - p), 1e-12)


def mean(probabilities: list[float], target: list[int]) -> float:
    return statistics.mean(bce(p, y) for p, y in zip(probabilities, target, strict=True))


def test_the_loss_is_that_of_the_averaged_probabilities(ran: Ran) -> None:
    average = mean([0.8, 0.2, 0.4], RAIN)
    assert ran("losses/bce/first").values["loss"] == pytest.approx(average)
    assert ran("losses/bce/dtype_mended").values["loss"] == pytest.approx(average)
    values = ran("losses/bce/likelihood").values
    assert -values["log_likelihood"] == pytest.approx(3 * average)
    assert values["loss"] == pytest.approx(3 * average)


def test_the_cut_makes_an_impossible_day_cost_a_hundred(ran: Ran) -> None:
    values = ran("losses/bce/by_hand").values
    assert values["losses"] == pytest.approx([bce(0.8, 1), bce(0.2, 0), bce(0.4, 1), 100])
    assert values["by_hand"] == pytest.approx(values["loss"])


def test_no_weight_is_in_the_divisor_of_the_mean(ran: Ran) -> None:
    means = ran("losses/bce/weight").values["means"]
    assert means["no weight"] == pytest.approx(math.log(2))
    assert means["(C), one for each label"] == pytest.approx(math.log(2) * (1 + 2 + 4) / 3)
    assert means["(N, 1), one for each photo"] == pytest.approx(math.log(2) * (1 + 3) / 2)
    values = ran("losses/bce/weight_of_yes").values
    by_hand = (3 * bce(0.8, 1) + bce(0.2, 0) + 3 * bce(0.4, 1)) / 3
    assert values["by_weight"] == pytest.approx(by_hand)
    assert values["by_option"] == pytest.approx(by_hand)


def test_behind_a_sigmoid_the_gradient_dies_on_both_sides(ran: Ran) -> None:
    values = ran("losses/bce/saturated").values
    assert values["by_bce"]["at17"] == [100, 0]
    assert values["by_bce"]["at104"] == [100, 0]
    # Below 1e-12 the product p(1 - p) of the sigmoid is divided by that bound instead of itself.
    p = 1 / (1 + math.exp(50))
    assert values["by_bce"]["at50"] == pytest.approx([50, slope(p, 1) * p * (1 - p)])
    for number, sign in ((16, 1), (17, 1), (27, -1), (50, -1), (104, -1)):
        assert values["by_logits"][f"at{number}"] == pytest.approx([number, sign], rel=1e-6)


def test_bfloat16_rounds_the_sigmoid_of_7_to_1(ran: Ran) -> None:
    # It keeps 8 digits, so that numbers just below 1 lie 2**-8 apart.
    assert 1 - 1 / (1 + math.exp(-7)) < 2**-9 < 1 - 1 / (1 + math.exp(-6))
    values = ran("losses/bce/sixteen_bits").values
    assert values["slopes"]["BCE"] == 0
    assert values["slopes"]["BCEWithLogits"] == pytest.approx(1, abs=2**-8)


def test_the_last_number_below_one_costs_a_sixth_of_one_itself(ran: Ran) -> None:
    values = ran("losses/bce/at_the_ends").values
    assert values["below_one"] == 1 - 2**-24
    assert values["losses"]["below"] == pytest.approx(24 * math.log(2))
    assert values["slopes"]["below"] == pytest.approx(2**24, rel=1e-6)
    assert values["losses"]["one"] == 100
    assert values["slopes"]["one"] == pytest.approx(1e12)


def test_clamp_stops_the_gradient_and_mixing_bounds_it(ran: Ran) -> None:
    values = ran("losses/bce/ends_mended").values
    for name in ("clamp", "mix"):
        assert values["losses"][name] == pytest.approx(-math.log(1e-4), rel=1e-3)
    assert values["slopes"]["clamp"] == 0
    assert values["slopes"]["mix"] == pytest.approx((1 - 2e-4) / 1e-4, rel=1e-3)


def test_the_gradient_stops_at_1e_minus_12_and_the_loss_goes_on(ran: Ran) -> None:
    values = ran("losses/bce/not_linear").values
    tried = [0.5, 0.25, 0.125, 1e-12, 1e-20, 0.0]
    assert values["losses"] == pytest.approx([bce(p, 1) for p in tried])
    assert values["slopes"] == pytest.approx([slope(p, 1) for p in tried])
