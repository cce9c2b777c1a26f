"""The values of the page "NLL, cross-entropy and log loss", derived without torch."""

import math
from collections.abc import Callable

import pytest

from lossbook.site.run import Result

Ran = Callable[[str], Result]
PAGE = "questions/nll-cross-entropy-log-loss/"
ROWS = [([4.0, 1.0, 0.1], 0), ([0.5, 2.0, 0.3], 1), ([1.0, 1.2, 1.1], 2)]


def log_softmax(logits: list[float]) -> list[float]:
    total = math.log(sum(math.exp(logit) for logit in logits))
    return [logit - total for logit in logits]


def test_three_names_are_one_number(ran: Ran) -> None:
    values = ran(PAGE + "three_names").values
    expected = -sum(log_softmax(logits)[label] for logits, label in ROWS) / 3
    for name in ("cross_entropy", "nll", "log_loss"):
        assert values[name] == pytest.approx(expected, rel=1e-5)


def test_yes_or_no_is_one_number_too(ran: Ran) -> None:
    values = ran(PAGE + "yes_or_no").values
    expected = -(math.log(0.9) + math.log(1 - 0.2) + math.log(1 - 0.65)) / 3
    for name in ("log_loss", "bce", "nll"):
        assert values[name] == pytest.approx(expected, rel=1e-5)


def test_only_one_of_the_four_wrong_inputs_is_harmless(ran: Ran) -> None:
    values = ran(PAGE + "what_goes_in").values
    right = -sum(log_softmax(logits)[label] for logits, label in ROWS) / 3
    probs = [[math.exp(x) for x in log_softmax(logits)] for logits, _ in ROWS]
    labels = [label for _, label in ROWS]
    twice = -sum(log_softmax(p)[k] for p, k in zip(probs, labels, strict=True)) / 3
    assert values["cross_entropy"] == pytest.approx(
        {"logits": right, "log-probabilities": right, "probabilities": twice}, rel=1e-5
    )
    picked = -sum(logits[label] for logits, label in ROWS) / 3
    picked_probs = -sum(p[k] for p, k in zip(probs, labels, strict=True)) / 3
    assert values["nll"] == pytest.approx(
        {"logits": picked, "log-probabilities": right, "probabilities": picked_probs}, rel=1e-5
    )


def test_a_soft_target_is_the_mean_over_its_labels(ran: Ran) -> None:
    values = ran(PAGE + "soft_targets").values
    cat, dog, _ = log_softmax([1.5, 0.8, -0.5])
    assert values["nll"] == pytest.approx(-(7 * cat + 3 * dog) / 10, rel=1e-5)
    assert values["cross_entropy"] == pytest.approx(values["nll"], rel=1e-5)


def test_nllloss_refuses_shares(ran: Ran) -> None:
    failure = ran(PAGE + "nll_refuses").failure
    assert failure is not None
    assert "multi-target not supported" in failure.message


def test_each_tool_caps_a_sure_mistake_elsewhere(ran: Ran) -> None:
    values = ran(PAGE + "sure_and_wrong").values
    assert values["nll"] == math.inf
    assert values["bce"] == 100
    assert values["log_loss"][0] == pytest.approx(23 * math.log(2))  # float32 has eps 2**-23.
    assert values["with_logits"] == pytest.approx(40)


def test_ten_equal_choices_have_perplexity_ten(ran: Ran) -> None:
    values = ran(PAGE + "units").values
    assert values["nats"] == pytest.approx(math.log(10), rel=1e-6)
    assert values["bits"] == pytest.approx(math.log2(10), rel=1e-6)
    assert values["perplexity"] == pytest.approx(10, rel=1e-6)
