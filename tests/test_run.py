"""Each snippet runs alone, as the reader's own run would, and whatever it does is told."""

import os
import re
import signal
import subprocess
import sys
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
        ((_, result),) = runner.run({"folder/snippet": (tmp_path / "snippet.py", code)})
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
    third = attempt("import torch\nseed = torch.initial_seed()\n")
    assert len({7, second.values["seed"], third.values["seed"]}) == 3
    assert second.values["dtype"] == "torch.float32"
    assert second.values["leaks"] == [False, False]
    alone = "import torch; print(torch.get_num_threads())"
    done = subprocess.run([sys.executable, "-c", alone], capture_output=True, check=True)
    assert second.values["threads"] == int(done.stdout)


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
        (f"print('x' * {LONGEST_OUTPUT})\n", "printed more than 65536 characters", None),
        ("while True:\n    print('x' * 1000)\n", "printed more than 65536 characters", None),
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
    ids = [set(re.findall(r'\bid="([^"]+)"', svg)) for svg in (first, second)]
    assert ids[0]
    assert not ids[0] & ids[1]


def test_a_figure_keeps_its_labels_to_the_digit(attempt: Try) -> None:
    result = attempt(
        "import matplotlib.pyplot as plt\n"
        "plt.plot([0, 1], [0.001, 0.009])\n"
        "plt.yticks([0.001, 0.002])\n"
        "plt.title('rate 1.23456')\n"
    )
    (figure,) = result.figures
    for label in ("0.001", "0.002", "rate 1.23456"):
        assert f">{label}</text>" in figure.svg


def test_a_figure_that_cannot_be_drawn_is_told(attempt: Try) -> None:
    failure = attempt("import matplotlib.pyplot as plt\nplt.title('$\\\\frac{$')\n").failure
    assert failure is not None
    assert "a figure could not be drawn" in failure.message


def test_what_a_program_says_at_its_end_is_captured(attempt: Try) -> None:
    result = attempt(
        "import atexit, threading, time\n"
        "atexit.register(print, 'bye')\n"
        "threading.Thread(target=lambda: (time.sleep(0.2), print('late'))).start()\n"
        "print('first')\n"
    )
    assert result.output == "first\nlate\nbye\n"


def test_a_chain_of_exceptions_is_shown_whole(attempt: Try) -> None:
    result = attempt(
        "try:\n    {}['loss']\n"
        "except KeyError as error:\n    raise ValueError('no loss') from error\n"
    )
    assert "KeyError: 'loss'" in result.output
    assert "The above exception was the direct cause" in result.output
    assert result.output.endswith("ValueError: no loss\n")


def test_endless_recursion_is_folded(attempt: Try) -> None:
    result = attempt("def loss():\n    return loss()\n\n\nloss()\n")
    assert result.failure is not None
    assert result.failure.exception == "RecursionError"
    assert "[Previous line repeated" in result.output


def test_no_odd_value_spoils_a_snippet(attempt: Try) -> None:
    result = attempt(
        "import sys, torch\n"
        "loop = []\nloop.append(loop)\n"
        "huge = 10**5000\n"
        "sparse = torch.eye(2).to_sparse()\n"
        "nowhere = torch.ones(2, device='meta')\n"
        "loss = 0.5\n"
        "print('done')\n"
        "sys.stdout.close()\n"
    )
    assert result.failure is None
    assert result.output == "done\n"
    assert result.values["loss"] == 0.5


def test_many_snippets_run_side_by_side_and_each_gets_its_own_result(runner: Runner) -> None:
    snippets = {f"many/{number}": (Path(f"{number}.py"), f"x = {number}\n") for number in range(80)}
    results = dict(runner.run(snippets))
    assert {name: result.values["x"] for name, result in results.items()} == {
        f"many/{number}": number for number in range(80)
    }


def test_an_abandoned_run_does_not_answer_to_the_next(runner: Runner, attempt: Try) -> None:
    slow = {f"{n}": (Path("slow.py"), f"import time\ntime.sleep({n})\n") for n in (0, 1, 2)}
    run = runner.run(slow)
    assert next(run)[0] == "0"
    del run
    assert attempt("answer = 42").values == {"answer": 42}


def test_a_dead_worker_is_told_and_then_replaced(runner: Runner, attempt: Try) -> None:
    attempt("print(1)")
    assert runner._process is not None
    os.kill(runner._process.pid, signal.SIGKILL)
    failure = attempt("print(2)").failure
    assert failure is None or "the process that runs snippets has ended" in failure.message
    assert attempt("print(3)").output == "3\n"


def test_what_runs_ends_with_its_builder(tmp_path: Path) -> None:
    code = (
        "from pathlib import Path\n"
        "from lossbook.site.run import Runner\n"
        "loop = 'import os\\nprint(os.getpid(), flush=True)\\nwhile True: pass\\n'\n"
        "list(Runner().run({'loop': (Path('loop.py'), loop)}))\n"
    )
    builder = subprocess.Popen(
        [sys.executable, "-c", code], env=os.environ | {"TMPDIR": str(tmp_path)}
    )
    children: list[psutil.Process] = []
    while len(children) < 2:  # The worker and its child.
        time.sleep(0.05)
        children = psutil.Process(builder.pid).children(recursive=True)
    builder.kill()
    builder.wait()
    _, alive = psutil.wait_procs(children, timeout=10)
    assert not alive
