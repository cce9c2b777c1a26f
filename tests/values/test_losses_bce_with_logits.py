"""The values of the page "BCEWithLogitsLoss", derived without torch."""

import math
import statistics
from collections.abc import Callable

import pytest

from lossbook.site.run import Result

Ran = Callable[[str], Result]

LOGITS = [2.5, -1.0, -0.4]
TARGET = [1.0, 0.0, 1.0]


def sigmoid(x: float) -> float:
    """Return the probability of yes."""
    return 1 / (1 + math.exp(-x))


def bce(x: float, y: float, pos_weight: float = 1) -> float:
    """Return the textbook's loss of one logit."""
    p = sigmoid(x)
    return -(pos_weight * y * math.log(p) + (1 - y) * math.log(1 - p))


def test_the_loss_is_minus_the_log_of_the_probability_of_the_truth(ran: Ran) -> None:
    losses = [bce(x, y) for x, y in zip(LOGITS, TARGET, strict=True)]
    mean = statistics.mean(losses)
    values = ran("losses/bce-with-logits/first").values
    assert values["loss"] == pytest.approx(mean)
    assert values["no_opinion"] == pytest.approx(math.log(2))
    values = ran("losses/bce-with-logits/by_hand").values
    assert values["losses"] == pytest.approx(losses)
    assert values["by_hand"] == pytest.approx(mean)
    assert ran("losses/bce-with-logits/both_mended").values["loss"] == pytest.approx(mean)
    values = ran("losses/bce-with-logits/likelihood").values
    assert -values["log_likelihood"] == pytest.approx(sum(losses))
    assert values["loss"] == pytest.approx(sum(losses))


def test_a_thousand_on_the_wrong_side_costs_a_thousand_and_pulls_by_one(ran: Ran) -> None:
    values = ran("losses/bce-with-logits/extremes").values
    assert list(values["losses"]) == [0, 1000, 1000, 0]
    assert list(values["slopes"]) == [0, 1, -1, 0]
    assert [math.isfinite(loss) for loss in values["textbook"]] == [False] * 4


def test_no_weight_is_in_the_divisor_of_the_mean(ran: Ran) -> None:
    log2 = math.log(2)
    means = ran("losses/bce-with-logits/weight").values["means"]
    assert means["no weight"] == pytest.approx(log2)
    assert means["(C), one for each label"] == pytest.approx(log2 * (1 + 2 + 4) / 3)
    assert means["(N, 1), one for each photo"] == pytest.approx(log2 * (1 + 3) / 2)
    values = ran("losses/bce-with-logits/pos_weight").values
    assert list(values["pos_weight"]) == [750 / 250, 980 / 20]
    assert values["mean"] == pytest.approx(log2 * (3 + 1 + 1 + 49) / 4)


def test_an_infinite_pos_weight_makes_nan_and_one_that_is_never_used_does_no_harm(ran: Ran) -> None:
    values = ran("losses/bce-with-logits/pos_weight_infinite").values
    infinite, mended = values["losses"]
    assert math.isnan(infinite)
    assert mended == pytest.approx(math.log(2) * (2 * 1 / 2 + 4) / 6)


def test_pos_weight_moves_the_probability_and_its_logarithm_moves_it_back(ran: Ran) -> None:
    values = ran("losses/bce-with-logits/pos_weight_shifts").values
    for weight in (1, 3, 10):
        # Three noes pull down by p each, one yes pulls up by weight times 1 - p.
        at_rest = weight / (weight + 3)
        assert values["found"][f"w{weight}"] == pytest.approx(at_rest, abs=1e-3)
        assert values["expected"][f"w{weight}"] == pytest.approx(at_rest)
        assert values["corrected"][f"w{weight}"] == pytest.approx(1 / 4, abs=1e-3)


def test_after_a_second_sigmoid_a_perfect_model_still_pays(ran: Ran) -> None:
    values = ran("losses/bce-with-logits/sigmoid_twice").values
    assert list(values["floors"]) == pytest.approx([bce(1, 1), bce(0, 0)])
    pairs = [(8, 1), (-8, 0), (-9, 0), (-7, 0)]
    assert values["once"] == pytest.approx(statistics.mean(bce(x, y) for x, y in pairs), rel=1e-3)
    assert values["twice"] == pytest.approx(statistics.mean(bce(sigmoid(x), y) for x, y in pairs))


def test_targets_of_255_reward_ever_larger_logits(ran: Ran) -> None:
    values = ran("losses/bce-with-logits/mask_255").values
    for name, logit in (("wrong", 4), ("surer", 40)):
        # y · softplus(-x) + (1 - y) · softplus(x), and softplus(x) = x + softplus(-x)
        rest = math.log1p(math.exp(-logit))
        yes = 255 * rest + (1 - 255) * (logit + rest)
        assert values[name] == pytest.approx((yes + rest) / 2)
    assert values["mended"] == pytest.approx(bce(4, 1), rel=1e-5)


def test_a_mask_by_hand_counts_the_known_answers_only(ran: Ran) -> None:
    known = [bce(2, 1), bce(-1, 0)]
    values = ran("losses/bce-with-logits/unknown_masked").values
    assert values["masked"] == pytest.approx(sum(known) / 2)
    assert values["chosen"] == pytest.approx(sum(known) / 2)
    assert values["divided_by_all"] == pytest.approx(sum(known) / 3)
    counted = ran("losses/bce-with-logits/unknown_counted").values["loss"]
    assert counted == pytest.approx((sum(known) + bce(3, -100)) / 3)


def test_the_floor_of_a_soft_target_is_its_entropy(ran: Ran) -> None:
    values = ran("losses/bce-with-logits/smoothing").values
    entropy = -(0.95 * math.log(0.95) + 0.05 * math.log(0.05))
    assert values["floor"] == pytest.approx(entropy)
    assert list(values["soft"]) == pytest.approx([bce(x, 0.95) for x in (2, 4, 8)], rel=1e-5)
