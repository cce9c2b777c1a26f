"""The values of the page "L1Loss", derived without torch."""

import math
import statistics
from collections.abc import Callable

import pytest

from lossbook.site.run import Result

Ran = Callable[[str], Result]

ERRORS = [820.0 - 850, 640.0 - 600, 1150.0 - 1200, 900.0 - 1500]
RAIN = [0, 0, 0, 0, 0, 0, 2, 5, 8, 20]


def l1(errors: list[float]) -> float:
    """Return the mean size."""
    return statistics.mean(abs(error) for error in errors)


def test_the_first_example_is_the_mean_of_the_sizes(ran: Ran) -> None:
    values = ran("losses/l1/first").values
    assert values["loss"] == pytest.approx(l1(ERRORS))
    assert values["root"] == pytest.approx(math.sqrt(statistics.mean(e**2 for e in ERRORS)))
    assert ran("losses/l1/by_hand").values["by_hand"] == pytest.approx(l1(ERRORS))


def test_the_gradient_is_the_sign_and_0_at_0(ran: Ran) -> None:
    slopes = [line.split()[-1] for line in ran("losses/l1/gradient").output.splitlines()]
    assert [float(slope) for slope in slopes] == [-1, 1, -1, 0]
    points = [complex(3, 4), complex(0, 1)]
    output = ran("losses/l1/complex").output
    assert f"{sum(map(abs, points))} torch.float32" in output
    for point in points:
        assert f"gradient {point / abs(point):.1f}\n" in output


def test_the_weighted_mean_divides_by_the_weights(ran: Ran) -> None:
    values = ran("losses/l1/weight").values
    losses = [w * abs(e) for w, e in zip([1, 1, 8], ERRORS, strict=False)]
    assert values["losses"] == losses
    assert values["weighted"] == values["twice"] == pytest.approx(sum(losses) / 10)
    assert values["by_count"] == pytest.approx(sum(losses) / 3)


def test_it_is_the_density_of_a_laplace_distribution(ran: Ran) -> None:
    values = ran("losses/l1/likelihood").values
    for name, scale in (("minus_log_likelihood", 1), ("with_five", 5)):
        densities = [math.exp(-abs(e) / 100 / scale) / (2 * scale) for e in ERRORS]
        expected = statistics.mean(-math.log(density) for density in densities)
        assert values[name] == pytest.approx(expected)


def test_mostly_dry_days_make_a_dry_forecast(ran: Ran) -> None:
    best = ran("losses/l1/rain").values["best"]
    assert best["L1Loss"] == statistics.median(RAIN) == 0
    assert best["MSELoss"] == pytest.approx(statistics.mean(RAIN))


def test_steps_of_one_size_never_arrive(ran: Ran) -> None:
    at = 24.0
    path = []
    for _ in range(50):
        at -= 0.7 * math.copysign(1, at - 20)
        path.append(at)
    assert ran("losses/l1/hover").values["lasts"]["L1"] == pytest.approx(path[-2:])
    assert ran("losses/l1/hover").values["lasts"]["SmoothL1"] == [20, 20]
    assert ran("losses/l1/shrinking").values["predicted"] == pytest.approx(20, abs=0.02)


def test_uint8_counts_modulo_256(ran: Ran) -> None:
    values = ran("losses/l1/photos").values
    assert values["losses"] == [(10 - 12) % 256, (200 - 198) % 256, 0]
    assert values["mended"] == [2, 2, 0]


def test_a_subclass_loses_the_weight(ran: Ran) -> None:
    values = ran("losses/l1/subclass").values
    assert values["plain"] == abs(ERRORS[0])
    assert values["forgotten"] == pytest.approx(l1(ERRORS[:2]))


def test_a_row_of_right_answers_costs_something_against_a_column(ran: Ran) -> None:
    rents = [820.0, 640.0, 900.0]
    pairs = [one - other for one in rents for other in rents]
    assert ran("losses/l1/column").values["loss"] == pytest.approx(l1(pairs))


def test_the_sum_divides_by_nothing(ran: Ran) -> None:
    sizes = [abs(error) for error in ERRORS]
    printed = [float(line.split()[-1]) for line in ran("losses/l1/divides").output.splitlines()]
    assert printed == pytest.approx([sum(sizes), sum(sizes) / 4, sum(sizes)])
    values = ran("losses/l1/positional").values
    assert (values["total"], values["by_place"]) == pytest.approx((sum(sizes), l1(ERRORS)))
