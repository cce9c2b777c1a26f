"""The values of the page "How do I add L1 or L2 regularisation?", derived without torch."""

from collections.abc import Callable

import pytest

from lossbook.site.run import Result

Ran = Callable[[str], Result]
PAGE = "questions/regularisation/"
HOURS = [1, 2, 3, 4]
POINTS = [12, 19, 31, 42]
XX = sum(x * x for x in HOURS) / 4
XY = sum(x * y for x, y in zip(HOURS, POINTS, strict=True)) / 4


def test_the_loss_is_the_sum_of_its_parts(ran: Ran) -> None:
    values = ran(PAGE + "penalty").values
    parts = values["fit"] + 0.01 * values["l2"] + 0.001 * values["l1"]
    assert values["loss"] == pytest.approx(parts, rel=1e-6)


def test_weight_decay_is_half_the_square(ran: Ran) -> None:
    slopes = ran(PAGE + "weight_decay").values["slopes"]
    half, whole = XY / (XX + 1 / 2), XY / (XX + 1)
    for name in ("SGD", "Adam"):
        expected = {"1 w²": whole, "½ w²": half, "decay 1": half}
        assert slopes[name] == pytest.approx(expected, rel=1e-3)
    assert slopes["AdamW"]["½ w²"] == pytest.approx(half, rel=1e-3)
    assert slopes["AdamW"]["decay 1"] < 2


def test_adam_hardly_shrinks_a_loud_weight(ran: Ran) -> None:
    shrunk = ran(PAGE + "adam").values["shrunk"]
    freely = (1 - 0.001 * 0.5) ** 200
    assert shrunk["SGD"] == pytest.approx([freely] * 2, abs=0.01)
    assert shrunk["AdamW"] == pytest.approx([freely] * 2, abs=0.01)
    assert shrunk["Adam"][1] > 0.99


def test_a_penalised_bias_shifts_the_mean(ran: Ran) -> None:
    mean = ran(PAGE + "biases").values["mean"]
    # 2 · (bias - 90) + 0.5 · bias = 0
    assert mean == pytest.approx({"all": 180 / 2.5, "no biases": 90}, rel=1e-4)


def test_only_the_proximal_step_finds_zeros(ran: Ran) -> None:
    assert ran(PAGE + "no_zeros").values["zeros"] == {"in_loss": 0, "proximal": 8}
