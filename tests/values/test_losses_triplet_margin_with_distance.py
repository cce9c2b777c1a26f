"""The values of the page "TripletMarginWithDistanceLoss", derived without torch."""

import math
from collections.abc import Callable, Sequence

import pytest

from lossbook.site.run import Result

Ran = Callable[[str], Result]
Point = Sequence[float]


def cosine(left: Point, right: Point) -> float:
    """Return 1 minus the cosine of the angle between two vectors."""
    product = sum(a * b for a, b in zip(left, right, strict=True))
    return 1 - product / math.hypot(*left) / math.hypot(*right)


def squared(left: Point, right: Point) -> float:
    return math.dist(left, right) ** 2


def manhattan(left: Point, right: Point) -> float:
    return sum(abs(a - b) for a, b in zip(left, right, strict=True))


def triplet(
    distance: Callable[[Point, Point], float], rows: Sequence[Point], margin: float
) -> float:
    """Return the loss of one triplet."""
    anchor, positive, negative = rows
    return max(0.0, margin + distance(anchor, positive) - distance(anchor, negative))


def test_the_cosine_distance_knows_the_note_and_the_euclidean_does_not(ran: Ran) -> None:
    texts = [(20, 20, 2), (3, 3, 0), (6, 14, 20)]
    losses = ran("losses/triplet-margin-with-distance/first").values["losses"]
    assert losses["pairwise_distance"] == pytest.approx(triplet(math.dist, texts, 0.2), abs=1e-4)
    assert losses["cosine_distance"] == triplet(cosine, texts, 0.2) == 0
    values = ran("losses/triplet-margin-with-distance/by_hand").values
    assert values["by_hand"] == pytest.approx(triplet(cosine, texts, 0.6))
    assert values["loss"] == pytest.approx(values["by_hand"], rel=1e-5)


def test_each_distance_has_its_own_wrong_triplet(ran: Ran) -> None:
    rows = [[(1, 0), (3, 1), (0, 1)], [(1, 0), (1, 1), (3, 0)]]
    losses = ran("losses/triplet-margin-with-distance/distances").values["losses"]
    for name, distance in (
        ("Euclidean", math.dist),
        ("squared", squared),
        ("Manhattan", manhattan),
        ("cosine", cosine),
    ):
        expected = [triplet(distance, row, 0.5) for row in rows]
        assert losses[name] == pytest.approx(expected, abs=1e-4)


def test_a_learned_distance_weighs_what_tells_the_two_apart(ran: Ran) -> None:
    gradient = ran("losses/triplet-margin-with-distance/learned").values["gradient"]
    # With all weights 1: what the positive is off, minus what the negative is, per feature.
    assert gradient == pytest.approx([0.1**2 - 1.5**2, 2.0**2 - 0.1**2])


def test_a_margin_beyond_the_range_can_never_be_reached(ran: Ran) -> None:
    rows = [[(1, 0), (0.8, 0.6), (0.6, 0.8)], [(1, 0), (0.96, 0.28), (-1, 0)]]
    losses = ran("losses/triplet-margin-with-distance/margin").values["losses"]
    for margin in (0.1, 1.0, 3.0):
        expected = [triplet(cosine, row, margin) for row in rows]
        assert losses[f"margin{margin:.0f}"] == pytest.approx(expected, abs=1e-6)


def test_swap_measures_from_the_positive(ran: Ran) -> None:
    losses = ran("losses/triplet-margin-with-distance/swap").values["losses"]
    anchor, positive, negative = (1, 0), (0.8, 0.6), (0.28, 0.96)
    assert losses["False"] == triplet(cosine, [anchor, positive, negative], 0.5)
    nearer = min(cosine(anchor, negative), cosine(positive, negative))
    assert losses["True"] == pytest.approx(0.5 + cosine(anchor, positive) - nearer)


def test_a_similarity_pays_for_the_right_order(ran: Ran) -> None:
    values = ran("losses/triplet-margin-with-distance/similarity").values
    near = 1 - cosine((1, 0), (1, 0.1))
    assert values["swapped"] == pytest.approx([1 + near, 1 - near], abs=1e-6)
    assert values["meant"] == pytest.approx([1 - near, 1 + near], abs=1e-6)


def test_wrong_shapes_change_the_mean(ran: Ran) -> None:
    anchors = [(0.0, 0.0), (5.0, 5.0), (9.0, 1.0)]
    positives = [(x + 0.3, y + 0.4) for x, y in anchors]
    negatives = [(x + 0.6, y + 0.8) for x, y in anchors]
    values = ran("losses/triplet-margin-with-distance/shapes").values
    means = values["means"]
    assert means["one per row"] == pytest.approx(1 + 0.5 - 1, abs=1e-5)
    pairs = [
        triplet(math.dist, [anchor, positive, negative], 1)
        for anchor in anchors
        for positive, negative in zip(positives, negatives, strict=True)
    ]
    assert means["all pairs"] == pytest.approx(sum(pairs) / 9, abs=1e-4)
    features = [1 + 0.3**2 - 0.6**2, 1 + 0.4**2 - 0.8**2]
    assert means["no sum over features"] == pytest.approx(sum(features) / 2, abs=1e-5)
    whole = 1 + math.sqrt(3) * 0.5 - math.sqrt(3) * 1
    assert means["one for the batch"] == pytest.approx(whole, abs=1e-5)


def test_the_root_of_0_spoils_the_gradient_and_the_norm_does_not(ran: Ran) -> None:
    lines = ran("losses/triplet-margin-with-distance/root_at_zero").output.splitlines()
    assert lines[0].endswith("loss 0.0, gradient [nan, nan]")
    assert lines[1].endswith("loss 0.0, gradient [0.0, 0.0]")
