"""The values of the page "Does torch.compile work with loss functions?", without torch."""

import math
from collections.abc import Callable

import pytest

from lossbook.site.run import Result

Ran = Callable[[str], Result]

PAGE = "questions/torch-compile/"


def test_a_compiled_loss_is_the_loss(ran: Ran) -> None:
    rows = [line.split() for line in ran(PAGE + "graph_breaks").output.splitlines()]
    smoothed = plain = 0.0
    for logits, right in (([2.0, -1.0, 0.5], 0), ([0.3, 0.2, -2.0], 1)):
        log_sum = math.log(sum(map(math.exp, logits)))
        each = [log_sum - logit for logit in logits]
        plain += each[right] / 2
        smoothed += (0.9 * each[right] + 0.1 * sum(each) / 3) / 2
    expected = {"smoothed": smoothed, "with_an_if": 2 * plain, "with_where": 2 * plain}
    assert plain > 0.5  # So that both conditions double the loss.
    for name, eager, traced, _, _ in rows:
        assert float(eager) == pytest.approx(expected[name], abs=2e-6)
        assert traced == eager


def test_only_a_decision_in_python_cuts_the_graph(ran: Ran) -> None:
    rows = [line.split() for line in ran(PAGE + "graph_breaks").output.splitlines()]
    assert [int(row[-1]) for row in rows] == [1, 2, 1]


def test_the_losses_that_read_values_are_not_one_graph(ran: Ran) -> None:
    lines = ran(PAGE + "which_break").output.splitlines()
    whole = [line.split()[0] for line in lines if line.endswith("one graph")]
    assert whole == ["cross_entropy", "mse_loss", "triplet_margin"]
    assert len(lines) == 6
