"""The values of the page on large vocabularies, derived without torch."""

from collections.abc import Callable

import pytest

from lossbook.site.run import Result

Ran = Callable[[str], Result]

PAGE = "questions/large-vocabulary/"


def test_the_sizes_of_the_tables(ran: Ran) -> None:
    shown = [float(line.split()[-2]) for line in ran(PAGE + "arithmetic").output.splitlines()]
    table = 8192 * 128_256
    sizes = [table * 4 / 2**30, table * 2 / 2**30, 8192 * 4096 * 2 / 2**30]
    assert shown == pytest.approx(sizes, abs=0.006)


def test_what_waits_for_the_backward_pass(ran: Ran) -> None:
    lines = ran(PAGE + "saved").output.splitlines()
    shown = [float(line.split()[-2]) for line in lines]
    table, weight, hidden, target = 512 * 8000 * 4, 8000 * 32 * 4, 512 * 32 * 4, 512 * 8
    kept = (table + weight + hidden + target) / 2**20
    gradients = (weight + hidden) / 2**20
    assert shown == pytest.approx([kept, kept, 0, table / 2**20, gradients], abs=0.006)
    assert len({line.split()[-6] for line in lines[:3]}) == 1  # One and the same loss.


def test_chunks_and_counted_rows_give_the_whole_loss(ran: Ran) -> None:
    values = ran(PAGE + "chunks_by_hand").values
    assert values["chunked"] == pytest.approx(values["whole"], rel=1e-5)
    values = ran(PAGE + "only_counted").values
    assert values["few"] == pytest.approx(values["every"], rel=1e-5)
