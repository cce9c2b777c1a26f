"""The values of the page "KLDivLoss", derived without torch."""

import math
from collections.abc import Callable, Sequence

import pytest

from lossbook.site.run import Result

Ran = Callable[[str], Result]

VOTES = [[0.7, 0.2, 0.1], [0.1, 0.1, 0.8]]
LOGITS = [[1.5, 0.9, 0.2], [2.0, 0.5, 0.1]]


def softmax(logits: Sequence[float], temperature: float = 1) -> list[float]:
    """Return the shares that logits stand for."""
    scaled = [math.exp(logit / temperature) for logit in logits]
    return [one / sum(scaled) for one in scaled]


def kl(target: Sequence[float], model: Sequence[float]) -> float:
    """Return KL(target || model)."""
    pairs = zip(target, model, strict=True)
    return sum(p * math.log(p / q) for p, q in pairs if p > 0)


def entropy(shares: Sequence[float]) -> float:
    """Return the entropy of a distribution."""
    return -sum(p * math.log(p) for p in shares if p > 0)


def test_the_first_example_is_the_mean_of_two_divergences(ran: Ran) -> None:
    values = ran("losses/kl-div/first").values
    each = [kl(p, softmax(z)) for p, z in zip(VOTES, LOGITS, strict=True)]
    assert list(values["per_photo"]) == pytest.approx(each, rel=1e-5)
    assert values["loss"] == pytest.approx(sum(each) / 2, rel=1e-5)
    assert ran("losses/kl-div/by_hand").values["by_hand"] == pytest.approx(sum(each) / 2)


def test_the_gradient_of_distillation_shrinks_as_the_square_of_the_temperature(ran: Ran) -> None:
    values = ran("losses/kl-div/temperature").values
    teacher, student = [9.0, 6.0, 1.0, -2.0], [3.0, 4.0, 0.0, 1.0]
    for temperature in (1, 2, 5, 10, 20):
        pairs = zip(softmax(student, temperature), softmax(teacher, temperature), strict=True)
        pull = math.hypot(*((q - p) / temperature for q, p in pairs))
        assert values["pull"][f"T{temperature}"] == pytest.approx(pull, rel=1e-4)
    # In the limit, the differences of the centred logits, divided by their number.
    differences = [s - t for s, t in zip(student, teacher, strict=True)]
    middle = sum(differences) / 4
    limit = math.hypot(*(d - middle for d in differences)) / 4
    assert values["scaled"]["T20"] == pytest.approx(limit, rel=0.01)
    assert values["scaled"]["T1"] < 0.7 * limit


def test_batchmean_divides_by_the_first_dimension_and_mean_by_all(ran: Ran) -> None:
    per_word = kl([0.7, 0.2, 0.1], [0.5, 0.3, 0.2])
    values = ran("losses/kl-div/tokens").values
    assert values["per_word"] == values["kept"] == pytest.approx(per_word, rel=1e-5)
    assert values["per_text"] == pytest.approx(5 * per_word, rel=1e-5)
    assert values["alone"] == pytest.approx(per_word / 3, rel=1e-5)
    values = ran("losses/kl-div/default_mean").values
    both = kl(VOTES[0], [0.5, 0.3, 0.2]) + kl(VOTES[1], [0.7, 0.2, 0.1])
    assert values["divergence"] == pytest.approx(both / 2, rel=1e-5)
    assert values["loss"] == pytest.approx(both / 6, rel=1e-5)


def test_the_likelihood_of_the_votes_is_the_divergence_plus_their_entropy(ran: Ran) -> None:
    values = ran("losses/kl-div/likelihood").values
    model = softmax(LOGITS[0])
    surprise = -sum(count * math.log(q) for count, q in zip((7, 2, 1), model, strict=True)) / 10
    assert values["minus_log_likelihood"] == pytest.approx(surprise, rel=1e-6)
    assert values["entropy"] == pytest.approx(entropy(VOTES[0]), rel=1e-6)
    assert values["divergence"] == pytest.approx(surprise - entropy(VOTES[0]), rel=1e-5)
    both = ran("losses/kl-div/cross_entropy").values
    assert both["cross_entropy"] == pytest.approx(
        sum(kl(p, softmax(z)) + entropy(p) for p, z in zip(VOTES, LOGITS, strict=True)) / 2
    )
    first = [q - p for q, p in zip(softmax(LOGITS[0]), VOTES[0], strict=True)]
    assert both["by_divergence"][0] == pytest.approx([g / 2 for g in first], rel=1e-4)


def test_swapped_arguments_give_the_other_divergence(ran: Ran) -> None:
    values = ran("losses/kl-div/swapped").values
    p, q = [0.7, 0.2, 0.1], [0.2, 0.3, 0.5]
    assert values["right"] == values["p_from_q"] == pytest.approx(kl(p, q), rel=1e-5)
    assert values["other_way"] == pytest.approx(kl(q, p), rel=1e-5)
    assert abs(kl(p, q) - kl(q, p)) > 0.01


def test_what_is_no_log_probability_gives_a_number_of_any_sign(ran: Ran) -> None:
    losses = ran("losses/kl-div/not_log_probs").values["losses"]
    constant = -sum(entropy(p) for p in VOTES) / 2
    pairs = list(zip(VOTES, LOGITS, strict=True))
    of_logits = constant - sum(sum(map(math.prod, zip(p, z, strict=True))) for p, z in pairs) / 2
    assert losses["logits"] == pytest.approx(of_logits, rel=1e-5)
    assert losses["logits, all minus 3"] == pytest.approx(of_logits + 3, rel=1e-5)
    assert losses["softmax"] < 0 < losses["log_softmax(dim=0)"] < losses["log_softmax(dim=1)"]


def test_counts_move_the_zero_of_the_loss(ran: Ran) -> None:
    values = ran("losses/kl-div/counts").values
    assert values["right"] == pytest.approx(0, abs=1e-6)
    assert values["wrong"] == pytest.approx(10 * math.log(10), rel=1e-5)


def test_a_mask_of_infinity_is_nan_and_a_large_one_the_divergence_of_the_rest(ran: Ran) -> None:
    losses = ran("losses/kl-div/masked").values["losses"]
    assert math.isnan(losses["infinity"])
    assert losses["large"] == pytest.approx(kl([0.7, 0.3], softmax([1.5, 0.9])), rel=1e-4)
