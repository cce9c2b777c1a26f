"""The values of the page on DistributedDataParallel, derived without torch."""

from collections.abc import Callable

import pytest

from lossbook.site.run import Result

Ran = Callable[[str], Result]
PAGE = "questions/distributed-data-parallel/"


def test_ddp_averages_the_gradients_and_not_the_losses(ran: Ran) -> None:
    values = ran(PAGE + "averages_gradients").values
    # At 0 the gradient of the mean squared error is minus twice the mean.
    alone = [-2 * (20 + 30) / 2, -2 * 60]
    losses = [(20**2 + 30**2) / 2, 60**2]
    assert values["answers"] == [[losses[r], alone[r], sum(alone) / 2] for r in range(2)]
    assert values["whole"] == pytest.approx((20**2 + 30**2 + 60**2) / 3)
    assert values["of_whole"] == pytest.approx(-2 * (20 + 30 + 60) / 3)


def test_the_sum_times_the_processes_by_the_count_is_the_full_batch(ran: Ran) -> None:
    values = ran(PAGE + "sum_by_count").values
    full = values["full"]
    assert values["answers"]["sum"][0] == pytest.approx(full, rel=1e-6)
    assert values["off"]["sum"] == pytest.approx(0, abs=1e-6)
    assert abs(values["answers"]["mean"][0] - full) > 0.1
    assert values["off"]["mean"] > 0.5


def test_the_sampler_counts_the_first_example_twice(ran: Ran) -> None:
    values = ran(PAGE + "sampler").values
    assert values["shares"] == [[0, 2, 4], [1, 3, 0]]
    assert values["averaged"] == pytest.approx((0.2 + 0.4 + 0.1 + 0.3 + 4.0 + 0.2) / 6)
    assert values["true"] == pytest.approx((0.2 + 0.4 + 0.1 + 0.3 + 4.0) / 5)
