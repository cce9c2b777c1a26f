"""The values of the page "MultiLabelSoftMarginLoss", derived without torch."""

import math
import statistics
from collections.abc import Callable, Sequence

import pytest

from lossbook.site.run import Result

Ran = Callable[[str], Result]

LOGITS = [[2.0, 1.5, 0.5, -3.0], [-2.0, 0.5, -1.0, 4.0]]
TARGET = [[1, 1, 1, 0], [0, 0, 0, 1]]


def softplus(x: float) -> float:
    """Return log(1 + e^x)."""
    return max(x, 0) + math.log1p(math.exp(-abs(x)))


def bce(x: float, y: float) -> float:
    """Return the loss of one label."""
    return y * softplus(-x) + (1 - y) * softplus(x)


def losses_of(logits: Sequence[float], target: Sequence[int]) -> list[float]:
    return [bce(x, y) for x, y in zip(logits, target, strict=True)]


LABELS = [losses_of(*pair) for pair in zip(LOGITS, TARGET, strict=True)]
SAMPLES = [statistics.mean(labels) for labels in LABELS]


def test_a_sample_costs_the_mean_of_its_labels(ran: Ran) -> None:
    values = ran("losses/multi-label-soft-margin/first").values
    assert list(values["losses"]) == pytest.approx(SAMPLES)
    assert values["mean"] == pytest.approx(statistics.mean(SAMPLES))
    values = ran("losses/multi-label-soft-margin/by_hand").values
    assert values["losses"] == pytest.approx(SAMPLES)
    assert values["by_hand"] == pytest.approx(values["loss"])
    values = ran("losses/multi-label-soft-margin/same_target").values
    second = statistics.mean(losses_of(LOGITS[1], TARGET[0]))
    assert list(values["losses"]) == pytest.approx([SAMPLES[0], second])


def test_the_sum_is_that_of_bce_with_logits_over_the_number_of_labels(ran: Ran) -> None:
    values = ran("losses/multi-label-soft-margin/reduction").values["values"]
    of_labels = sum(map(sum, LABELS))
    assert values["sum"] == pytest.approx([of_labels / 4, of_labels])
    assert values["mean"] == pytest.approx([of_labels / 8, of_labels / 8])
    values = ran("losses/multi-label-soft-margin/likelihood").values
    assert -values["log_likelihood"] == pytest.approx(of_labels)
    assert values["total"] == pytest.approx(of_labels / 4)
    values = ran("losses/multi-label-soft-margin/instead").values
    weighted = [
        sum(w * loss for w, loss in zip((1, 1, 2, 4), labels, strict=True)) / 4 for labels in LABELS
    ]
    assert values["ours"] == pytest.approx(weighted)
    assert values["theirs"] == pytest.approx(weighted)


def test_a_label_of_weight_0_still_counts_in_the_divisor(ran: Ran) -> None:
    means = ran("losses/multi-label-soft-margin/weight").values["means"]
    assert means["no sport"] == pytest.approx(sum(sum(labels[:3]) for labels in LABELS) / 8)
    assert means["all twice"] == pytest.approx(2 * means["no weight"])
    assert means["one article"] == pytest.approx(SAMPLES[0] / 2)


def test_a_column_against_a_row_adds_up_every_pair(ran: Ran) -> None:
    values = ran("losses/multi-label-soft-margin/column").values
    pairs = [[bce(x, y) for y in (1, 0, 1, 0)] for x in (9, -9, 9, -9)]
    assert values["wrong"] == pytest.approx(statistics.mean(map(sum, pairs)))
    assert values["right"] == pytest.approx(bce(9, 1), rel=1e-3)


def test_numbers_of_classes_are_read_as_targets(ran: Ran) -> None:
    values = ran("losses/multi-label-soft-margin/indices").values
    rows = [([9, 9, 9, -9], [0, 1, 2, -1]), ([-9, -9, -9, 9], [3, -1, -1, -1])]
    misread = [statistics.mean(losses_of(*row)) for row in rows]
    assert values["misread"] == pytest.approx(statistics.mean(misread))
    assert values["right"] == pytest.approx(bce(9, 1), rel=1e-3)


def test_yes_to_everything_pays_with_labels_of_1_and_2(ran: Ran) -> None:
    losses = ran("losses/multi-label-soft-margin/ones_and_twos").values["losses"]
    for factor in (1, 10, 100):
        expected = (bce(factor, 1) + bce(factor, 2)) / 2
        assert losses[f"times{factor}"] == pytest.approx(expected, rel=1e-5)


def test_a_weight_of_classes_weighs_columns_of_pixels(ran: Ran) -> None:
    means = ran("losses/multi-label-soft-margin/image").values["means"]
    missed, found = bce(-9, 1), bce(9, 1)
    # Each row of a missed plane counts 1 + 1 + 10 times, over a width of 3.
    assert means["C_second"] == pytest.approx(12 / 3 * (missed + 2 * found) / 3, rel=1e-5)
    assert means["C_last"] == pytest.approx((10 * missed + 2 * found) / 3, rel=1e-5)
