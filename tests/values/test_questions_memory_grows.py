"""The values of the page "Why does memory grow with every step?", derived without torch."""

import itertools
from collections.abc import Callable

from lossbook.site.run import Result

Ran = Callable[[str], Result]

PAGE = "questions/memory-grows/"


def test_each_kept_loss_keeps_one_more_set_of_hidden_values(ran: Ran) -> None:
    lines = ran(PAGE + "counted").output.splitlines()
    mebibytes = [float(line.split()[-2]) for line in lines if "MiB" in line]
    batch = hidden = 1024 * 512 * 4 / 2**20
    assert mebibytes[:3] == [batch + step * hidden for step in (1, 2, 3)]
    assert mebibytes[3:] == [batch + hidden] * 3


def test_the_graph_of_an_undetached_state_grows_by_the_same_at_each_step(ran: Ran) -> None:
    grows, stays = (
        [int(count) for count in line.split("[")[1].rstrip("]").split(", ")]
        for line in ran(PAGE + "hidden_state").output.splitlines()
    )
    assert len({later - before for before, later in itertools.pairwise(grows)}) == 1
    assert grows[1] > grows[0]
    assert stays == [grows[0]] * 5


def test_what_keeps_a_graph_is_what_can_be_differentiated(ran: Ran) -> None:
    lines = ran(PAGE + "lists").output.splitlines()
    keeping = [line.split()[0] for line in lines if line.endswith("keeps the graph")]
    assert keeping == ["loss", "logits", "logits.softmax(1)"]
