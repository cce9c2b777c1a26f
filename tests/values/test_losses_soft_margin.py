"""The values of the page "SoftMarginLoss", derived without torch."""

import math
import statistics
from collections.abc import Callable

import pytest

from lossbook.site.run import Result

Ran = Callable[[str], Result]

SCORES = [2.0, -1.5, 0.5]
TARGET = [1, -1, -1]


def logistic(margin: float) -> float:
    """Return log(1 + e^-margin)."""
    return max(-margin, 0) + math.log1p(math.exp(-abs(margin)))


LOSSES = [logistic(x * y) for x, y in zip(SCORES, TARGET, strict=True)]


def test_the_loss_is_the_logistic_function_of_the_margin(ran: Ran) -> None:
    values = ran("losses/soft-margin/first").values
    assert list(values["losses"]) == pytest.approx(LOSSES)
    assert values["loss"] == pytest.approx(statistics.mean(LOSSES))
    values = ran("losses/soft-margin/by_hand").values
    assert values["losses"] == pytest.approx(LOSSES)
    assert values["by_hand"] == pytest.approx(values["loss"])


def test_it_is_minus_the_log_of_the_sigmoid(ran: Ran) -> None:
    likelihoods = [1 / (1 + math.exp(-x * y)) for x, y in zip(SCORES, TARGET, strict=True)]
    expected = -math.log(math.prod(likelihoods))
    values = ran("losses/soft-margin/likelihood").values
    assert -values["log_likelihood"] == pytest.approx(expected)
    assert values["loss"] == pytest.approx(expected)
    values = ran("losses/soft-margin/instead").values
    assert values["this"] == pytest.approx(expected / 3)
    assert values["other"] == pytest.approx(expected / 3)


def test_labels_of_0_and_1_drive_the_score_to_its_end(ran: Ran) -> None:
    best = ran("losses/soft-margin/zero_one").values["best"]
    # A quarter of yes: the logit is log(1 / 3).
    assert best["-1 and 1"] == pytest.approx(math.log(1 / 3), abs=1e-2)
    assert best["0 and 1"] == best["booleans"] == pytest.approx(5)


def test_the_power_overflows_where_float32_ends(ran: Ran) -> None:
    largest = (2 - 2**-23) * 2.0**127
    assert 88 < math.log(largest) < 89
    values = ran("losses/soft-margin/overflow").values
    assert values["losses"]["at88"] == pytest.approx(88)
    assert values["slopes"]["at88"] == pytest.approx(-1)
    assert values["losses"]["at89"] == math.inf
    assert math.isnan(values["slopes"]["at89"])
    assert values["right"] == 0
    assert math.log(65504) < 12
    assert float(values["half"]) == math.inf


def test_softplus_is_safe_on_both_sides(ran: Ran) -> None:
    values = ran("losses/soft-margin/overflow_mended").values
    margins = [-89, -1000, 20, -0.5]
    assert list(values["losses"]) == pytest.approx([logistic(m) for m in margins])
    p = 1 / (1 + math.exp(-0.5))
    assert list(values["slopes"]) == pytest.approx([-1, -1, -math.exp(-20), p])


def test_log1p_keeps_what_the_sum_would_round_away(ran: Ran) -> None:
    values = ran("losses/soft-margin/precise").values
    assert values["as_written"] == 0
    assert values["loss"] == pytest.approx(logistic(20))


def test_squeezed_scores_leave_a_floor(ran: Ran) -> None:
    values = ran("losses/soft-margin/sigmoid_before").values
    # The best a sigmoid can do: 1 for a yes, 0 for two noes. A tanh reaches 1 and -1.
    assert values["sigmoid"] == pytest.approx((logistic(1) + 2 * logistic(0)) / 3, abs=1e-3)
    assert values["tanh"] == pytest.approx(logistic(1), abs=1e-3)


def test_a_weight_by_hand_is_pos_weight(ran: Ran) -> None:
    expected = (3 * LOSSES[0] + LOSSES[1] + LOSSES[2]) / 3
    values = ran("losses/soft-margin/weight_mended").values
    assert values["loss"] == pytest.approx(expected)
    assert values["by_option"] == pytest.approx(expected)


def test_one_row_of_targets_is_used_for_both_rows(ran: Ran) -> None:
    losses = ran("losses/soft-margin/one_row").values["losses"]
    assert list(losses[0]) == pytest.approx([logistic(3)] * 2)
    assert list(losses[1]) == pytest.approx([logistic(-3)] * 2)
