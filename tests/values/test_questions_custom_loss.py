"""The values of the page "How do I write a custom loss function?", derived without torch."""

import math
from collections.abc import Callable

import pytest

from lossbook.site.run import Result

Ran = Callable[[str], Result]
PAGE = "questions/custom-loss/"
LOG_2 = math.log(2)


def test_half_and_double_are_equally_wrong(ran: Ran) -> None:
    values = ran(PAGE + "function").values
    assert values["loss"] == pytest.approx(2 / 3 * LOG_2**2)
    # The derivative of log² in the price is 2 · log / price.
    gradient = [2 / 3 * -LOG_2 / 100, 2 / 3 * LOG_2 / 400, 0.0]
    printed = [f"{slope:.5f}" for slope in gradient]
    assert str(printed) in ran(PAGE + "function").output


def test_the_module_is_the_function(ran: Ran) -> None:
    assert ran(PAGE + "module").values["loss"] == pytest.approx(2 / 3 * LOG_2**2)


def test_training_ends_at_the_geometric_mean(ran: Ran) -> None:
    ratios = [110, 190 / 2, 310 / 3, 390 / 4]
    best = math.prod(ratios) ** (1 / 4)
    assert ran(PAGE + "training").values["per_room"] == pytest.approx(best, abs=0.1)


def test_only_the_smooth_loss_pulls(ran: Ran) -> None:
    output = ran(PAGE + "no_slope").output.splitlines()
    pulls = [(1 / (1 + math.exp(-x)) - y) / 3 for x, y in ((0.5, 1), (1.5, 0), (-1.0, 1))]
    assert output[0].endswith(", ".join(f"{pull:.2f}" for pull in pulls))
    assert output[1].endswith("0.00, 0.00, 0.00")
    assert all("gradient " not in line for line in output[2:])
