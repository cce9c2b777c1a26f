"""The values of the page on losses under autocast, derived with roundings of our own."""

import math
import struct
from collections.abc import Callable

import pytest

from lossbook.site.run import Result

Ran = Callable[[str], Result]

PAGE = "questions/mixed-precision/"


def bfloat16(x: float) -> float:
    """Round to the nearest number of eight binary digits, a tie to the even one."""
    fraction, exponent = math.frexp(x)
    return math.ldexp(round(fraction * 2**8), exponent - 8)


def float16(x: float) -> float:
    """Round to a half-precision float by way of its bytes."""
    (rounded,) = struct.unpack("e", struct.pack("e", x))
    return float(rounded)


def losses(logits: list[list[float]], target: list[int]) -> list[float]:
    """Return the cross-entropy of each row."""
    return [
        math.log(sum(map(math.exp, row))) - row[right]
        for row, right in zip(logits, target, strict=True)
    ]


def test_the_roundings_before_and_after_the_loss(ran: Ran) -> None:
    values = ran(PAGE + "rounding").values
    logits, target = [[2.0, -1.0, 0.5], [0.3, 0.2, -2.0]], [0, 1]
    rounded = losses([[bfloat16(x) for x in row] for row in logits], target)
    assert values["exact"] == pytest.approx(sum(losses(logits, target)) / 2, rel=1e-5)
    assert values["back"] == pytest.approx(sum(rounded) / 2, rel=1e-5)
    assert values["rounded"] == bfloat16(values["rounded"])
    assert values["rounded"] == pytest.approx(sum(rounded) / 2, abs=2**-8)
    total = 0.0
    for _ in range(1000):
        total = bfloat16(total + 1)
    assert values["total"] == total == 256


def test_what_overflows_and_what_is_rounded(ran: Ran) -> None:
    lines = ran(PAGE + "overflow").output.splitlines()
    shown = [(float(line.split()[2]), float(line.split()[4])) for line in lines]
    assert shown[0] == (300.0**2, round(math.log(70_000), 4))
    assert shown[1] == (math.inf, math.inf)
    with pytest.raises(OverflowError):
        float16(300.0**2)
    assert shown[2] == (bfloat16(300.0**2), bfloat16(math.log(70_000)))


def test_a_gradient_too_small_for_half_precision_survives_scaled(ran: Ran) -> None:
    plain, scaled = ran(PAGE + "underflow").output.splitlines()
    assert float(plain.split()[-1]) == float16(1e-8) == 0
    assert float(scaled.split()[-1]) == pytest.approx(float16(1e-8 * 65536) / 65536, rel=1e-2)


def test_half_precision_counts_to_2048(ran: Ran) -> None:
    assert ran(PAGE + "half_targets").output.split()[-1] == f"{float16(2049):.0f}"
