"""The values of the overviews and of the pages that put losses side by side, without torch."""

import math
import statistics
from collections.abc import Callable

import pytest

from lossbook.site.run import Result

Ran = Callable[[str], Result]

CALLS = [0, 1, 1, 2, 2, 3, 3, 4, 30]


def softmax(logits: list[float]) -> list[float]:
    powers = [math.exp(logit) for logit in logits]
    return [power / sum(powers) for power in powers]


def test_the_mean_of_elements_counts_places_and_not_rooms(ran: Ran) -> None:
    predicted, measured = [20, 21, 19, 22, 18, 20], [21, 21, 22, 20, 18, 20]
    squares = [(p - m) ** 2 for p, m in zip(predicted, measured, strict=True)]
    assert ran("losses/means/elements").values["mean"] == pytest.approx(sum(squares) / 6)


def test_weights_do_not_divide_where_targets_are_probabilities(ran: Ran) -> None:
    weight = [1, 1, 10]
    total = 0.0
    for logits, shares in (([2.0, 0.5, 0.1], [0.7, 0.2, 0.1]), ([0.3, 1.2, 0.4], [0.1, 0.9, 0])):
        logs = map(math.log, softmax(logits))
        total -= sum(w * q * log for w, q, log in zip(weight, shares, logs, strict=True))
    assert ran("losses/means/samples").values["mean"] == pytest.approx(total / 2)


def test_weights_divide_where_targets_are_indices(ran: Ran) -> None:
    weight = [1, 1, 10]
    total = 0.0
    for logits, right in (([2.0, 0.5, 0.1], 0), ([0.3, 1.2, 0.4], 2)):
        total -= weight[right] * math.log(softmax(logits)[right])
    assert ran("losses/means/class_weights").values["mean"] == pytest.approx(total / 11)


def test_two_functionals_divide_by_the_weights_and_one_by_the_count(ran: Ran) -> None:
    mean = ran("losses/means/weights").values["mean"]
    errors, weight = [1, 0, 3], [1, 1, 4]
    weighted = list(zip(errors, weight, strict=True))
    assert mean["mse_loss"] == pytest.approx(sum(w * e**2 for e, w in weighted) / 6)
    assert mean["l1_loss"] == pytest.approx(sum(w * e for e, w in weighted) / 6)
    assert mean["huber_loss"] == pytest.approx((1 * 0.5 + 4 * 2.5) / 3)


def test_margin_losses_divide_by_all_classes(ran: Ran) -> None:
    violations = [1 - 2.0 + 1.5, 0, 1 - 0.4 + 0.3, 1 - 0.4 + 1.2]
    assert ran("losses/means/classes").values["mean"] == pytest.approx(sum(violations) / 3 / 2)


def test_batchmean_is_the_divergence_of_a_row(ran: Ran) -> None:
    rows = (([0.5, 0.3, 0.2], [0.6, 0.3, 0.1]), ([0.1, 0.8, 0.1], [0.3, 0.5, 0.2]))
    divergences = [
        sum(p * math.log(p / q) for q, p in zip(model, teacher, strict=True))
        for model, teacher in rows
    ]
    values = ran("losses/means/batchmean").values
    assert values["batchmean"] == pytest.approx(statistics.mean(divergences), rel=1e-5)
    assert values["mean"] == pytest.approx(values["batchmean"] / 3)


def test_shapes_that_do_not_match_mix_all_with_all(ran: Ran) -> None:
    logs, counts = [2.0, 0.0, 3.0], [7.0, 1.0, 20.0]
    values = ran("losses/mismatches/silent").values
    pairs = [math.exp(x) - y * x for x in logs for y in counts]
    assert values["mixed"] == pytest.approx(statistics.mean(pairs), rel=1e-5)
    own = [math.exp(x) - y * x for x, y in zip(logs, counts, strict=True)]
    assert values["matching"] == pytest.approx(statistics.mean(own), rel=1e-5)


def test_the_floor_of_a_soft_target_is_its_entropy(ran: Ran) -> None:
    def entropy(share: float) -> float:
        return -share * math.log(share) - (1 - share) * math.log(1 - share)

    values = ran("losses/curves/floor").values
    assert values["soft"] == pytest.approx(entropy(0.3), rel=1e-5)
    assert values["floor"] == pytest.approx(entropy(0.95), rel=1e-5)


def test_a_mask_leaves_the_unknown_labels_out(ran: Ran) -> None:
    known = [(1.2, 1), (-0.3, 0), (-1.0, 0), (2.0, 1)]
    losses = [math.log1p(math.exp(-x if yes else x)) for x, yes in known]
    assert ran("losses/support/mask").values["masked"] == pytest.approx(statistics.mean(losses))


def test_best_constants_are_means_and_medians(ran: Ran) -> None:
    best = ran("losses/compare-regression/best_constant").values["best"]
    step = 0.01
    assert best["MSE"] == pytest.approx(statistics.mean(CALLS), abs=step)
    assert best["Poisson"] == pytest.approx(statistics.mean(CALLS), abs=step)
    assert best["L1"] == pytest.approx(statistics.median(CALLS), abs=step)
    for name, most in (("SmoothL1", 1), ("Huber", 3)):
        pulls = [max(-most, min(most, call - best[name])) for call in CALLS]
        assert sum(pulls) == pytest.approx(0, abs=0.1)
    spread = ran("losses/compare-regression/spread").values
    assert spread["mean"] == pytest.approx(statistics.mean(CALLS), abs=0.1)
    assert spread["variance"] == pytest.approx(statistics.pvariance(CALLS), abs=0.5)


def test_the_pull_of_the_squared_softmax_vanishes_where_it_is_surely_wrong(ran: Ran) -> None:
    slope = ran("losses/compare-classes/wrong").values["slope"]
    for at, right in enumerate((-10.0, 0.0, 10.0)):
        p = softmax([right, 0, 0])
        assert slope["cross-entropy"][at] == pytest.approx(p[0] - 1, rel=1e-3)
        missing = 1 - p[0]
        # Of (p - 1)² + 2 q², where q is what each wrong class gets, half of what is missing.
        squared = -2 * missing * p[0] * missing - 2 * p[0] * missing * missing / 2
        assert slope["MSE of softmax"][at] == pytest.approx(squared, rel=1e-3, abs=1e-9)
    assert slope["multi-margin"] == pytest.approx([-2 / 3, -2 / 3, 0])


def test_a_yes_or_no_costs_the_same_under_three_losses(ran: Ran) -> None:
    lines = ran("losses/compare-binary/values").output.splitlines()
    table = {line.split()[0]: [float(cell) for cell in line.split()[1:]] for line in lines}
    signed = [x if yes else -x for x, yes in zip(table["logit"], table["target"], strict=True)]
    for name in ("BCEWithLogits", "BCE", "SoftMargin"):
        assert table[name] == pytest.approx([math.log1p(math.exp(-x)) for x in signed], abs=6e-5)
    assert table["hinge"] == pytest.approx([max(0, 1 - x) for x in signed], abs=6e-5)


def test_three_pictures_under_four_losses(ran: Ran) -> None:
    cat, kitten, car = (0.9, 0.1), (0.7, 0.5), (0.0, 1.0)

    def cosine(one: tuple[float, float], other: tuple[float, float]) -> float:
        product = one[0] * other[0] + one[1] * other[1]
        return product / math.hypot(*one) / math.hypot(*other)

    near, far = math.dist(cat, kitten), math.dist(cat, car)
    values = ran("losses/compare-embeddings/same_photos").values["values"]
    assert values["cosine like"] == pytest.approx(1 - cosine(cat, kitten), rel=1e-4)
    assert values["cosine unlike"] == pytest.approx(cosine(cat, car), rel=1e-4)
    assert values["hinge like"] == pytest.approx(near, rel=1e-4)
    assert values["hinge unlike"] == max(0, 1 - far)
    assert values["triplet"] == pytest.approx(1 + near - far, abs=1e-4)
    assert values["ranking"] == pytest.approx(1 + near - far, rel=1e-4)
