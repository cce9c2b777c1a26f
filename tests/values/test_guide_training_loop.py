"""The values of the page "Using it: the training loop", derived without torch."""

import math
from collections.abc import Callable

import pytest

from lossbook.site.run import Result

Ran = Callable[[str], Result]

KILOMETRES = [2.0, 4.0, 6.0]
MINUTES = [4.0, 8.0, 12.0]


def descend(weight: float, bias: float, steps: int) -> tuple[float, float, float]:
    """Return weight, bias and the last loss seen after gradient descent on MSE at 0.01."""
    loss = math.nan
    for _ in range(steps):
        errors = [weight * x + bias - y for x, y in zip(KILOMETRES, MINUTES, strict=True)]
        loss = sum(error**2 for error in errors) / 3
        by_weight = sum(2 * error * x for error, x in zip(errors, KILOMETRES, strict=True)) / 3
        by_bias = sum(2 * error for error in errors) / 3
        weight, bias = weight - 0.01 * by_weight, bias - 0.01 * by_bias
    return weight, bias, loss


def test_each_family_gives_its_textbook_value(ran: Ran) -> None:
    values = ran("guide/training-loop/one_line").values
    assert values["minutes"] == pytest.approx((28 - 30) ** 2)
    cross_entropy = math.log(math.exp(2) + math.exp(0.5) + math.exp(-1)) - 2
    assert values["vehicle"] == pytest.approx(cross_entropy, rel=1e-6)
    both = (math.log1p(math.exp(-1.5)) + math.log1p(math.exp(-0.5))) / 2
    assert values["labels"] == pytest.approx(both, rel=1e-6)


def test_a_step_moves_the_weight_by_the_learning_rate_times_its_gradient(ran: Ran) -> None:
    values = ran("guide/training-loop/one_step").values
    predicted = [row[0] for row in values["predicted"]]
    weight = (predicted[1] - predicted[0]) / 2
    assert values["before"] == pytest.approx(weight, abs=1e-6)
    after, _, loss = descend(weight, predicted[0] - 2 * weight, 1)
    assert values["loss"] == pytest.approx(loss, rel=1e-5)
    assert values["after"] == pytest.approx(after, rel=1e-5)
    assert values["gradient"] == pytest.approx((weight - after) / 0.01, rel=1e-5)


def test_the_loop_ends_where_plain_gradient_descent_ends(ran: Ran) -> None:
    predicted = [row[0] for row in ran("guide/training-loop/one_step").values["predicted"]]
    start = (predicted[1] - predicted[0]) / 2
    weight, bias, loss = descend(start, predicted[0] - 2 * start, 100)
    values = ran("guide/training-loop/loop").values
    assert values["loss"] == pytest.approx(loss, rel=1e-3)
    assert values["weight"] == pytest.approx(weight, rel=1e-4)
    assert values["bias"] == pytest.approx(bias, rel=1e-3)
    # A little flat, and a start too high, as the page says.
    assert values["weight"] < 2 and values["bias"] > 0


def test_the_spread_over_seeds_is_almost_the_widest_that_the_starts_allow(ran: Ran) -> None:
    spread = ran("guide/training-loop/seeds").values["spread"]
    # nn.Linear(1, 1) draws both numbers between -1 and 1; the loss is largest at a corner.
    corners = [(weight, bias) for weight in (-1, 1) for bias in (-1, 1)]
    widest = max(descend(weight, bias, 100)[2] for weight, bias in corners)
    assert 0.75 * widest < spread["step 100"]["highest"] <= widest
    assert spread["step 100"]["lowest"] < 1e-6


def test_more_steps_close_the_spread_at_the_rate_of_the_slow_direction(ran: Ran) -> None:
    spread = ran("guide/training-loop/seeds").values["spread"]
    # The Hessian of the loss is [[112/3, 8], [8, 2]]; its small eigenvalue sets the pace.
    trace, determinant = 112 / 3 + 2, 112 / 3 * 2 - 64
    slow = (trace - math.sqrt(trace**2 - 4 * determinant)) / 2
    shrunk = (1 - 0.01 * slow) ** (2 * 2900)
    expected = spread["step 100"]["highest"] * shrunk
    assert spread["step 3000"]["highest"] == pytest.approx(expected, rel=0.2)


def test_the_figure_shows_the_lowest_and_the_highest_of_the_seeds(ran: Ran) -> None:
    last = ran("guide/training-loop/loss_curve").values["last"]
    spread = ran("guide/training-loop/seeds").values["spread"]["step 100"]
    assert last["seed 119"] == pytest.approx(spread["highest"], rel=1e-3)
    assert last["seed 41"] == pytest.approx(spread["lowest"], rel=0.2)
    loop = ran("guide/training-loop/loop").values
    assert last["seed 0"] == pytest.approx(loop["loss"], rel=1e-6)


@pytest.mark.parametrize(("name", "target"), [("classes", "vehicle"), ("labels", "late_cold")])
def test_the_same_loop_learns_every_order(ran: Ran, name: str, target: str) -> None:
    values = ran(f"guide/training-loop/{name}").values
    assert values["chosen"] == values[target]


def test_the_losses_are_those_of_the_logits_they_were_computed_from(ran: Ran) -> None:
    values = ran("guide/training-loop/classes").values
    pairs = zip(values["logits"], values["vehicle"], strict=True)
    losses = [math.log(sum(map(math.exp, row))) - row[right] for row, right in pairs]
    assert values["loss"] == pytest.approx(sum(losses) / 6, rel=1e-5)
    values = ran("guide/training-loop/labels").values
    cells = [
        math.log1p(math.exp(logit)) - label * logit
        for row, labels in zip(values["logits"], values["late_cold"], strict=True)
        for logit, label in zip(row, labels, strict=True)
    ]
    assert values["loss"] == pytest.approx(sum(cells) / 12, rel=1e-5)


def test_loss_on_unseen_deliveries_falls_from_epoch_to_epoch(ran: Ran) -> None:
    rows = [line.split() for line in ran("guide/training-loop/epochs").output.splitlines()]
    unseen = [float(row[-1]) for row in rows]
    assert unseen == sorted(unseen, reverse=True)
    # What is left cannot lie far below the noise put into the data, of variance one.
    assert 0.5 < unseen[-1] < 6
