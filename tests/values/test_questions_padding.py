"""The values of the page on padding, derived without torch."""

import math
from collections.abc import Callable

import pytest

from lossbook.site.run import Result

Ran = Callable[[str], Result]
PAGE = "questions/padding/"


def test_ignored_targets_leave_the_loss_of_the_real_words(ran: Ran) -> None:
    values = ran(PAGE + "ignore_index").values
    losses = [
        math.log(sum(map(math.exp, scores))) - scores[tag]
        for sentence, tags in zip(values["logits"], values["tags"], strict=True)
        for scores, tag in zip(sentence, tags, strict=False)
    ]
    assert len(losses) == 7
    assert values["loss"] == pytest.approx(sum(losses) / 7, rel=1e-5)
    assert values["unpadded"] == pytest.approx(sum(losses) / 7, rel=1e-5)


def test_the_mean_shrinks_with_the_padding(ran: Ran) -> None:
    values = ran(PAGE + "mean_after_none").values
    for padding in (0, 5, 15):
        right = values["right"][str(padding)]
        assert right == pytest.approx(values["right"]["0"], rel=1e-6)
        assert values["wrong"][str(padding)] == pytest.approx(right * 5 / (5 + padding), rel=1e-5)


def test_a_mask_counts_what_the_sum_adds_up(ran: Ran) -> None:
    values = ran(PAGE + "masked_mse").values
    real = 4 * 3 * 3**2 + 2 * 3 * 2**2
    assert values["selected"] == pytest.approx(real / 18)
    assert values["by_mask"] == pytest.approx(real / 18)
    assert values["too_much"] == pytest.approx(real / 6)
    assert values["everything"] == pytest.approx((real + 2 * 3 * 12**2) / 24)


def test_who_repeats_the_input_is_perfect_until_the_labels_are_shifted(ran: Ran) -> None:
    values = ran(PAGE + "shifted").values
    sure = math.log(math.exp(9) + 5)
    assert values["same_place"] == pytest.approx(sure - 9, rel=1e-3)
    assert values["shifted"] == pytest.approx(sure, rel=1e-5)


def test_a_mask_by_length_keeps_the_ends(ran: Ran) -> None:
    assert ran(PAGE + "end_is_padding").values["ends"] == {"value": 0, "length": 2}


def test_only_to_select_mends_loss_and_gradient(ran: Ran) -> None:
    losses = ran(PAGE + "nan_in_padding").values["losses"]
    assert math.isnan(losses[0])
    assert losses[1:] == [6.5, 6.5]
    output = ran(PAGE + "nan_in_padding").output.splitlines()
    assert ["nan]" in line for line in output] == [True, True, False]


def test_words_and_sentences_have_two_means(ran: Ran) -> None:
    values = ran(PAGE + "per_sentence").values
    assert values["per_word"] == pytest.approx((4 * 0.2 + 2) / 5)
    assert values["per_sentence"] == pytest.approx([0.2, 2.0])
