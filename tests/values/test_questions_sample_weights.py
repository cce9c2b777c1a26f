"""The values of the page on sample weights, derived without torch."""

import math
from collections.abc import Callable

import pytest

from lossbook.site.run import Result

Ran = Callable[[str], Result]
PAGE = "questions/sample-weights/"


def cross_entropy(logits: list[float], label: int) -> float:
    return math.log(sum(map(math.exp, logits))) - logits[label]


def test_the_mean_is_weighted_by_trust(ran: Ran) -> None:
    values = ran(PAGE + "by_sample").values
    rows = [([2.0, 0.1], 0), ([0.3, 0.9], 1), ([1.2, 1.0], 1), ([0.1, 0.6], 0)]
    losses = [cross_entropy(*row) for row in rows]
    weighted = (losses[0] + losses[1] + 0.2 * (losses[2] + losses[3])) / 2.4
    assert values["loss"] == pytest.approx(weighted, rel=1e-5)
    assert values["plain"] == pytest.approx(sum(losses) / 4, rel=1e-5)


def test_a_weight_of_three_is_a_sample_seen_three_times(ran: Ran) -> None:
    values = ran(PAGE + "repeated").values
    expected = (3 * 3**2 + 5**2 + 1**2) / 5
    for name in ("weighted", "repeated", "by_argument"):
        assert values[name] == pytest.approx(expected)


def test_a_sentence_weighs_as_often_as_it_has_words(ran: Ran) -> None:
    values = ran(PAGE + "per_word").values
    assert values["each"] == [[1, 1, 1, 1], [3, 3, 0, 0]]
    first, second = values["losses"]
    assert values["loss"] == pytest.approx((sum(first) + 3 * sum(second)) / 10, rel=1e-5)


def test_scaled_weights_survive_the_batches(ran: Ran) -> None:
    values = ran(PAGE + "two_batches").values
    assert values["whole"] == pytest.approx((3 + 5 * 3) / 8)
    assert values["each"] == pytest.approx([1, (1 + 5 * 3) / 6])
    assert sum(values["by_mean"]) / 2 == pytest.approx(values["whole"])


def test_class_weights_of_three_samples_weight_nothing_here(ran: Ran) -> None:
    losses = [
        cross_entropy([2.0, 0.1, 0.4], 0),
        cross_entropy([0.3, 0.9, 0.1], 1),
        cross_entropy([1.2, 1.0, 0.3], 0),
    ]
    output = ran(PAGE + "class_weight").output
    plain = f"{sum(losses) / 3:.4f}"
    assert f"weight=trust  {plain}, and the plain mean {plain}" in output
    assert f"by hand       {(losses[0] + losses[1] + 0.2 * losses[2]) / 2.2:.4f}" in output


def test_a_column_times_a_row_is_a_square(ran: Ran) -> None:
    values = ran(PAGE + "broadcast").values
    losses = [math.log1p(math.exp(x)) for x in (-2.0, -1.0, 0.5)]
    assert sum(values["right"]) == pytest.approx(losses[0] + losses[1] + 8 * losses[2])
    assert [len(row) for row in values["wrong"]] == [3, 3, 3]
    assert sum(map(sum, values["wrong"])) == pytest.approx(10 * sum(losses), rel=1e-5)


def test_weights_with_a_gradient_pull_otherwise(ran: Ran) -> None:
    pull = ran(PAGE + "detached").values["pull"]
    rows = [([0.2, 1.4], 0), ([1.0, 0.3], 1)]
    losses = [cross_entropy(*row) for row in rows]
    # How each loss changes with the first logit of its row.
    slopes = [math.exp(0.2 - math.log(math.exp(0.2) + math.exp(1.4))) - 1]
    slopes += [math.exp(1.0 - math.log(math.exp(1.0) + math.exp(0.3)))]
    total = sum(losses)
    detached = [slope * loss / total for slope, loss in zip(slopes, losses, strict=True)]
    assert pull["detached"] == pytest.approx(detached, rel=1e-4)
    loss = sum(one**2 for one in losses) / total
    attached = [slope * (2 * one - loss) / total for slope, one in zip(slopes, losses, strict=True)]
    assert pull["attached"] == pytest.approx(attached, rel=1e-4)
