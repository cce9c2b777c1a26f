"""The values of the page "What a loss is", derived without torch."""

import math
from collections.abc import Callable

import pytest

from lossbook.site.run import Result

Ran = Callable[[str], Result]


def test_mse_is_the_mean_of_the_squared_errors(ran: Ran) -> None:
    expected = (0.5**2 + 0.5**2 + 0.1**2) / 3
    assert ran("guide/what-a-loss-is/mse").values["loss"] == pytest.approx(expected, rel=1e-6)
    assert ran("guide/what-a-loss-is/by_hand").values["loss"] == pytest.approx(expected)


def test_gradient_of_mse_is_two_thirds_of_each_error(ran: Ran) -> None:
    values = ran("guide/what-a-loss-is/gradient").values
    assert values["gradient"] == pytest.approx([-1 / 3, 1 / 3, 0.2 / 3], rel=1e-5)
    # A step of half the gradient leaves two thirds of each error.
    assert values["after"] == pytest.approx(0.17 * 4 / 9, rel=1e-5)


def test_smoothing_floor_is_the_entropy_of_the_smoothed_target(ran: Ran) -> None:
    target = [0.9 + 0.1 / 5] + 4 * [0.1 / 5]
    entropy = -sum(p * math.log(p) for p in target)
    values = ran("guide/what-a-loss-is/floor_above_zero").values
    assert values["lowest"] == pytest.approx(entropy, abs=1e-5)


def test_gaussian_nll_falls_below_zero(ran: Ran) -> None:
    values = ran("guide/what-a-loss-is/below_zero").values
    expected = 0.5 * (math.log(0.01) + 0.1**2 / 0.01)
    assert values["loss"] == pytest.approx(expected, abs=1e-4)
    assert values["loss"] < 0
