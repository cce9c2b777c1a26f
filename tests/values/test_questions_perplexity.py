"""The values of "How do I get the perplexity from the cross-entropy?", derived without torch."""

import math
from collections.abc import Callable

import pytest

from lossbook.site.run import Result

Ran = Callable[[str], Result]

PAGE = "questions/perplexity/"


def test_perplexity_is_one_over_the_geometric_mean(ran: Ran) -> None:
    values = ran(PAGE + "basic").values
    given = [0.5, 0.25, 0.125, 0.25]
    assert values["perplexity"] == pytest.approx(math.prod(given) ** (-1 / 4), rel=1e-5)
    assert values["of_unsure"] == pytest.approx(50257, rel=1e-4)


def test_the_order_matters(ran: Ran) -> None:
    values = ran(PAGE + "order").values
    losses = [2.1, 1.9, 2.0, 6.0]
    assert values["right"] == pytest.approx(math.exp(sum(losses) / 4), rel=1e-5)
    assert values["wrong"] == pytest.approx(sum(map(math.exp, losses)) / 4, rel=1e-5)


def test_weighting_by_tokens_gives_the_whole(ran: Ran) -> None:
    values = ran(PAGE + "batches").values
    assert values["tokens"] == 13
    assert values["right"] == pytest.approx(values["at_once"], rel=1e-5)
    first, second = values["means"]
    assert values["right"] == pytest.approx(math.exp((10 * first + 3 * second) / 13))
    assert values["wrong"] == pytest.approx(math.exp((first + second) / 2))


def test_other_losses_have_other_exponentials(ran: Ran) -> None:
    perplexity = ran(PAGE + "not_the_likelihood").values["perplexity"]
    rows = [([6.0, 0.0, 0.0, 0.0], 0), ([0.0, 5.0, 1.0, 0.0], 1)]
    log_probs = [[z - math.log(sum(map(math.exp, zs))) for z in zs] for zs, _ in rows]
    right = [-row[y] for row, (_, y) in zip(log_probs, rows, strict=True)]
    smooth = [0.9 * nll - 0.1 * sum(row) / 4 for nll, row in zip(right, log_probs, strict=True)]
    assert perplexity == pytest.approx(
        {
            "plain": math.exp(sum(right) / 2),
            "smoothed": math.exp(sum(smooth) / 2),
            "weighted": math.exp((0.1 * right[0] + right[1]) / 1.1),
            "summed": math.exp(sum(right)),
        },
        rel=1e-5,
    )


def test_bits_per_byte_do_not_depend_on_the_tokens(ran: Ran) -> None:
    values = ran(PAGE + "tokenisers").values
    assert values["bits_per_byte"] == pytest.approx(21 / math.log(2) / 30)
    for unit, count in (("per word", 6), ("per piece", 9), ("per byte", 30)):
        assert values["perplexity"][unit] == pytest.approx(math.exp(21 / count))
