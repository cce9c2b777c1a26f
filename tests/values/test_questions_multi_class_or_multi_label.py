"""The values of the page about multi-class and multi-label, derived without torch."""

import math
from collections.abc import Callable

import pytest

from lossbook.site.run import Result

Ran = Callable[[str], Result]
PAGE = "questions/multi-class-or-multi-label/"


def test_cross_entropy_of_k_ones_cannot_fall_below_k_log_k(ran: Ran) -> None:
    lowest = ran(PAGE + "lowest").values["lowest"]
    for k in (1, 2, 3, 5):
        floor = k * math.log(k)
        assert floor < lowest[f"k{k}"] < floor + 0.006


def test_two_labels_share_one_probability_and_none_learns_nothing(ran: Ran) -> None:
    learnt = ran(PAGE + "trained").values["learnt"]
    two, one, none = learnt["cross-entropy"]
    assert two == pytest.approx([0.5, 0.5, 0, 0], abs=0.01)
    assert one == pytest.approx([1, 0, 0, 0], abs=0.01)
    assert none == [0.25] * 4
    tags = [[1, 1, 0, 0], [1, 0, 0, 0], [0, 0, 0, 0]]
    for probabilities, tag in zip(learnt["BCE with logits"], tags, strict=True):
        assert probabilities == pytest.approx(tag, abs=0.02)
