"""Another torch: what differs is told as what it is, noise is not, and the page tells all of it."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

import drift as command
from lossbook.site.compare import Change, Kind, changes
from lossbook.site.drift import DRIFTS, Drift, drift
from lossbook.site.scan import scan
from project import ROOT

PAGE = ROOT / "docs" / "about" / "drift.md"
SAVED = sorted(file.stem for file in DRIFTS.glob("*.json"))

TRACEBACK = """\
Traceback (most recent call last):
  File "example.py", line 3, in <module>
    loss(output, target)
  [3 frames outside this file]
"""
WARNED = "example.py:3: UserWarning: old words\n  loss(output, target)\n"
KINDS: dict[str, tuple[str, str, Kind]] = {
    "a value": ("loss 0.5\n", "loss 0.7\n", Kind.VALUE),
    "a printed word": ("loss low\n", "loss high\n", Kind.VALUE),
    "a line more": ("one\ntwo\n", "one\nand\ntwo\n", Kind.VALUE),
    "a value below a warning": (WARNED + "1.5\n", WARNED + "2.5\n", Kind.VALUE),
    "a warning": (WARNED, WARNED.replace("old", "new"), Kind.WARNING),
    "a new warning": ("loss 0.5\n", WARNED + "loss 0.5\n", Kind.WARNING),
    "a warning less": (WARNED + "loss 0.5\n", "loss 0.5\n", Kind.WARNING),
    "a message": (TRACEBACK + "TypeError: old", TRACEBACK + "TypeError: new", Kind.MESSAGE),
    "a type": (TRACEBACK + "TypeError: no", TRACEBACK + "ValueError: no", Kind.EXCEPTION),
    "raises now": ("loss 0.5\n", TRACEBACK + "TypeError: no", Kind.RAISES),
    "raises no longer": (TRACEBACK + "TypeError: no", "loss 0.5\n", Kind.RETURNS),
    "crashes": ("loss 0.5\n", "[failed] the process was killed by SIGSEGV\n", Kind.CRASH),
    "a line inside torch": (
        "torch/nn/functional.py:42: UserWarning: no (at Loss.cpp:7.)\n",
        "torch/nn/functional.py:45: UserWarning: no (at Loss.cpp:9.)\n",
        Kind.PLACE,
    ),
    "a frame inside torch": (
        TRACEBACK + "TypeError: no",
        TRACEBACK.replace("3 frames", "4 frames") + "TypeError: no",
        Kind.PLACE,
    ),
}


@pytest.mark.parametrize("name", KINDS)
def test_a_change_is_told_as_what_it_is(name: str) -> None:
    recorded, printed, kind = KINDS[name]
    assert [change.kind for change in changes(recorded, printed)] == [kind]
    assert changes(recorded, recorded) == []


def test_only_the_lines_that_differ_are_told() -> None:
    recorded = "a 0.5000\nb 1.5\nc 2.5\nlast\n"
    found = changes(recorded, "a 0.5001\nb 1.9\nc 2.9\nlast\nmore\n")
    assert found == [
        Change(Kind.VALUE, ("b 1.5", "c 2.5"), ("b 1.9", "c 2.9")),
        Change(Kind.VALUE, (), ("more",)),
    ]
    assert str(found[0]) == "- b 1.5\n- c 2.5\n+ b 1.9\n+ c 2.9"


@pytest.fixture
def small(tmp_path: Path) -> Path:
    """Return a project of one page, whose snippets print what is recorded of them."""
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs" / "index.md").write_text("# A page\n")
    (tmp_path / "constraints.txt").write_text("numpy==2.4.6\ntorch==1.2.3\nclick==8.5.1\n")
    add(tmp_path, "same", "print('loss', 0.25)", "loss 0.25\n")
    return tmp_path


def add(small: Path, name: str, source: str, recorded: str) -> None:
    for file, text in (
        (small / "snippets" / "index" / f"{name}.py", source),
        (small / "tests" / "recorded" / "index" / f"{name}.txt", recorded),
    ):
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text)


def test_where_nothing_differs_the_report_is_empty(small: Path) -> None:
    found = command.compare(small)
    assert (found.changes, found.left_out, found.snippets, found.pinned) == ({}, {}, 1, "1.2.3")
    assert found.groups() == []
    assert command.report(found).splitlines() == [
        f"torch {command.installed()} against torch 1.2.3: 0 of 1 snippets print something else"
    ]


def test_what_differs_is_reported_and_noise_is_not(
    small: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    add(small, "value", "print('loss', 0.5)", "loss 0.7\n")
    add(small, "again", "print('loss', 0.5)", "loss 0.7\n")
    add(small, "rounded", "print('loss', 0.50001)", "loss 0.50000\n")
    add(small, "dies", "import os\nos.abort()", "loss 0.7\n")
    add(small, "unsteady", "import time\nprint(time.time_ns())", "17\n")
    add(small, "device", "print('built for cuda', 13)", "built for cuda 12\n")
    monkeypatch.setattr(command, "_has_cuda", lambda: True)
    found = command.compare(small)
    loss = Change(Kind.VALUE, ("loss 0.7",), ("loss 0.5",))
    assert found.changes == {
        "index/again": [loss],
        "index/dies": [
            Change(Kind.CRASH, ("loss 0.7",), ("[failed] the process was killed by SIGABRT",))
        ],
        "index/value": [loss],
    }
    assert set(found.left_out) == {"index/unsteady", "index/device"}
    assert found.snippets == 5
    assert [group.snippets for group in found.groups()] == [
        ["index/dies"],
        ["index/again", "index/value"],
    ]
    report = command.report(found)
    assert "a printed value: index/again, index/value\n- loss 0.7\n+ loss 0.5" in report
    assert "index/unsteady: two runs of it differ" in report

    monkeypatch.setattr(command, "_has_cuda", lambda: False)
    assert "index/device" in command.compare(small).changes


def test_what_is_saved_is_loaded_and_shown(tmp_path: Path) -> None:
    here = Change(Kind.WARNING, (), ("here.py:3: UserWarning: no", "  loss()"))
    there = Change(Kind.WARNING, (), ("there.py:5: UserWarning: no", "  loss()"))
    place = Change(Kind.PLACE, ("a.py:1: no",), ("a.py:2: no",))
    found = Drift("9.9.9", "1.2.3", 8, {}, {"a/b/here": [here, place], "c/there": [there]})
    found.save(tmp_path)
    assert Drift.load("9.9.9", tmp_path) == found
    assert [group.snippets for group in found.groups()] == [["a/b/here", "c/there"], ["a/b/here"]]
    assert found.counts() == {Kind.WARNING: 2, Kind.PLACE: 1}


@pytest.mark.parametrize(
    ("options", "words"),
    [
        ({"torch": "9.9.9"}, "run `make drift TORCH=9.9.9`"),
        ({"torch": SAVED[0], "of": "index/nothing"}, 'of="index/nothing" does not differ'),
        ({"torch": SAVED[0], "off": "index/nothing"}, "unknown option off. Known: of, torch"),
    ],
)
def test_a_view_that_cannot_be_shown_says_why(options: dict[str, str], words: str) -> None:
    with pytest.raises(LookupError, match=re.escape(words)):
        drift({"view": "drift", **options})


@pytest.mark.parametrize(
    ("torch", "words"),
    [
        ("", "Say which torch to compare with, for example: make drift TORCH=2.15.0"),
        ("2.15", "TORCH=2.15 is no version of the form x.y.z"),
        ("newest", "TORCH=newest is no version of the form x.y.z"),
        (command.pinned(ROOT), "is the pinned one"),
    ],
)
def test_a_version_that_cannot_be_compared_is_refused(torch: str, words: str) -> None:
    done = subprocess.run(
        [sys.executable, ROOT / "tests" / "drift.py", torch],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 1
    assert words in done.stderr
    assert len(done.stderr.splitlines()) == 1


def test_an_environment_has_all_as_pinned_but_torch(
    small: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[list[str]] = []

    def run(arguments: list[str], **_: object) -> subprocess.CompletedProcess[str]:
        asked.append(arguments)
        return subprocess.CompletedProcess(arguments, "pip" in arguments and pip_fails)

    (small / "pyproject.toml").touch()
    monkeypatch.setattr(command, "ROOT", small)
    monkeypatch.setattr(subprocess, "run", run)
    pip_fails = True
    with pytest.raises(SystemExit, match=r"torch 9\.9\.9 could not be installed"):
        command.environment("9.9.9")
    pip_fails = False
    python = command.environment("9.9.9")
    assert python.is_relative_to(small / ".cache" / "drift" / "9.9.9")
    assert asked[-1][0] == str(python)
    assert "torch==9.9.9" in asked[-1]
    constraints = Path(asked[-1][asked[-1].index("--constraint") + 1])
    assert constraints.read_text() == "numpy==2.4.6\nclick==8.5.1\n"

    count = len(asked)
    command.environment("9.9.9")
    assert len(asked) == count, "it is there, and was made again"
    for file in ("constraints.txt", "pyproject.toml"):
        with (small / file).open("a") as stream:
            stream.write("# Something else.\n")
        command.environment("9.9.9")
        assert len(asked) > count, f"{file} has changed, and it was not made again"
        count = len(asked)


@pytest.mark.parametrize("torch", SAVED)
def test_what_the_page_tells_of_is_what_the_pinned_torch_prints(torch: str) -> None:
    found = Drift.load(torch)
    again = f"run `make drift TORCH={torch}` and look through docs/about/drift.md"
    assert found.pinned == command.pinned(ROOT), f"the pinned torch is another one now: {again}"
    for snippet, differing in found.changes.items():
        file = ROOT / "tests" / "recorded" / f"{snippet}.txt"
        assert file.exists(), f"{snippet} is gone: {again}"
        lines = file.read_text().splitlines()
        for change in differing:
            assert set(change.before) <= set(lines), f"{snippet} prints something else now: {again}"


def unexplained(text: str, torch: str) -> list[list[str]]:
    """Return the groups that a page does not show once, in a section that says what it means."""
    fences, _ = scan(text, "page")
    lines = text.splitlines()
    shown: list[str] = []
    for fence in reversed(fences):
        if fence.options.get("torch") == torch:
            shown.append(fence.options.get("of", ""))
            lines[fence.line - 1 : fence.end] = [f"<{shown[-1]}>"]
    explained = set()
    for section in re.split(r"^##+ .*$", "\n".join(lines), flags=re.MULTILINE):
        if len(re.sub("<.*>", "", section).split()) >= 10:
            explained |= set(re.findall("<(.*)>", section))
    return [
        group.snippets
        for group in Drift.load(torch).groups()
        if len(of := set(group.snippets) & set(shown)) != 1
        or shown.count(next(iter(of))) != 1
        or not of <= explained
    ]


@pytest.mark.parametrize("torch", SAVED)
def test_the_page_shows_and_explains_every_difference(torch: str) -> None:
    text = PAGE.read_text()
    assert unexplained(text, torch) == []
    assert f'```catalog view="drift" torch="{torch}"\n```' in text


def test_a_difference_without_a_word_about_it_is_noticed() -> None:
    text, torch = PAGE.read_text(), SAVED[0]
    first = Drift.load(torch).groups()[0].snippets
    fences, _ = scan(text, "page")
    (fence,) = [one for one in fences if one.options.get("of") in first]
    lines = text.splitlines()
    block = lines[fence.line - 1 : fence.end]
    without = "\n".join(lines[: fence.line - 1] + lines[fence.end :])
    assert unexplained(without, torch) == [first]
    assert unexplained("\n".join([without, "## Unexplained", *block]), torch) == [first]
    assert unexplained("\n".join([text, *block]), torch) == [first]
