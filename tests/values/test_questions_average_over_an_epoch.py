"""The values of the page "How do I average the loss over an epoch?", derived without torch."""

import math
from collections.abc import Callable

import pytest

from lossbook.site.run import Result

Ran = Callable[[str], Result]

PAGE = "questions/average-over-an-epoch/"


def test_examples_are_the_weights_of_batches(ran: Ran) -> None:
    values = ran(PAGE + "last_batch").values
    assert values["means"] == [1, 1, 225]
    assert values["by_examples"] == values["at_once"] == pytest.approx((6 + 225) / 7)
    assert values["by_batches"] == pytest.approx(227 / 3)


def test_tokens_are_the_weights_of_token_means(ran: Ran) -> None:
    values = ran(PAGE + "tokens").values
    first, second = values["losses"]
    assert values["by_tokens"] == pytest.approx((8 * first + 2 * second) / 10)
    assert values["by_tokens"] == pytest.approx(values["at_once"], rel=1e-5)
    assert values["by_sentences"] == pytest.approx((first + second) / 2)


def test_weights_are_the_weights_of_weighted_means(ran: Ran) -> None:
    values = ran(PAGE + "weights").values
    yes = [math.log1p(math.exp(-z)) for z in (2.0, 1.5, 0.5)]
    rare = math.log1p(math.exp(0.2))
    halves = (yes[0] + yes[1]) / 2, (9 * rare + yes[2]) / 10
    assert values["right"] == pytest.approx((sum(yes) + 9 * rare) / 12, rel=1e-5)
    assert values["wrong"] == pytest.approx(sum(halves) / 2, rel=1e-5)
    assert values["at_once"] == pytest.approx(values["right"], rel=1e-5)


def test_the_average_of_an_epoch_lies_above_the_loss_after_it(ran: Ran) -> None:
    values = ran(PAGE + "while_it_learns").values
    kilometres = [1, 2, 3, 4, 5, 6, 7, 8]
    minutes = [11, 13, 18, 22, 24, 31, 34, 37]
    slope = total = 0.0
    for i, j in ((5, 0), (3, 6), (1, 7), (2, 4)):
        errors = [slope * kilometres[k] - minutes[k] for k in (i, j)]
        total += sum(error**2 for error in errors)
        slope -= 0.003 * (errors[0] * kilometres[i] + errors[1] * kilometres[j])
    after = sum((slope * x - y) ** 2 for x, y in zip(kilometres, minutes, strict=True)) / 8
    assert values["average"][0] == pytest.approx(total / 8, rel=1e-5)
    assert values["after"][0] == pytest.approx(after, rel=1e-5)


def test_the_root_comes_after_the_mean(ran: Ran) -> None:
    values = ran(PAGE + "not_a_mean").values
    halves = [1, (1 + 49 + 49) / 3]
    assert values["mean_of_roots"] == pytest.approx(sum(map(math.sqrt, halves)) / 2, rel=1e-5)
    assert values["root_of_mean"] == pytest.approx(math.sqrt(17), rel=1e-5)
    assert values["at_once"] == pytest.approx(math.sqrt(17), rel=1e-5)
