"""The values of the page on the weighted mean, derived without torch."""

import math
from collections.abc import Callable

import pytest

from lossbook.site.run import Result

Ran = Callable[[str], Result]
PAGE = "questions/weighted-mean/"
ROWS = [(2.0, 0.0, 0), (1.0, 0.5, 0), (0.3, 0.1, 0), (0.6, 0.2, 1)]
LOSSES = [math.log(math.exp(a) + math.exp(b)) - (a, b)[y] for a, b, y in ROWS]


def test_the_built_in_mean_divides_by_the_weights(ran: Ran) -> None:
    values = ran(PAGE + "two_means").values
    total = sum(LOSSES[:3]) + 5 * LOSSES[3]
    assert values["built_in"] == pytest.approx(total / 8, rel=1e-5)
    assert values["by_weights"] == pytest.approx(total / 8, rel=1e-5)
    assert values["by_count"] == pytest.approx(total / 4, rel=1e-5)


def test_the_scale_of_the_weights_cancels(ran: Ran) -> None:
    values = ran(PAGE + "scale").values
    assert list(values["built_in"].values()) == pytest.approx([math.log(2)] * 3)
    means = [math.log(2) * factor for factor in (1, 8 / 4, 80 / 4)]
    assert list(values["by_count"].values()) == pytest.approx(means, rel=1e-5)


def test_four_losses_divide_by_the_weights_and_four_do_not(ran: Ran) -> None:
    factor = ran(PAGE + "others").values["factor"]
    assert list(factor.values()) == pytest.approx([1, 1, 1, 1, 2, 2, 2, 2])


def test_in_a_batch_of_one_the_weight_is_gone(ran: Ran) -> None:
    pull = list(ran(PAGE + "batches").values["pull"].values())
    unweighted = -(1 - math.exp(-LOSSES[3])) / 4
    assert pull == pytest.approx([unweighted * 4 * 5 / 8, unweighted, unweighted], rel=1e-4)
