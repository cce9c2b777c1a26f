"""The values of the page "How do I use RMSE as a loss?", derived without torch."""

import math
from collections.abc import Callable

import pytest

from lossbook.site.run import Result

Ran = Callable[[str], Result]
PAGE = "questions/rmse/"


def test_the_gradient_is_the_error_by_count_and_root(ran: Ran) -> None:
    root = math.sqrt((1 + 1 + 0 + 16) / 4)
    assert ran(PAGE + "function").values["loss"] == pytest.approx(root)
    gradient = [round(error / 4 / root, 4) for error in (1, -1, 0, 4)]
    assert f"gradient {gradient}" in ran(PAGE + "function").output


def test_the_root_forgets_the_size_of_the_errors(ran: Ran) -> None:
    pull = ran(PAGE + "gradient_size").values["pull"]
    mse = [2 * size * math.sqrt(18) / 4 for size in (10, 1, 0.1, 0.01)]
    assert pull["MSE"] == pytest.approx(mse, rel=1e-3)
    assert pull["RMSE"] == pytest.approx([1 / 2] * 4, rel=1e-3)


def test_only_the_root_on_exact_data_does_not_settle(ran: Ran) -> None:
    found = ran(PAGE + "training").values["found"]
    least_squares = sum(
        x * y for x, y in zip(range(1, 9), (12, 19, 31, 42, 49, 60, 72, 79), strict=True)
    ) / sum(x * x for x in range(1, 9))
    assert found["MSE, noisy"] == pytest.approx([least_squares] * 3, rel=1e-4)
    assert found["RMSE, noisy"] == pytest.approx([least_squares] * 3, rel=1e-4)
    assert found["MSE, exact"] == pytest.approx([10] * 3, rel=1e-4)
    jump = 0.03 * math.sqrt(sum(x * x for x in range(1, 9)) / 8)
    before, between, last = found["RMSE, exact"]
    assert abs(between - before) == pytest.approx(jump, rel=1e-2)
    assert abs(last - between) == pytest.approx(jump, rel=1e-2)


def test_the_mean_of_roots_is_not_the_root_of_the_mean(ran: Ran) -> None:
    values = ran(PAGE + "batches").values
    roots = [math.sqrt(18 / 4), math.sqrt(81 / 2)]
    assert values["mean_of_roots"] == pytest.approx(sum(roots) / 2)
    assert values["by_count"] == pytest.approx(math.sqrt((18 + 81) / 6))
    assert values["whole"] == pytest.approx(math.sqrt((18 + 81) / 6))


def test_one_by_one_the_root_learns_the_median(ran: Ran) -> None:
    best = ran(PAGE + "batch_of_one").values["best"]
    expected = {"MSE": 35, "RMSE of all five": 35, "RMSE one by one": 30}
    assert best == pytest.approx(expected, abs=0.02)
