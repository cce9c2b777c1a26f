"""Each snippet runs alone, as the reader's own run would, and whatever it does is told."""

import os
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import psutil
import pytest

from lossbook.site.run import LONGEST_OUTPUT, Result, Runner

Try = Callable[..., Result]


@pytest.fixture(scope="module")
def runner() -> Iterator[Runner]:
    runner = Runner(seconds=60, memory=256 * 1024**2)
    yield runner
    runner.close()


@pytest.fixture
def attempt(runner: Runner, tmp_path: Path) -> Try:
    def attempt(code: str, seconds: float = 60) -> Result:
        runner.seconds = seconds
        file = tmp_path / "snippet.py"
        file.write_text(code)
        ((_, result),) = runner.run({"folder/snippet": file})
        return result

    return attempt


def test_both_streams_are_captured_in_order(attempt: Try) -> None:
    result = attempt(
        "import os, sys, warnings\n"
        "print('one')\n"
        "print('two', file=sys.stderr)\n"
        "os.write(1, b'three\\n')\n"
        "sys.stdout.write('four\\n')\n"
        "warnings.warn('five')\n"
        "print('six', 'seven', sep='-')\n"
    )
    assert result.failure is None
    assert result.output.splitlines() == [
        "one",
        "two",
        "three",
        "four",
        "snippet.py:6: UserWarning: five",
        "  warnings.warn('five')",
        "six-seven",
    ]


def test_it_runs_as_main_in_an_empty_folder_without_input(attempt: Try) -> None:
    result = attempt(
        "import os, sys\n"
        "name, files, arguments = __name__, os.listdir(), sys.argv\n"
        "text = sys.stdin.read()\n"
        "own = __file__\n"
    )
    assert result.values["name"] == "__main__"
    assert result.values["files"] == []
    assert result.values["arguments"] == ["snippet.py"]
    assert result.values["text"] == ""
    assert Path(result.values["own"]).name == "snippet.py"


def test_nothing_leaks_from_one_snippet_to_the_next(attempt: Try) -> None:
    first = attempt(
        "import builtins, os, torch\n"
        "torch.manual_seed(7)\n"
        "torch.set_default_dtype(torch.float64)\n"
        "torch.set_num_threads(1)\n"
        "builtins.leak = os.environ['LEAK'] = 'leak'\n"
        "print(torch.get_num_threads())\n"
    )
    assert first.output == "1\n"
    second = attempt(
        "import builtins, os, torch\n"
        "seed, dtype = torch.initial_seed(), str(torch.get_default_dtype())\n"
        "threads = torch.get_num_threads()\n"
        "leaks = [hasattr(builtins, 'leak'), 'LEAK' in os.environ]\n"
    )
    assert second.values["seed"] != 7
    assert second.values["dtype"] == "torch.float32"
    assert second.values["leaks"] == [False, False]
    assert second.values["threads"] == len(os.sched_getaffinity(0))


def test_numbers_strings_and_small_tensors_become_values(attempt: Try) -> None:
    result = attempt(
        "import torch\n"
        "loss = torch.tensor(0.5, requires_grad=True)\n"
        "grid = torch.tensor([[1, 2], [3, 4]])\n"
        "big = torch.zeros(1000)\n"
        "name, count, ready = 'mse', 3, True\n"
        "both = {'a': [1.5, torch.tensor(2.5)]}\n"
        "_private = 1\n"
    )
    assert result.values == {
        "loss": 0.5,
        "grid": [[1, 2], [3, 4]],
        "name": "mse",
        "count": 3,
        "ready": True,
        "both": {"a": [1.5, 2.5]},
    }


def test_nan_and_infinity_survive_as_values(attempt: Try) -> None:
    values = attempt("low, none = float('-inf'), float('nan')").values
    assert values["low"] == float("-inf")
    assert values["none"] != values["none"]


def test_an_exception_is_told_with_its_line_and_shown_as_a_terminal_shows_it(attempt: Try) -> None:
    result = attempt("import json\n\nprint('so far')\njson.loads('{')\n")
    assert result.failure is not None
    assert result.failure.exception == "JSONDecodeError"
    assert result.failure.line == 4
    lines = result.output.splitlines()
    assert lines[:4] == [
        "so far",
        "Traceback (most recent call last):",
        '  File "snippet.py", line 4, in <module>',
        "    json.loads('{')",
    ]
    assert "frames outside this file]" in lines[-2]
    assert lines[-1].startswith("json.decoder.JSONDecodeError: Expecting property name")
    assert str(Path.home()) not in result.output


def test_the_line_is_the_snippets_even_when_a_function_of_it_raised(attempt: Try) -> None:
    result = attempt("def inner():\n    return 1 / 0\n\n\ninner()\n")
    assert result.failure is not None
    assert result.failure.line == 2
    assert "line 5, in <module>" in result.output


@pytest.mark.parametrize(
    ("code", "message", "line"),
    [
        ("loss = 1\nloss = = 2\n", "SyntaxError: invalid syntax", 2),
        ("import sys\nsys.exit(0)\n", "called sys.exit(0)", 2),
        ("import os\nos._exit(3)\n", "ended itself with exit code 3", None),
        ("import os\nos._exit(0)\n", "ended itself with exit code 0", None),
        ("import os\n\nos.abort()\n", "killed by SIGABRT", 3),
        ("import ctypes\nctypes.string_at(0)\n", "killed by SIGSEGV", 2),
        ("loss = 0\nwhile True:\n    loss += 1\n", "still running after 1 s", 3),
        (
            "import os, signal\nos.kill(os.getpid(), signal.SIGSTOP)\n",
            "still running after 1 s",
            None,
        ),
        ("kept = []\nwhile True:\n    kept.append(bytearray(10**7))\n", "MemoryError", 3),
        ("import torch\nbig = torch.ones(10**9)\n", "can't allocate memory", 2),
        (f"print('x' * {LONGEST_OUTPUT})\n", "printed more than 64 KiB", None),
        ("while True:\n    print('x' * 1000)\n", "printed more than 64 KiB", None),
    ],
)
def test_whatever_ends_a_snippet_is_told(
    attempt: Try, code: str, message: str, line: int | None
) -> None:
    # The limit is short only where it is meant to be reached: the machine may be busy.
    failure = attempt(code, seconds=1 if "still running" in message else 60).failure
    assert failure is not None
    assert message in failure.message
    if line is not None:
        assert failure.line in {line, line - 1}  # A loop may be caught at its head.


def test_what_a_snippet_started_ends_with_it(attempt: Try) -> None:
    started = attempt(
        "import subprocess\nprocess = subprocess.Popen(['sleep', '60'])\npid = process.pid\n"
    ).values["pid"]
    for _ in range(50):
        status = Path(f"/proc/{started}/stat")
        if not status.exists() or status.read_text().split()[2] == "Z":
            return
        time.sleep(0.1)
    pytest.fail("the child of a snippet lives on")


def test_the_modules_of_lossbook_that_it_imported_are_told(attempt: Try) -> None:
    names = [Path(module).name for module in attempt("import lossbook.losses").modules]
    assert names == ["__init__.py", "losses.py"]
    assert attempt("import math").modules == []


def test_a_figure_follows_the_palette_and_shares_no_id(attempt: Try) -> None:
    code = (
        "import matplotlib.pyplot as plt\n"
        "plt.plot([0, 1], [0, 1], label='loss')\n"
        "plt.title('A line')\n"
        "plt.legend()\n"
        "plt.show()\n"
    )
    result = attempt(code + "plt.figure()\nplt.plot([0, 1])\nplt.title('Another')\n")
    assert result.output == ""
    assert [figure.title for figure in result.figures] == ["A line", "Another"]
    first, second = (figure.svg for figure in result.figures)
    assert "var(--figure-1)" in first
    assert "#0b0b" not in first
    assert "<style" not in first
    ids = [set(part.split('id="')[1:][0].split('"')[:1]) for part in (first, second)]
    assert not ids[0] & ids[1]


def test_many_snippets_run_side_by_side_and_each_gets_its_own_result(
    runner: Runner, tmp_path: Path
) -> None:
    files = {}
    for number in range(20):
        files[f"many/{number}"] = tmp_path / f"{number}.py"
        files[f"many/{number}"].write_text(f"import time\ntime.sleep(0.02)\nnumber = {number}\n")
    results = dict(runner.run(files))
    assert {name: result.values["number"] for name, result in results.items()} == {
        f"many/{number}": number for number in range(20)
    }


def test_a_dead_worker_is_told_and_then_replaced(runner: Runner, attempt: Try) -> None:
    attempt("print(1)")
    process = runner._process
    assert process is not None
    for one in [*psutil.Process(process.pid).children(), psutil.Process(process.pid)]:
        one.kill()
    failures = [attempt("print(2)").failure, attempt("print(3)").failure]
    assert any(failure and "could not be run" in failure.message for failure in failures)
    assert attempt("print(4)").output == "4\n"
