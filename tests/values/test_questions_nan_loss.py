"""The values of the page "Why is my loss NaN?", derived without torch."""

import math
from collections.abc import Callable

import pytest

from lossbook.site.run import Result

Ran = Callable[[str], Result]

PAGE = "questions/nan-loss/"


def test_every_source_gives_what_the_page_says(ran: Ran) -> None:
    found = ran(PAGE + "sources").output
    lines = [line.split()[-1] for line in found.splitlines()]
    assert lines == ["nan"] * 6 + ["inf", "nan", "nan"]


def test_the_mended_values(ran: Ran) -> None:
    found = ran(PAGE + "mended").values["found"]
    log_softmax = 2.0 - math.log(math.exp(2.0) + math.exp(0.5))
    soft = -(0.5 * log_softmax + 0.5 * (log_softmax - 1.5))
    assert found["all ignored"] == 0
    assert found["0 * log 0"] == pytest.approx(math.log(2))
    assert found["-inf, soft target"] == pytest.approx(soft, rel=1e-5)
    assert found["log of a rate"] == pytest.approx(math.exp(-1) + 2, rel=1e-5)
    assert found["fp16: 300**2"] == 300**2


def test_a_mask_leaves_the_gradient_nan_and_leaving_out_does_not(ran: Ran) -> None:
    lines = ran(PAGE + "masked").output.splitlines()
    assert [line.count("nan") > 0 for line in lines] == [True, True, True, False]
    assert "1.0000" in lines[3]
    assert lines[3].endswith("[-1.0, 0.0, -1.0]")


def test_the_double_where_mends_the_gradient(ran: Ran) -> None:
    one, two = ran(PAGE + "where").output.splitlines()
    assert f"{math.log(4):.4f}" in one
    assert one.endswith("[0.25, nan]")  # d/dx log x = 1/4 at 4.
    assert two.endswith("[0.25, 0.0]")
