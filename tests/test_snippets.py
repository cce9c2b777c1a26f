"""Every snippet, run fresh, prints what is recorded; `make accept` records anew."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from lossbook.site.compare import as_text, changes
from lossbook.site.run import Failure, Figure, Result
from project import ROOT

SNIPPETS = sorted(
    file.relative_to(ROOT / "snippets").with_suffix("").as_posix()
    for file in (ROOT / "snippets").rglob("*.py")
)
RECORDED = ROOT / "tests" / "recorded"
FIGURE = re.compile(r"^\[figure\] .*\n", re.MULTILINE)


def recorded_file(name: str) -> Path:
    return RECORDED / f"{name}.txt"


def differences(recorded: str, printed: str) -> list[str]:
    return [str(change) for change in changes(recorded, printed)]


@pytest.mark.parametrize("name", SNIPPETS)
def test_snippet_prints_what_is_recorded(
    name: str, ran: Callable[[str], Result], request: pytest.FixtureRequest
) -> None:
    text = as_text(ran(name))
    file = recorded_file(name)
    if request.config.getoption("--accept"):
        file.parent.mkdir(parents=True, exist_ok=True)
        if not file.exists() or differences(file.read_text(), text):
            file.write_text(text)
        return
    assert file.exists(), f"nothing is recorded for {name}: run `make accept` and read the diff"
    found = differences(file.read_text(), text)
    assert not found, f"{name} prints something else now; if that is right: make accept\n" + (
        "\n".join(found)
    )


def test_nothing_is_recorded_for_a_snippet_that_is_gone() -> None:
    names = {
        file.relative_to(RECORDED).with_suffix("").as_posix() for file in RECORDED.rglob("*.txt")
    }
    assert names <= set(SNIPPETS), f"delete {sorted(names - set(SNIPPETS))} from tests/recorded"


def test_every_folder_of_snippets_has_the_name_of_a_page() -> None:
    folders = {str(Path(name).parent) for name in SNIPPETS}
    pages = {
        page.relative_to(ROOT / "docs").with_suffix("").as_posix()
        for page in (ROOT / "docs").rglob("*.md")
    }
    assert folders <= pages


@pytest.mark.parametrize(
    ("recorded", "printed", "found"),
    [
        ("loss 0.1700", "loss 0.1700", False),
        ("loss 0.1700", "loss 0.1701", False),
        ("loss 0.1700", "loss 0.1720", True),
        ("loss 0.06768565624952316", "loss 0.06768566", False),
        ("loss 1.0e-7", "loss 9.9e-8", False),
        ("loss 1.0e-7", "loss 1.3e-7", True),
        ("loss 0.17", "Loss 0.17", True),
        ("loss 17", "loss 18", True),
        ("loss -0.0000", "loss 0.0000", False),
        ("loss nan", "loss 0.5", True),
        ("one", "one\ntwo", True),
    ],
)
def test_a_changed_output_is_noticed(recorded: str, printed: str, found: bool) -> None:
    assert bool(differences(recorded, printed)) == found


def test_the_record_holds_figures_and_deaths() -> None:
    figure = Result("", {}, [Figure("A curve", "<svg/>")], [], 0.0)
    assert as_text(figure) == "[figure] A curve\n"
    dead = Result("so far", {}, [], [], 0.0, Failure("still running after 60 s"))
    assert as_text(dead) == "so far\n[failed] still running after 60 s\n"
