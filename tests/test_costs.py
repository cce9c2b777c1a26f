"""What `python -m lossbook.costs` prints, measured small; and what a full run has printed."""

import math
import re
import subprocess
import sys

import pytest
import torch
from torch import nn
from torch.nn.modules import loss as torch_losses

from lossbook.costs import CASES, HEAD_LOSSES, HEADS, Job, extra_memory, main
from project import ROOT

# NLLLoss2d is an old name of NLLLoss; AdaptiveLogSoftmaxWithLoss is in a module of its own.
LOSSES = {*torch_losses.__all__, "AdaptiveLogSoftmaxWithLoss"} - {"NLLLoss2d"}


def costs(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "lossbook.costs", *arguments],
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
    )


def rows(report: str) -> dict[str, list[list[float]]]:
    """Return the figures after each name in `report`, for each table that has it."""
    found: dict[str, list[list[float]]] = {}
    for line in report.splitlines():
        row = re.fullmatch(r"([A-Za-z1]\S+(?:,? [a-z_]+)*) +(?:\d+ [KM]iB)?((?: +[\d.]+){3})", line)
        if row:
            found.setdefault(row[1], []).append([float(number) for number in row[2].split()])
    return found


LABELS = {case.label: 2 for case in CASES} | dict.fromkeys(HEADS, 1)


def test_every_loss_of_torch_has_a_case() -> None:
    assert {case.loss for case in CASES} | set(HEAD_LOSSES) == LOSSES


def test_a_quick_run_measures_every_loss() -> None:
    run = costs("--quick", "--threads", "1")
    assert run.returncode == 0, run.stderr
    assert not run.stderr
    found = rows(run.stdout)
    assert {label: len(tables) for label, tables in found.items()} == LABELS
    for label, tables in found.items():
        for *above_zero, memory in tables:
            assert all(0 < figure < math.inf for figure in above_zero), label
            assert 0 <= memory < math.inf, label


def test_the_page_shows_a_full_run() -> None:
    found = rows((ROOT / "docs/losses/costs.txt").read_text())
    assert {label: len(tables) for label, tables in found.items()} == LABELS


def test_one_loss_alone() -> None:
    run = costs("--quick", "--only", "HuberLoss", "--threads", "1")
    assert set(rows(run.stdout)) == {"HuberLoss"}
    assert "1 thread," in run.stdout


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--only", "Huber"], "invalid choice: 'Huber'"),
        (["--device", "abacus"], "'abacus' is not available: this torch has cpu"),
        (["--device", "cuda:99"], "'cuda:99' is not available: this torch has cpu"),
        (["--threads", "0"], "'0' is not a whole number from 1 on"),
        (["--classes", "many"], "'many' is not a whole number from 32 on"),
    ],
)
def test_bad_input_is_refused(
    arguments: list[str], message: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit, match="2"):
        main(arguments)
    assert message in capsys.readouterr().err


class Exponential(nn.Module):
    """Keeps its result for the backward pass, and that gives a gradient of the same size."""

    def forward(self, input: torch.Tensor) -> torch.Tensor:
        return input.exp()


class InTwoSteps(Exponential):
    """Frees the first of two results when both are there."""

    def forward(self, input: torch.Tensor) -> torch.Tensor:
        return super().forward(input).detach() + input


@pytest.mark.parametrize(
    ("criterion", "multiple"), [(Exponential(), 1), (InTwoSteps(), 1), (nn.HuberLoss(), 0)]
)
def test_memory_is_counted_to_the_byte(criterion: nn.Module, multiple: int) -> None:
    input = torch.zeros(2**16, requires_grad=True)
    inputs = (input, torch.zeros(2**16)) if isinstance(criterion, nn.HuberLoss) else (input,)
    scalars = 64  # What a loss and its own gradient may take.
    extra = extra_memory(Job(criterion, inputs), torch.device("cpu"))
    assert multiple * input.nbytes <= extra <= multiple * input.nbytes + scalars
