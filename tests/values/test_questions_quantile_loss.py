"""The values of the page "How do I predict quantiles?", derived without torch."""

from collections.abc import Callable

import pytest

from lossbook.site.run import Result

Ran = Callable[[str], Result]
PAGE = "questions/quantile-loss/"
TAKEN = [22, 24, 25, 27, 28, 30, 31, 34, 38, 45, 60]


def pinball(promise: float, q: float) -> float:
    return sum(q * (t - promise) if t > promise else (1 - q) * (promise - t) for t in TAKEN)


def test_late_costs_nine_times_early(ran: Ran) -> None:
    assert ran(PAGE + "function").values["cost"] == pytest.approx(
        {"40 minutes": 9, "20 minutes": 1}
    )


def test_the_minimum_is_the_quantile(ran: Ran) -> None:
    best = ran(PAGE + "minimum").values["best"]
    for q, promise in best.items():
        least = min(TAKEN, key=lambda candidate: pinball(candidate, float(q)))
        assert promise == pytest.approx(least, abs=0.06)


def test_the_pulls_tip_at_the_quantile(ran: Ran) -> None:
    output = ran(PAGE + "gradient").output
    for promise in (40, 44, 46, 50):
        late = sum(t > promise for t in TAKEN)
        assert f"promise {promise}: pull up {0.9 * late:.1f}" in output
        assert f"down {0.1 * (11 - late):.1f}" in output


def test_the_band_covers_what_it_says(ran: Ran) -> None:
    assert ran(PAGE + "band").values["below"] == pytest.approx([0.1, 0.5, 0.9], abs=0.03)


def test_the_other_sign_is_the_other_quantile(ran: Ran) -> None:
    best = ran(PAGE + "swapped").values["best"]
    assert best["actual - predicted"] == pytest.approx(45, abs=0.06)
    assert best["predicted - actual"] == pytest.approx(24, abs=0.06)


def test_rows_for_columns_average_over_all_pairs(ran: Ran) -> None:
    values = ran(PAGE + "broadcast").values
    targets = [22, 30, 60]
    pairs = [
        q * (target - predicted) if target > predicted else (1 - q) * (predicted - target)
        for predicted in targets
        for q, target in zip((0.1, 0.5, 0.9), targets, strict=True)
    ]
    assert values["wrong"] == pytest.approx(sum(pairs) / 9)
    assert values["right"] == 0
