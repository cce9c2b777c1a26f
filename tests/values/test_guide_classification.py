"""The values of the page "Classification", derived without torch."""

import math
from collections.abc import Callable, Sequence

import pytest

from lossbook.site.run import Result

Ran = Callable[[str], Result]

PHOTO = (4.0, 1.0, 0.1)
PAGE = "guide/classification"


def softmax(logits: Sequence[float]) -> list[float]:
    powers = [math.exp(logit) for logit in logits]
    return [power / sum(powers) for power in powers]


def cross_entropy(logits: Sequence[float], right: int) -> float:
    return -math.log(softmax(logits)[right])


def test_cross_entropy_is_minus_the_log_of_the_softmax_of_the_right_class(ran: Ran) -> None:
    expected = cross_entropy(PHOTO, 0)
    assert ran(f"{PAGE}/cross_entropy").values["loss"] == pytest.approx(expected, rel=1e-5)
    by_hand = ran(f"{PAGE}/softmax_by_hand").values
    assert by_hand["loss"] == pytest.approx(expected)
    assert list(by_hand["probabilities"].values()) == pytest.approx(softmax(PHOTO))


def test_the_full_precision_of_the_loss_is_the_one_that_is_known(ran: Ran) -> None:
    assert ran(f"{PAGE}/cross_entropy").output == "loss 0.06768565624952316\n"


def test_unsure_costs_log_of_the_number_of_classes_and_wrong_costs_more(ran: Ran) -> None:
    right, unsure, wrong = ran(f"{PAGE}/three_predictions").values["losses"]
    assert right == pytest.approx(cross_entropy(PHOTO, 0), rel=1e-5)
    assert unsure == pytest.approx(math.log(3), rel=1e-6)
    assert wrong == pytest.approx(cross_entropy((0.1, 4.0, 1.0), 0), rel=1e-6)


def test_the_dots_of_the_figure_lie_on_its_curve(ran: Ran) -> None:
    values = ran(f"{PAGE}/minus_log").values
    for p, loss in zip(values["probabilities"], values["losses"], strict=True):
        assert loss == pytest.approx(-math.log(p), rel=1e-4)


def test_the_gradient_is_the_probability_less_one_for_the_right_class(ran: Ran) -> None:
    cat, dog, bird = softmax((0.1, 4.0, 1.0))
    gradient = ran(f"{PAGE}/gradient").values["gradient"]
    assert gradient == pytest.approx([cat - 1, dog, bird], rel=1e-5)


def test_softmax_twice_has_a_floor_above_zero(ran: Ran) -> None:
    values = ran(f"{PAGE}/softmax_twice").values
    assert values["right"] == pytest.approx(cross_entropy(PHOTO, 0), rel=1e-5)
    assert values["twice"] == pytest.approx(cross_entropy(softmax(PHOTO), 0), rel=1e-5)
    for count in (2, 3, 10, 1000):
        floor = math.log(math.e + count - 1) - 1
        assert values["floors"][f"C{count}"] == pytest.approx(floor, rel=1e-5)


def test_step_by_step_fails_where_the_built_in_is_right(ran: Ran) -> None:
    values = ran(f"{PAGE}/overflow").values
    first, second = values["by_hand"]
    assert math.isnan(first)
    assert math.isinf(second)
    assert math.isinf(values["softmax_then_log"][1])
    # log(e^1000 + e^0) is 1000 to more digits than a float has.
    assert values["losses"] == [0.0, 1000.0]


def test_labels_from_one_are_out_of_bounds(ran: Ran) -> None:
    failure = ran(f"{PAGE}/labels_from_one").failure
    assert failure is not None
    assert failure.message == "IndexError: Target 3 is out of bounds."


def test_nll_of_log_softmax_is_cross_entropy(ran: Ran) -> None:
    values = ran(f"{PAGE}/log_softmax_then_nll").values
    assert values["loss"] == ran(f"{PAGE}/cross_entropy").values["loss"]
    assert values["log_probs"][0] == pytest.approx([math.log(p) for p in softmax(PHOTO)], rel=1e-5)


def test_nll_negates_whatever_it_is_given(ran: Ran) -> None:
    values = ran(f"{PAGE}/nll_given_the_wrong_thing").values
    assert values["probabilities"] == pytest.approx(-softmax(PHOTO)[0], rel=1e-6)
    assert values["raw"] == -PHOTO[0]


def test_perplexity_is_the_inverse_of_the_geometric_mean_probability(ran: Ran) -> None:
    rows = ((3.0, 2.8, 0.1, 0.0, 0.2), (0.1, 0.2, 2.9, 0.4, 0.3), (0.3, 0.1, 0.2, 0.0, 2.2))
    probabilities = [softmax(row)[right] for row, right in zip(rows, (0, 2, 4), strict=True)]
    values = ran(f"{PAGE}/next_token").values
    assert values["perplexity"] == pytest.approx(math.prod(probabilities) ** (-1 / 3), rel=1e-5)
    assert values["together"] == pytest.approx(math.log(math.prod(probabilities)), rel=1e-5)


def test_the_fitted_temperature_is_the_best_one(ran: Ran) -> None:
    # By how much the right class leads, review by review; sigmoid is softmax of two.
    leads = (4.0, 5.5, 3.5, 4.0, -3.0, -3.5)

    def loss(temperature: float) -> float:
        return sum(math.log1p(math.exp(-lead / temperature)) for lead in leads) / len(leads)

    best = min((step / 1000 for step in range(1000, 10000)), key=loss)
    history = ran(f"{PAGE}/temperature").values["history"]
    (start, before, _), (fitted, after, sure) = history[0], history[-1]
    assert start == 1
    assert fitted == pytest.approx(best, abs=2e-3)
    assert before == pytest.approx(loss(1.0), rel=1e-5)
    assert after == pytest.approx(loss(best), rel=1e-5)
    confidence = sum(1 / (1 + math.exp(-abs(lead) / best)) for lead in leads) / len(leads)
    assert sure == pytest.approx(confidence, abs=1e-3)


def test_the_mixture_is_the_mean_of_the_probabilities(ran: Ran) -> None:
    one = [softmax(row) for row in ((4.0, 1.0, 0.1), (2.0, 0.5, 0.0))]
    other = [softmax(row) for row in ((0.5, 1.0, 0.0), (0.2, 3.0, 0.1))]
    means = [(one[row][row] + other[row][row]) / 2 for row in (0, 1)]
    losses = ran(f"{PAGE}/mixture").values["losses"]
    assert losses["both"] == pytest.approx(-sum(map(math.log, means)) / 2, rel=1e-5)
    assert losses["both"] < min(losses["one"], losses["other"])


BIRDS = ((3.0, 1.0, 0.0), (2.0, 1.0, 0.5), (1.0, 2.0, 0.0), (2.0, 1.0, 0.5))
LABELS = (0, 0, 1, 2)
WEIGHT = (1.0, 1.0, 5.0)
WEIGHTED = [WEIGHT[y] * cross_entropy(row, y) for row, y in zip(BIRDS, LABELS, strict=True)]


def test_the_weighted_mean_divides_by_the_weights(ran: Ran) -> None:
    values = ran(f"{PAGE}/class_weights").values
    assert values["losses"] == pytest.approx(WEIGHTED, rel=1e-5)
    assert values["loss"] == pytest.approx(sum(WEIGHTED) / 8, rel=1e-5)
    assert values["plain"] == pytest.approx(sum(WEIGHTED) / 4, rel=1e-5)


def test_with_probabilities_the_weighted_mean_divides_by_the_rows(ran: Ran) -> None:
    values = ran(f"{PAGE}/weights_one_hot").values
    assert values["by_index"] == pytest.approx(sum(WEIGHTED) / 8, rel=1e-5)
    assert values["by_probability"] == pytest.approx(sum(WEIGHTED) / 4, rel=1e-5)


def test_a_weight_divides_itself_away_in_a_batch_of_one(ran: Ran) -> None:
    alone = ran(f"{PAGE}/batch_of_one").values["alone"]
    expected = cross_entropy((2.0, 1.0, 0.5), 2)
    assert list(alone.values()) == pytest.approx([expected] * 3, rel=1e-5)


def test_ignored_targets_are_not_counted(ran: Ran) -> None:
    rows = ((2.0, 0.5, 0.1), (0.3, 1.5, 0.2), (0.4, 0.9, 0.8))
    kept = [cross_entropy(row, right) for right, row in enumerate(rows)]
    values = ran(f"{PAGE}/ignore_index").values
    assert values["losses"] == pytest.approx([*kept, 0.0, 0.0], rel=1e-5)
    assert values["loss"] == pytest.approx(sum(kept) / 3, rel=1e-5)
    assert values["plain"] == pytest.approx(sum(kept) / 5, rel=1e-5)


def test_a_batch_of_ignored_targets_gives_nan_and_no_gradient(ran: Ran) -> None:
    result = ran(f"{PAGE}/all_ignored")
    assert math.isnan(result.values["mean"])
    assert "gradient        0.0" in result.output
    assert result.values["total"] == result.values["safe"] == 0


def test_smoothing_mixes_the_target_with_the_uniform_one(ran: Ran) -> None:
    mixed = [0.9 + 0.1 / 3, 0.1 / 3, 0.1 / 3]
    expected = -sum(q * math.log(p) for q, p in zip(mixed, softmax(PHOTO), strict=True))
    values = ran(f"{PAGE}/label_smoothing").values
    assert values["mixed"][0] == pytest.approx(mixed)
    assert values["built_in"] == pytest.approx(expected, rel=1e-5)
    assert values["by_hand"] == pytest.approx(expected, rel=1e-5)


def test_the_best_probability_under_smoothing_is_the_smoothed_target(ran: Ran) -> None:
    best = ran(f"{PAGE}/smoothing_curve").values["best"]
    assert best["10%"] == pytest.approx(0.9 + 0.1 / 5, abs=1e-3)
    assert best["20%"] == pytest.approx(0.8 + 0.2 / 5, abs=1e-3)
    assert best["0%"] == pytest.approx(1, abs=1e-3)
