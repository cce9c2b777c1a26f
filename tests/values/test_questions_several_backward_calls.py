"""The values of the page "One backward of the sum, or several?", derived without torch."""

from collections.abc import Callable

from lossbook.site.run import Result

Ran = Callable[[str], Result]
PAGE = "questions/several-backward-calls/"


def test_one_call_and_several_give_the_same(ran: Ran) -> None:
    first, second = ran(PAGE + "same").output.splitlines()
    assert first.removeprefix("of the sum") == second.removeprefix("one by one")


def test_four_graphs_hold_four_times_as_much(ran: Ran) -> None:
    values = ran(PAGE + "memory").values
    assert values["at_once"] == 4 * values["in_turn"]


def test_the_pulls_of_a_promise(ran: Ran) -> None:
    of_early, of_late = 2 * (30 - 20), -5
    output = ran(PAGE + "each_gradient").output
    assert f"early pulls {of_early}, late pulls {of_late}" in output
    assert f"sum: {of_early + of_late}" in output
    zeroed = ran(PAGE + "zero_between").output
    assert f"of the sum          {of_early + of_late}" in zeroed
    assert f"zeroed in between   {of_late}" in zeroed
