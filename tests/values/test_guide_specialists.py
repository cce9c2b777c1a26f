"""The values of the page "The specialists", derived without torch."""

import itertools
import math
from collections.abc import Callable

import pytest

from lossbook.site.run import Result

Ran = Callable[[str], Result]
Rows = list[list[float]]


def softmax(logits: list[float]) -> list[float]:
    """Return the probabilities that belong to the logits."""
    total = sum(map(math.exp, logits))
    return [math.exp(logit) / total for logit in logits]


def divergence(target: list[float], model: list[float]) -> float:
    """Return the Kullback-Leibler divergence of `model` from `target`."""
    return sum(p * math.log(p / q) for p, q in zip(target, model, strict=True))


def spellings(frames: Rows, word: list[int]) -> list[float]:
    """Return the probability of each path through `frames` that reads `word`; 0 is the blank."""
    paths = itertools.product(range(len(frames[0])), repeat=len(frames))
    return [
        math.prod(frame[k] for frame, k in zip(frames, path, strict=True))
        for path in paths
        if [k for k, _ in itertools.groupby(path) if k] == word
    ]


def test_kl_is_the_mean_divergence_of_the_sentences(ran: Ran) -> None:
    values = ran("guide/specialists/kl_by_hand").values
    students = map(softmax, values["student_logits"])
    expected = [divergence(*pair) for pair in zip(values["teacher"], students, strict=True)]
    assert values["per_sentence"] == pytest.approx(expected, abs=1e-6)
    assert values["loss"] == pytest.approx(sum(expected) / 2, abs=1e-6)


def test_each_order_of_the_arguments_gives_its_own_number(ran: Ran) -> None:
    values = ran("guide/specialists/kl_order").values
    losses, teachers, logits = values["losses"], values["teacher"], values["student_logits"]
    students = [softmax(row) for row in logits]

    def kl_div(first: Rows, second: Rows) -> float:
        rows = zip(itertools.chain(*first), itertools.chain(*second), strict=True)
        return sum(y * (math.log(y) - x) for x, y in rows) / 2

    def log(rows: Rows) -> Rows:
        return [[math.log(p) for p in row] for row in rows]

    assert losses["log student, teacher"] == pytest.approx(
        kl_div(log(students), teachers), rel=1e-4
    )
    assert losses["student, teacher"] == pytest.approx(kl_div(students, teachers), rel=1e-4)
    assert losses["logits, teacher"] == pytest.approx(kl_div(logits, teachers), rel=1e-4)
    assert losses["log teacher, student"] == pytest.approx(
        kl_div(log(teachers), students), rel=1e-4
    )
    assert math.isnan(losses["teacher, log student"])
    assert losses["student, teacher"] < 0
    assert losses["logits, teacher"] < 0


def test_default_mean_divides_by_the_four_words_too(ran: Ran) -> None:
    values = ran("guide/specialists/kl_mean").values
    true_divergence = ran("guide/specialists/kl_by_hand").values["loss"]
    assert values["batchmean"] == pytest.approx(true_divergence)
    assert values["by_default"] == pytest.approx(true_divergence / 4)
    assert values["as_one_text"] == pytest.approx(true_divergence * 2)
    assert "'mean' divides the total loss by both" in ran("guide/specialists/kl_mean").output


def test_poisson_is_the_mean_of_rate_minus_count_times_its_log(ran: Ran) -> None:
    values = ran("guide/specialists/poisson_by_hand").values
    pairs = list(zip(values["log_rate"], values["calls"], strict=True))
    expected = sum(math.exp(x) - y * x for x, y in pairs) / len(pairs)
    assert values["loss"] == pytest.approx(expected, abs=1e-6)
    # The true likelihood of a count is at most 1, so its negative log is never below zero.
    assert expected + sum(math.lgamma(y + 1) for _, y in pairs) / len(pairs) > 0 > expected


def test_the_same_miss_costs_more_in_a_quiet_hour(ran: Ran) -> None:
    values = ran("guide/specialists/poisson_same_miss").values
    expected = [y * math.log(y / rate) - (y - rate) for rate, y in ((2, 5), (200, 203))]
    # The losses of the busy hour are near 870: float32 keeps four digits behind the point.
    assert values["excess"] == pytest.approx(expected, abs=3e-4)
    assert values["squares"] == [9, 9]


def test_rates_given_to_the_default_are_taken_for_logarithms(ran: Ran) -> None:
    values = ran("guide/specialists/poisson_rates_by_default").values
    pairs = list(zip(values["rates"], values["calls"], strict=True))
    right = sum(rate - y * math.log(rate) for rate, y in pairs) / 4
    wrong = sum(math.exp(rate) - y * rate for rate, y in pairs) / 4
    assert values["as_rates"] == pytest.approx(right, rel=1e-5)
    assert values["as_logs"] == pytest.approx(right, rel=1e-5)
    assert values["mixed_up"] == pytest.approx(wrong, rel=1e-6)
    assert math.isnan(values["negative_rate"])


def test_ctc_adds_up_all_paths_that_read_the_word(ran: Ran) -> None:
    values = ran("guide/specialists/ctc_by_hand").values
    paths = spellings([softmax(frame) for frame in values["logits"]], [1, 2, 2])
    assert values["count"] == len(paths)
    assert values["loss"] == pytest.approx(-math.log(sum(paths)), abs=1e-5)
    assert values["by_hand"] == pytest.approx(values["loss"], abs=1e-5)


def test_ctc_divides_by_the_letters_and_counts_nothing_beyond_the_lengths(ran: Ran) -> None:
    values = ran("guide/specialists/ctc_batch").values
    expected = []
    for recording, (frames, word) in enumerate(((5, [1, 2, 2]), (2, [2]))):
        rows = [softmax(frame[recording]) for frame in values["logits"][:frames]]
        expected.append(-math.log(sum(spellings(rows, word))))
    assert values["each"] == pytest.approx(expected, abs=1e-5)
    assert values["loss"] == pytest.approx((expected[0] / 3 + expected[1]) / 2, abs=1e-5)
    assert values["without_log_softmax"] < 0


def test_ctc_needs_a_frame_for_each_letter_and_each_repeat(ran: Ran) -> None:
    probabilities = [softmax(f) for f in ran("guide/specialists/ctc_too_short").values["logits"]]
    five, four, three, _, passed_over = ran("guide/specialists/ctc_too_short").output.splitlines()
    for line, frames in ((five, 5), (four, 4)):
        expected = -math.log(sum(spellings(probabilities[:frames], [1, 2, 2]))) / 3
        assert line.startswith(f"{frames} frames: loss {expected:.4f}")
    assert spellings(probabilities[:3], [1, 2, 2]) == []
    assert "inf" in three
    assert "nan" in three
    assert "loss 0.0000" in passed_over
    assert "gradient| 0.0000" in passed_over
