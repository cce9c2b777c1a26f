"""The values of the page "SmoothL1Loss", derived without torch."""

import math
import statistics
from collections.abc import Callable

import pytest

from lossbook.site.run import Result

Ran = Callable[[str], Result]

ERRORS = [52.0 - 50, 118.0 - 120, 203.0 - 200, 164.0 - 180]


def smooth_l1(error: float, beta: float) -> float:
    """Return the loss of one error."""
    size = abs(error)
    return size**2 / (2 * beta) if size < beta else size - beta / 2


def test_the_first_example_is_the_mean_of_squares_and_lines(ran: Ran) -> None:
    values = ran("losses/smooth-l1/first").values
    assert values["loss"] == pytest.approx(statistics.mean(smooth_l1(e, 5) for e in ERRORS))
    assert values["absolute"] == pytest.approx(statistics.mean(map(abs, ERRORS)))
    assert values["squared"] == pytest.approx(statistics.mean(e**2 for e in ERRORS))
    by_hand = ran("losses/smooth-l1/by_hand").values
    assert by_hand["by_hand"] == pytest.approx(values["loss"])
    assert by_hand["losses"] == pytest.approx([smooth_l1(e, 5) for e in ERRORS])


def test_the_gradient_is_the_share_of_beta_and_at_most_1(ran: Ran) -> None:
    for line in ran("losses/smooth-l1/beta").output.splitlines()[1:]:
        name, _, slopes = line.partition(" [")
        beta = float(name.removeprefix("beta="))
        expected = [round(max(-1.0, min(1.0, error / beta)), 2) for error in ERRORS]
        assert [float(slope) for slope in slopes.strip("]").split(", ")] == expected


def test_in_image_widths_it_is_half_of_mse(ran: Ran) -> None:
    values = ran("losses/smooth-l1/units").values
    errors = [error / 640 for error in ERRORS]
    assert values["loss"] == pytest.approx(statistics.mean(e**2 for e in errors) / 2)
    assert values["half"] == pytest.approx(values["loss"])


def test_the_mean_is_over_edges_and_boxes(ran: Ran) -> None:
    values = ran("losses/smooth-l1/reduction").values
    losses = [smooth_l1(e, 5) for e in [*ERRORS, 0, -10, 0, 0]]
    assert values["total"] == pytest.approx(sum(losses))
    assert values["mean"] == pytest.approx(statistics.mean(losses))


def test_the_area_under_its_density_is_known(ran: Ran) -> None:
    values = ran("losses/smooth-l1/likelihood").values
    beta = values["beta"]
    middle = math.sqrt(2 * math.pi * beta) * math.erf(math.sqrt(beta / 2))
    area = middle + 2 * math.exp(-beta / 2)
    assert values["area"] == pytest.approx(area, rel=1e-6)
    loss = statistics.mean(smooth_l1(e, beta) for e in ERRORS)
    assert values["minus_log_likelihood"] == pytest.approx(loss + math.log(area))


def test_it_is_huber_divided_by_beta_l1_at_0_and_huber_tends_to_half_of_mse(ran: Ran) -> None:
    values = ran("losses/smooth-l1/huber").values
    assert values["smooth"] == pytest.approx(statistics.mean(smooth_l1(e, 5) for e in ERRORS))
    assert values["huber"] == pytest.approx(5 * values["smooth"])
    values = ran("losses/smooth-l1/zero").values
    assert values["at_zero"] == values["absolute"] == statistics.mean(map(abs, ERRORS))
    values = ran("losses/smooth-l1/converges").values
    assert values["huber"] == pytest.approx(statistics.mean(e**2 for e in ERRORS) / 2)


def test_a_step_of_more_than_twice_beta_does_not_settle(ran: Ran) -> None:
    lasts = ran("losses/smooth-l1/small_beta").values["lasts"]
    for beta in (0.1, 1.0):
        error = 3.0
        path = []
        for _ in range(60):
            error -= 0.4 * max(-1.0, min(1.0, error / beta))
            path.append(200 + error)
        assert lasts[f"beta {beta:g}"] == pytest.approx(path[-2:], abs=0.06)
        assert (abs(error) < 0.01) == (2 * beta > 0.4)


def test_what_is_given_by_place_is_lost(ran: Ran) -> None:
    output = ran("losses/smooth-l1/positional").output
    default, meant = (statistics.mean(smooth_l1(e, beta) for e in ERRORS) for beta in (1, 5))
    assert f"SmoothL1Loss(5.0)       beta 1.0   loss {default:.3f}" in output
    assert f"SmoothL1Loss(beta=5.0)  beta 5.0   loss {meant:.3f}" in output


def test_a_row_of_right_answers_costs_something_against_a_column(ran: Ran) -> None:
    edges = [50.0, 120.0, 200.0]
    pairs = [smooth_l1(one - other, 1) for one in edges for other in edges]
    assert ran("losses/smooth-l1/column").values["loss"] == pytest.approx(statistics.mean(pairs))
