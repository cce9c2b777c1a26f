"""The values of the page "Multi-label", derived without torch."""

import math
from collections.abc import Callable

import pytest

from lossbook.site.run import Result

Ran = Callable[[str], Result]

PAGE = "guide/multi-label"


def sigmoid(logit: float) -> float:
    return 1 / (1 + math.exp(-logit))


def yes_or_no(logit: float, present: bool) -> float:
    return -math.log(sigmoid(logit) if present else 1 - sigmoid(logit))


BEACH, SUNSET = yes_or_no(0.8, True), yes_or_no(-1.2, False)


def test_the_loss_is_the_mean_of_one_yes_or_no_per_label(ran: Ran) -> None:
    values = ran(f"{PAGE}/photo_tags").values
    assert values["losses"] == pytest.approx([BEACH, SUNSET], rel=1e-6)
    assert values["loss"] == pytest.approx((BEACH + SUNSET) / 2, rel=1e-6)
    assert values["predicted"] == ["beach"]
    assert ran(f"{PAGE}/by_hand").values["loss"] == pytest.approx((BEACH + SUNSET) / 2)


def test_the_full_precision_of_the_loss_is_the_one_that_is_known(ran: Ran) -> None:
    assert ran(f"{PAGE}/photo_tags").output.startswith("loss 0.31719154119491577\n")


def test_a_logit_of_zero_costs_log_two_either_way(ran: Ran) -> None:
    assert ran(f"{PAGE}/two_curves").values["at_zero"] == pytest.approx(math.log(2), rel=1e-6)


def test_three_topics_fit_sigmoids_but_not_a_softmax(ran: Ran) -> None:
    values = ran(f"{PAGE}/news_article").values
    assert values["yes_or_no"] == pytest.approx(yes_or_no(9.0, True), rel=1e-3)
    total = 3 * math.exp(9) + math.exp(-9)
    assert values["one_of_four"] == pytest.approx(-3 * math.log(math.exp(9) / total), rel=1e-6)
    assert values["floor"] == pytest.approx(-3 * math.log(1 / 3))


def test_sigmoid_then_bce_is_the_same_value(ran: Ran) -> None:
    values = ran(f"{PAGE}/sigmoid_then_bce").values
    assert values["two_steps"] == pytest.approx(values["one_step"], rel=1e-6)
    assert values["two_steps"] == pytest.approx((BEACH + SUNSET) / 2, rel=1e-6)


def test_a_saturated_sigmoid_costs_a_hundred_and_teaches_nothing(ran: Ran) -> None:
    results = ran(f"{PAGE}/saturated").values["results"]
    for logit in (17, 20):
        loss, gradient, with_logits, gradient_with_logits = results[f"at{logit}"]
        assert (loss, gradient) == (100, 0)
        # log(1 + e^z) and its slope, the sigmoid
        assert with_logits == pytest.approx(math.log1p(math.exp(logit)), rel=1e-6)
        assert gradient_with_logits == pytest.approx(sigmoid(logit), rel=1e-6)
    loss, gradient, *_ = results["at5"]
    assert loss == pytest.approx(math.log1p(math.exp(5)), rel=1e-5)
    assert gradient == pytest.approx(sigmoid(5), rel=1e-5)


def test_sigmoid_twice_has_a_floor_for_each_answer(ran: Ran) -> None:
    values = ran(f"{PAGE}/sigmoid_twice").values
    twice = (yes_or_no(sigmoid(0.8), True) + yes_or_no(sigmoid(-1.2), False)) / 2
    assert values["twice"] == pytest.approx(twice, rel=1e-6)
    assert values["floor_yes"] == pytest.approx(math.log1p(math.exp(-1)), rel=1e-6)
    assert values["floor_no"] == pytest.approx(math.log(2), rel=1e-6)


def test_pos_weight_multiplies_the_loss_of_present_labels_only(ran: Ran) -> None:
    values = ran(f"{PAGE}/pos_weight").values
    assert values["pos_weight"] == [3, 49]
    missed, absent = yes_or_no(-2.0, True), yes_or_no(-2.0, False)
    assert values["if_there"] == pytest.approx([3 * missed, 49 * missed], rel=1e-6)
    assert values["if_absent"] == pytest.approx([absent, absent], rel=1e-5)


def test_pos_weight_shifts_the_learnt_probability(ran: Ran) -> None:
    learnt = ran(f"{PAGE}/pos_weight_shifts").values["learnt"]
    assert learnt["w1"][0] == pytest.approx(0.25, abs=1e-4)
    # The optimum is w pi / (w pi + 1 - pi).
    assert learnt["w3"][0] == pytest.approx(3 * 0.25 / (3 * 0.25 + 0.75), abs=1e-4)
    assert learnt["w3"][1] == pytest.approx(0.25, abs=1e-4)


def test_a_column_of_logits_and_a_row_of_labels_do_not_fit(ran: Ran) -> None:
    failure = ran(f"{PAGE}/binary_shape").failure
    assert failure is not None
    assert failure.exception == "ValueError"
    assert "Target size (torch.Size([3])) must be the same as input size" in failure.message


def test_integer_labels_are_refused(ran: Ran) -> None:
    failure = ran(f"{PAGE}/binary_dtype").failure
    assert failure is not None
    assert "result type Float can't be cast to the desired output type Long" in failure.message


def test_binary_is_the_one_label_case(ran: Ran) -> None:
    losses = [yes_or_no(2.0, True), yes_or_no(-1.0, False), yes_or_no(0.5, True)]
    assert ran(f"{PAGE}/binary").values["loss"] == pytest.approx(sum(losses) / 3, rel=1e-6)


def test_labels_from_one_make_the_loss_negative(ran: Ran) -> None:
    first, second = ran(f"{PAGE}/labels_one_and_two").output.splitlines()
    # -y log s(z) - (1 - y) log(1 - s(z)) is about -z for y = 2 and -z for y = 1, z < 0
    assert first.endswith(f"loss {(-20 + 10) / 2:.4f}")
    assert second.endswith("loss 0.0000")


def test_bce_of_the_difference_is_two_class_cross_entropy(ran: Ran) -> None:
    pairs = ((0.5, 2.0, 1), (1.0, -0.5, 0), (0.2, 0.9, 1))
    expected = sum(
        -math.log(math.exp(z1 if y else z0) / (math.exp(z0) + math.exp(z1))) for z0, z1, y in pairs
    )
    apart = sum(yes_or_no(z0, not y) + yes_or_no(z1, bool(y)) for z0, z1, y in pairs)
    values = ran(f"{PAGE}/two_class").values
    assert values["cross_entropy"] == pytest.approx(expected / 3, rel=1e-6)
    assert values["binary"] == pytest.approx(expected / 3, rel=1e-6)
    assert values["apart"] == pytest.approx(apart / 6, rel=1e-6)


def test_cross_entropy_of_a_single_output_is_always_zero(ran: Ran) -> None:
    values = ran(f"{PAGE}/one_output").values
    assert values["loss"] == 0
    assert values["gradient"] == 0
