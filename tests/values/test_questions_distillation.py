"""The values of the page "How do I write a distillation loss?", derived without torch."""

import math
from collections.abc import Callable

import pytest

from lossbook.site.run import Result

Ran = Callable[[str], Result]
PAGE = "questions/distillation/"
TEACHER = [(9.0, 6.0, -3.0), (-2.0, -1.0, 8.0)]
STUDENT = [(1.0, 0.5, 0.8), (0.2, 0.9, 1.0)]


def softmax(logits: tuple[float, ...], temperature: float = 1) -> list[float]:
    scores = [math.exp(x / temperature) for x in logits]
    return [score / sum(scores) for score in scores]


def kl(target: list[float], model: list[float]) -> float:
    return sum(t * math.log(t / q) for t, q in zip(target, model, strict=True))


def test_the_two_terms_and_their_weights(ran: Ran) -> None:
    pairs = list(zip(TEACHER, STUDENT, strict=True))
    soft = sum(kl(softmax(t, 4), softmax(s, 4)) for t, s in pairs) / 2
    hard = -(math.log(softmax(STUDENT[0])[0]) + math.log(softmax(STUDENT[1])[2])) / 2
    loss = ran(PAGE + "function").values["loss"]
    assert loss == pytest.approx(0.5 * 16 * soft + 0.5 * hard, rel=1e-5)


def test_the_gradient_by_temperature(ran: Ran) -> None:
    pull = ran(PAGE + "squared").values["pull"]
    for position, temperature in enumerate((1, 2, 4, 8, 16)):
        # (softmax of student - softmax of teacher) / T, by the two photos.
        slopes = [
            (q - t) / temperature / 2
            for teacher, student in zip(TEACHER, STUDENT, strict=True)
            for q, t in zip(
                softmax(student, temperature), softmax(teacher, temperature), strict=True
            )
        ]
        norm = math.hypot(*slopes)
        assert pull["plain"][position] == pytest.approx(norm, rel=1e-3)
        assert pull["squared"][position] == pytest.approx(temperature**2 * norm, rel=1e-3)


def test_only_one_of_four_orders_is_the_divergence(ran: Ran) -> None:
    output = ran(PAGE + "mistakes").output
    far = [kl(softmax(t, 4), softmax(s, 4)) for t, s in zip(TEACHER, STUDENT, strict=True)]
    exchanged = [kl(softmax(s, 4), softmax(t, 4)) for t, s in zip(TEACHER, STUDENT, strict=True)]
    one_side = [kl(softmax(t, 4), softmax(t)) for t in TEACHER]
    for pair in (far, exchanged, one_side):
        assert f" {sum(pair) / 2:.4f}" in output


def test_batchmean_counts_sentences(ran: Ran) -> None:
    output = ran(PAGE + "mean").output
    per_token = ran(PAGE + "mean").values["per_token"]
    for factor in (1, 7, 1 / 50):
        assert f"{factor * per_token:.6f}"[:5] in output
