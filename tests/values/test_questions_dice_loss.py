"""The values of the page "How do I write a Dice loss?", derived without torch."""

import math
from collections.abc import Callable

import pytest

from lossbook.site.run import Result

Ran = Callable[[str], Result]
PAGE = "questions/dice-loss/"


def sigmoid(logit: float) -> float:
    return 1 / (1 + math.exp(-logit))


def test_the_loss_of_five_predictions(ran: Ran) -> None:
    loss = ran(PAGE + "function").values["loss"]
    # Four of six pixels are cell.
    assert loss["half of the cell"] == pytest.approx(1 - 2 * 2 / (2 + 4), abs=1e-3)
    assert loss["all cell"] == pytest.approx(1 - 2 * 4 / (6 + 4), abs=1e-3)
    assert loss["undecided"] == pytest.approx(1 - 2 * (4 / 2) / (6 / 2 + 4), abs=1e-3)
    assert loss["all background"] > 0.999
    assert loss["right and sure"] < 1e-3


def test_the_background_outvotes_in_bce_only(ran: Ran) -> None:
    output = ran(PAGE + "imbalance").output
    for name, logit in (("found", 8), ("missed", -8)):
        background = 9936 * math.log1p(math.exp(-8))
        bce = (background + 64 * math.log1p(math.exp(-logit))) / 10_000
        overlap = 64 * sigmoid(logit)
        dice = 1 - 2 * overlap / (overlap + 9936 * sigmoid(-8) + 64)
        assert f"{name:7} BCE {bce:.4f}  Dice loss {dice:.4f}" in output


def test_a_surely_wrong_start_is_left_alone_by_dice(ran: Ran) -> None:
    pull = ran(PAGE + "saturated").values["pull"]
    assert abs(pull["dice"]["surely wrong"]) < 1e-4
    assert pull["bce"]["surely wrong"] == pytest.approx(-64 / 10_000, rel=1e-3)
    after = ran(PAGE + "combined").values["after"]
    assert after["Dice alone"] > 0.99
    assert after["Dice + BCE"] < 0.01


def test_an_empty_mask_by_what_is_added(ran: Ran) -> None:
    results = ran(PAGE + "empty").values["results"]
    for name, logit in (("right", -20), ("2 pixels wrong", -4)):
        area = 100 * sigmoid(logit)
        for top, bottom in ((0, 1e-6), (1e-6, 1e-6), (1, 1)):
            loss = results[f"{name} {top:g}"]["loss"]
            assert loss == pytest.approx(1 - top / (area + bottom), abs=1e-5)


def test_a_batch_counts_pixels_and_its_images_do_not(ran: Ran) -> None:
    values = ran(PAGE + "per_image").values
    assert values["per_image"] == [0, 1]
    assert values["whole_batch"] == pytest.approx(1 - 100 / 104)


def test_three_mistakes_go_below_zero(ran: Ran) -> None:
    loss = ran(PAGE + "below_zero").values["loss"]
    # Two masks of 8 pixels in pictures of 16, 4 of them shared.
    assert loss["right"] == pytest.approx(0, abs=1e-3)
    assert loss["no sigmoid"] == pytest.approx(1 - 2 * 160 / 16, rel=1e-3)
    assert loss["masks of 0 and 255"] == pytest.approx(1 - 2 * 255 / 256, abs=1e-3)
    pairs = 8 + 8 + 4 + 4
    assert loss["probs of (2, 1, 4, 4)"] == pytest.approx(1 - 2 * pairs / 32, abs=1e-3)
