"""The values of the page "The mistakes", derived without torch."""

import math
from collections.abc import Callable

import pytest

from lossbook.site.run import Result

Ran = Callable[[str], Result]

LOGITS = [4.0, 1.0, 0.1]


def softmax(logits: list[float]) -> list[float]:
    """Return the probabilities of `logits`."""
    total = sum(map(math.exp, logits))
    return [math.exp(logit) / total for logit in logits]


def sigmoid(logit: float) -> float:
    """Return the probability of `logit`."""
    return 1 / (1 + math.exp(-logit))


def train(order: str, weight: float, bias: float) -> float:
    """Return the loss of the hundredth pass, the three calls made in `order`."""
    data = [(2.0, 4.0), (4.0, 8.0), (6.0, 12.0)]
    loss, gradient = math.nan, [0.0, 0.0]
    for _ in range(100):
        errors = [(weight * x + bias - y, x) for x, y in data]
        loss = sum(error**2 for error, _ in errors) / 3
        for call in order.split(", "):
            if call == "zero":
                gradient = [0.0, 0.0]
            elif call == "backward":
                gradient[0] += sum(2 * error * x for error, x in errors) / 3
                gradient[1] += sum(2 * error for error, _ in errors) / 3
            else:
                weight -= 0.01 * gradient[0]
                bias -= 0.01 * gradient[1]
    return loss


def test_mse_on_class_numbers_prefers_the_class_in_between(ran: Ran) -> None:
    losses = ran("guide/mistakes/class_numbers").values["losses"]
    assert losses == {"cat": (0 + 4) / 2, "dog": 1.0, "horse": (4 + 0) / 2}


def test_mse_carries_the_slope_of_the_sigmoid_and_cross_entropy_does_not(ran: Ran) -> None:
    values = ran("guide/mistakes/vanishing").values
    for i, logit in enumerate((-10.0, -5.0, 0.0, 5.0)):
        p = sigmoid(logit)
        assert values["by_mse"][i] == pytest.approx(2 * (p - 1) * p * (1 - p), rel=1e-3)
        assert values["by_bce"][i] == pytest.approx(p - 1, rel=1e-3)


def test_mse_pulls_hardest_at_a_probability_of_one_third(ran: Ran) -> None:
    values = ran("guide/mistakes/vanishing_figure").values
    assert values["at"] == pytest.approx(math.log(1 / 2), abs=0.05)
    assert values["steepest"] == pytest.approx(-8 / 27, abs=1e-3)


def test_only_cross_entropy_finds_the_way_back(ran: Ran) -> None:
    values = ran("guide/mistakes/way_back").values
    reached, losses = values["reached"], values["losses"]
    start = softmax([0.0, 10.0, 0.0])
    assert reached["MSE"] == pytest.approx(start[0], abs=1e-5)
    assert reached["cross-entropy"] > 0.9
    squares = ((start[0] - 1) ** 2 + start[1] ** 2 + start[2] ** 2) / 3
    assert losses["MSE"][0] == pytest.approx(squares, rel=1e-5)
    assert losses["MSE"][-1] == pytest.approx(squares, abs=1e-4)
    assert losses["cross-entropy"][0] == pytest.approx(-math.log(start[0]), rel=1e-5)


def test_all_six_combinations_by_hand(ran: Ran) -> None:
    table = ran("guide/mistakes/six_inputs").values["table"]
    probabilities = softmax(LOGITS)
    inputs = {
        "logits": LOGITS,
        "log-probabilities": [math.log(p) for p in probabilities],
        "probabilities": probabilities,
    }
    for name, row in inputs.items():
        cross_entropy = math.log(sum(map(math.exp, row))) - row[0]
        assert table[name]["CrossEntropyLoss"] == pytest.approx(cross_entropy, rel=1e-5)
        assert table[name]["NLLLoss"] == pytest.approx(-row[0], rel=1e-5)


def test_log_softmax_before_cross_entropy_changes_nothing(ran: Ran) -> None:
    table = ran("guide/mistakes/six_inputs").values["table"]
    right = table["logits"]["CrossEntropyLoss"]
    assert table["log-probabilities"]["CrossEntropyLoss"] == pytest.approx(right, rel=1e-6)
    final = ran("guide/mistakes/six_trained").values["final"]
    for combination in ("log-probabilities CrossEntropyLoss", "log-probabilities NLLLoss"):
        assert final[combination] == pytest.approx(final["logits CrossEntropyLoss"], rel=1e-4)


def test_a_second_softmax_has_a_floor(ran: Ran) -> None:
    floors = ran("guide/mistakes/floors").values["floors"]
    for classes in (2, 3, 10, 100, 1000):
        floor = math.log(math.e + classes - 1) - 1
        assert floors[f"{classes} classes"] == pytest.approx(floor, rel=1e-5)
    final = ran("guide/mistakes/six_trained").values["final"]
    assert final["probabilities CrossEntropyLoss"] > floors["3 classes"]
    assert final["logits CrossEntropyLoss"] < floors["3 classes"]


def test_nll_of_the_wrong_input_is_negative(ran: Ran) -> None:
    final = ran("guide/mistakes/six_trained").values["final"]
    assert final["logits NLLLoss"] < -100
    assert -1 < final["probabilities NLLLoss"] < 0


def test_the_two_sums_tell_the_three_inputs_apart(ran: Ran) -> None:
    outputs = ran("guide/mistakes/tell_apart").values["outputs"]
    sums = {name: sum(rows[0]) for name, rows in outputs.items()}
    exponentials = {name: sum(map(math.exp, rows[0])) for name, rows in outputs.items()}
    assert sums["probabilities"] == pytest.approx(1)
    assert exponentials["log-probabilities"] == pytest.approx(1)
    assert exponentials["logits"] != pytest.approx(1)
    assert sums["logits"] != pytest.approx(1)


@pytest.mark.parametrize(
    "order",
    ["zero, backward, step", "backward, step, zero", "backward, zero, step", "backward, step"],
)
def test_each_order_of_calls_ends_where_plain_arithmetic_ends(ran: Ran, order: str) -> None:
    first = ran("guide/training-loop/one_step").values
    weight = first["before"]
    bias = first["predicted"][0][0] - 2 * weight
    final = ran("guide/mistakes/zero_grad").values["final"]
    assert final[order] == pytest.approx(train(order, weight, bias), rel=1e-2)


def test_zero_after_backward_learns_nothing(ran: Ran) -> None:
    final = ran("guide/mistakes/zero_grad").values["final"]
    untrained = ran("guide/training-loop/one_step").values["loss"]
    assert final["backward, zero, step"] == untrained


def test_piling_up_is_momentum_one(ran: Ran) -> None:
    final = ran("guide/mistakes/zero_grad").values["final"]["backward, step"]
    assert ran("guide/mistakes/momentum").values["loss"] == pytest.approx(final, rel=1e-5)


def test_the_ranker_gains_clicks_and_loses_purchases(ran: Ran) -> None:
    rows = ran("guide/mistakes/clicks").values["rows"]
    assert rows["step 0"][0] == pytest.approx(math.log(2), rel=1e-6)
    losses = [row[0] for row in rows.values()]
    assert losses == sorted(losses, reverse=True)
    assert rows["step 1000"][1] > 1.5 * rows["step 0"][1]
    assert all(row[2] < rows["step 0"][2] / 3 for row in list(rows.values())[1:])


def test_trained_on_purchases_the_ranker_sells(ran: Ran) -> None:
    sales = ran("guide/mistakes/purchases").values["sales"]
    any_ads = ran("guide/mistakes/clicks").values["rows"]["step 0"][2]
    assert sales["clicks"] < any_ads < sales["purchases"]


def test_accuracy_rises_while_no_fraud_is_found(ran: Ran) -> None:
    rows = ran("guide/mistakes/fraud").values["rows"]
    assert rows["step 100"]["loss"] < rows["step 10"]["loss"]
    assert rows["step 100"]["accuracy"] == pytest.approx(970 / 1000)
    assert rows["step 100"]["recall"] == rows["step 100"]["F1"] == 0
    assert rows["threshold 0.1"]["loss"] == rows["step 100"]["loss"]


def test_f1_is_the_harmonic_mean_of_precision_and_recall(ran: Ran) -> None:
    row = ran("guide/mistakes/fraud").values["rows"]["threshold 0.1"]
    harmonic = 2 / (1 / row["precision"] + 1 / row["recall"])
    assert row["F1"] == pytest.approx(harmonic)
    # Right answers: what is not fraud and not flagged, and the frauds that were caught.
    caught = 30 * row["recall"]
    alarms = caught / row["precision"]
    assert row["accuracy"] == pytest.approx((1000 - 30 - alarms + 2 * caught) / 1000)
