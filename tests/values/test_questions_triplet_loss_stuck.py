"""The values of the page "Why is my triplet loss stuck at the margin?", without torch."""

import math
from collections.abc import Callable

import pytest

from lossbook.site.run import Result

Ran = Callable[[str], Result]

PAGE = "questions/triplet-loss-stuck/"


def triplet(near: float, far: float, margin: float = 1.0) -> float:
    """Return the loss of one triplet."""
    return max(0.0, near - far + margin)


def last_numbers(ran: Ran, name: str) -> list[float]:
    """Return the last number of each line that a snippet prints."""
    return [float(line.split()[-1]) for line in ran(PAGE + name).output.splitlines()]


def test_a_collapsed_model_pays_the_margin(ran: Ran) -> None:
    lines = ran(PAGE + "collapsed").output.splitlines()
    shown = [float(line.split()[2]) for line in lines]
    near = [0.0, 0.2, 0.1]
    far = [0.0, math.dist((0.3, 0.4), (0.9, 1.2)), math.dist((0.3, 0.4), (2.0, 1.5))]
    assert shown == pytest.approx(list(map(triplet, near, far)), abs=1e-4)


def test_shrinking_a_hard_triplet_lowers_its_loss(ran: Ran) -> None:
    expected = [triplet(1.5 * scale, 0.5 * scale) for scale in (2.0, 1.0, 0.5, 0.1, 0.0)]
    assert last_numbers(ran, "shrinking") == pytest.approx(expected, abs=1e-4)


def test_the_gradients_at_one_point_cancel(ran: Ran) -> None:
    # Of eps alone, the same in both coordinates, the direction is left.
    expected = [0.0, -1 / math.sqrt(2), 1 / math.sqrt(2), 0.0]
    assert last_numbers(ran, "cancel") == pytest.approx(expected, abs=1e-4)


def test_the_semi_hard_negatives(ran: Ran) -> None:
    lines = ran(PAGE + "semi_hard").output.splitlines()
    points = [(0.0, 0.0), (0.6, 0.0), (0.5, 0.1), (0.0, 0.9), (3.0, 3.0)]
    person = [0, 0, 1, 1, 2]
    for row, (anchor, positive) in enumerate([(0, 1), (1, 0), (2, 3)]):
        near = math.dist(points[anchor], points[positive])
        far = {
            other: math.dist(points[anchor], points[other])
            for other in range(5)
            if person[other] != person[anchor]
        }
        hardest = min(far, key=far.__getitem__)
        semi = [other for other, distance in far.items() if near < distance < near + 0.5]
        assert lines[2 * row].endswith(f"hardest negative {hardest}")
        assert f"{triplet(near, far[hardest], 0.5):.4f}" in lines[2 * row + 1]
        assert lines[2 * row + 1].endswith(f"semi-hard ones {semi}")


def test_a_margin_beyond_the_diameter_has_a_floor(ran: Ran) -> None:
    expected = [triplet(0.0, 2.0, margin) for margin in (0.2, 1.0, 2.0, 3.0)]
    assert last_numbers(ran, "out_of_reach") == pytest.approx(expected, abs=1e-4)
