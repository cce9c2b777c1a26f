"""The values of the page "The three families", derived without torch."""

import math
from collections.abc import Callable

import pytest

from lossbook.site.run import Result

Ran = Callable[[str], Result]


def softplus(x: float) -> float:
    """Return log(1 + exp(x))."""
    return math.log1p(math.exp(x))


def cross_entropy(logits: list[float], probabilities: list[float]) -> float:
    """Return the cross-entropy of `probabilities` and the softmax of `logits`."""
    log_sum = math.log(sum(map(math.exp, logits)))
    return sum(p * (log_sum - x) for p, x in zip(probabilities, logits, strict=True))


def test_a_number_is_predicted_by_the_output_itself(ran: Ran) -> None:
    values = ran("guide/three-families/a_number").values
    assert values["loss"] == pytest.approx((5**2 + 2**2 + 1**2) / 3)
    assert values["minutes"] == [31, 24, 40]


def test_one_of_a_list_is_predicted_by_the_highest_logit(ran: Ran) -> None:
    result = ran("guide/three-families/one_of_a_list")
    rows = [([3.2, 0.5, -1.0], [1.0, 0.0, 0.0]), ([0.3, 1.9, 0.1], [0.0, 0.0, 1.0])]
    expected = sum(cross_entropy(*row) for row in rows) / 2
    assert result.values["loss"] == pytest.approx(expected, rel=1e-5)
    assert result.values["chosen"] == [logits.index(max(logits)) for logits, _ in rows]
    assert "['cat', 'dog']" in result.output
    assert "target  (2,) torch.int64" in result.output


def test_several_answers_are_predicted_one_by_one(ran: Ran) -> None:
    values = ran("guide/three-families/several_answers").values
    logits = [2.1, 1.4, -3.0, -0.7, 0.9, 0.2]
    target = [1, 1, 0, 0, 1, 0]
    expected = sum(softplus(-x if y else x) for x, y in zip(logits, target, strict=True)) / 6
    assert values["loss"] == pytest.approx(expected, rel=1e-5)
    # Above a logit of 0 is above a probability of one half.
    yes = [answer for row in values["yes"] for answer in row]
    assert yes == [1 / (1 + math.exp(-x)) > 0.5 for x in logits]


def test_three_wrong_targets_are_refused_and_two_pass(ran: Ran) -> None:
    output = ran("guide/three-families/wrong_target").output
    assert output.count("Error\n") == 3
    assert output.count("accepted") == 2


def test_cross_entropy_reads_float_tags_as_probabilities(ran: Ran) -> None:
    output = ran("guide/three-families/wrong_target").output
    rows = [([3.2, 0.5, -1.0], [1.0, 1.0, 0.0]), ([0.3, 1.9, 0.1], [0.0, 1.0, 0.0])]
    expected = sum(cross_entropy(*row) for row in rows) / 2
    assert f"CrossEntropyLoss, tags: accepted, {expected:.2f}" in output


def test_mse_reads_class_indices_as_amounts(ran: Ran) -> None:
    output = ran("guide/three-families/wrong_target").output
    expected = (0.4**2 + 0.2**2) / 2
    assert f"MSELoss, indices: accepted, {expected:.2f}" in output
