"""The values of the page "LinearCrossEntropyLoss", derived without torch."""

import math
import statistics
from collections.abc import Callable, Sequence

import pytest

from lossbook.site.run import Result

Ran = Callable[[str], Result]

ROWS = [[1.0, 0.0], [0.0, 1.0], [1.0, 1.0], [0.0, 0.0]]
HIDDEN = [[2.0, 0.5], [-0.5, 1.0], [1.0, -1.0]]


def probabilities(features: Sequence[float], rows: Sequence[Sequence[float]]) -> list[float]:
    """Return the softmax of the logits that `rows` make of `features`."""
    powers = [math.exp(sum(map(float.__mul__, features, row))) for row in map(list, rows)]
    return [power / sum(powers) for power in powers]


def test_one_step_two_steps_and_chunks_have_one_gradient(ran: Ran) -> None:
    values = ran("losses/linear-cross-entropy/same_gradient").values
    rows = values["weight"]
    expected = [[0.0, 0.0] for _ in rows]
    losses = []
    for features, right in zip(HIDDEN, values["following"], strict=True):
        shares = probabilities(features, rows)
        losses.append(-math.log(shares[right]))
        for index, share in enumerate(shares):
            slope = (share - (index == right)) / len(HIDDEN)
            expected[index] = [
                e + slope * x for e, x in zip(expected[index], features, strict=True)
            ]
    for name in ("two_steps", "one_step", "in_chunks"):
        for row, wanted in zip(values["gradients"][name], expected, strict=True):
            assert row == pytest.approx(wanted, abs=1e-6)
    assert values["loss"] == pytest.approx(statistics.mean(losses))


def test_the_first_example_is_the_sum_by_hand(ran: Ran) -> None:
    loss = ran("losses/linear-cross-entropy/first").values["loss"]
    values = ran("losses/linear-cross-entropy/by_hand").values
    shares = [probabilities(features, values["rows"]) for features in HIDDEN]
    expected = -statistics.mean(math.log(s[i]) for s, i in zip(shares, (1, 2, 3), strict=True))
    assert loss == pytest.approx(expected)
    assert values["by_hand"] == pytest.approx(expected)
    likelihood = ran("losses/linear-cross-entropy/likelihood").values
    assert likelihood["minus_log_likelihood"] == pytest.approx(expected)
    assert likelihood["loss"] == pytest.approx(expected)


def test_the_default_saves_the_logits_and_options_save_nothing_of_the_kind(ran: Ran) -> None:
    values = ran("losses/linear-cross-entropy/saves_nothing").values
    assert values["largest"] == {"default": 512 * 2000 * 4, "options": 0}
    assert values["gradients"] == 4 * (512 * 16 + 2000 * 16)


def test_a_bias_of_log_shares_costs_the_entropy_of_the_labels(ran: Ran) -> None:
    values = ran("losses/linear-cross-entropy/bias").values
    entropy = -0.75 * math.log(0.75) - 2 * 0.125 * math.log(0.125)
    assert values["best"] == pytest.approx(entropy)
    assert values["uniform"] == pytest.approx(math.log(3))


def test_the_mean_divides_by_the_weights_of_the_targets_that_count(ran: Ran) -> None:
    losses = ran("losses/linear-cross-entropy/reduction").values["losses"]
    each = losses["none"]
    assert each[3] == 0
    assert losses["sum"] == pytest.approx(sum(each))
    assert losses["mean"] == pytest.approx(sum(each) / (1 + 3 + 1))
    values = ran("losses/linear-cross-entropy/weight").values
    assert values["weighted"] == pytest.approx(values["by_hand"])


def test_smoothing_punishes_too_large_a_logit(ran: Ran) -> None:
    values = ran("losses/linear-cross-entropy/label_smoothing").values
    for smoothing in (0.0, 0.1):
        spread = smoothing / 3
        log_sum = math.log(math.exp(20) + 2)
        expected = (1 - 2 * spread) * (log_sum - 20) + 2 * spread * log_sum
        assert values["losses"][str(smoothing)] == pytest.approx(expected, abs=1e-6)
    assert values["least"] == pytest.approx(0.2911, abs=1e-4)


def test_with_options_surplus_targets_only_divide(ran: Ran) -> None:
    values = ran("losses/linear-cross-entropy/too_many_targets").values
    shares = [probabilities(features, ROWS) for features in HIDDEN]
    expected = -statistics.mean(math.log(s[i]) for s, i in zip(shares, (1, 2, 3), strict=True))
    assert values["right"] == pytest.approx(expected)
    assert values["wrong"] == pytest.approx(expected / 2)


def test_in_bfloat16_the_sums_stall_where_a_part_is_half_a_digit(ran: Ran) -> None:
    values = ran("losses/linear-cross-entropy/bfloat16").values
    assert values["losses"]["rows1000"] == pytest.approx(math.log(5), rel=2**-8)
    assert values["slopes"]["rows1000"] == pytest.approx(-0.8, rel=2**-8)
    # From 1/2 on, numbers of 8 binary digits are 2^-8 apart; from 1/4 on, half of that.
    assert math.log(5) / 1000 < 2**-9
    assert values["losses"]["rows1"] == 0.5
    assert 0.8 / 1000 < 2**-10
    assert values["slopes"]["rows1"] == -0.25


def test_a_batch_of_padding_has_a_gradient_of_nan_only_in_chunks(ran: Ran) -> None:
    default, options = ran("losses/linear-cross-entropy/all_ignored").output.splitlines()
    assert default == "default: loss nan, gradient [0.0, 0.0]"
    assert options == "options: loss nan, gradient [nan, nan]"
    mended = ran("losses/linear-cross-entropy/all_ignored_mended")
    assert mended.output == "loss 0.0, gradient [0.0, 0.0]\n"


def test_the_rule_for_the_rows_of_a_chunk_is_as_the_page_says(ran: Ran) -> None:
    # The next power of two above N D / C, halved.
    power = 2 ** math.ceil(math.log2(4096 / (32000 / 256)))
    failure = ran("losses/linear-cross-entropy/chunk_rows").failure
    assert failure is not None
    assert f"(1024 vs {power // 2})" in failure.message


def test_chunks_have_a_gradient_of_a_penalty_in_neither_mode(ran: Ran) -> None:
    values = ran("losses/linear-cross-entropy/penalty").values
    shares = probabilities([2.0, 0.5], [[1.0, 0.0], [0.0, 1.0], [1.0, 1.0]])
    slope = [shares[0] + shares[2] - 1, shares[1] + shares[2]]
    assert values["penalty"] == pytest.approx(sum(part * part for part in slope))
    default, options = ran("losses/linear-cross-entropy/penalty").output.splitlines()
    along = 2.0 * slope[0] + 0.5 * slope[1]  # of the features, for a step as large as they are
    assert default.endswith(f"True, jvp {along:.4f}")
    assert options.endswith("False, jvp 0.0000")
