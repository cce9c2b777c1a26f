"""The values of the page "HuberLoss", derived without torch."""

import math
import statistics
from collections.abc import Callable

import pytest

from lossbook.site.run import Result

Ran = Callable[[str], Result]

ERRORS = [30.0 - 32, 25.0 - 24, 40.0 - 41, 20.0 - 60]
MINUTES = [28, 30, 31, 33, 35, 36, 90]


def huber(error: float, delta: float) -> float:
    """Return the Huber loss of one error."""
    size = abs(error)
    return size**2 / 2 if size < delta else delta * (size - delta / 2)


def test_the_first_example_is_the_mean_of_squares_and_lines(ran: Ran) -> None:
    values = ran("losses/huber/first").values
    assert values["loss"] == pytest.approx(statistics.mean(huber(e, 5) for e in ERRORS))
    assert values["squared"] == pytest.approx(statistics.mean(e**2 for e in ERRORS))
    assert values["absolute"] == pytest.approx(statistics.mean(map(abs, ERRORS)))
    assert ran("losses/huber/by_hand").values["by_hand"] == pytest.approx(values["loss"])


def test_delta_moves_the_best_constant_from_the_median_to_the_mean(ran: Ran) -> None:
    best = ran("losses/huber/delta").values["best"]
    assert best["delta1"] == statistics.median(MINUTES)
    assert best["delta100"] == pytest.approx(statistics.mean(MINUTES), abs=0.01)
    # Where the errors, clipped, cancel.
    for delta in (10, 20, 50):
        at = best[f"delta{delta}"]
        pulls = [max(-delta, min(delta, minute - at)) for minute in MINUTES]
        assert sum(pulls) == pytest.approx(0, abs=0.1)


def test_huber_with_weights_divides_by_the_count(ran: Ran) -> None:
    values = ran("losses/huber/weight").values
    assert values["weighted"] == pytest.approx(2 * values["plain"])


def test_the_area_under_hubers_density_is_known(ran: Ran) -> None:
    values = ran("losses/huber/likelihood").values
    delta = values["delta"]
    middle = math.sqrt(2 * math.pi) * math.erf(delta / math.sqrt(2))
    area = middle + 2 / delta * math.exp(-(delta**2) / 2)
    assert values["area"] == pytest.approx(area, rel=1e-6)
    assert values["minus_log_likelihood"] == pytest.approx(values["loss"] + math.log(area))


def test_huber_is_delta_times_smooth_l1_and_tends_to_half_the_square(ran: Ran) -> None:
    values = ran("losses/huber/smooth_l1").values
    assert values["huber"] / values["smooth"] == pytest.approx(5)
    values = ran("losses/huber/converges").values
    assert values["huber"] == pytest.approx(values["squared"] / 2)


def test_a_target_of_another_dtype_has_a_loss_and_no_gradient(ran: Ran) -> None:
    result = ran("losses/huber/other_dtype")
    *refused, given = result.output.splitlines()
    assert [line.split("Found")[1] for line in refused] == [
        f" dtype {dtype} but expected Float" for dtype in ("Double", "Long")
    ]
    loss = statistics.mean(huber(e, 1) for e in ERRORS[:3])
    assert all(f"loss {loss:.4f}" in line for line in (*refused, given))
    assert result.values["slopes"] == pytest.approx([-1 / 3, 1 / 3, -1 / 3])


def test_a_row_of_right_answers_costs_something_against_a_column(ran: Ran) -> None:
    times = [30.0, 25.0, 40.0]
    pairs = [huber(one - other, 1) for one in times for other in times]
    assert ran("losses/huber/column").values["loss"] == pytest.approx(statistics.mean(pairs))
