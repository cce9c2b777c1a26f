"""The values of the page "What does label smoothing do to the loss?", derived without torch."""

import math
from collections.abc import Callable

import pytest

from lossbook.site.run import Result

Ran = Callable[[str], Result]
PAGE = "questions/label-smoothing/"


def entropy(shares: list[float]) -> float:
    return -sum(share * math.log(share) for share in shares)


def smoothed(logits: list[float], target: int, smoothing: float) -> list[float]:
    """Of one example, the terms that the classes add to the loss, each with its share."""
    total = math.log(sum(math.exp(logit) for logit in logits))
    shares = [smoothing / len(logits)] * len(logits)
    shares[target] += 1 - smoothing
    return [share * (total - logit) for share, logit in zip(shares, logits, strict=True)]


def test_the_loss_stops_at_the_entropy_of_the_mixed_target(ran: Ran) -> None:
    for classes, row in ran(PAGE + "floors").values["floor"].items():
        for smoothing, floor in row.items():
            share = float(smoothing) / int(classes)
            shares = [1 - float(smoothing) + share] + [share] * (int(classes) - 1)
            assert floor == pytest.approx(entropy(shares))


def test_the_logits_stop_where_the_formula_says(ran: Ran) -> None:
    gap = ran(PAGE + "bounded").values["gap"]
    assert gap["0.1 800"] == pytest.approx(math.log(1 + 10 * 0.9 / 0.1), abs=1e-3)
    assert gap["0.0 800"] > gap["0.0 400"] + 0.5


def test_the_best_answer_is_the_mixture(ran: Ran) -> None:
    values = ran(PAGE + "probability").values
    assert values["best"]["0.0"] == pytest.approx(0.8, abs=1e-3)
    assert values["best"]["0.1"] == pytest.approx(0.9 * 0.8 + 0.05, abs=1e-3)
    assert values["back"] == pytest.approx(0.8, abs=2e-3)


def test_a_weight_multiplies_the_share_of_its_own_class(ran: Ran) -> None:
    values = ran(PAGE + "with_weight").values["values"]
    for name, logits in (("fine", [2.9, 0.0]), ("fraud", [0.0, 0.1])):
        fine, fraud = smoothed(logits, 0, 0.1)
        assert values["built_in"][name] == pytest.approx(fine + 20 * fraud, rel=1e-5)
        assert values["by_example"][name] == pytest.approx(fine + fraud, rel=1e-5)


def test_the_three_losses_agree_for_two_classes(ran: Ran) -> None:
    values = ran(PAGE + "elsewhere").values
    batch = [([0.0, 2.0], 1), ([0.0, -1.0], 0), ([0.0, 4.0], 1)]
    loss = sum(sum(smoothed(logits, right, 0.1)) for logits, right in batch) / 3
    for name in ("ce", "nll", "bce"):
        assert values[name] == pytest.approx(loss, rel=1e-5)
