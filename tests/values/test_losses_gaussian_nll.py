"""The values of the page "GaussianNLLLoss", derived without torch."""

import math
import statistics
from collections.abc import Callable

import pytest

from lossbook.site.run import Result

Ran = Callable[[str], Result]

ERRORS = [20.0 - 21, 25.0 - 23, 50.0 - 41, 60.0 - 72]
VARIANCES = [4.0, 4.0, 100.0, 100.0]


def gaussian(error: float, var: float, eps: float = 1e-6) -> float:
    """Return GaussianNLLLoss of one error."""
    var = max(var, eps)
    return (math.log(var) + error**2 / var) / 2


def slope_of_var(error: float, var: float) -> float:
    """Return the derivative of the loss by the variance."""
    return (1 / var - error**2 / var**2) / 2


def test_the_first_example_prefers_the_model_that_knows_what_it_does_not_know(ran: Ran) -> None:
    losses = ran("losses/gaussian-nll/first").values["losses"]
    for name, variances in (
        ("the same for all", [60.0] * 4),
        ("larger when far", VARIANCES),
        ("sure of all", [4.0] * 4),
    ):
        expected = statistics.mean(map(gaussian, ERRORS, variances))
        assert losses[name] == pytest.approx(expected, rel=1e-5)
    assert min(losses, key=losses.__getitem__) == "larger when far"
    by_hand = ran("losses/gaussian-nll/by_hand").values["by_hand"]
    assert by_hand == pytest.approx(losses["larger when far"])


def test_it_is_the_normal_distributions_but_for_a_constant(ran: Ran) -> None:
    values = ran("losses/gaussian-nll/likelihood").values
    density = statistics.mean(
        math.log(statistics.NormalDist(0, math.sqrt(var)).pdf(error))
        for error, var in zip(ERRORS, VARIANCES, strict=True)
    )
    assert values["minus_log_likelihood"] == pytest.approx(-density)
    assert values["whole"] == pytest.approx(-density)
    assert values["loss"] == pytest.approx(-density - math.log(2 * math.pi) / 2)


def test_with_a_fixed_variance_it_is_a_scaled_mse(ran: Ran) -> None:
    values = ran("losses/gaussian-nll/fixed_variance").values
    squares = statistics.mean(error**2 for error in ERRORS)
    assert values["loss"] == pytest.approx(squares / 100 + math.log(50) / 2, rel=1e-6)
    assert values["from_mse"] == pytest.approx(values["loss"], rel=1e-6)


def test_an_output_passed_as_the_variance_learns_the_variance(ran: Ran) -> None:
    values = ran("losses/gaussian-nll/std_as_var").values
    squares = statistics.mean([4**2, 4**2, 5**2, 5**2])
    assert values["best"]["var=output"] == pytest.approx(squares, abs=0.05)
    assert values["best"]["var=output**2"] == pytest.approx(math.sqrt(squares), abs=0.05)


def test_below_eps_the_gradient_is_that_at_eps_and_the_loss_flat(ran: Ran) -> None:
    values = ran("losses/gaussian-nll/clamp_is_invisible").values
    assert values["slopes"]["missed"] == pytest.approx(slope_of_var(1, 1e-6))
    assert values["slopes"]["hit"] == pytest.approx(slope_of_var(0, 1e-6))
    for name, error in (("missed", 1.0), ("hit", 0.0)):
        assert values["losses"][name] == values["twice"][name]
        assert values["losses"][name] == pytest.approx(gaussian(error, 1e-9))


def test_a_floor_bounds_the_gradient_where_softplus_alone_does_not(ran: Ran) -> None:
    values = ran("losses/gaussian-nll/floor").values
    for name, floor in (("pulls", 0.0), ("floored", values["floor"])):
        for output, pull in zip((0, -5, -10, -15, -20), values[name], strict=True):
            var = max(math.log1p(math.exp(output)) + floor, 1e-6)
            expected = slope_of_var(1, var) / (1 + math.exp(-output))
            assert pull == pytest.approx(expected, rel=1e-3)
    assert max(map(abs, values["floored"])) < 13
    assert max(map(abs, values["pulls"])) > 1e5


def test_a_power_of_the_variance_gives_the_means_their_gradient_back(ran: Ran) -> None:
    pulls = ran("losses/gaussian-nll/ignored").values["pulls"]
    assert pulls["beta0"] == pytest.approx([5 / 4, 5 / 400])
    assert pulls["beta0.5"] == pytest.approx([5 / 2, 5 / 20])
    assert pulls["beta1"] == pytest.approx([5, 5])


def test_eps_is_a_least_variance_and_not_added(ran: Ran) -> None:
    assert ran("losses/gaussian-nll/not_added").values["loss"] == pytest.approx(math.log(2))
    assert ran("losses/gaussian-nll/eps").values["loss"] == pytest.approx(gaussian(0.5, 0, 0.01))


def test_the_unit_moves_the_loss_by_the_logarithm_of_its_size(ran: Ran) -> None:
    values = ran("losses/gaussian-nll/negative").values
    assert values["in_minutes"] > 0 > values["in_hours"]
    assert values["in_minutes"] - values["in_hours"] == pytest.approx(math.log(60), rel=1e-5)


def test_a_column_against_a_row_compares_all_pairs(ran: Ran) -> None:
    times = [20.0, 25.0, 50.0]
    pairs = [gaussian(one - other, 1) for one in times for other in times]
    values = ran("losses/gaussian-nll/column").values
    assert values["wrong"] == pytest.approx(statistics.mean(pairs), rel=1e-6)
    assert values["right"] == 0
