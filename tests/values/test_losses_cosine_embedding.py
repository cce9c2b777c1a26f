"""The values of the page "CosineEmbeddingLoss", derived without torch."""

import math
import statistics
from collections.abc import Callable, Sequence

import pytest

from lossbook.site.run import Result

Ran = Callable[[str], Result]

SEARCHES = [(4.0, 3.0), (3.0, 4.0), (1.0, 0.0), (1.0, 2.0)]
PAGES = [(8.0, 6.0), (4.0, 3.0), (0.6, 0.8), (-2.0, 0.5)]
READ = [1, 1, -1, -1]


def cosine(left: Sequence[float], right: Sequence[float]) -> float:
    """Return the cosine of the angle between two vectors."""
    product = sum(a * b for a, b in zip(left, right, strict=True))
    return product / (math.hypot(*left) * math.hypot(*right))


def cost(cosine: float, label: int, margin: float = 0.0) -> float:
    """Return the loss of one pair."""
    return 1 - cosine if label == 1 else max(0.0, cosine - margin)


def losses_of(pages: Sequence[Sequence[float]], labels: Sequence[int]) -> list[float]:
    return [
        cost(cosine(search, page), label)
        for search, page, label in zip(SEARCHES, pages, labels, strict=True)
    ]


def test_the_first_example_is_the_mean_over_pairs(ran: Ran) -> None:
    losses = losses_of(PAGES, READ)
    values = ran("losses/cosine-embedding/first").values
    assert values["losses"] == pytest.approx(losses, abs=1e-6)
    assert values["loss"] == pytest.approx(statistics.mean(losses))
    assert ran("losses/cosine-embedding/by_hand").values["by_hand"] == pytest.approx(0.16)


def test_the_margin_is_the_cosine_that_costs_nothing(ran: Ran) -> None:
    losses = ran("losses/cosine-embedding/margin").values["losses"]
    for margin in (-1.0, 0.0, 0.5):
        expected = [cost(c, -1, margin) for c in (0.96, 0.6, 0.0, -0.6)]
        assert losses[f"margin{margin:.1f}"] == pytest.approx(expected, abs=1e-6)
    losses = ran("losses/cosine-embedding/out_of_range").values["losses"]
    assert losses["margin0"] == pytest.approx(cost(1, -1, 0.5))
    assert losses["margin5"] == cost(1, -1, 5.0)


def test_labels_of_0_leave_the_like_pairs_alone(ran: Ran) -> None:
    values = ran("losses/cosine-embedding/zero_one").values
    like = [*losses_of(PAGES, READ)[:2], 0, 0]
    assert values["dropped"] == pytest.approx(like, abs=1e-6)
    assert values["as_bool"] == pytest.approx(like, abs=1e-6)
    assert values["right"] == pytest.approx(losses_of(PAGES, READ), abs=1e-6)


def test_float16_overflows_where_both_squares_exceed_its_range(ran: Ran) -> None:
    losses = ran("losses/cosine-embedding/half").values["losses"]
    largest = 65504
    assert 10**4 < largest < 20**4
    assert losses["length10"] == 0
    assert losses["length20"] == 1
    assert largest < 300**2
    assert math.isnan(losses["length300"])
    assert math.isnan(losses["length0"])


def test_a_short_vector_has_too_small_a_cosine(ran: Ran) -> None:
    losses = ran("losses/cosine-embedding/zeros").values["losses"]
    assert losses["length0"] == 1
    assert losses["length1e-06"] == pytest.approx(1 - 1 / math.sqrt(2), rel=1e-4)


def test_the_gradient_falls_with_the_length_and_stands_at_a_right_angle(ran: Ran) -> None:
    values = ran("losses/cosine-embedding/scale").values
    sine = math.sin(math.acos(cosine((3, 4), (1, 0))))
    assert values["lengths"] == pytest.approx([sine / 5, sine / 50, sine / 500], rel=1e-5)
    assert values["losses"] == pytest.approx([0.4] * 3)
    assert values["along"] == pytest.approx(0, abs=1e-6)


def test_lengths_grow_by_pythagoras(ran: Ran) -> None:
    lengths = ran("losses/cosine-embedding/growing").values["lengths"]
    x, y = 1.0, 0.0
    for step in range(200):
        page = (0.6, 0.8 if step % 2 == 0 else -0.8)
        length, near = math.hypot(x, y), cosine((x, y), page)
        # The gradient of the cosine: the page, less its part along the embedding.
        pull = [(p - near * a / length) / length for p, a in zip(page, (x, y), strict=True)]
        longer = math.hypot(length, 0.5 * math.hypot(*pull))
        x, y = x + 0.5 * pull[0], y + 0.5 * pull[1]
        assert math.hypot(x, y) == pytest.approx(longer)
        if f"step{step + 1}" in lengths:
            assert lengths[f"step{step + 1}"] == pytest.approx(longer, rel=1e-4)


def test_the_gradient_is_the_sine_of_the_angle(ran: Ran) -> None:
    lengths = ran("losses/cosine-embedding/worst_pairs").values["lengths"]
    for label, angles in ((1, (10, 90, 170, 180)), (-1, (80, 10, 0))):
        for degrees in angles:
            sine = math.sin(math.radians(degrees))
            assert lengths[f"label {label} at {degrees}"] == pytest.approx(sine, abs=1e-6)


def test_a_single_page_or_label_is_taken_for_all(ran: Ran) -> None:
    losses = ran("losses/cosine-embedding/one_page").values["losses"]
    assert losses["the first page"] == pytest.approx(losses_of([PAGES[0]] * 4, READ), abs=1e-6)
    assert losses["the first label"] == pytest.approx(losses_of(PAGES, [1] * 4), abs=1e-6)
    # Each feature times the one, over the length of that one: no cosine.
    sums = [
        sum(search) * math.copysign(1, page[0])
        for search, page in zip(SEARCHES, PAGES, strict=True)
    ]
    cosines = [total / math.hypot(*search) for total, search in zip(sums, SEARCHES, strict=True)]
    expected = [cost(value, label) for value, label in zip(cosines, READ, strict=True)]
    assert losses["the first feature"] == pytest.approx(expected, abs=1e-6)
    assert min(expected) < 0
