"""The values of the page about soft labels and one-hot targets, derived without torch."""

import math
from collections.abc import Callable

import pytest

from lossbook.site.run import Result

Ran = Callable[[str], Result]
PAGE = "questions/soft-labels/"


def log_softmax(logits: list[float]) -> list[float]:
    total = math.log(sum(math.exp(logit) for logit in logits))
    return [logit - total for logit in logits]


def test_mixup_with_a_mixed_target_is_the_mix_of_two_losses(ran: Ran) -> None:
    values = ran(PAGE + "mixup").values
    assert values["soft"] == pytest.approx(values["two_losses"], rel=1e-6)
    assert values["share"] == 0.7


def test_weighted_means_have_two_divisors(ran: Ran) -> None:
    values = ran(PAGE + "weight").values
    divisor = values["divisor"]
    assert divisor["numbers"] == pytest.approx(1 + 1 + 9)
    assert divisor["one-hot"] == pytest.approx(3)
    total = divisor["numbers"] * values["mended"]
    assert total == pytest.approx(4.2705, abs=1e-3), "the mended mean divides by the weights"


def test_a_row_of_minus_100_is_taken_for_probabilities(ran: Ran) -> None:
    values = ran(PAGE + "ignored").values
    rows = [
        ([2.0, 0.5, -1.0], [0.8, 0.1, 0.1]),
        ([0.1, 0.3, 2.2], [0.2, 0.2, 0.6]),
        ([0.0, 1.0, 0.0], [-100.0] * 3),
    ]
    losses = [
        -sum(p * x for p, x in zip(shares, log_softmax(logits), strict=True))
        for logits, shares in rows
    ]
    assert values["taken_in"] == pytest.approx(sum(losses) / 3, rel=1e-5)
    assert values["masked"] == pytest.approx(sum(losses[:2]) / 2, rel=1e-5)


def test_counts_are_as_many_times_the_shares_as_people_voted(ran: Ran) -> None:
    values = ran(PAGE + "counts").values
    assert values["of_counts"] == pytest.approx(10 * values["of_shares"], rel=1e-6)
