"""The values of the page about a softmax before CrossEntropyLoss, derived without torch."""

import math
from collections.abc import Callable

import pytest

from lossbook.site.run import Result

Ran = Callable[[str], Result]
PAGE = "questions/softmax-before-cross-entropy/"


def test_the_floor_is_less_than_one_below_the_loss_of_knowing_nothing(ran: Ran) -> None:
    floor = ran(PAGE + "floors").values["floor"]
    for classes in (2, 3, 10, 100, 1000):
        expected = math.log(1 + (classes - 1) / math.e)
        assert floor[f"{classes} classes"] == pytest.approx(expected, rel=1e-5)
        assert 0 < math.log(classes) - expected < 1


def test_the_first_softmax_multiplies_the_gradient_by_its_slope(ran: Ran) -> None:
    pull = ran(PAGE + "gradient").values["pull"]
    powers = [math.exp(logit) for logit in (10.0, 0.0, 0.0)]
    p = [power / sum(powers) for power in powers]
    again = [math.exp(x) / sum(map(math.exp, p)) for x in p]
    upstream = [x - (k == 1) for k, x in enumerate(again)]
    through = p[1] * (upstream[1] - sum(a * b for a, b in zip(p, upstream, strict=True)))
    assert pull["logits"] == pytest.approx(p[1] - 1, rel=1e-5)
    assert pull["softmax"] == pytest.approx(through, rel=1e-3)
