"""The values of the page "MultiLabelMarginLoss", derived without torch."""

import math
from collections.abc import Callable, Sequence

import pytest

from lossbook.site.run import Result

Ran = Callable[[str], Result]

PHOTOS = [[2.1, 0.4, 1.0, -0.9], [0.6, 0.9, 0.2, 0.3]]
TAGS = [[0, 2], [1, 3]]
OFFICIAL = [0.1, 0.2, 0.4, 0.8]
"""Scores of the example on PyTorch's page."""


def margin(scores: Sequence[float], right: Sequence[int]) -> float:
    """Return MultiLabelMarginLoss of one sample; a label may be listed twice."""
    wrong = [i for i in range(len(scores)) if i not in right]
    short = (1 - (scores[j] - scores[i]) for j in right for i in wrong)
    return sum(max(0.0, one) for one in short) / len(scores)


def test_the_first_example_is_the_mean_over_the_photos(ran: Ran) -> None:
    each = [margin(scores, tags) for scores, tags in zip(PHOTOS, TAGS, strict=True)]
    values = ran("losses/multi-label-margin/first").values
    assert values["each"] == pytest.approx(each)
    assert values["loss"] == pytest.approx(sum(each) / 2)
    assert ran("losses/multi-label-margin/by_hand").values["by_hand"] == pytest.approx(each[1])


def test_a_further_label_makes_the_loss_smaller(ran: Ran) -> None:
    values = ran("losses/multi-label-margin/reduction").values
    assert values["with_fifth"] == pytest.approx(values["mean"] * 4 / 5)
    assert values["total"] == pytest.approx(2 * values["mean"])


def test_multi_hot_targets_punish_the_perfect_prediction(ran: Ran) -> None:
    values = ran("losses/multi-label-margin/multi_hot").values
    scores = [-2.0, -2.0, 2.0, 2.0]
    assert values["losses"]["indices"] == margin(scores, [2, 3]) == 0
    assert values["losses"]["multi_hot"] == margin(scores, [0, 0, 1, 1])
    slopes = values["slopes"]["multi_hot"]
    assert slopes[0] == slopes[1] == -1
    assert slopes[2] == slopes[3] == 1


def test_padding_gaps_and_repeats_change_the_loss_as_the_page_says(ran: Ran) -> None:
    values = ran("losses/multi-label-margin/zero_padding").values
    assert values["right"] == pytest.approx(margin(OFFICIAL, [3]))
    assert values["wrong"] == pytest.approx(margin(OFFICIAL, [3, 0, 0, 0]))
    losses = ran("losses/multi-label-margin/first_minus_one").values["losses"]
    assert losses["front"] == pytest.approx(margin(OFFICIAL, [3, 0]))
    assert losses["gap"] == pytest.approx(margin(OFFICIAL, [3]))
    assert losses["behind"] == 0
    values = ran("losses/multi-label-margin/twice").values
    assert values["twice"] == pytest.approx(2 * margin(OFFICIAL, [3]))


def test_with_one_label_it_is_multi_margin_loss(ran: Ran) -> None:
    values = ran("losses/multi-label-margin/one_label").values
    by_hand = (margin(PHOTOS[1], [1]) + margin(PHOTOS[0], [2])) / 2
    assert values["single"] == pytest.approx(by_hand)
    assert values["several"] == pytest.approx(by_hand)


def test_shifted_scores_have_the_same_loss(ran: Ran) -> None:
    losses = ran("losses/multi-label-margin/no_threshold").values["losses"]
    assert losses == pytest.approx([margin(PHOTOS[1], [1, 3])] * 3, rel=1e-5)


def test_another_margin_is_a_scaling_of_the_scores(ran: Ran) -> None:
    values = ran("losses/multi-label-margin/other_margin").values
    scores, (first, second) = PHOTOS[1], TAGS[1]
    short = (0.5 - (scores[j] - scores[i]) for j in (first, second) for i in (0, 2))
    expected = sum(max(0.0, one) for one in short) / 4
    assert values["loss"] == pytest.approx(expected, rel=1e-5)
    assert values["by_hand"] == pytest.approx(expected, rel=1e-5)


def test_after_a_sigmoid_the_loss_does_not_vanish(ran: Ran) -> None:
    losses = ran("losses/multi-label-margin/sigmoid_before").values["losses"]
    for size in (1, 3, 9):
        high, low = (1 / (1 + math.exp(-x)) for x in (size, -size))
        expected = margin([high, low, high, low], [0, 2])
        assert losses[f"size{size}"] == pytest.approx(expected, rel=1e-2)
        assert losses[f"size{size}"] > 0


def test_the_official_condition_holds_for_all_labels_at_once(ran: Ran) -> None:
    values = ran("losses/multi-label-margin/official_formula").values
    assert values["totals"]["all"] / 4 == pytest.approx(margin(OFFICIAL, [3, 0]))
    between = (1 - 0.7) + (1 + 0.7)  # The two right labels, each against the other.
    assert values["totals"]["pair"] == pytest.approx(values["totals"]["all"] + between)
    assert values["loss"] == pytest.approx(margin(OFFICIAL, [3, 0]))
