"""The values of the page "HingeEmbeddingLoss", derived without torch."""

import math
import statistics
from collections.abc import Callable

import pytest

from lossbook.site.run import Result

Ran = Callable[[str], Result]

DISTANCES = [0.2, 0.9, 0.4, 1.5]
SAME_HAND = [1, 1, -1, -1]


def cost(distance: float, label: int, margin: float = 1.0) -> float:
    """Return the loss of one pair."""
    return distance if label == 1 else max(0.0, margin - distance)


LOSSES = [cost(*pair) for pair in zip(DISTANCES, SAME_HAND, strict=True)]


def test_the_first_example_is_distance_or_what_is_missing(ran: Ran) -> None:
    values = ran("losses/hinge-embedding/first").values
    assert values["losses"] == pytest.approx(LOSSES)
    assert values["loss"] == pytest.approx(statistics.mean(LOSSES))
    assert ran("losses/hinge-embedding/by_hand").values["by_hand"] == pytest.approx(0.425)
    assert ran("losses/hinge-embedding/reduction").values["mean"] == pytest.approx(0.425)


def test_pairs_reach_zero_and_the_margin(ran: Ran) -> None:
    values = ran("losses/hinge-embedding/pairs").values
    start = [0.9, math.hypot(0.5, 0.4), math.hypot(0.4, 0.4)]
    expected = (start[0] + (1 - start[1]) + (1 - start[2])) / 3
    assert values["losses"][0] == pytest.approx(expected, abs=1e-5)
    alike, *unlike = values["distances"]
    assert alike < 0.07  # Twice a step.
    assert all(1 <= distance < 1.07 for distance in unlike)


def test_unlike_pairs_rest_beyond_the_margin(ran: Ran) -> None:
    losses = ran("losses/hinge-embedding/margin").values["losses"]
    for margin in (0.5, 1.0, 2.0):
        expected = [cost(distance, -1, margin) for distance in (0.2, 0.9, 1.5, 2.5)]
        assert losses[f"margin{margin:g}"] == pytest.approx(expected)


def test_scores_drive_the_loss_below_any_bound(ran: Ran) -> None:
    scores, losses = [1.2, 0.3, -0.8], []
    for _ in range(4):
        costs = [cost(score, label) for score, label in zip(scores, (1, 1, -1), strict=True)]
        losses.append(statistics.mean(costs))
        scores[:2] = [score - 10 / 3 for score in scores[:2]]
        scores[2] += 10 / 3 if scores[2] < 1 else 0
    found = ran("losses/hinge-embedding/scores").values["losses"]
    assert found == pytest.approx(losses, rel=1e-5)
    assert found == sorted(found, reverse=True)
    assert found[-1] < 0


def test_a_classifiers_hinge_is_a_ranking_against_zero(ran: Ran) -> None:
    values = ran("losses/hinge-embedding/scores_mended").values
    labels = [(1.2, 1), (0.3, 1), (-0.8, -1)]
    hinge = statistics.mean(max(0, 1 - label * score) for score, label in labels)
    assert values["by_hand"] == pytest.approx(hinge)
    assert values["ranking"] == pytest.approx(hinge)


def test_a_label_of_0_costs_both_cases(ran: Ran) -> None:
    values = ran("losses/hinge-embedding/zero_one").values
    both = [cost(distance, 1) + cost(distance, -1) for distance in (0.2, 0.9, 1.5)]
    assert values["losses"]["0"] == pytest.approx(both)
    assert values["losses"]["False"] == pytest.approx(both)
    assert values["slopes"]["0"] == [1 - 1, 1 - 1, 1]
    assert values["slopes"]["-1"] == [-1, -1, 0]


def test_a_column_against_a_row_is_all_pairs(ran: Ran) -> None:
    values = ran("losses/hinge-embedding/column").values
    pairs = [cost(distance, label) for distance in (0, 0, 2) for label in (1, 1, -1)]
    assert values["loss"] == pytest.approx(statistics.mean(pairs))
    assert values["right"] == 0


def test_the_contrastive_loss_is_half_the_square(ran: Ran) -> None:
    values = ran("losses/hinge-embedding/contrastive").values
    halves = [loss**2 / 2 for loss in LOSSES]
    assert values["contrastive"] == pytest.approx(halves)
    assert values["squared"] == pytest.approx(halves)
