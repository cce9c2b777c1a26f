"""The values of the page "Try it", derived without torch."""

import math
from collections.abc import Callable
from statistics import mean, median

import pytest

from lossbook.site.run import Result

Ran = Callable[[str], Result]

MINUTES = [20.0, 21.0, 22.0, 24.0, 63.0]


def test_two_errors_by_hand(ran: Ran) -> None:
    values = ran("guide/exercises/two_errors").values
    assert values["mse"] == (1**2 + 2**2) / 2
    assert values["total"] == 1**2 + 2**2
    assert values["mae"] == (1 + 2) / 2


def test_the_gradient_is_twice_the_error_over_two_elements(ran: Ran) -> None:
    assert ran("guide/exercises/which_way").values["gradient"] == [2 * 1 / 2, 2 * -2 / 2]


def test_mse_promises_the_mean_and_l1_the_median(ran: Ran) -> None:
    best = ran("guide/exercises/best_promise").values["best"]
    assert best == {"MSE": mean(MINUTES), "L1": median(MINUTES)}


def test_huber_is_half_the_square_and_then_a_line(ran: Ran) -> None:
    huber = ran("guide/exercises/huber_by_hand").values["huber"]
    assert huber == [0.5**2 / 2, 1 * (3 - 1 / 2)]


def test_equal_logits_give_the_logarithm_of_the_number_of_classes(ran: Ran) -> None:
    values = ran("guide/exercises/knows_nothing").values
    assert values["four_classes"] == pytest.approx(math.log(4), rel=1e-6)
    assert values["yes_or_no"] == pytest.approx(math.log(2), rel=1e-6)


def test_only_pos_weight_changes_the_mean(ran: Ran) -> None:
    values = ran("guide/exercises/two_weights").values
    assert values["still"] == pytest.approx((1 + 9) * math.log(2) / (1 + 9), rel=1e-6)
    assert values["after"] == pytest.approx((1 + 9) * math.log(2) / 2, rel=1e-6)


def test_poisson_learns_the_logarithm_of_the_mean(ran: Ran) -> None:
    values = ran("guide/exercises/calls").values
    assert values["learnt"] == pytest.approx(math.log(mean([0, 2, 4])), abs=1e-4)
    assert values["rate"] == pytest.approx(2, abs=1e-3)


def test_the_last_of_the_five_tasks_is_the_divergence_of_two_distributions(ran: Ran) -> None:
    result = ran("guide/exercises/five_tasks")
    logits, teacher = [1.0, -0.5, 2.0], [0.2, 0.1, 0.7]
    total = sum(map(math.exp, logits))
    student = [math.exp(logit) / total for logit in logits]
    pairs = zip(teacher, student, strict=True)
    divergence = sum(p * math.log(p / q) for p, q in pairs)
    assert result.values["loss"] == pytest.approx(divergence, rel=1e-4)
    assert "Warning" not in result.output
    assert [line.split()[-3] for line in result.output.splitlines()].count("int64") == 1


def test_the_stuck_loss_stands_on_the_floor_of_ten_classes(ran: Ran) -> None:
    stuck = ran("guide/exercises/stuck").values
    assert stuck["right"] == 10
    floor = math.log(math.e + 9) - 1
    assert floor < stuck["loss"] < floor + 0.01
    assert ran("guide/exercises/unstuck").values["loss"] < 0.01


def test_broadcasting_teaches_the_mean(ran: Ran) -> None:
    result = ran("guide/exercises/all_the_same")
    assert "UserWarning: Using a target size" in result.output
    assert result.values["predicted"] == pytest.approx([8, 8, 8], abs=5e-3)
    # What is left is the spread of the targets around their mean.
    assert result.values["loss"] == pytest.approx((16 + 0 + 16) / 3, rel=1e-4)
    mended = ran("guide/exercises/all_different").values
    assert mended["predicted"] == pytest.approx([4, 8, 12], abs=5e-3)


def test_argmax_has_no_gradient(ran: Ran) -> None:
    failure = ran("guide/exercises/counting_errors").failure
    assert failure is not None and "does not require grad" in failure.message
    assert ran("guide/exercises/counting_mended").values["errors"] == 0


def test_two_half_batches_give_the_gradient_of_the_whole(ran: Ran) -> None:
    values = ran("guide/exercises/halves").values
    assert values["halves"] == pytest.approx(values["whole"], rel=1e-5)


def test_late_three_times_as_dear_promises_the_upper_quartile(ran: Ran) -> None:
    values = ran("guide/exercises/late_costs_more").values
    assert values["best"] == sorted(MINUTES)[3]
    assert values["gradient"] == (1 - 3) / 2


def test_the_loop_with_three_bugs_never_moves_and_the_mended_one_learns(ran: Ran) -> None:
    lines = ran("guide/exercises/three_bugs").output.splitlines()
    losses = {line.split()[-1] for line in lines if line.startswith("step")}
    assert len(losses) == 1
    mended = ran("guide/exercises/three_mended")
    assert "chosen [0, 0, 1, 1, 2, 2]" in mended.output
    assert mended.values["loss"] == pytest.approx(
        ran("guide/training-loop/classes").values["loss"], rel=1e-4
    )
