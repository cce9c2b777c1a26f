"""The values of the page "MSELoss", derived without torch."""

import math
import statistics
from collections.abc import Callable

import pytest

from lossbook.site.run import Result

Ran = Callable[[str], Result]

ERRORS = [18.0 - 20, 21.0 - 20, 25.0 - 22, 19.0 - 25]
TOWNS = [[18.0 - 20, 21.0 - 20, 25.0 - 22], [19.0 - 25, 22.0 - 23, 24.0 - 22]]


def mse(errors: list[float]) -> float:
    """Return the mean of the squares."""
    return statistics.mean(error**2 for error in errors)


def test_the_first_example_is_the_mean_of_the_squares(ran: Ran) -> None:
    values = ran("losses/mse/first").values
    assert values["loss"] == pytest.approx(mse(ERRORS))
    assert values["root"] == pytest.approx(math.sqrt(mse(ERRORS)))
    values = ran("losses/mse/by_hand").values
    assert values["by_hand"] == pytest.approx(mse(ERRORS))
    assert values["share"] == pytest.approx(36 / (4 * mse(ERRORS)))


def test_the_weighted_mean_divides_by_the_weights(ran: Ran) -> None:
    values = ran("losses/mse/weight").values
    losses = [w * e**2 for w, e in zip([1, 1, 3], ERRORS, strict=False)]
    assert values["losses"] == losses
    assert values["weighted"] == values["twice"] == pytest.approx(sum(losses) / 5)
    assert values["by_count"] == pytest.approx(statistics.mean(losses))


def test_the_mean_is_over_towns_and_days(ran: Ran) -> None:
    values = ran("losses/mse/reduction").values
    assert values["mean"] == pytest.approx(mse(TOWNS[0] + TOWNS[1]))
    assert values["total"] == sum(error**2 for day in TOWNS for error in day)
    assert values["per_day"] == pytest.approx(3 * values["mean"])


def test_it_is_the_density_of_a_normal_distribution(ran: Ran) -> None:
    values = ran("losses/mse/likelihood").values
    for name, variance in (("minus_log_likelihood", 0.5), ("with_nine", 9)):
        normal = statistics.NormalDist(0, math.sqrt(variance))
        expected = statistics.mean(-math.log(normal.pdf(error)) for error in ERRORS)
        assert values[name] == pytest.approx(expected)
    assert values["loss"] + values["constant"] == pytest.approx(values["minus_log_likelihood"])
    assert values["loss"] / 18 + values["constant_nine"] == pytest.approx(values["with_nine"])


def test_one_lost_point_moves_the_best_constant_to_where_no_day_was(ran: Ran) -> None:
    values = ran("losses/mse/outlier").values
    days = [21.0, 19, 22, 20, 23, 215]
    assert values["best"]["all"] == pytest.approx(statistics.mean(days), abs=0.01)
    assert values["best"]["right"] == pytest.approx(statistics.mean(days[:-1]), abs=0.01)
    squares = [(21 - day) ** 2 for day in days]
    assert values["share"] == pytest.approx(squares[-1] / sum(squares), abs=1e-5)


def test_a_reduction_by_place_gives_the_mean(ran: Ran) -> None:
    result = ran("losses/mse/positional")
    assert result.values["by_place"] == pytest.approx(mse(ERRORS))
    assert result.values["total"] == pytest.approx(4 * mse(ERRORS))
    assert result.output.count("will be deprecated") == 2


def test_a_row_of_right_answers_costs_something_against_a_column(ran: Ran) -> None:
    values = ran("losses/mse/column").values
    noon = [18.0, 21.0, 25.0]
    assert values["loss"] == pytest.approx(mse([one - other for one in noon for other in noon]))
    assert values["mended"] == 0


def test_a_float16_holds_no_square_of_300_and_its_gradient_is_right(ran: Ran) -> None:
    largest = (2 - 2**-10) * 2**15
    assert 255.9**2 < largest < 300**2
    half = next(line for line in ran("losses/mse/float16").output.splitlines() if "16 " in line)
    assert "inf" in half
    assert half.endswith(f"gradient {2 * 300.0}")


def test_nothing_left_to_average_is_nan_and_its_mended_form_is_not(ran: Ran) -> None:
    values = ran("losses/mse/missing").values
    losses = values["losses"]
    assert math.isnan(losses["as it is"])
    assert math.isnan(losses["weight 0"])
    left = mse([ERRORS[0], ERRORS[2]])
    assert losses["taken out"] == losses["torch.where"] == pytest.approx(left)
    slopes = [2 * ERRORS[0] / 2, 0.0, 2 * ERRORS[2] / 2]
    assert values["slopes"] == pytest.approx(slopes)
    hidden = ran("losses/mse/missing").output.splitlines()[2]
    assert f"gradient [{slopes[0]}, nan, {slopes[2]}]" in hidden
    assert math.isnan(ran("losses/mse/all_masked").values["loss"])
    assert ran("losses/mse/all_masked").values["mended"] == 0


def test_the_root_of_the_whole_is_not_the_mean_of_the_roots(ran: Ran) -> None:
    values = ran("losses/mse/root").values
    assert values["of_all"] == pytest.approx(math.sqrt(mse(ERRORS)))
    assert values["roots"] == pytest.approx(
        [math.sqrt(mse(ERRORS[:2])), math.sqrt(mse(ERRORS[2:]))]
    )
    assert values["slopes"] == [0, 0, 0, 0]
