"""The values of the page "CrossEntropyLoss", derived without torch."""

import math
import statistics
from collections.abc import Callable, Sequence

import pytest

from lossbook.site.run import Result

Ran = Callable[[str], Result]

SCORES = [[4.0, 0.5, -1.0], [0.2, 0.1, 0.3], [5.0, -1.0, 0.0]]
CLASSES = [0, 1, 2]
WEIGHT = [1.0, 1.0, 5.0]


def probabilities(scores: Sequence[float]) -> list[float]:
    """Return the softmax of a few small scores."""
    powers = [math.exp(score) for score in scores]
    return [power / sum(powers) for power in powers]


def cost(scores: Sequence[float], right: int) -> float:
    """Return the cross-entropy of one example."""
    return -math.log(probabilities(scores)[right])


def expected(scores: Sequence[float], shares: Sequence[float]) -> float:
    """Return the cross-entropy under a distribution of classes."""
    found = probabilities(scores)
    return -sum(q * math.log(p) for p, q in zip(found, shares, strict=True) if q)


LOSSES = [cost(row, right) for row, right in zip(SCORES, CLASSES, strict=True)]


def test_the_first_example_is_the_mean_of_minus_the_logarithms(ran: Ran) -> None:
    values = ran("losses/cross-entropy/first").values
    assert values["losses"] == pytest.approx(LOSSES, rel=1e-5)
    assert values["loss"] == pytest.approx(statistics.mean(LOSSES))
    assert ran("losses/cross-entropy/by_hand").values["by_hand"] == pytest.approx(values["loss"])
    assert ran("losses/cross-entropy/reduction").values["mean"] == pytest.approx(values["loss"])
    log_likelihood = math.log(math.prod(math.exp(-loss) for loss in LOSSES)) / 3
    values = ran("losses/cross-entropy/likelihood").values
    assert values["log_likelihood"] == pytest.approx(log_likelihood)
    assert values["loss"] == pytest.approx(-log_likelihood)


def test_shape_not_dtype_tells_indices_from_probabilities(ran: Ran) -> None:
    values = ran("losses/cross-entropy/shape_decides").values
    rows = zip(values["logits"], [[0.8, 0.2, 0.0], [0.3, 0.4, 0.3]], strict=True)
    assert values["loss"] == pytest.approx(statistics.mean(expected(*row) for row in rows))
    losses = [
        line.split()[-1] for line in ran("losses/cross-entropy/shape_decides").output.splitlines()
    ]
    of_indices = statistics.mean(map(cost, values["logits"], (0, 1)))
    assert losses[:3] == [f"{of_indices:.4f}"] * 3


def test_one_wrong_tag_of_eight_makes_the_mean(ran: Ran) -> None:
    values = ran("losses/cross-entropy/sequence").values
    right, wrong = cost([4, 0, 0], 0), cost([4, 0, 0], 1)
    assert values["loss"] == values["flat"] == pytest.approx((7 * right + wrong) / 8)


def test_a_lead_of_a_thousand_costs_a_thousand(ran: Ran) -> None:
    assert ran("losses/cross-entropy/overflow").values["losses"] == [0, 1000]
    assert "[nan, inf]" in ran("losses/cross-entropy/overflow").output


def test_the_gradient_is_the_probability_minus_the_share(ran: Ran) -> None:
    values = ran("losses/cross-entropy/gradient").values
    p = probabilities([2.0, 0.5, -1.0])
    assert values["gradient"] == pytest.approx([p[0], p[1] - 1, p[2]], rel=1e-5)
    best = ran("losses/cross-entropy/curve").values["best"]
    for share in (0.1, 0.3):
        # Where the softmax of (z, 0, 0) is the smoothed target.
        z = math.log((1 - share + share / 3) / (share / 3))
        assert best[f"{share:.0%}"] == pytest.approx(z, abs=0.04)


def test_not_knowing_costs_log_c(ran: Ran) -> None:
    start = ran("losses/cross-entropy/not_knowing").values["start"]
    for name, loss in start.items():
        assert loss == pytest.approx(math.log(int(name.removeprefix("of_"))), rel=1e-6)


def test_weights_shift_the_prediction_and_divide_the_mean(ran: Ran) -> None:
    best = ran("losses/cross-entropy/weight").values["best"]
    for factor in (1, 3, 9):
        share = 10 * factor / (10 * factor + 90)
        assert best[f"of_{factor}"] == pytest.approx(share, abs=0.002)
    values = ran("losses/cross-entropy/weight_mean").values
    weighted = [w * loss for w, loss in zip(WEIGHT, LOSSES, strict=True)]
    assert values["mean"] == pytest.approx(sum(weighted) / sum(WEIGHT))
    assert values["doubled"] == pytest.approx(values["mean"])
    assert values["plain"] == pytest.approx(statistics.mean(weighted))
    divisor = ran("losses/cross-entropy/divisor").values["divisor"]
    assert list(divisor.values()) == pytest.approx([3, 2, 7, 3, 3, 3])


def test_smoothing_has_the_entropy_of_its_target_for_a_floor(ran: Ran) -> None:
    floor = ran("losses/cross-entropy/smoothing_floor").values["floor"]
    for classes in (2, 10, 1000):
        for share in (0.1, 0.2):
            rest = share / classes
            right = 1 - share + rest
            entropy = -right * math.log(right) - (classes - 1) * rest * math.log(rest)
            assert floor[f"{classes}_{share:.0%}"] == pytest.approx(entropy, rel=1e-5)
    values = ran("losses/cross-entropy/smoothing").values
    mixed = [[0.1 / 3 + 0.9 * (c == right) for c in range(3)] for right in CLASSES]
    smoothed = statistics.mean(map(expected, SCORES, mixed))
    assert values["smoothed"] == values["by_hand"] == pytest.approx(smoothed)


def test_weights_count_each_smoothed_share_by_its_class(ran: Ran) -> None:
    total = 0.0
    for scores, right in zip(SCORES, CLASSES, strict=True):
        for c, p in enumerate(probabilities(scores)):
            total -= WEIGHT[c] * (0.1 / 3 + 0.9 * (c == right)) * math.log(p)
    loss = ran("losses/cross-entropy/smoothing_weight").values["loss"]
    assert loss == pytest.approx(total / sum(WEIGHT))
    best = ran("losses/cross-entropy/smoothing_and_weight").values["best"]
    for factor in (1, 5, 20):
        share = 0.95 / (0.95 + 0.05 * factor)
        assert best[f"of_{factor}"] == pytest.approx(share, abs=0.002)
    assert best["of_20"] < 0.5


def test_a_second_softmax_leaves_a_floor_and_no_gradient(ran: Ran) -> None:
    values = ran("losses/cross-entropy/softmax_twice").values
    for name, scores in (("right", [9, 0, 0]), ("wrong", [0, 9, 0])):
        p = probabilities(scores)
        again = probabilities(p)
        assert values["twice"][name] == pytest.approx(cost(p, 0), rel=1e-5)
        pull = sum((again[c] - (c == 0)) * p[c] * ((c == 0) - p[0]) for c in range(3))
        assert values["pull"][name] == pytest.approx(pull, rel=1e-2)
        assert abs(pull) < 0.001
    # What the page says of all logits, from the second softmax of a probability of 1.
    assert values["twice"]["right"] == pytest.approx(math.log(1 + 2 / math.e), abs=5e-4)
    assert values["twice"]["wrong"] == pytest.approx(math.log(2 + math.e), abs=5e-4)


def test_a_batch_of_one_forgets_its_weight(ran: Ran) -> None:
    values = ran("losses/cross-entropy/batch_of_one").values
    fine, fraud = cost([2, 0], 0), cost([2, 0], 1)
    assert values["single"] == pytest.approx([fine, fraud])
    assert values["both"] == values["mended"] == pytest.approx((fine + 9 * fraud) / 10)


def test_what_passes_in_silence_costs_what_the_page_says(ran: Ran) -> None:
    values = ran("losses/cross-entropy/ignored_class").values
    assert values["loss"] == pytest.approx(cost([2, 1, 0], 1))
    assert values["without"] == pytest.approx(cost([1, 0], 0))
    values = ran("losses/cross-entropy/ignore_soft").values
    scores = [[2.0, 0.5, -1.0], [0.0, 1.0, 0.5]]
    rows = [expected(scores[0], [0.8, 0.2, 0]), expected(scores[1], [-100] * 3)]
    assert values["loss"] == pytest.approx(statistics.mean(rows), rel=1e-5)
    assert values["mended"] == values["right"] == pytest.approx(rows[0])
    values = ran("losses/cross-entropy/any_target").values
    assert values["counts"] == pytest.approx(10 * values["right"])
    assert values["right"] == pytest.approx(expected(scores[0], [0.7, 0.3, 0]))
    assert values["as_logits"] == pytest.approx(expected(scores[0], scores[0]))
    assert values["swapped"] == pytest.approx(expected([0.7, 0.3, 0], scores[0]))


def test_one_output_costs_nothing_or_stands_for_a_class(ran: Ran) -> None:
    values = ran("losses/cross-entropy/one_output").values
    assert values["loss"] == values["by_index"] == 0
    scores = [-6.0, 0.3, 8.0]
    assert values["as_classes"] == pytest.approx(cost(scores, 0))
    binary = [math.log1p(math.exp(x)) for x in (6.0, 0.3, 8.0)]
    assert values["mended"] == pytest.approx(statistics.mean(binary))


def test_bfloat16_rounds_three_losses_to_one(ran: Ran) -> None:
    values = ran("losses/cross-entropy/bfloat16").values
    assert values["coarse"] == [173 / 16] * 3
    for logit, loss in zip((0, 0.02, 0.04), values["fine"], strict=True):
        assert loss == pytest.approx(math.log(49_999 + math.exp(logit)) - logit, abs=2e-4)
