"""The values of the page about logits and predictions, derived without torch."""

import math
from collections.abc import Callable

import pytest

from lossbook.site.run import Result

Ran = Callable[[str], Result]
PAGE = "questions/logits-to-predictions/"


def test_a_temperature_keeps_the_order_of_the_classes(ran: Ran) -> None:
    rows = ran(PAGE + "temperature").values["rows"]
    for temperature in (0.5, 1.0, 2.0, 10.0):
        powers = [math.exp(x / temperature) for x in (2.0, 0.5, -1.0)]
        expected = [power / sum(powers) for power in powers]
        assert rows[f"T{temperature}"] == pytest.approx(expected, rel=1e-5)
        assert expected == sorted(expected, reverse=True)


def test_a_threshold_has_a_logit(ran: Ran) -> None:
    values = ran(PAGE + "threshold").values
    assert 1 / (1 + math.exp(-values["cut"])) == pytest.approx(values["threshold"])


def test_dropout_changes_the_answer_in_training_mode_only(ran: Ran) -> None:
    said = ran(PAGE + "inference").values["said"]
    assert len(set(said["train"])) == 3
    assert len(set(said["eval"])) == 1
