"""The values of the page about the order of prediction and target, derived without torch."""

import math
from collections.abc import Callable

import pytest

from lossbook.site.run import Result

Ran = Callable[[str], Result]
PAGE = "questions/argument-order/"
LOGITS = [[2.0, 0.5, -1.0], [0.1, 0.3, 2.2]]
VOTES = [[0.8, 0.1, 0.1], [0.2, 0.2, 0.6]]


def softplus(x: float) -> float:
    return math.log1p(math.exp(x))


def cross_entropy(logits: list[list[float]], target: list[list[float]]) -> float:
    total = 0.0
    for row, shares in zip(logits, target, strict=True):
        log_sum = math.log(sum(math.exp(x) for x in row))
        total -= sum(p * (x - log_sum) for p, x in zip(shares, row, strict=True))
    return total / len(logits)


def pairs() -> list[tuple[float, float]]:
    flat = [x for row in LOGITS for x in row]
    tags = [float(round(p)) for row in VOTES for p in row]
    return list(zip(flat, tags, strict=True))


def test_swapped_losses_are_the_formula_with_the_roles_changed(ran: Ran) -> None:
    table = ran(PAGE + "silent").values["table"]
    assert table["cross-entropy"] == pytest.approx(
        [cross_entropy(LOGITS, VOTES), cross_entropy(VOTES, LOGITS)], rel=1e-5
    )
    bce = [sum(softplus(x) - y * x for x, y in pairs()) / 6]
    bce += [sum(softplus(y) - x * y for x, y in pairs()) / 6]
    assert table["BCE with logits"] == pytest.approx(bce, rel=1e-4)
    poisson = [sum(math.exp(x) - y * x for x, y in pairs()) / 6]
    poisson += [sum(math.exp(y) - x * y for x, y in pairs()) / 6]
    assert table["Poisson NLL"] == pytest.approx(poisson, rel=1e-4)


def test_bce_swapped_pays_100_for_each_share_on_the_wrong_side(ran: Ran) -> None:
    table = ran(PAGE + "silent").values["table"]
    wrong = [1 / (1 + math.exp(x if y else -x)) for x, y in pairs()]
    assert table["BCE"][1] == pytest.approx(100 * sum(wrong) / 6, rel=1e-4)


def test_swapped_training_climbs_a_straight_line(ran: Ran) -> None:
    learnt = ran(PAGE + "training").values["learnt"]["swapped"]
    assert learnt["logits"] == pytest.approx([50, 0, 0, 50], abs=1e-3)
    # The last loss is from before the last step of a quarter.
    expected = 2 * (softplus(1) - 49.75) + 2 * math.log(2)
    assert learnt["loss"] == pytest.approx(expected / 4, rel=1e-4)


def test_divergences_are_those_of_the_formula(ran: Ran) -> None:
    values = ran(PAGE + "divergence").values
    q, p = [0.7, 0.2, 0.1], [0.4, 0.4, 0.2]
    forward = sum(a * math.log(a / b) for a, b in zip(p, q, strict=True))
    backward = sum(b * math.log(b / a) for a, b in zip(p, q, strict=True))
    assert values["as_meant"] == pytest.approx(forward, rel=1e-4)
    assert values["other_way"] == pytest.approx(backward, rel=1e-4)
    assert math.isnan(values["swapped"])
