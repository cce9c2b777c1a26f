"""The values of the page "CTCLoss", derived without torch."""

import itertools
import math
from collections.abc import Callable, Sequence

import pytest

from lossbook.site.run import Result

Ran = Callable[[str], Result]
Rows = Sequence[Sequence[float]]

PROBS = [[0.2, 0.7, 0.1], [0.1, 0.5, 0.4], [0.3, 0.1, 0.6]]


def softmax(logits: Sequence[float]) -> list[float]:
    """Return the probabilities that logits stand for."""
    powers = [math.exp(logit) for logit in logits]
    return [power / sum(powers) for power in powers]


def read(path: Sequence[int]) -> list[int]:
    """Merge runs, then drop blanks."""
    return [one for one, _ in itertools.groupby(path) if one != 0]


def alignments(rows: Rows, target: list[int]) -> dict[tuple[int, ...], float]:
    """Return every alignment of the target, with its probability."""
    classes = range(len(rows[0]))
    return {
        path: math.prod(row[one] for row, one in zip(rows, path, strict=True))
        for path in itertools.product(classes, repeat=len(rows))
        if read(path) == target
    }


def ctc(rows: Rows, target: list[int]) -> float:
    """Return CTCLoss without a reduction."""
    found = alignments(rows, target)
    return -math.log(sum(found.values())) if found else math.inf


def test_the_first_example_is_the_mean_of_losses_per_letter(ran: Ran) -> None:
    values = ran("losses/ctc/first").values
    too = [softmax(row) for row in values["too"]]
    to = [softmax(row) for row in values["to"][:3]]
    each = [ctc(too, [1, 2, 2]), ctc(to, [1, 2])]
    assert values["each"] == pytest.approx(each, rel=1e-5)
    assert values["loss"] == pytest.approx((each[0] / 3 + each[1] / 2) / 2, rel=1e-5)


def test_the_recursion_and_the_list_of_alignments_agree(ran: Ran) -> None:
    expected = ctc(PROBS, [1, 2])
    values = ran("losses/ctc/by_hand").values
    assert values["by_hand"] == pytest.approx(expected)
    assert values["loss"] == pytest.approx(expected, rel=1e-5)
    assert ran("losses/ctc/recursion").values["loss"] == pytest.approx(expected)


def test_the_gradient_is_the_probability_minus_the_share_of_the_alignments(ran: Ran) -> None:
    values = ran("losses/ctc/occupancy").values
    found = alignments(PROBS, [1, 2])
    total = sum(found.values())
    for frame in range(3):
        for one in range(3):
            share = sum(p for path, p in found.items() if path[frame] == one) / total
            assert values["wanted"][frame][one] == pytest.approx(share, abs=1e-6)
            slope = PROBS[frame][one] - share
            assert values["gradient"][frame][one] == pytest.approx(slope, abs=1e-6)


def test_a_text_needs_a_frame_per_letter_and_one_more_per_repeat(ran: Ran) -> None:
    values = ran("losses/ctc/too_short").values
    for word, target in {"to": [1, 2], "too": [1, 2, 2], "oooo": [2, 2, 2, 2]}.items():
        for frames, loss in zip((2, 3, 4, 6, 7), values["losses"][word], strict=True):
            assert loss == pytest.approx(ctc([[1 / 3] * 3] * frames, target), rel=1e-5)
            assert math.isinf(loss) == (frames < values["needed"][word])


def test_zero_infinity_counts_the_target_that_does_not_fit_as_a_perfect_one(ran: Ran) -> None:
    values = ran("losses/ctc/zero_infinity").values
    fits = ctc([[1 / 3] * 3] * 4, [1, 2, 2])
    assert math.isinf(values["losses"]["False"])
    assert values["losses"]["True"] == pytest.approx((fits / 3 + 0) / 2, rel=1e-5)
    assert math.isnan(values["pulls"]["False"][1])
    assert values["pulls"]["True"][1] == 0
    assert values["pulls"]["True"][0] == values["pulls"]["False"][0] > 0


def test_the_likelihoods_of_all_texts_add_up_to_one(ran: Ran) -> None:
    assert ran("losses/ctc/likelihood").values["total"] == pytest.approx(1)
    texts = {tuple(read(path)) for path in itertools.product(range(3), repeat=3)}
    assert sum(math.exp(-ctc(PROBS, list(text))) for text in texts) == pytest.approx(1)


def test_what_is_no_log_probability_shifts_the_loss_by_any_amount(ran: Ran) -> None:
    losses = ran("losses/ctc/not_log_probs").values["losses"]
    rows = [[0, 2, 0], [1, 1, 0], [0, 0, 2]]
    right = ctc([softmax(row) for row in rows], [1, 2])
    totals = sum(math.log(sum(math.exp(logit) for logit in row)) for row in rows)
    assert losses["log_softmax"] == pytest.approx(right, rel=1e-5)
    assert losses["logits"] == pytest.approx(right - totals, rel=1e-5)
    assert losses["logits, all minus 3"] == pytest.approx(right - totals + 9, rel=1e-5)
    exponents = [[math.exp(p) for p in softmax(row)] for row in rows]
    assert losses["softmax"] == pytest.approx(ctc(exponents, [1, 2]), rel=1e-5)


def test_the_gradient_of_log_probs_is_that_of_the_logits(ran: Ran) -> None:
    values = ran("losses/ctc/gradient_of_log_probs").values
    assert values["by_autograd"] == pytest.approx(PROBS[0][2])
    assert values["measured"] == pytest.approx(0, abs=1e-6)


def test_the_best_path_reads_less_likely_than_the_best_text(ran: Ran) -> None:
    probability = ran("losses/ctc/best_path").values["probability"]
    assert probability["nothing"] == pytest.approx(0.6 * 0.6)
    assert probability["a"] == pytest.approx(1 - 0.6 * 0.6)


def test_the_official_example_draws_targets_that_do_not_fit(ran: Ran) -> None:
    fails = 0.0
    for length in range(1, 50):
        spare = 50 - length
        fails += sum(
            math.comb(length - 1, repeats)
            * (1 / 19) ** repeats
            * (18 / 19) ** (length - 1 - repeats)
            for repeats in range(spare + 1, length)
        )
    share = 1 - (1 - fails / 49) ** 16
    assert ran("losses/ctc/official_example").values["share"] == pytest.approx(share, abs=0.05)
