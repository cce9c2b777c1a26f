"""The values of the page "AdaptiveLogSoftmaxWithLoss", derived without torch."""

import math
from collections.abc import Callable

import pytest

from lossbook.site.run import Result

Ran = Callable[[str], Result]

CUTS = [0, 2000, 10_000, 30_000]


def weights(features: int, widths: list[int]) -> int:
    """Count the weights of a head and its tails, for the clusters of `CUTS`."""
    tails = [
        features * width + width * (end - start)
        for width, start, end in zip(widths, CUTS[1:], CUTS[2:], strict=False)
    ]
    return features * (CUTS[1] + len(tails)) + sum(tails)


def test_the_loss_is_minus_the_mean_of_the_outputs(ran: Ran) -> None:
    values = ran("losses/adaptive-log-softmax/first").values
    assert values["loss"] == pytest.approx(-sum(values["output"]) / 2)
    by_hand = ran("losses/adaptive-log-softmax/by_hand").values
    assert by_hand["by_hand"] == pytest.approx(-values["output"][1])
    assert by_hand["loss"] == pytest.approx(by_hand["by_hand"])


def test_the_probabilities_of_all_classes_sum_to_one(ran: Ran) -> None:
    values = ran("losses/adaptive-log-softmax/all_classes").values
    for row, best in zip(values["probabilities"], values["best"], strict=True):
        assert sum(row) == pytest.approx(1)
        assert best == row.index(max(row))
    outputs = ran("losses/adaptive-log-softmax/first").values["output"]
    assert math.log(values["probabilities"][0][0]) == pytest.approx(outputs[0], rel=1e-5)
    assert math.log(values["probabilities"][1][6]) == pytest.approx(outputs[1], rel=1e-5)


def test_a_cluster_has_fewer_weights_by_the_power_of_div_value(ran: Ran) -> None:
    counts = ran("losses/adaptive-log-softmax/div_value").values["counts"]
    for div_value in (1, 2, 4, 16):
        widths = [256 // div_value, 256 // div_value**2]
        assert counts[f"by{div_value}"] == weights(256, widths)
    values = ran("losses/adaptive-log-softmax/cutoffs").values
    assert values["fewer"] == counts["by4"]
    assert values["full"] == 256 * 30_000 < counts["by1"]


def test_the_best_bias_costs_the_entropy_of_the_head_and_the_cluster(ran: Ran) -> None:
    values = ran("losses/adaptive-log-softmax/head_bias").values
    shares = (0.6, 0.2, 0.2)
    entropy = -sum(share * math.log(share) for share in shares) + 0.2 * math.log(2)
    assert values["best"] == pytest.approx(entropy)
    assert values["without"] == pytest.approx(math.log(3) + 0.2 * math.log(2))
    assert values["best"] < values["without"]


def test_the_weighted_mean_divides_by_the_weights(ran: Ran) -> None:
    values = ran("losses/adaptive-log-softmax/reduction").values
    first, second = values["losses"]
    assert values["total"] == pytest.approx(first + second)
    assert values["mean"] == pytest.approx((first + second) / 2)
    assert values["weighted"] == pytest.approx((first + 2 * second) / 3)


def test_in_the_wrong_order_an_average_word_gets_fewer_features_for_more_work(ran: Ran) -> None:
    values = ran("losses/adaptive-log-softmax/unsorted").values
    harmonic = sum(1 / rank for rank in range(1, 30_001))
    widths, head = [256, 64, 16], 256 * 2002
    work = [head, head + 64 * (256 + 8000), head + 16 * (256 + 20_000)]
    features = dict.fromkeys(("sorted", "reversed"), 0.0)
    cost = dict.fromkeys(("sorted", "reversed"), 0.0)
    for index in range(30_000):
        place = sum(index >= cut for cut in CUTS[1:3])
        for name, rank in (("sorted", index + 1), ("reversed", 30_000 - index)):
            features[name] += widths[place] / rank / harmonic
            cost[name] += work[place] / rank / harmonic
    assert values["mean_features"] == pytest.approx(features)
    assert values["mean_cost"] == pytest.approx(cost)
    trained = ran("losses/adaptive-log-softmax/unsorted_trained").values
    assert trained["sorted_loss"] < trained["reversed_loss"]


def test_classes_of_a_cluster_without_features_are_equally_probable(ran: Ran) -> None:
    for row in ran("losses/adaptive-log-softmax/zero_width").values["probabilities"]:
        assert row[5] == pytest.approx(row[6])
        assert row[6] == pytest.approx(row[7])


def test_likelihood_and_loss_are_one(ran: Ran) -> None:
    values = ran("losses/adaptive-log-softmax/likelihood").values
    assert values["minus_log_likelihood"] == pytest.approx(values["loss"])
    assert values["loss"] == pytest.approx(ran("losses/adaptive-log-softmax/first").values["loss"])


def test_a_word_is_numbered_by_how_many_are_more_frequent(ran: Ran) -> None:
    values = ran("losses/adaptive-log-softmax/renumber").values
    counts = values["counts"]
    ranks = [sum(other > count for other in counts) for count in counts]
    assert values["target"] == [ranks[word] for word in values["text"]]
    assert [values["order"][index] for index in values["target"]] == values["text"]
