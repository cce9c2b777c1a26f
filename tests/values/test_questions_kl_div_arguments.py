"""The values of the page about the arguments of KLDivLoss, derived without torch."""

import math
from collections.abc import Callable

import pytest

from lossbook.site.run import Result

Ran = Callable[[str], Result]
PAGE = "questions/kl-div-arguments/"
ROWS = [([2.0, 0.5, -1.0], [0.8, 0.1, 0.1]), ([0.1, 0.3, 2.2], [0.2, 0.2, 0.6])]


def log_softmax(logits: list[float]) -> list[float]:
    total = math.log(sum(math.exp(logit) for logit in logits))
    return [logit - total for logit in logits]


def kl(target: list[float], log_model: list[float]) -> float:
    return sum(p * (math.log(p) - q) for p, q in zip(target, log_model, strict=True))


DIVERGENCES = [kl(target, log_softmax(logits)) for logits, target in ROWS]


def test_the_recipe_is_the_mean_of_the_divergences(ran: Ran) -> None:
    values = ran(PAGE + "recipe").values
    for name in ("loss", "by_hand", "by_torch"):
        assert values[name] == pytest.approx(sum(DIVERGENCES) / 2, rel=1e-4)


def test_probabilities_and_logits_give_another_number(ran: Ran) -> None:
    results = ran(PAGE + "which_logs").values["results"]
    as_given = [sum(kl(target, logits) for logits, target in ROWS) / 2]
    probabilities = [[math.exp(x) for x in log_softmax(logits)] for logits, _ in ROWS]
    pairs = zip(ROWS, probabilities, strict=True)
    as_given += [sum(kl(target, q) for (_, target), q in pairs) / 2]
    assert results["logits"] == pytest.approx(as_given[0], rel=1e-5)
    assert results["probabilities"] == pytest.approx(as_given[1], rel=1e-5)


def test_the_two_orders_are_the_two_divergences(ran: Ran) -> None:
    values = ran(PAGE + "order").values
    q, p = [0.70, 0.28, 0.02], [0.40, 0.20, 0.40]
    assert values["asked"] == pytest.approx(kl(p, [math.log(x) for x in q]), rel=1e-5)
    assert values["other"] == pytest.approx(kl(q, [math.log(x) for x in p]), rel=1e-5)


def test_mean_divides_by_the_classes_as_well(ran: Ran) -> None:
    loss = ran(PAGE + "divisors").values["loss"]
    assert loss["sum"] == pytest.approx(sum(DIVERGENCES), rel=1e-4)
    assert loss["batchmean"] == pytest.approx(sum(DIVERGENCES) / 2, rel=1e-4)
    assert loss["mean"] == pytest.approx(sum(DIVERGENCES) / 6, rel=1e-4)


def test_batchmean_of_three_dimensions_adds_up_the_words(ran: Ran) -> None:
    values = ran(PAGE + "tokens").values
    assert values["in_three"] == pytest.approx(5 * values["flat"], rel=1e-5)
    padded = ran(PAGE + "padding").values
    assert padded["over_words"] == pytest.approx(padded["taken_out"], rel=1e-5)
