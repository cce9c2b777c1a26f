"""The values of the page "How do I write a contrastive loss?", derived without torch."""

import math
from collections.abc import Callable, Sequence

import pytest

from lossbook.site.run import Result

Ran = Callable[[str], Result]
PAGE = "questions/infonce/"
IMAGES = [(2, 1, 0), (2, -1, 0), (0, 0, 3)]
TEXTS = [(1, 0.8, 0.1), (1, -0.5, 0), (0.1, 0, 1)]


def unit(vector: Sequence[float]) -> list[float]:
    length = math.sqrt(sum(x * x for x in vector))
    return [x / length for x in vector]


def row_losses(matrix: list[list[float]]) -> float:
    rows = [math.log(sum(map(math.exp, row))) - row[i] for i, row in enumerate(matrix)]
    return sum(rows) / len(rows)


def clip(images: Sequence[Sequence[float]], texts: Sequence[Sequence[float]]) -> float:
    logits = [
        [sum(map(float.__mul__, unit(image), unit(text))) / 0.07 for text in texts]
        for image in images
    ]
    columns = [list(column) for column in zip(*logits, strict=True)]
    return (row_losses(logits) + row_losses(columns)) / 2


def test_the_loss_of_three_pairs(ran: Ran) -> None:
    values = ran(PAGE + "function").values
    assert values["loss"] == pytest.approx(clip(IMAGES, TEXTS), rel=1e-3)
    exchanged = [TEXTS[1], TEXTS[0], TEXTS[2]]
    assert values["mixed_up"] == pytest.approx(clip(IMAGES, exchanged), rel=1e-4)


def test_it_starts_at_the_logarithm_of_the_batch(ran: Ran) -> None:
    start = ran(PAGE + "start").values["start"]
    assert start == pytest.approx({f"{n} pairs": math.log(n) for n in (8, 64, 1024)}, rel=1e-5)


def test_the_floor_of_each_temperature(ran: Ran) -> None:
    floor = ran(PAGE + "temperature").values["floor"]
    for temperature, loss in floor.items():
        gap = (1 + 1 / 63) / float(temperature)
        assert loss == pytest.approx(math.log1p(63 * math.exp(-gap)), abs=1e-5)


def test_the_push_goes_to_the_most_alike(ran: Ran) -> None:
    for temperature, shares in ran(PAGE + "hard_negative").values["pull"].items():
        scores = [math.exp(s / float(temperature)) for s in (0.7, 0.3, -0.2)]
        assert shares == pytest.approx([s / sum(scores) for s in scores], abs=1e-5)


def test_a_second_dog_costs_half_of_ln_2(ran: Ran) -> None:
    values = ran(PAGE + "duplicates").values
    assert values["plain"] == pytest.approx(math.log(2) / 2, abs=1e-5)
    assert values["masked"] == pytest.approx(0, abs=1e-5)
