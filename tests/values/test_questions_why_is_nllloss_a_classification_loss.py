"""The values of the page "Why is NLLLoss a classification loss?", derived without torch."""

import itertools
import math
from collections.abc import Callable
from statistics import NormalDist

import pytest

from lossbook.site.run import Result

Ran = Callable[[str], Result]
PAGE = "questions/why-is-nllloss-a-classification-loss/"
HALF_LOG_2PI = math.log(2 * math.pi) / 2


def log_softmax(logits: list[float]) -> list[float]:
    total = math.log(sum(math.exp(logit) for logit in logits))
    return [logit - total for logit in logits]


def beta_binomial(k: int, n: int, a: float, b: float) -> float:
    def log_beta(x: float, y: float) -> float:
        return math.lgamma(x) + math.lgamma(y) - math.lgamma(x + y)

    return math.log(math.comb(n, k)) + log_beta(k + a, n - k + b) - log_beta(a, b)


def test_nllloss_picks_entries_that_are_no_probabilities(ran: Ran) -> None:
    values = ran(PAGE + "picks").values
    assert values["loss"] == -(60 + 25) / 2
    assert values["weighted"] == values["by_hand"] == -(3 * 60 + 1 * 25) / 4


def test_four_distributions_give_four_negative_log_likelihoods(ran: Ran) -> None:
    nll = ran(PAGE + "general").values["nll"]
    pairs = [(78, 80), (85, 87), (92, 90)]
    poisson = sum(rate - k * math.log(rate) + math.lgamma(k + 1) for rate, k in pairs) / 3
    assert nll["Normal"] == pytest.approx(2**2 / 2 + HALF_LOG_2PI, rel=1e-5)
    assert nll["Laplace"] == pytest.approx(2 + math.log(2), rel=1e-5)
    assert nll["Cauchy"] == pytest.approx(math.log(math.pi * (1 + 2**2)), rel=1e-5)
    assert nll["Poisson"] == pytest.approx(poisson, rel=1e-4)


def test_the_three_ways_to_write_a_categorical_likelihood_agree(ran: Ran) -> None:
    values = ran(PAGE + "categorical").values
    rows = [([4.0, 1.0, 0.1], 0), ([0.5, 2.0, 0.3], 1), ([1.0, 1.2, 1.1], 2)]
    expected = -sum(log_softmax(logits)[label] for logits, label in rows) / 3
    for name in ("cross_entropy", "nll_loss", "likelihood"):
        assert values[name] == pytest.approx(expected, rel=1e-5)


def test_nllloss_is_the_likelihood_of_a_binomial_and_of_an_ordered_probit(ran: Ran) -> None:
    values = ran(PAGE + "any_distribution").values
    target = [3, 0, 4]
    binomial = [
        math.log(math.comb(4, k) * p**k * (1 - p) ** (4 - k))
        for k, p in zip(target, [0.6, 0.2, 0.9], strict=True)
    ]
    edges = [-math.inf, 160, 169, 178, 187, math.inf]
    probit = []
    for k, mean in zip(target, [181, 158, 190], strict=True):
        height = NormalDist(mean, 7)
        low = 0.0 if k == 0 else height.cdf(edges[k])
        high = 1.0 if k == 4 else height.cdf(edges[k + 1])
        probit.append(math.log(high - low))
    assert values["by_nll_loss"] == pytest.approx(-sum(binomial) / 3, rel=1e-5)
    assert values["own"] == pytest.approx(values["by_nll_loss"], rel=1e-6)
    assert values["probit_by_nll_loss"] == pytest.approx(-sum(probit) / 3, rel=1e-4)
    assert values["own_probit"] == pytest.approx(values["probit_by_nll_loss"], rel=1e-6)


def test_fitted_distributions_disagree_about_the_centre(ran: Ran) -> None:
    values = ran(PAGE + "assumption").values
    minutes = [28, 30, 31, 33, 35, 36, 90]
    mean = sum(minutes) / 7
    deviation = math.sqrt(sum((m - mean) ** 2 for m in minutes) / 7)
    scale = sum(abs(m - 33) for m in minutes) / 7
    geometric = math.exp(sum(math.log(m) for m in minutes) / 7)
    assert values["centre"] == pytest.approx(
        {"Normal": mean, "Laplace": 33, "LogNormal": geometric}, rel=1e-5
    )
    # At its own maximum a Normal has half a unit of squared error, a Laplace one of absolute.
    assert values["nll"]["Normal"] == pytest.approx(math.log(deviation) + HALF_LOG_2PI + 0.5)
    assert values["nll"]["Laplace"] == pytest.approx(math.log(2 * scale) + 1, rel=1e-5)


def test_one_draw_cannot_tell_beta_binomials_apart_and_ten_can(ran: Ran) -> None:
    values = ran(PAGE + "single_draw").values
    for a, b in ((0.2, 0.3), (2.0, 3.0), (200.0, 300.0)):
        # torch subtracts large log-gammas in 32 bits; the page shows four digits.
        assert values["one_draw"][str(a)] == pytest.approx(a / (a + b), abs=5e-5)
        assert values["ten_draws"][str(a)] == pytest.approx(
            math.exp(beta_binomial(10, 10, a, b)), abs=5e-5
        )


def test_the_beta_binomial_beats_the_best_binomial_on_overdispersed_counts(ran: Ran) -> None:
    values = ran(PAGE + "overdispersed").values
    couriers = [9, 6, 4, 3, 3, 2, 2, 2, 2, 3, 4]
    assert sum(couriers) == 40
    p = sum(k * n for k, n in enumerate(couriers)) / 400
    binomial = -sum(
        n * (math.log(math.comb(10, k)) + k * math.log(p) + (10 - k) * math.log(1 - p))
        for k, n in enumerate(couriers)
    )

    def nll(a: float, b: float) -> float:
        return -sum(n * beta_binomial(k, 10, a, b) for k, n in enumerate(couriers))

    a, b = values["a"], values["b"]
    assert values["binomial_nll"] == pytest.approx(binomial, rel=1e-5)
    assert values["beta_binomial_nll"] == pytest.approx(nll(a, b), rel=1e-4)
    # No neighbour is better, so the fit is at its end.
    for near in ((a * 1.05, b), (a / 1.05, b), (a, b * 1.05), (a, b / 1.05)):
        assert nll(*near) > nll(a, b)


def test_regression_rows_are_normal_and_laplace(ran: Ran) -> None:
    values = ran(PAGE + "regression_rows").values
    assert (values["mse"], values["l1"]) == (4, 2)
    assert values["normal"] == pytest.approx(4 / 2 + HALF_LOG_2PI, rel=1e-6)
    assert values["laplace"] == pytest.approx(2 + math.log(2), rel=1e-6)


def test_huber_constants_are_those_of_the_closed_form(ran: Ran) -> None:
    values = ran(PAGE + "huber_rows").values
    for width in (1, 5):
        middle = math.sqrt(2 * math.pi) * math.erf(width / math.sqrt(2))
        huber = math.log(middle + 2 / width * math.exp(-(width**2) / 2))
        middle = math.sqrt(2 * math.pi * width) * math.erf(math.sqrt(width / 2))
        smooth = math.log(middle + 2 * math.exp(-width / 2))
        assert values["constant"][f"HuberLoss {width}"] == pytest.approx(huber, rel=1e-5)
        assert values["constant"][f"SmoothL1Loss {width}"] == pytest.approx(smooth, rel=1e-5)


def test_every_class_row_shows_one_number_twice(ran: Ran) -> None:
    values = ran(PAGE + "class_rows").values
    assert len(values["loss"]) == 4
    assert values["loss"] == pytest.approx(values["nll"], rel=1e-5)
    assert values["loss"]["NLLLoss"] == pytest.approx(values["loss"]["CrossEntropyLoss"])


def test_four_losses_are_the_bernoulli_likelihood(ran: Ran) -> None:
    values = ran(PAGE + "yes_no_rows").values
    signed = [0.8, 1.2, 2.0, 0.3]  # Each logit, with a minus where the target is 0.
    expected = sum(math.log1p(math.exp(-logit)) for logit in signed) / 4
    assert values["nll"] == pytest.approx(expected, rel=1e-5)
    assert len(values["loss"]) == 4
    for loss in values["loss"].values():
        assert loss == pytest.approx(expected, rel=1e-5)


def test_poisson_row_lacks_log_factorial_and_stirling_comes_close(ran: Ran) -> None:
    values = ran(PAGE + "count_row").values
    rows = [(1.0, 2), (1.5, 6), (0.2, 1)]
    loss = sum(math.exp(x) - k * x for x, k in rows) / 3
    nll = loss + sum(math.lgamma(k + 1) for _, k in rows) / 3
    stirling = [k * math.log(k) - k + math.log(2 * math.pi * k) / 2 for k in (2, 6)]
    assert values["loss"] == pytest.approx(loss, rel=1e-5)
    assert values["nll"] == pytest.approx(nll, rel=1e-5)
    assert values["full"] == pytest.approx(loss + sum(stirling) / 3, rel=1e-5)


def test_gaussian_row_lacks_half_log_two_pi(ran: Ran) -> None:
    values = ran(PAGE + "gaussian_row").values
    rows = [(2.0, 4.0), (4.0, 9.0), (0.3, 0.5)]
    loss = sum((math.log(var) + error**2 / var) / 2 for error, var in rows) / 3
    assert values["loss"] == pytest.approx(loss, rel=1e-5)
    assert values["nll"] == pytest.approx(loss + HALF_LOG_2PI, rel=1e-5)
    assert values["full"] == pytest.approx(values["nll"], rel=1e-5)


def test_kl_row_lacks_the_entropy_of_the_target(ran: Ran) -> None:
    values = ran(PAGE + "kl_row").values
    rows = [([2.0, 0.5, -1.0], [0.7, 0.2, 0.1]), ([0.1, 0.3, 0.2], [0.3, 0.6, 0.1])]
    nll = entropy = 0.0
    for logits, target in rows:
        log_q = log_softmax(logits)
        nll -= sum(p * q for p, q in zip(target, log_q, strict=True)) / 2
        entropy -= sum(p * math.log(p) for p in target) / 2
    assert values["nll"] == pytest.approx(nll, rel=1e-5)
    assert values["loss"] == pytest.approx(nll - entropy, rel=1e-4)


def test_ctc_row_is_the_sum_over_all_alignments(ran: Ran) -> None:
    values = ran(PAGE + "ctc_row").values
    probs = [[0.2, 0.7, 0.1], [0.3, 0.4, 0.3], [0.5, 0.1, 0.4], [0.2, 0.1, 0.7]]
    # The word "no" is optional blanks, n's, optional blanks, o's, optional blanks.
    spelt, paths = 0.0, 0
    for lengths in itertools.product(range(5), repeat=5):
        if sum(lengths) == 4 and lengths[1] and lengths[3]:
            path = [s for s, n in zip([0, 1, 0, 2, 0], lengths, strict=True) for _ in range(n)]
            spelt += math.prod(probs[t][s] for t, s in enumerate(path))
            paths += 1
    assert values["alignments"] == paths
    assert values["nll"] == pytest.approx(-math.log(spelt), rel=1e-5)
    assert values["loss"] == pytest.approx(-math.log(spelt), rel=1e-5)


def test_only_likelihoods_have_a_sum_that_the_prediction_leaves_alone(ran: Ran) -> None:
    total = ran(PAGE + "normaliser").values["total"]
    for name in ("BCEWithLogitsLoss", "CrossEntropyLoss", "SoftMarginLoss"):
        assert total[name] == pytest.approx([1, 1, 1])
    ranking = [1 + math.exp(-score) for score in (0, 1, 2)]
    assert total["MarginRankingLoss"] == pytest.approx(ranking, rel=1e-5)
    multi = [math.exp(-max(0, 1 - s) / 2) + math.exp(-(1 + s) / 2) for s in (0, 1, 2)]
    assert total["MultiMarginLoss"] == pytest.approx(multi, rel=1e-5)
    assert total["MultiLabelMarginLoss"] == pytest.approx([m + 2 for m in multi], rel=1e-5)
    yes = [1 / (1 + math.exp(-score)) for score in (0, 1, 2)]
    assert total["pos_weight=3"] == pytest.approx([p**3 + 1 - p for p in yes], rel=1e-5)


def test_the_sum_of_a_distance_loss_changes_with_the_distance(ran: Ran) -> None:
    total = ran(PAGE + "normaliser_distances").values["total"]
    hinge = [math.exp(-d) + math.exp(-(1 - d)) for d in (0.2, 0.5, 0.8)]
    triplet = [math.exp(-(1 - d)) + math.exp(-(1 + d)) for d in (0.2, 0.5, 0.8)]
    assert total["HingeEmbeddingLoss"] == pytest.approx(hinge, rel=1e-5)
    assert total["CosineEmbeddingLoss"] == pytest.approx(hinge, rel=1e-5)
    assert total["TripletMarginLoss"] == pytest.approx(triplet, rel=1e-4)


def test_bce_of_grey_pixels_has_an_area_that_moves(ran: Ran) -> None:
    values = ran(PAGE + "grey_pixels").values
    for p in (0.6, 0.8, 0.99):
        # The integral of p**y (1 - p)**(1 - y) over y from 0 to 1.
        area = (2 * p - 1) / (math.log(p) - math.log(1 - p))
        bce = -(0.8 * math.log(p) + 0.2 * math.log(1 - p))
        assert values["area"][str(p)] == pytest.approx(area, rel=1e-6)
        assert values["bce"][str(p)] == pytest.approx(bce, rel=1e-6)
        assert values["nll"][str(p)] == pytest.approx(bce + math.log(area), rel=1e-6)
    assert min(values["bce"], key=values["bce"].get) == "0.8"
    assert min(values["nll"], key=values["nll"].get) == "0.99"
