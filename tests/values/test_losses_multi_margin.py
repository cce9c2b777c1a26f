"""The values of the page "MultiMarginLoss", derived without torch."""

import statistics
from collections.abc import Callable, Sequence

import pytest

from lossbook.site.run import Result

Ran = Callable[[str], Result]

FLOWERS = [[2.5, 0.5, 1.0], [0.4, 1.0, 0.7], [1.5, 0.0, 0.5]]
RIGHT = [0, 1, 2]


def hinge(scores: Sequence[float], right: int, margin: float = 1, p: int = 1) -> float:
    """Return the loss of one sample: what each wrong class lacks, divided by all classes."""
    lacks = [
        max(0.0, margin - scores[right] + score) ** p
        for index, score in enumerate(scores)
        if index != right
    ]
    return sum(lacks) / len(scores)


def mean(rows: Sequence[Sequence[float]]) -> float:
    return statistics.mean(hinge(row, right) for row, right in zip(rows, RIGHT, strict=True))


def test_the_mean_is_over_samples_of_sums_over_classes(ran: Ran) -> None:
    for name in ("first", "by_hand"):
        values = ran(f"losses/multi-margin/{name}").values
        assert values["loss"] == pytest.approx(mean(FLOWERS))
        expected = [hinge(row, right) for row, right in zip(FLOWERS, RIGHT, strict=True)]
        assert values["losses"] == pytest.approx(expected, abs=1e-6)
    values = ran("losses/multi-margin/reduction").values
    assert values["total"] == pytest.approx(3 * mean(FLOWERS))
    assert values["mean"] == pytest.approx(mean(FLOWERS))


def test_the_pull_is_constant_for_p_1_and_in_proportion_for_p_2(ran: Ran) -> None:
    slopes = ran("losses/multi-margin/p").values["slopes"]
    lacks = [1 + behind for behind in (0.5, 1.5, 3.0)]
    assert slopes["p1"] == [-1 / 2] * 3
    assert slopes["p2"] == [-2 * lack / 2 for lack in lacks]


def test_a_wide_enough_margin_keeps_every_sample(ran: Ran) -> None:
    result = ran("losses/multi-margin/margin")
    for line, margin in zip(result.output.splitlines(), (0, 0.25, 1, 2), strict=True):
        losses = [hinge(row, right, margin) for row, right in zip(FLOWERS, RIGHT, strict=True)]
        assert f"{sum(loss > 0 for loss in losses)} of 3" in line
        assert " ".join(f"{loss:.3f}" for loss in losses) in line


def test_the_weighted_mean_divides_by_the_samples(ran: Ran) -> None:
    values = ran("losses/multi-margin/weight").values
    first, second = hinge([0.5, 0.5, 0.0], 0), hinge([0.0, 0.2, 1.0], 1)
    assert values["mean"] == pytest.approx((first + 3 * second) / 2)


def test_a_shift_changes_nothing_and_a_factor_does(ran: Ran) -> None:
    losses = ran("losses/multi-margin/scale").values["losses"]
    assert losses["100 added"] == pytest.approx(losses["as they are"], rel=1e-4)
    for name, factor in (("as they are", 1), ("times 10", 10), ("divided by 10", 0.1)):
        scaled = [[score * factor for score in row] for row in FLOWERS]
        assert losses[name] == pytest.approx(mean(scaled))


def test_a_lead_of_the_margin_leaves_no_gradient(ran: Ran) -> None:
    lines = ran("losses/multi-margin/silent_when_right").output.splitlines()
    assert "gradient -0.50" in lines[0]
    assert all("gradient  0.00" in line for line in lines[1:])


def test_a_weight_for_each_sample_is_looked_up_by_class(ran: Ran) -> None:
    values = ran("losses/multi-margin/weight_of_samples").values
    by_class = [values["trusted"][right] for right in (2, 1, 1)]
    expected = [w * loss for w, loss in zip(by_class, values["losses"], strict=True)]
    assert values["given"] == pytest.approx(expected)
    assert values["given"] != pytest.approx(values["wanted"])


def test_nan_scores_cost_nothing(ran: Ran) -> None:
    hinge_line, entropy_line = ran("losses/multi-margin/nan").output.splitlines()
    assert hinge_line.split(maxsplit=1)[1] == "0.0 [[0.0, 0.0]]"
    assert entropy_line.split()[1] == "nan"
