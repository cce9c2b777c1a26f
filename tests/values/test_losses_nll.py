"""The values of the page "NLLLoss", derived without torch."""

import math
import statistics
from collections.abc import Callable, Sequence

import pytest

from lossbook.site.run import Result

Ran = Callable[[str], Result]

CAREFUL = [0.7, 0.7, 0.6]
BOLD = [0.9, 0.9, 0.02]
SCORES = [[4.0, 0.5, -1.0], [0.2, 0.1, 0.3], [5.0, -1.0, 0.0]]


def probabilities(scores: Sequence[float]) -> list[float]:
    """Return the softmax of a few small scores."""
    powers = [math.exp(score) for score in scores]
    return [power / sum(powers) for power in powers]


def mean_cost(chances: Sequence[float]) -> float:
    """Return the mean of minus the logarithms of what was given to what came."""
    return -statistics.mean(map(math.log, chances))


def test_the_first_example_is_the_log_score_of_the_two_services(ran: Ran) -> None:
    values = ran("losses/nll/first").values
    assert values["loss"] == pytest.approx(mean_cost(CAREFUL))
    assert values["of_bold"] == pytest.approx(mean_cost(BOLD))
    last = -math.log(BOLD[2])
    assert last > sum(-math.log(p) for p in (*CAREFUL, *BOLD[:2]))
    for name in ("by_hand", "likelihood"):
        assert ran(f"losses/nll/{name}").values["loss"] == pytest.approx(mean_cost(CAREFUL))
    assert ran("losses/nll/reduction").values["mean"] == pytest.approx(mean_cost(CAREFUL))


def test_alone_it_pulls_on_the_right_class_only(ran: Ran) -> None:
    values = ran("losses/nll/gradient").values
    p = probabilities([2.0, 0.5, -1.0])
    assert values["on_log_probs"] == [0, -1, 0]
    assert values["on_logits"] == pytest.approx([p[0], p[1] - 1, p[2]], rel=1e-5)


def test_weights_and_ignored_targets_change_the_divisor(ran: Ran) -> None:
    values = ran("losses/nll/weight").values
    total = -math.log(0.7) - math.log(0.7) - 10 * math.log(0.6)
    assert values["total"] == pytest.approx(total)
    assert values["loss"] == pytest.approx(total / 12)
    assert values["plain"] == pytest.approx(total / 3)
    kept = mean_cost([0.7, 0.6])
    assert ran("losses/nll/ignore_index").output.splitlines()[1].split()[-1] == f"{kept:.4f}"


def test_a_binomial_over_five_classes_has_its_own_likelihood(ran: Ran) -> None:
    def chance(k: int, p: float) -> float:
        return math.comb(4, k) * p**k * (1 - p) ** (4 - k)

    values = ran("losses/nll/likelihood").values
    loss = mean_cost([chance(3, 0.6), chance(0, 0.2), chance(4, 0.9)])
    assert values["of_stars"] == pytest.approx(loss, rel=1e-5)
    assert values["own_of_stars"] == pytest.approx(loss, rel=1e-5)


def test_a_wrong_input_is_picked_from_all_the_same(ran: Ran) -> None:
    found = ran("losses/nll/wrong_input").values["found"]
    right = [probabilities(row)[n] for n, row in enumerate(SCORES)]
    assert found["log-probabilities"] == pytest.approx(mean_cost(right))
    assert found["probabilities"] == pytest.approx(-statistics.mean(right))
    assert found["logits"] == pytest.approx(-statistics.mean(SCORES[n][n] for n in range(3)))


def test_trained_on_logits_it_falls_by_the_same_amount_for_ever(ran: Ran) -> None:
    ends = ran("losses/nll/trained_on_logits").values["ends"]
    # Each step adds 3/4 and 1/4 to the two scores; the last loss is that before the last step.
    assert ends["logits"][0] == pytest.approx(-299 * (9 + 1) / 16)
    entropy = -0.75 * math.log(0.75) - 0.25 * math.log(0.25)
    assert ends["log_softmax"] == pytest.approx([entropy, 0.75], rel=1e-4)


def test_over_the_wrong_dimension_right_answers_cost_something(ran: Ran) -> None:
    values = ran("losses/nll/wrong_dimension").values
    assert values["right"] == pytest.approx(math.log(1 + math.exp(-6)), rel=1e-4)
    first = math.log(3 + math.exp(-6))
    second = math.log(1 + 3 * math.exp(-6))
    assert values["wrong"] == pytest.approx((3 * first + second) / 4)
    values = ran("losses/nll/no_dimension").values
    assert values["right"] == pytest.approx(math.log(1 + math.exp(-6)), rel=1e-4)
    # The two sentences are alike, and each takes half.
    assert values["wrong"] == pytest.approx(math.log(2))


def test_smoothing_and_soft_targets_can_be_had_from_log_probabilities(ran: Ran) -> None:
    rows = [[0.7, 0.2, 0.1], [0.2, 0.7, 0.1], [0.3, 0.1, 0.6]]
    mixed = [[0.1 / 3 + 0.9 * (c == n) for c in range(3)] for n in range(3)]
    costs = [
        -sum(q * math.log(p) for p, q in zip(row, shares, strict=True))
        for row, shares in zip(rows, mixed, strict=True)
    ]
    values = ran("losses/nll/smoothing").values
    assert values["smoothed"] == pytest.approx(statistics.mean(costs))
    assert values["built_in"] == pytest.approx(statistics.mean(costs))
    assert ran("losses/nll/log_of_softmax").values["found"]["log_softmax"] == 200
