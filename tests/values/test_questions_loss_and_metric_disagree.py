"""The values of "Why does the loss rise while the accuracy rises too?", derived without torch."""

import math
from collections.abc import Callable

import pytest

from lossbook.site.run import Result

Ran = Callable[[str], Result]

PAGE = "questions/loss-and-metric-disagree/"


EARLY = [0.55, 0.6, 0.7, 0.6, 0.65, 0.7, 0.45, 0.48, 0.4, 0.35]
LATE = [0.99, 0.97, 0.99, 0.98, 0.99, 0.99, 0.9, 0.8, 0.02, 0.001]


def nll(right: list[float]) -> float:
    return -sum(map(math.log, right)) / len(right)


def test_two_sure_mistakes_outweigh_two_more_right_answers(ran: Ran) -> None:
    values = ran(PAGE + "sure_and_wrong").values
    assert values["loss"] == pytest.approx({"early": nll(EARLY), "late": nll(LATE)}, rel=1e-5)
    assert values["accuracy"] == pytest.approx({"early": 0.6, "late": 0.8})
    assert values["share"] == pytest.approx(nll(LATE[8:]) * 2 / (nll(LATE) * 10), rel=1e-5)


def test_loss_and_accuracy_both_end_above_their_value_at_the_lowest_loss(ran: Ran) -> None:
    shown = ran(PAGE + "curves").values["shown"]
    assert shown["last"][1] > shown["lowest"][1] + 0.1
    assert shown["last"][2] > shown["lowest"][2] + 0.03


def test_no_temperature_gives_a_lower_loss(ran: Ran) -> None:
    values = ran(PAGE + "temperature").values

    def tempered(t: float) -> float:
        odds = [(p / (1 - p)) ** (1 / t) for p in LATE]
        return nll([o / (1 + o) for o in odds])

    best = values["best"]
    assert values["after"] == pytest.approx(tempered(best), rel=1e-4)
    assert tempered(best) < min(tempered(best - 0.1), tempered(best + 0.1))


def test_a_lower_threshold_finds_what_the_loss_has_learnt(ran: Ran) -> None:
    score = ran(PAGE + "threshold").values["score"]
    assert score["early"] == {"0.5": 0, "0.28": 0}
    assert score["final"] == {"0.5": 0, "0.28": 1}
