"""The values of the page "TripletMarginLoss", derived without torch."""

import math
import statistics
from collections.abc import Callable

import pytest

from lossbook.site.run import Result

Ran = Callable[[str], Result]
Point = tuple[float, ...]

ANCHOR = (0.0, 0.0)
TRIPLETS = [
    (ANCHOR, (0.3, 0.4), (1.2, 1.6)),
    (ANCHOR, (0.3, 0.4), (0.6, 0.8)),
    (ANCHOR, (0.9, 1.2), (0.6, 0.8)),
]


def triplet(anchor: Point, positive: Point, negative: Point, *, margin: float = 1.0) -> float:
    """Return the loss of one triplet."""
    return max(0.0, margin + math.dist(anchor, positive) - math.dist(anchor, negative))


def test_the_first_example_is_the_mean_of_what_is_missing(ran: Ran) -> None:
    losses = [triplet(*points) for points in TRIPLETS]
    values = ran("losses/triplet-margin/first").values
    assert values["losses"] == pytest.approx(losses, abs=1e-5)
    assert values["loss"] == pytest.approx(statistics.mean(losses), abs=1e-5)
    assert ran("losses/triplet-margin/by_hand").values["by_hand"] == pytest.approx(2 / 3)


def test_a_larger_margin_keeps_more_triplets_at_work(ran: Ran) -> None:
    active = ran("losses/triplet-margin/margin").values["active"]
    for margin in (0.2, 1.0, 2.0):
        costly = sum(triplet(*points, margin=margin) > 1e-5 for points in TRIPLETS)
        assert active[f"margin{margin:.0f}"] == costly


def test_the_norm_decides_which_is_nearer(ran: Ran) -> None:
    losses = ran("losses/triplet-margin/p").values["losses"]
    norms = {"p1": 0.9 + 0.9, "p2": math.hypot(0.9, 0.9), "pinf": 0.9}
    for name, near in norms.items():
        assert losses[name] == pytest.approx(max(0, 0.5 + near - 1.5), abs=1e-5)


def test_eps_stands_inside_the_difference(ran: Ran) -> None:
    output = ran("losses/triplet-margin/eps").output
    assert f"there {math.hypot(0.2, 0.3):.6f}  back {math.hypot(0.4, 0.5):.6f}" in output
    # The direction of (1, 1, 1, 1), of length 1; none without eps.
    assert f"gradient {[1 / math.sqrt(4)] * 4}\neps=0      gradient {[0.0] * 4}" in output


def test_swap_takes_the_nearer_of_two_distances(ran: Ran) -> None:
    losses = ran("losses/triplet-margin/swap").values["losses"]
    assert losses["False"] == max(0, 0.2 + 1 - 1.5)
    assert losses["True"] == pytest.approx(0.2 + 1 - min(1.5, 0.5))


def test_a_collapsed_model_pays_the_margin_and_moves_in_one_direction(ran: Ran) -> None:
    values = ran("losses/triplet-margin/collapsed").values
    assert values["loss"] == 1.0
    # A unit vector of equal features, times what sets Ben apart from Ada's second photo.
    row = [(6 - 2) / math.sqrt(2), (4 - 1) / math.sqrt(2), (1 - 3) / math.sqrt(2)]
    assert values["gradients"]["eps1e-06"] == [pytest.approx(row)] * 2
    assert values["gradients"]["eps0e+00"] == [[0.0] * 3] * 2


def test_scale_counts_until_embeddings_are_normalised(ran: Ran) -> None:
    rows = [((4, 1), (3, 2), (2, 2)), ((1, 3), (1, 5), (2, 4))]
    values = ran("losses/triplet-margin/scale").values
    for factor in (0.01, 1.0, 10.0):
        scaled = [[tuple(factor * x for x in point) for point in row] for row in rows]
        expected = [triplet(*row, margin=0.5) for row in scaled]
        assert values["losses"][f"times{factor:g}"] == pytest.approx(expected, abs=1e-5)
    unit = [[tuple(x / math.hypot(*point) for x in point) for point in row] for row in rows]
    expected = [triplet(*row, margin=0.5) for row in unit]
    assert values["normal"] == pytest.approx(expected, abs=1e-5)


def test_triplets_at_rest_dilute_the_mean(ran: Ran) -> None:
    values = ran("losses/triplet-margin/active").values
    assert values["active"] == 1
    assert values["mean"] == pytest.approx(values["over_active"] / 32)
    assert values["over_active"] == pytest.approx(triplet(*TRIPLETS[1]), abs=1e-5)


def test_the_hardest_of_a_batch_are_found(ran: Ran) -> None:
    points = [(0.0, 0.0), (0.3, 0.4), (0.9, 1.2), (0.6, 0.8), (3.0, 4.0)]
    person = [0, 0, 0, 1, 1]
    expected = []
    for one, mine in zip(points, person, strict=True):
        near = [math.dist(one, o) for o, who in zip(points, person, strict=True) if who == mine]
        far = [math.dist(one, o) for o, who in zip(points, person, strict=True) if who != mine]
        expected.append(max(0.0, 1 + max(near) - min(far)))
    losses = ran("losses/triplet-margin/batch_hard").values["losses"]
    assert losses == pytest.approx(expected, abs=1e-5)


def test_the_first_negative_stands_in_for_all(ran: Ran) -> None:
    losses = ran("losses/triplet-margin/one_negative").values["first_only"]
    anchors = [((0.0, 0.0), (0.3, 0.4)), ((5.0, 5.0), (5.3, 5.4)), ((9.0, 1.0), (9.3, 1.4))]
    expected = [triplet(anchor, positive, (0.6, 0.8)) for anchor, positive in anchors]
    assert losses == pytest.approx(expected, abs=1e-5)
