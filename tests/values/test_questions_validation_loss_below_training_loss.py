"""The values of "Why is my validation loss lower than my training loss?", held together."""

from collections.abc import Callable

import pytest

from lossbook.site.run import Result

Ran = Callable[[str], Result]

PAGE = "questions/validation-loss-below-training-loss/"


def test_with_dropout_validation_lies_below_what_training_logs(ran: Ran) -> None:
    values = ran(PAGE + "dropout").values
    assert values["held_out"] < values["in_training"]
    assert values["evaluated"] < values["in_training"]


def test_augmentation_raises_the_training_loss_alone(ran: Ran) -> None:
    values = ran(PAGE + "augmented").values
    assert values["as_they_are"] < values["held_out"] < values["loss"]


def test_without_the_penalty_the_order_is_the_usual_one(ran: Ran) -> None:
    values = ran(PAGE + "penalty").values
    assert values["data"] < values["held_out"] < values["logged"]
    assert values["logged"] == pytest.approx(values["data"] + values["penalty"], rel=1e-5)


def test_a_small_set_is_below_the_mean_about_half_the_time(ran: Ran) -> None:
    lower = ran(PAGE + "chance").values["lower"]
    assert lower == pytest.approx({"20": 0.5, "200": 0.5}, abs=0.1)
