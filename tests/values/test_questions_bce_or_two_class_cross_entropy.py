"""The values of the page "Binary or two-class cross-entropy?", derived without torch."""

import math
from collections.abc import Callable

import pytest

from lossbook.site.run import Result

Ran = Callable[[str], Result]
PAGE = "questions/bce-or-two-class-cross-entropy/"
PAIRS = [(0.3, 2.1), (1.0, -0.5), (-0.2, 0.4), (2.5, 1.0)]
SPAM = [1, 0, 0, 1]
DIFFERENCES = [b - a for a, b in PAIRS]


def sigmoid(x: float) -> float:
    return 1 / (1 + math.exp(-x))


def bce(x: float, y: float) -> float:
    return -y * math.log(sigmoid(x)) - (1 - y) * math.log(1 - sigmoid(x))


def mean_bce(targets: list[float]) -> float:
    return sum(map(bce, DIFFERENCES, targets)) / len(targets)


def test_bce_of_the_difference_is_cross_entropy_of_the_pair(ran: Ran) -> None:
    values = ran(PAGE + "same_number").values
    expected = mean_bce([1, 0, 0, 1])
    assert values["two_class"] == pytest.approx(expected, rel=1e-5)
    assert values["binary"] == pytest.approx(expected, rel=1e-5)


def test_two_logits_get_the_gradient_of_one_and_its_negative(ran: Ran) -> None:
    values = ran(PAGE + "gradients").values
    expected = sigmoid(1.8) - 1
    assert values["of_one"] == pytest.approx(expected, rel=1e-5)
    assert values["of_pair"] == pytest.approx([-expected, expected], rel=1e-5)
    assert values["shifted"] == pytest.approx(bce(1.8, 1), abs=1e-5)


def test_half_the_learning_rate_makes_two_outputs_one(ran: Ran) -> None:
    values = ran(PAGE + "twice_the_step").values
    weight = bias = 0.0
    data = [(0, 0), (1, 0), (2, 0), (5, 1), (3, 1), (8, 1)]
    for _ in range(50):
        errors = [(sigmoid(weight * x + bias) - y, x) for x, y in data]
        weight -= 0.2 * sum(error * x for error, x in errors) / 6
        bias -= 0.2 * sum(error for error, _ in errors) / 6
    assert values["one_slope"] == pytest.approx(weight, rel=1e-4)
    assert values["half_slope"] == pytest.approx(weight, rel=1e-4)
    assert values["two_slope"] > 1.2 * weight
    assert (values["one_count"], values["two_count"]) == (2, 4)


def test_bce_on_one_hot_targets_is_two_questions(ran: Ran) -> None:
    values = ran(PAGE + "one_hot_bce").values
    expected = sum(
        (bce(no, 1 - y) + bce(yes, y)) / 2 for (no, yes), y in zip(PAIRS, SPAM, strict=True)
    )
    assert values["on_one_hot"] == pytest.approx(expected / 4, rel=1e-5)
    assert values["on_one_hot"] != pytest.approx(values["two_class"], rel=1e-2)
    assert values["softmax_sum"] == pytest.approx([1, 1, 1, 1])
    sums = [sigmoid(no) + sigmoid(yes) for no, yes in PAIRS]
    assert values["sigmoid_sum"] == pytest.approx(sums, rel=1e-5)


def test_a_logit_above_one_half_is_not_a_probability_above_one_half(ran: Ran) -> None:
    values = ran(PAGE + "threshold").values
    assert values["by_argmax"] == values["by_sign"] == values["by_half"] == [1, 0, 1, 0]
    assert values["mistaken"] == [1, 0, 0, 0]
    assert values["careful"] == [1, 0, 1, 1]
    assert values["meant"] == pytest.approx(sigmoid(0.5), rel=1e-6)
    assert sigmoid(values["cutoff"]) == pytest.approx(0.2)


def test_weights_agree_as_a_sum_and_not_as_a_mean(ran: Ran) -> None:
    values = ran(PAGE + "weights").values
    weights = [3, 1, 1, 3]
    total = sum(w * bce(x, y) for w, x, y in zip(weights, DIFFERENCES, SPAM, strict=True))
    assert values["binary"] == pytest.approx({"sum": total, "mean": total / 4}, rel=1e-5)
    assert values["two_class"] == pytest.approx({"sum": total, "mean": total / 8}, rel=1e-5)


def test_label_smoothing_moves_the_targets_by_half_of_it(ran: Ran) -> None:
    values = ran(PAGE + "smoothing").values
    expected = mean_bce([0.95, 0.05, 0.05, 0.95])
    assert values["two_class"] == pytest.approx(expected, rel=1e-5)
    assert values["binary"] == pytest.approx(expected, rel=1e-5)


def test_cross_entropy_of_one_output_is_zero_until_it_raises(ran: Ran) -> None:
    result = ran(PAGE + "one_output")
    assert result.output.startswith("loss 0.0, gradient [0.0, 0.0, 0.0, 0.0]")
    assert result.failure is not None
    assert result.failure.exception == "IndexError"
