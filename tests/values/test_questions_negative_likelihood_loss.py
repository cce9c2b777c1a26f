"""The values of the page "Why is my loss negative?", derived without torch."""

import math
from collections.abc import Callable
from statistics import NormalDist

import pytest

from lossbook.site.run import Result

Ran = Callable[[str], Result]
PAGE = "questions/negative-likelihood-loss/"


def log_softmax(logits: list[float]) -> list[float]:
    total = math.log(sum(math.exp(logit) for logit in logits))
    return [logit - total for logit in logits]


def test_a_narrow_density_peaks_above_one(ran: Ran) -> None:
    values = ran(PAGE + "density").values
    for sigma in (1.0, 0.4, 0.2):
        peak = 1 / (sigma * math.sqrt(2 * math.pi))
        assert values["peak"][str(sigma)] == pytest.approx(peak, rel=1e-4)
        assert values["nll"][str(sigma)] == pytest.approx(-math.log(peak), abs=1e-5)


def test_a_density_above_one_is_still_a_small_probability(ran: Ran) -> None:
    values = ran(PAGE + "two_likelihoods").values
    delivery = NormalDist(20, 0.2)
    second = delivery.cdf(20.1 + 0.5 / 60) - delivery.cdf(20.1 - 0.5 / 60)
    assert values["density"] == pytest.approx(delivery.pdf(20.1), rel=1e-4)
    assert values["density"] > 1
    assert values["within_a_second"] == pytest.approx(second, rel=1e-3)
    assert values["probability"] == pytest.approx(0.9)


def test_a_unit_sixty_times_as_long_lowers_the_loss_by_log_sixty(ran: Ran) -> None:
    values = ran(PAGE + "units").values
    rows = [(1.0, 2.0), (1.0, 1.5), (4.0, 4.0)]
    minutes = sum(-math.log(NormalDist(0, s).pdf(error)) for error, s in rows) / 3
    assert values["loss"] == pytest.approx(
        {
            "seconds": minutes + math.log(60),
            "minutes": minutes,
            "hours": minutes - math.log(60),
        },
        rel=1e-5,
    )
    assert values["step"] == pytest.approx(math.log(60), rel=1e-5)


def test_poisson_loss_is_negative_for_want_of_log_factorial(ran: Ran) -> None:
    values = ran(PAGE + "counts").values
    rows = [(18, 20), (25, 24), (4, 3)]
    loss = sum(rate - k * math.log(rate) for rate, k in rows) / 3
    exact = loss + sum(math.lgamma(k + 1) for _, k in rows) / 3
    assert values["loss"] == pytest.approx(loss, rel=1e-5)
    assert values["loss"] < 0 < values["full"]
    assert values["exact"] == pytest.approx(exact, rel=1e-4)
    assert values["full"] == pytest.approx(exact, abs=0.05)


def test_three_wrong_inputs_give_negative_losses_and_mended_ones_do_not(ran: Ran) -> None:
    values = ran(PAGE + "bugs").values
    log_probs = [log_softmax([2.0, 0.5, -1.0]), log_softmax([0.1, 1.3, 0.2])]
    target = [[0.7, 0.2, 0.1], [0.3, 0.6, 0.1]]
    picked = [log_probs[0][0], log_probs[1][1]]
    wrong_kl = mended_kl = 0.0
    for p_row, q_row in zip(target, log_probs, strict=True):
        for p, log_q in zip(p_row, q_row, strict=True):
            wrong_kl += p * (math.log(p) - math.exp(log_q)) / 2
            mended_kl += p * (math.log(p) - log_q) / 2
    soft = sum(math.log1p(math.exp(x)) for x in (2.0, 0.5, -1.0, 0.1, 1.3, 0.2))
    assert values["wrong"] == pytest.approx(
        {
            "nll_loss": -sum(math.exp(x) for x in picked) / 2,
            "kl_div": wrong_kl,
            "bce_with_logits": (soft - 255 * (2.0 + 1.3)) / 6,
        },
        rel=1e-5,
    )
    assert values["mended"] == pytest.approx(
        {
            "nll_loss": -sum(picked) / 2,
            "kl_div": mended_kl,
            "bce_with_logits": (soft - (2.0 + 1.3)) / 6,
        },
        rel=1e-5,
    )
    assert max(values["wrong"].values()) < 0 < min(values["mended"].values())


def test_ctc_takes_probabilities_without_a_word(ran: Ran) -> None:
    values = ran(PAGE + "ctc").values
    assert values["wrong"] < 0 < values["mended"]
    assert not ran(PAGE + "ctc").output.count("Warning")


def test_bce_refuses_a_target_of_255(ran: Ran) -> None:
    failure = ran(PAGE + "bce_refuses").failure
    assert failure is not None
    assert "target should be between 0 and 1" in failure.message


def test_the_scheduler_never_acts_on_a_negative_loss_that_stands_still(ran: Ran) -> None:
    values = ran(PAGE + "plateau").values
    assert values["negative"] == 1
    assert values["positive"] == values["absolute"] == pytest.approx(0.1)


def test_gaussian_loss_ends_at_half_the_log_of_eps(ran: Ran) -> None:
    loss = ran(PAGE + "floor").values["loss"]
    assert list(loss.values()) == pytest.approx(
        [0, math.log(1e-3) / 2, math.log(1e-6) / 2, math.log(1e-6) / 2], abs=1e-5
    )


def test_five_more_bugs_are_negative_and_their_mends_are_not(ran: Ran) -> None:
    values = ran(PAGE + "more_bugs").values
    assert all(loss < 0 for loss in values["wrong"].values())
    assert all(loss > 0 for loss in values["mended"].values())
    assert values["wrong"]["nll_loss"] == pytest.approx(-(2.0 + 1.3) / 2)
    assert values["wrong"]["hinge embedding"] == pytest.approx(-(0.9 + 0.7) / 2)
    assert values["mended"]["hinge embedding"] == pytest.approx((0.1 + 0.3) / 2)
