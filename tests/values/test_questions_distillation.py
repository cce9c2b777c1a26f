"""The values of the page "How do I write a distillation loss?", derived without torch."""

import math
from collections.abc import Callable

import pytest

from lossbook.site.run import Result

Ran = Callable[[str], Result]
PAGE = "questions/distillation/"
TEACHER = [[9.0, 6.0, 1.0, -2.0], [5.0, 8.0, 2.0, -1.0]]
STUDENT = [[3.0, 1.0, 1.0, 1.0], [1.0, 2.0, 0.0, 1.0]]


def softmax(logits: list[float], temperature: float) -> list[float]:
    powers = [math.exp(logit / temperature) for logit in logits]
    return [power / sum(powers) for power in powers]


def divergence(teacher: list[float], student: list[float], temperature: float) -> float:
    p, q = softmax(teacher, temperature), softmax(student, temperature)
    return sum(a * math.log(a / b) for a, b in zip(p, q, strict=True))


def test_the_loss_is_the_sum_of_its_parts(ran: Ran) -> None:
    values = ran(PAGE + "loss").values
    soft = 16 * sum(divergence(t, s, 4) for t, s in zip(TEACHER, STUDENT, strict=True)) / 2
    hard = -sum(math.log(softmax(s, 1)[i]) for i, s in enumerate(STUDENT)) / 2
    assert values["only_soft"] == pytest.approx(soft, rel=1e-5)
    assert values["only_hard"] == pytest.approx(hard, rel=1e-5)
    assert values["loss"] == pytest.approx(0.7 * soft + 0.3 * hard, rel=1e-5)
    assert values["perfect"] == pytest.approx(0, abs=1e-6)


def test_the_gradient_is_the_difference_of_the_shares(ran: Ran) -> None:
    values = ran(PAGE + "temperature").values
    for temperature in (1, 2, 4, 8, 16):
        p, q = softmax(TEACHER[0], temperature), softmax(STUDENT[0], temperature)
        size = math.dist(p, q) / temperature
        assert values["pull"][str(temperature)] == pytest.approx(size, rel=1e-4)
    p, q = softmax(TEACHER[0], 10_000), softmax(STUDENT[0], 10_000)
    assert values["limit"] == pytest.approx(math.dist(p, q) * 10_000, rel=1e-3)


def test_the_other_calls_are_other_numbers(ran: Ran) -> None:
    loss = ran(PAGE + "calls").values["loss"]
    pairs = list(zip(TEACHER, STUDENT, strict=True))
    right = sum(divergence(t, s, 4) for t, s in pairs) / 2
    assert loss["right"] == pytest.approx(right, rel=1e-5)
    assert loss["mean"] == pytest.approx(right / 4, rel=1e-5)
    swapped = sum(divergence(s, t, 4) for t, s in pairs) / 2
    assert loss["order swapped"] == pytest.approx(swapped, rel=1e-5)


def test_cross_entropy_is_more_by_the_entropy(ran: Ran) -> None:
    values = ran(PAGE + "cross_entropy").values
    entropy = -sum(p * math.log(p) for t in TEACHER for p in softmax(t, 4)) / 2
    assert values["ce"] - values["kl"] == pytest.approx(entropy, rel=1e-5)


def test_a_free_student_ends_at_the_teachers_logits(ran: Ran) -> None:
    learned = ran(PAGE + "learned").values["learned"]
    assert learned["soft"] == pytest.approx([5.5, 2.5, -2.5, -5.5], abs=0.01)
    assert learned["hard"][1] == pytest.approx(learned["hard"][3], abs=1e-5)
