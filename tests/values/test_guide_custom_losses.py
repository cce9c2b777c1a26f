"""The values of the page "Custom losses", derived without torch."""

import math
from collections.abc import Callable

import pytest

from lossbook.site.run import Result

Ran = Callable[[str], Result]

PREDICTED = [78, 85, 92]
ACTUAL = [80, 87, 90]


def expectile(times: list[float], late_weight: float) -> float:
    """Return the number at which `late_weight` times the lateness balances the earliness."""
    low, high = min(times), max(times)
    for _ in range(60):
        middle = (low + high) / 2
        lateness = sum(time - middle for time in times if time > middle)
        earliness = sum(middle - time for time in times if time < middle)
        low, high = (middle, high) if late_weight * lateness > earliness else (low, middle)
    return low


def test_hybrid_is_the_mean_square_plus_a_tenth_of_the_sum(ran: Ran) -> None:
    errors = [x - y for x, y in zip(PREDICTED, ACTUAL, strict=True)]
    squares = sum(error**2 for error in errors) / 3
    absolutes = sum(abs(error) for error in errors)
    assert ran("guide/custom-losses/hybrid").values["loss"] == pytest.approx(
        squares + 0.1 * absolutes
    )
    values = ran("guide/custom-losses/ten_times").values
    assert values["once"] == pytest.approx(squares + 0.1 * absolutes)
    assert values["ten_times"] == pytest.approx(squares + 0.1 * 10 * absolutes)


def test_gradient_of_the_hybrid_adds_a_tenth_to_two_thirds_of_each_error(ran: Ran) -> None:
    slope = 2 / 3 * 2 + 0.1
    assert f"[{-slope:.2f}, {-slope:.2f}, {slope:.2f}]" in ran("guide/custom-losses/hybrid").output


def test_terms_are_what_their_names_say(ran: Ran) -> None:
    values = ran("guide/custom-losses/terms").values
    promised, actual, terms = values["promised"], values["actual"], values["terms"]
    errors = [abs(x - y) for x, y in zip(promised, actual, strict=True)]
    delta = 3
    huber = [e**2 / 2 if e < delta else delta * (e - delta / 2) for e in errors]
    jumps = [(promised[hour + 1] - promised[hour]) ** 2 for hour in range(5)]
    expected = {
        "accuracy": sum(error**2 for error in errors) / 6,
        "outliers": sum(huber) / 6,
        "steadiness": sum(jumps) / 5,
        "domain rule": sum(max(15 - minutes, 0) for minutes in promised) / 6,
        "fairness": abs(sum(errors[:3]) / 3 - sum(errors[3:]) / 3),
        "risk": sum(sorted(errors)[-2:]) / 2,
    }
    assert terms == pytest.approx(expected, rel=1e-6)


def test_means_keep_the_loss_where_it_was(ran: Ran) -> None:
    values = ran("guide/custom-losses/mended").values
    assert values["once"] == pytest.approx(4 + 0.3 * 2)
    assert values["ten_times"] == pytest.approx(values["once"])


def test_the_absolute_term_has_its_largest_share_at_small_errors(ran: Ran) -> None:
    values = ran("guide/custom-losses/small_errors").values
    expected = [0.3 / (0.3 + 2 * error) for error in (0.01, 0.1, 1, 10)]
    assert values["share"] == pytest.approx(expected, rel=1e-5)


def test_gradcheck_tells_apart_what_the_value_does_not(ran: Ran) -> None:
    right, wrong = ran("guide/custom-losses/gradcheck").output.splitlines()
    assert right.endswith("True")
    assert wrong.endswith("False")
    assert "loss 4.6" in right
    assert "loss 4.6" in wrong


def test_asymmetric_loss_learns_the_expectile(ran: Ran) -> None:
    values = ran("guide/custom-losses/asymmetric").values
    times = values["taken"]
    expected = [expectile(times, late_weight) for late_weight in (1, 4, 20)]
    assert expected[0] == pytest.approx(sum(times) / 7)
    assert values["promises"] == pytest.approx(expected, abs=0.005)
    late = [sum(time > promise for time in times) for promise in expected]
    for line, count in zip(
        ran("guide/custom-losses/asymmetric").output.splitlines(), late, strict=True
    ):
        assert line.endswith(f"{count} of 7 late")


def test_three_minutes_late_cost_four_times_three_minutes_early(ran: Ran) -> None:
    expected = (4 * 3**2 + 3**2) / 2
    assert ran("guide/custom-losses/module").values["loss"] == pytest.approx(expected)


def test_figure_shows_the_right_side_four_times_as_high(ran: Ran) -> None:
    values = ran("guide/custom-losses/two_slopes").values
    assert values["late_by"][0] == -values["late_by"][-1]
    assert values["squares"][0] == values["squares"][-1]
    (figure,) = ran("guide/custom-losses/two_slopes").figures
    assert figure.title == "Late costs more than early"


def test_imported_losses_are_those_of_the_page(ran: Ran) -> None:
    losses = ran("guide/custom-losses/imported").values["losses"]
    # Two scores were higher than predicted by 2, so late; one was lower by 2.
    assert losses["AsymmetricMSELoss"] == pytest.approx((4 * 4 + 4 * 4 + 4) / 3)
    assert losses["MSEL1Loss"] == ran("guide/custom-losses/mended").values["once"]
    assert losses["RMSELoss"] == pytest.approx(math.sqrt(4))


@pytest.mark.parametrize(
    ("name", "exception", "message", "line"),
    [
        ("refusal", "ValueError", "got (3, 1) and (3,)", 8),
        ("numpy_inside", "RuntimeError", "Can't call numpy() on Tensor that requires grad", 7),
        ("detached", "RuntimeError", "does not require grad and does not have a grad_fn", 10),
        ("argmax", "RuntimeError", "does not require grad and does not have a grad_fn", 9),
        ("in_place", "RuntimeError", "modified by an inplace operation", 10),
    ],
)
def test_what_breaks_a_loss_breaks_it_with_this_message(
    ran: Ran, name: str, exception: str, message: str, line: int
) -> None:
    failure = ran(f"guide/custom-losses/{name}").failure
    assert failure is not None
    assert failure.exception == exception
    assert message in failure.message
    assert failure.line == line


def test_item_keeps_the_value_and_loses_the_gradient(ran: Ran) -> None:
    whole, broken = ran("guide/custom-losses/item").output.splitlines()
    assert "loss 4.6" in whole
    assert "loss 4.6" in broken
    gradients = ran("guide/custom-losses/item").values["gradients"]
    assert gradients["broken"] == pytest.approx([-4 / 3, -4 / 3, 4 / 3], rel=1e-6)
    assert gradients["whole"] == pytest.approx([-4 / 3 - 0.1, -4 / 3 - 0.1, 4 / 3 + 0.1], rel=1e-6)


def test_requires_grad_silences_the_error_and_trains_nothing(ran: Ran) -> None:
    assert ran("guide/custom-losses/silenced").output.rstrip().endswith("is None")


def test_eps_replaces_nan_by_zero(ran: Ran) -> None:
    gradients = ran("guide/custom-losses/root_at_zero").values["gradients"]
    assert all(math.isnan(slope) for slope in gradients["eps 0"])
    assert gradients["eps 1e-08"] == [0, 0, 0]
