"""The values of the page "How to choose", derived without torch."""

from collections.abc import Callable
from itertools import combinations

import pytest

from lossbook.site.run import Result

Ran = Callable[[str], Result]

KM = [1, 2, 3, 4, 5, 6, 7, 8, 9]
ORDERS = {
    "clean": [15, 22, 23, 32, 33, 41, 45, 52, 54],
    "messy": [15, 22, 23, 32, 33, 101, 45, 97, 54],
}
Line = tuple[float, float]


def least_squares(minutes: list[int], weights: list[float]) -> Line:
    """Return the line (at 0 km, per km) with the smallest weighted sum of squared errors."""
    total = sum(weights)
    mean_km = sum(w * k for w, k in zip(weights, KM, strict=True)) / total
    mean_minutes = sum(w * m for w, m in zip(weights, minutes, strict=True)) / total
    rows = list(zip(weights, KM, minutes, strict=True))
    covariance = sum(w * (k - mean_km) * (m - mean_minutes) for w, k, m in rows)
    slope = covariance / sum(w * (k - mean_km) ** 2 for w, k, _ in rows)
    return mean_minutes - slope * mean_km, slope


def least_absolute(minutes: list[int]) -> Line:
    """Return the line with the smallest sum of absolute errors: it passes through two points."""

    def through(i: int, j: int) -> Line:
        slope = (minutes[j] - minutes[i]) / (KM[j] - KM[i])
        return minutes[i] - slope * KM[i], slope

    def cost(line: Line) -> float:
        return sum(abs(line[0] + line[1] * k - m) for k, m in zip(KM, minutes, strict=True))

    return min((through(i, j) for i, j in combinations(range(len(KM)), 2)), key=cost)


def huber_line(minutes: list[int], delta: float) -> Line:
    """Return Huber's line, by least squares in which a large error gets less weight."""
    line = least_squares(minutes, [1.0] * len(KM))
    for _ in range(500):
        errors = [abs(line[0] + line[1] * k - m) for k, m in zip(KM, minutes, strict=True)]
        line = least_squares(minutes, [min(1.0, delta / max(e, 1e-12)) for e in errors])
    return line


def at(km: float, line: Line) -> float:
    """Return the minutes that `line` predicts."""
    return line[0] + line[1] * km


def test_only_mse_sees_the_disaster(ran: Ran) -> None:
    values = ran("guide/choosing/disaster").values
    steady, daring = [10, 10, 10, 10], [0, 0, 0, 40]
    assert list(values["absolute"].values()) == [sum(steady) / 4, sum(daring) / 4]
    assert list(values["squared"].values()) == [
        sum(error**2 for error in steady) / 4,
        sum(error**2 for error in daring) / 4,
    ]


@pytest.mark.parametrize("kind", ["clean", "messy"])
def test_fitted_lines_are_the_best_of_their_loss(ran: Ran, kind: str) -> None:
    estimates = ran("guide/choosing/clean_and_messy").values["estimates"]
    minutes = ORDERS[kind]
    lines = {
        "MSELoss": least_squares(minutes, [1.0] * len(KM)),
        "L1Loss": least_absolute(minutes),
        "HuberLoss": huber_line(minutes, 5),
    }
    for name, line in lines.items():
        assert estimates[f"{name} {kind}"] == pytest.approx(at(5.2, line), abs=0.02)


def test_clean_data_gives_one_answer_and_messy_data_three(ran: Ran) -> None:
    estimates = ran("guide/choosing/clean_and_messy").values["estimates"]
    assert {round(estimates[name]) for name in estimates if name.endswith("clean")} == {36}
    assert estimates["L1Loss messy"] == pytest.approx(estimates["L1Loss clean"], abs=0.02)
    assert estimates["MSELoss messy"] > estimates["HuberLoss messy"] > estimates["L1Loss messy"] + 1


def test_line_of_mse_runs_above_ordinary_orders_from_three_kilometres_on() -> None:
    line = least_squares(ORDERS["messy"], [1.0] * len(KM))
    ordinary = [
        (k, m)
        for k, m, clean in zip(KM, ORDERS["messy"], ORDERS["clean"], strict=True)
        if m == clean
    ]
    assert len(ordinary) == 7
    assert all(at(k, line) > m for k, m in ordinary if k >= 3)
