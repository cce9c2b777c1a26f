"""The values of the page "MarginRankingLoss", derived without torch."""

import math
import statistics
from collections.abc import Callable, Sequence

import pytest

from lossbook.site.run import Result

Ran = Callable[[str], Result]

FIRST = [2.0, 1.0, 0.5, 3.0]
SECOND = [1.0, 1.2, 0.7, 1.0]
PREFERRED = [1, 1, -1, -1]


def losses_of(labels: Sequence[int], margin: float, factor: float = 1.0) -> list[float]:
    """Return what each lead lacks of the margin."""
    pairs = zip(FIRST, SECOND, labels, strict=True)
    return [max(0.0, margin - label * factor * (one - two)) for one, two, label in pairs]


def test_the_first_example_is_what_the_leads_lack(ran: Ran) -> None:
    losses = losses_of(PREFERRED, 0.5)
    values = ran("losses/margin-ranking/first").values
    assert values["losses"] == pytest.approx(losses)
    assert values["loss"] == pytest.approx(statistics.mean(losses))
    assert ran("losses/margin-ranking/by_hand").values["by_hand"] == pytest.approx(0.875)
    assert ran("losses/margin-ranking/reduction").values["mean"] == pytest.approx(0.875)


def test_the_learned_weights_rank_every_pair_by_the_margin(ran: Ran) -> None:
    values = ran("losses/margin-ranking/learn").values
    pages = [(3, 1, 4), (2, 0.5, 0), (3, 4, 0), (1, 3, 2)]
    weights = values["weights"]
    scores = [sum(w * x for w, x in zip(weights, page, strict=True)) for page in pages]
    by_grade = [scores[page] for page in (1, 2, 0, 3)]
    assert values["order"] == [1, 2, 0, 3]
    assert by_grade == sorted(by_grade, reverse=True)
    assert values["losses"][0] == 1  # The margin, at scores that are all 0.
    assert values["losses"][-1] < 0.01


def test_shrunk_scores_cost_nothing_but_the_margin(ran: Ran) -> None:
    losses = ran("losses/margin-ranking/margin").values["losses"]
    for factor in (1.0, 0.1, 0.0):
        for margin in (0.0, 0.5):
            expected = statistics.mean(losses_of(PREFERRED, margin, factor))
            assert losses[f"times{factor:g} margin{margin:g}"] == pytest.approx(expected)
    assert losses["times0 margin0"] == 0


def test_a_tie_has_the_gradient_of_the_costly_side(ran: Ran) -> None:
    assert ran("losses/margin-ranking/tied_scores").values["slopes"] == {
        "margin0": -1.0,
        "margin0.5": -1.0,
    }


def test_ranknet_is_the_likelihood_of_who_wins(ran: Ran) -> None:
    values = ran("losses/margin-ranking/ranknet").values
    pairs = zip(FIRST, SECOND, PREFERRED, strict=True)
    leads = [label * (one - two) for one, two, label in pairs]
    expected = statistics.mean(-math.log(1 / (1 + math.exp(-lead))) for lead in leads)
    assert values["ranknet"] == pytest.approx(expected)
    assert values["minus_log_likelihood"] == pytest.approx(expected)
    assert values["margin_ranking"] != pytest.approx(expected)


def test_a_label_of_0_has_no_gradient(ran: Ran) -> None:
    values = ran("losses/margin-ranking/zero_one").values
    assert values["slopes"]["0 and 1"] == [0, -1, 0, 0]
    assert values["slopes"]["-1 and 1"] == [0, -1, 1, 1]
    assert "loss 1.7" in ran("losses/margin-ranking/zero_one").output
    assert sum(losses_of([1, 1, 0, 0], 0.5)) == pytest.approx(1.7)


def test_true_and_false_are_refused_for_their_minus(ran: Ran) -> None:
    failure = ran("losses/margin-ranking/true_false").failure
    assert failure is not None
    assert "Negation, the `-` operator, on a bool tensor" in failure.message


def test_minus_one_is_255_in_uint8(ran: Ran) -> None:
    losses = ran("losses/margin-ranking/unsigned").values["losses"]
    leads = [2.0 - 1.0, 1.0 - 1.2]
    assert losses["int64"] == pytest.approx([max(0, -lead) for lead in leads])
    assert losses["uint8"] == pytest.approx([max(0, (-1 % 256) * lead) for lead in leads])


def test_ties_cost_the_margin(ran: Ran) -> None:
    values = ran("losses/margin-ranking/tied_grades").values
    assert values["loss"] == pytest.approx((0 + 3 * 0.5) / 4)
    assert values["kept"] == 0


def test_a_column_against_a_row_is_all_pairs(ran: Ran) -> None:
    values = ran("losses/margin-ranking/row_column").values
    pairs = [[max(0, two - one) for two in (1, 4, 7)] for one in (2, 5, 8)]
    assert values["losses"] == [pytest.approx(row) for row in pairs]
    assert values["right"] == [[0], [0], [0]]
