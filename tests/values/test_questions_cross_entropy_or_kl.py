"""The values of the page "Cross-entropy or KL divergence?", derived without torch."""

import math
from collections.abc import Callable

import pytest

from lossbook.site.run import Result

Ran = Callable[[str], Result]
PAGE = "questions/cross-entropy-or-kl/"


def softmax(logits: list[float]) -> list[float]:
    total = sum(math.exp(logit) for logit in logits)
    return [math.exp(logit) / total for logit in logits]


def entropy(p: list[float]) -> float:
    return -sum(x * math.log(x) for x in p if x)


def divergence(p: list[float], q: list[float]) -> float:
    return sum(x * math.log(x / y) for x, y in zip(p, q, strict=True) if x)


def test_cross_entropy_is_entropy_plus_divergence(ran: Ran) -> None:
    values = ran(PAGE + "split").values
    target = [[0.7, 0.3, 0.0], [0.1, 0.8, 0.1], [1.0, 0.0, 0.0]]
    model = [softmax([1.5, 0.8, -0.5]), softmax([0.2, 2.0, 0.1]), softmax([3.0, 0.0, 0.0])]
    of_target = sum(map(entropy, target)) / 3
    between = sum(map(divergence, target, model)) / 3
    assert values["entropy"] == pytest.approx(of_target, rel=1e-5)
    assert values["divergence"] == pytest.approx(between, rel=1e-5)
    assert values["cross_entropy"] == pytest.approx(of_target + between, rel=1e-5)


def test_lowest_cross_entropy_is_the_entropy_of_the_target(ran: Ran) -> None:
    values = ran(PAGE + "shift").values
    assert values["best"] == pytest.approx(0.7)
    assert values["floor"] == pytest.approx(entropy([0.7, 0.3]), rel=1e-5)


def test_both_gradients_are_softmax_minus_target(ran: Ran) -> None:
    values = ran(PAGE + "same_gradient").values
    model = softmax([1.5, 0.8, -0.5])
    expected = [q - p for q, p in zip(model, [0.7, 0.3, 0.0], strict=True)]
    for name in ("by_cross_entropy", "by_divergence", "difference"):
        assert values[name][0] == pytest.approx(expected, abs=1e-6)


def test_only_the_teacher_sees_a_difference(ran: Ran) -> None:
    gradients = ran(PAGE + "moving_target").values["gradients"]
    student, teacher = softmax([1.5, 0.8, -0.5]), softmax([1.2, 0.9, -0.3])
    of_student = [q - p for q, p in zip(student, teacher, strict=True)]
    # Through a softmax p, the gradient of sum(p * v) is p * (v - sum(p * v)).
    for name, surprise in (
        ("cross-entropy", [-math.log(q) for q in student]),
        ("KL divergence", [math.log(p / q) for p, q in zip(teacher, student, strict=True)]),
    ):
        mean = sum(p * v for p, v in zip(teacher, surprise, strict=True))
        of_teacher = [p * (v - mean) for p, v in zip(teacher, surprise, strict=True)]
        assert gradients[name]["student"] == pytest.approx(of_student, abs=1e-6)
        assert gradients[name]["teacher"] == pytest.approx(of_teacher, abs=1e-6)


def test_kl_div_takes_the_model_first_and_the_target_second(ran: Ran) -> None:
    values = ran(PAGE + "order").values
    target, model = [0.7, 0.2, 0.1], [0.4, 0.4, 0.2]
    assert values["right"] == pytest.approx(divergence(target, model), rel=1e-5)
    assert values["swapped"] == pytest.approx(divergence(model, target), rel=1e-5)


def test_one_order_covers_both_humps_and_the_other_takes_one(ran: Ran) -> None:
    found = ran(PAGE + "two_minima").values["found"]
    mean = 0.6 * 20 + 0.4 * 44
    deviation = math.sqrt(4**2 + 0.6 * (20 - mean) ** 2 + 0.4 * (44 - mean) ** 2)
    assert found["cover"] == pytest.approx([mean, deviation], abs=1)
    assert found["seek"] == [20, 4]


def test_the_default_mean_is_too_small_by_the_number_of_classes(ran: Ran) -> None:
    values = ran(PAGE + "batchmean").values
    first = divergence([0.7, 0.2, 0.1], [0.4, 0.4, 0.2])
    second = divergence([0.3, 0.6, 0.1], [0.3, 0.5, 0.2])
    assert values["batchmean"] == pytest.approx((first + second) / 2, rel=1e-5)
    assert values["mean"] == pytest.approx((first + second) / 6, rel=1e-5)
    assert "next major release" in ran(PAGE + "batchmean").output


def test_batchmean_adds_up_the_words_of_a_sentence(ran: Ran) -> None:
    values = ran(PAGE + "sequences").values
    expected = divergence([0.7, 0.2, 0.1], [0.4, 0.4, 0.2])
    assert values["per_word"] == pytest.approx(expected, rel=1e-5)
    assert values["per_sentence"] == pytest.approx(5 * expected, rel=1e-5)
