"""The values of the page "Regression", derived without torch."""

import statistics
from collections.abc import Callable
from itertools import product

import pytest

from lossbook.site.run import Result

Ran = Callable[[str], Result]

MINUTES = [28, 30, 31, 33, 35, 36, 90]


def huber(error: float, delta: float) -> float:
    """Return the Huber loss of one error."""
    size = abs(error)
    return size**2 / 2 if size < delta else delta * (size - delta / 2)


def huber_location(values: list[int], delta: float) -> float:
    """Return where the clipped errors cancel, by bisection."""
    low, high = float(min(values)), float(max(values))
    for _ in range(60):
        middle = (low + high) / 2
        pull = sum(max(-delta, min(delta, value - middle)) for value in values)
        low, high = (middle, high) if pull > 0 else (low, middle)
    return (low + high) / 2


def test_plain_errors_cancel(ran: Ran) -> None:
    errors = [3.0, -3.0]
    output = ran("guide/regression/cancel").output
    for measure in (lambda e: e, lambda e: e**2, abs):
        assert f"{statistics.mean(map(measure, errors)):.1f}" in output


def test_scores_have_mse_four_and_mae_two(ran: Ran) -> None:
    errors = [78 - 80, 85 - 87, 92 - 90]
    squared = ran("guide/regression/scores_mse").values
    assert squared["total"] == sum(error**2 for error in errors)
    assert squared["loss"] == pytest.approx(squared["total"] / 3) == 4
    assert squared["root"] == pytest.approx(4**0.5)
    absolute = ran("guide/regression/scores_l1").values
    assert absolute["total"] == sum(map(abs, errors))
    assert absolute["loss"] == pytest.approx(absolute["total"] / 3) == 2


def test_one_big_error_dominates_the_squares(ran: Ran) -> None:
    values = ran("guide/regression/big_error").values
    assert values["share_squared"] == pytest.approx(25 / 29)
    assert values["share_absolute"] == pytest.approx(5 / 9)


def test_mse_asks_for_the_mean_and_l1_for_the_median(ran: Ran) -> None:
    best = ran("guide/regression/snowstorm").values["best"]
    assert best["MSELoss"] == pytest.approx(sum(MINUTES) / 7, abs=0.005)
    assert best["L1Loss"] == sorted(MINUTES)[3] == 33


def test_l1_hovers_and_mse_arrives(ran: Ran) -> None:
    output = ran("guide/regression/hover").output
    squared, absolute = 24.5, 24.5
    for _ in range(100):
        squared -= 0.4 * 2 * (squared - 20)
        absolute -= 0.4 if absolute > 20 else -0.4
    lines = [line.split() for line in output.splitlines()]
    assert float(lines[0][-1]) == pytest.approx(squared, abs=0.005) == 20
    assert float(lines[1][-1]) == pytest.approx(absolute, abs=0.005)
    assert abs(absolute - 20) > 0.05


@pytest.mark.parametrize("delta", [1, 5, 10, 20, 50])
def test_huber_asks_for_where_the_clipped_errors_cancel(ran: Ran, delta: int) -> None:
    best = ran("guide/regression/snowstorm_huber").values["best"]
    assert best[f"delta {delta}"] == pytest.approx(huber_location(MINUTES, delta), abs=0.006)


def test_huber_goes_from_the_median_to_the_mean(ran: Ran) -> None:
    best = ran("guide/regression/snowstorm_huber").values["best"]
    assert list(best.values()) == sorted(best.values())
    assert best["delta 5"] == statistics.median(MINUTES)
    assert best["delta 50"] == pytest.approx(statistics.mean(MINUTES), abs=0.005)


def test_huber_is_delta_times_smooth_l1_and_ends_at_half_mse(ran: Ran) -> None:
    result = ran("guide/regression/huber_and_smooth_l1")
    errors = [30 - 31, 33 - 35, 41 - 35]
    rows = [line.split() for line in result.output.splitlines()[1:5]]
    for delta, value, smooth, product_of_both in (map(float, row) for row in rows):
        expected = sum(huber(error, delta) for error in errors) / 3
        assert value == pytest.approx(expected, abs=1e-4)
        assert product_of_both == pytest.approx(expected, abs=1e-4)
        assert smooth == pytest.approx(expected / delta, abs=1e-4)
    assert result.values["mse"] == pytest.approx(41 / 3)
    assert result.values["huber"] == pytest.approx(result.values["half_mse"]) == 41 / 6


def test_huber_curve_and_its_gradient_follow_the_formula(ran: Ran) -> None:
    values = ran("guide/regression/loss_and_gradient").values
    # The loop leaves the values of its last turn: Huber with delta 1.
    error = values["error"]
    assert values["loss"] == pytest.approx([huber(e, 1) for e in error], abs=1e-5)
    assert values["gradient"] == pytest.approx([max(-1, min(1, e)) for e in error], abs=1e-5)


def test_huber_alone_fails_on_a_float64_target(ran: Ran) -> None:
    result = ran("guide/regression/float64_target")
    assert result.output.count("fine") == 3
    assert result.failure is not None
    assert result.failure.message.endswith("Found dtype Double but expected Float")


def test_unequal_shapes_average_all_pairs(ran: Ran) -> None:
    values = ran("guide/regression/shapes").values
    orders = [28, 31, 36]
    pairs = [(x - y) ** 2 for x, y in product(orders, orders)]
    assert values["perfect"] == pytest.approx(sum(pairs) / 9)
    assert values["average"] == pytest.approx(statistics.pvariance(orders))
    assert values["mended"] == 0


def test_unequal_shapes_warn_once(ran: Ran) -> None:
    assert ran("guide/regression/shapes").output.count("UserWarning") == 1


def test_every_regression_loss_can_be_made_to_refuse_unequal_shapes(ran: Ran) -> None:
    lines = ran("guide/regression/shapes_error").output.splitlines()
    assert [line.split()[0] for line in lines] == [
        "MSELoss",
        "L1Loss",
        "SmoothL1Loss",
        "HuberLoss",
    ]
