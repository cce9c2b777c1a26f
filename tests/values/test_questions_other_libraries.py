"""The values of the page about other libraries, derived without torch.

The numbers on the right are those that the documentation of each library prints.
"""

import math
from collections.abc import Callable

import pytest

from lossbook.site.run import Result

Ran = Callable[[str], Result]
PAGE = "questions/other-libraries/"


def softplus(x: float) -> float:
    return math.log1p(math.exp(x))


def test_the_sorted_classes_give_the_log_loss_of_scikit_learn(ran: Ran) -> None:
    values = ran(PAGE + "log_loss").values["values"]
    assert values["ham spam"] == pytest.approx(0.21616, abs=1e-5)
    other = [0.1, 0.1, 0.2, 0.35]
    expected = -sum(math.log(p) for p in other) / 4
    assert values["spam ham"] == pytest.approx(expected, rel=1e-5)


def test_logits_give_the_binary_cross_entropy_of_keras(ran: Ran) -> None:
    values = ran(PAGE + "from_logits").values
    assert values["loss"] == pytest.approx(0.865, abs=1e-3)
    expected = [softplus(-18.6), softplus(-0.51), softplus(2.94), softplus(-12.8)]
    assert values["loss"] == pytest.approx(sum(expected) / 4, rel=1e-5)


def test_each_library_cuts_a_probability_of_nearly_0_elsewhere(ran: Ran) -> None:
    cost = ran(PAGE + "clipped").values["cost"]
    # The number of scikit-learn is that of its issue 30910.
    assert cost == pytest.approx(
        {"PyTorch": 40, "Keras": 7 * math.log(10), "scikit-learn": 36.04365338911715}
    )


def test_sample_weights_of_keras_are_divided_by_the_count(ran: Ran) -> None:
    values = ran(PAGE + "sample_weights").values
    first = (softplus(-18.6) + softplus(-0.51)) / 2
    second = (softplus(2.94) + softplus(-12.8)) / 2
    assert values["by_count"] == pytest.approx((0.8 * first + 0.2 * second) / 2, rel=1e-5)
    assert 0.243 <= values["by_count"] < 0.244
    assert values["by_weights"] == pytest.approx(0.8 * first + 0.2 * second, rel=1e-5)


def test_huber_entropy_and_hinge_are_the_documented_numbers(ran: Ran) -> None:
    huber = ran(PAGE + "huber").values["values"]
    assert huber["w1.0"] == pytest.approx([0.155, 0.155])
    assert huber["w0.5"][1] == pytest.approx(2 * huber["w0.5"][0])
    assert ran(PAGE + "entropy").values["as_there"] == pytest.approx(0.5108256237659907)
    assert ran(PAGE + "hinge").values["hinge"] == pytest.approx(0.30, abs=5e-3)
