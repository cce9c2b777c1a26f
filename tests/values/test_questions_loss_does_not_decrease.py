"""The values of the page "Why does my loss not decrease?", derived without torch."""

import math
from collections.abc import Callable

import pytest

from lossbook.site.run import Result

Ran = Callable[[str], Result]

PAGE = "questions/loss-does-not-decrease/"


def descend(rows: list[tuple[float, float]], lr: float, steps: int) -> float:
    """Return the MSE before the last of `steps` steps of a line from zero."""
    weight = bias = 0.0
    loss = 0.0
    for _ in range(steps):
        errors = [weight * x + bias - y for x, y in rows]
        loss = sum(error**2 for error in errors) / len(rows)
        of_weight = sum(e * x for e, (x, _) in zip(errors, rows, strict=True))
        weight -= lr * 2 * of_weight / len(rows)
        bias -= lr * 2 * sum(errors) / len(rows)
    return loss


def test_a_fresh_model_starts_near_log_c(ran: Ran) -> None:
    fresh = ran(PAGE + "first_value").values["fresh"]
    for classes in (2, 10, 100, 1000, 50257):
        assert fresh[str(classes)] == pytest.approx(math.log(classes), abs=0.08)


def test_one_batch_is_learnt_by_heart(ran: Ran) -> None:
    losses = ran(PAGE + "one_batch").values["losses"]
    assert losses["0"] == pytest.approx(math.log(3), abs=0.1)
    assert losses["300"] < 0.001


def test_a_model_that_never_moves_stays_at_log_three(ran: Ran) -> None:
    curves = ran(PAGE + "curves").values["curves"]
    assert curves["zero_grad after backward"] == pytest.approx([math.log(3)] * 60)
    assert curves["as it should be"][-1] < 0.3
    assert curves["softmax twice"][-1] > 0.55  # The floor of three classes.


def test_the_learning_rates_leave_what_a_line_by_hand_leaves(ran: Ran) -> None:
    last = ran(PAGE + "learning_rate").values["last"]
    rows = [(1.0, 12.0), (2.0, 15.0), (3.0, 22.0), (4.0, 24.0), (5.0, 30.0)]
    for name, lr in (("1e-06", 1e-6), ("0.0001", 1e-4), ("0.01", 1e-2)):
        assert last[name] == pytest.approx(descend(rows, lr, 200), rel=1e-4)
    assert not math.isfinite(last["0.1"])


def test_the_resting_places_are_the_variance_and_log_two(ran: Ran) -> None:
    rest = ran(PAGE + "resting_places").values["rest"]
    points = [11, 18, 33, 39, 52, 58]
    mean = sum(points) / 6
    variance = sum((p - mean) ** 2 for p in points) / 6
    assert rest["(N, 1), (N,)"] == pytest.approx(variance, rel=1e-5)
    assert rest["inputs are 0"] == pytest.approx(math.log(2), rel=1e-5)
    assert rest["one output"] == 0
    hours = [1, 2, 3, 4, 5, 6]
    covariance = sum((x - 3.5) * (y - mean) for x, y in zip(hours, points, strict=True))
    explained = covariance**2 / sum((x - 3.5) ** 2 for x in hours) / 6
    assert rest["shapes equal"] == pytest.approx(variance - explained, rel=1e-3)


def test_labels_in_another_order_are_as_good_as_shuffled(ran: Ran) -> None:
    values = ran(PAGE + "shuffled").values
    assert values["as_loaded"] == pytest.approx(values["drawn"], abs=0.03)
    assert values["mended"] < 0.3
