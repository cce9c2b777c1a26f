"""The values of the page "Do I need a sigmoid before BCEWithLogitsLoss?", derived without torch."""

import math
from collections.abc import Callable

import pytest

from lossbook.site.run import Result

Ran = Callable[[str], Result]
PAGE = "questions/sigmoid-before-bce-with-logits/"


def softplus(x: float) -> float:
    return math.log1p(math.exp(x))


def sigmoid(x: float) -> float:
    return 1 / (1 + math.exp(-x))


def test_right_answers_cost_half_a_unit_behind_a_sigmoid(ran: Ran) -> None:
    values = ran(PAGE + "twice").values
    assert values["right"] == pytest.approx(softplus(-8), rel=1e-3)
    twice = (softplus(-sigmoid(8)) + softplus(sigmoid(-8))) / 2
    assert values["twice"] == pytest.approx(twice, rel=1e-5)


def test_the_floors_are_a_cautious_yes_and_no_opinion(ran: Ran) -> None:
    floor = ran(PAGE + "floors").values["floor"]
    assert floor["yes"] == pytest.approx(math.log(1 + math.exp(-1)), rel=1e-6)
    assert floor["no"] == pytest.approx(math.log(2), rel=1e-6)


def test_training_behind_a_sigmoid_ends_near_the_floor_and_never_below(ran: Ran) -> None:
    last = ran(PAGE + "training").values["last"]
    floor = (2 * softplus(-1) + 4 * math.log(2)) / 6
    assert last["logits"] < 0.01
    assert floor < last["sigmoid"] < floor + 0.01


def test_the_slope_of_the_first_sigmoid_multiplies_the_pull(ran: Ran) -> None:
    pull = ran(PAGE + "pull").values["pull"]
    p = sigmoid(-10)
    assert pull["logits"] == pytest.approx(p - 1, rel=1e-5)
    assert pull["sigmoid"] == pytest.approx((sigmoid(p) - 1) * p * (1 - p), rel=1e-3)


def test_bce_loss_is_cut_off_at_a_logit_of_17(ran: Ran) -> None:
    rows = ran(PAGE + "bce_loss").values["rows"]
    assert rows["at2"] == pytest.approx([softplus(2), sigmoid(2)] * 2, rel=1e-4)
    assert rows["at17"] == pytest.approx([17, 1, 100, 0], rel=1e-5)
