"""The values of the page "PoissonNLLLoss", derived without torch."""

import math
import statistics
from collections.abc import Callable

import pytest

from lossbook.site.run import Result

Ran = Callable[[str], Result]

HIRED = [3, 0, 7, 12]
LOG_RATES = [1.2, -0.5, 1.8, 2.5]


def poisson(log_rate: float, count: float) -> float:
    """Return minus the log-probability, without the factorial."""
    return math.exp(log_rate) - count * log_rate


LOSS = statistics.mean(map(poisson, LOG_RATES, HIRED))


def test_the_first_example_is_the_mean_over_the_hours(ran: Ran) -> None:
    assert ran("losses/poisson-nll/first").values["loss"] == pytest.approx(LOSS, rel=1e-5)
    assert ran("losses/poisson-nll/by_hand").values["by_hand"] == pytest.approx(LOSS, rel=1e-5)
    values = ran("losses/poisson-nll/log_input").values
    assert values["from_logs"] == pytest.approx(LOSS, rel=1e-5)
    assert values["from_rates"] == pytest.approx(LOSS, rel=1e-5)


def test_stirling_is_close_and_what_full_adds(ran: Ran) -> None:
    values = ran("losses/poisson-nll/full").values
    for count, added, exact in zip(values["counts"], values["added"], values["exact"], strict=True):
        assert exact == pytest.approx(math.log(math.factorial(int(count))))
        stirling = count * math.log(count) - count if count else 0
        stirling += math.log(2 * math.pi * count) / 2 if count else 0
        assert added == pytest.approx(stirling if count > 1 else 0, abs=1e-5)


def test_it_is_the_probability_of_poisson_without_the_factorial(ran: Ran) -> None:
    values = ran("losses/poisson-nll/likelihood").values
    expected = [
        -math.log(math.exp(x * y - math.exp(x)) / math.factorial(y))
        for x, y in zip(LOG_RATES, HIRED, strict=True)
    ]
    assert values["minus_log_likelihood"] == pytest.approx(statistics.mean(expected), rel=1e-5)
    assert values["loss"] + values["left_out"] == pytest.approx(statistics.mean(expected), rel=1e-5)
    assert 0 < values["minus_log_likelihood"] - values["full"] < 0.02


def test_eps_keeps_the_value_and_lets_the_gradient_grow(ran: Ran) -> None:
    values = ran("losses/poisson-nll/eps").values
    assert values["values"] == pytest.approx([0, -math.log(1e-8)], abs=0.01)
    gradients = [line.split()[-1] for line in ran("losses/poisson-nll/eps").output.splitlines()]
    assert [float(g.strip("]")) for g in gradients[1:]] == pytest.approx(
        [1 - 1 / 1e-2, 1 - 1 / 1e-8], rel=1e-5
    )


def test_rates_by_default_are_taken_for_logarithms(ran: Ran) -> None:
    values = ran("losses/poisson-nll/rates_by_default").values
    rates = [3.3, 0.6, 6.0, 12.2]
    taken = statistics.mean(map(poisson, rates, HIRED))
    assert values["taken_for_logs"] == pytest.approx(taken, rel=1e-5)
    right = statistics.mean(poisson(math.log(r), y) for r, y in zip(rates, HIRED, strict=True))
    assert values["right"] == pytest.approx(right, rel=1e-5)
    best = ran("losses/poisson-nll/output_is_a_log").values["best"]
    mean = statistics.mean(HIRED)
    assert best["log_input=False"] == pytest.approx(mean, abs=0.02)
    assert best["log_input=True"] == pytest.approx(math.log(mean), abs=0.02)


def test_a_negative_rate_is_nan_with_a_gradient_that_drives_it_on(ran: Ran) -> None:
    result = ran("losses/poisson-nll/negative_rate")
    assert math.isnan(result.values["loss"])
    slopes = [(1 - y / x) / 2 for x, y in ((3.3, 3), (-1.0, 1))]
    assert f"gradient {[round(slope, 3) for slope in slopes]}" in result.output
    mended = [math.log1p(math.exp(x)) for x in (3.3, -1.0)]
    loss = statistics.mean(r - y * math.log(r) for r, y in zip(mended, (3, 1), strict=True))
    assert ran("losses/poisson-nll/negative_rate_mended").values["loss"] == pytest.approx(loss)


def test_pairs_are_made_without_a_warning(ran: Ran) -> None:
    result = ran("losses/poisson-nll/column")
    counts = [3, 1, 12]
    pairs = [poisson(math.log(one), other) for one in counts for other in counts]
    assert result.values["loss"] == pytest.approx(statistics.mean(pairs), rel=1e-5)
    own = [poisson(math.log(count), count) for count in counts]
    assert result.values["mended"] == pytest.approx(statistics.mean(own), rel=1e-5)
    assert "Warning" not in result.output


def test_a_negative_target_has_no_lowest_loss(ran: Ran) -> None:
    first = (3 - statistics.mean(HIRED)) / statistics.stdev(HIRED)
    lowest = [poisson(x, first) for x in (0, -10, -1000)]
    assert ran("losses/poisson-nll/negative_counts").values["lowest"] == pytest.approx(lowest)


def test_an_offset_counts_the_hours(ran: Ran) -> None:
    best = ran("losses/poisson-nll/offset").values["best"]
    assert best["offset"] == pytest.approx((4 + 30) / (1 + 10), rel=1e-3)
    assert best["divided"] == pytest.approx((4 / 1 + 30 / 10) / 2, rel=1e-3)


def test_the_deviance_is_measured_from_the_least_loss(ran: Ran) -> None:
    values = ran("losses/poisson-nll/below_zero").values
    floor = statistics.mean(y - y * math.log(y) if y else 0.0 for y in HIRED)
    assert values["floor"] == pytest.approx(floor, rel=1e-5)
    assert values["deviance"] == pytest.approx(2 * (LOSS - floor), rel=1e-4)
