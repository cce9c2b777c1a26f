"""The record: a snippet runs again when something that made its result changed, and only then."""

from pathlib import Path

import pytest

from lossbook.site import record as record_module
from lossbook.site.record import Record
from lossbook.site.run import Failure, Figure, Result

SOURCE = "print(1)\n"


@pytest.fixture
def module(tmp_path: Path) -> Path:
    file = tmp_path / "losses.py"
    file.write_text("weight = 1\n")
    return file


@pytest.fixture
def result(module: Path) -> Result:
    return Result(
        "1\n",
        {"loss": 0.5, "low": float("-inf")},
        [Figure("A curve", "<svg/>")],
        [str(module)],
        0.01,
        Failure("IndexError: no", "IndexError", 3),
    )


@pytest.fixture
def record(tmp_path: Path, result: Result) -> Record:
    record = Record(tmp_path / "record")
    record.save("page/name", SOURCE, result)
    return record


def file_of(tmp_path: Path) -> Path:
    return tmp_path / "record" / "page" / "name.json"


def test_what_was_saved_is_loaded(record: Record, result: Result) -> None:
    assert record.load("page/name", SOURCE) == result


def test_another_text_is_a_miss(record: Record) -> None:
    assert record.load("page/name", SOURCE + "\n") is None


def test_another_name_is_a_miss(record: Record) -> None:
    assert record.load("page/other", SOURCE) is None


def test_a_changed_module_is_a_miss_and_the_old_one_a_hit(record: Record, module: Path) -> None:
    old = module.read_text()
    module.write_text("weight = 2\n")
    assert record.load("page/name", SOURCE) is None
    module.write_text(old)
    assert record.load("page/name", SOURCE) is not None
    module.unlink()
    assert record.load("page/name", SOURCE) is None


@pytest.mark.parametrize("name", ["versions", "_runner"])
def test_another_version_or_runner_is_a_miss(
    record: Record, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(record_module, name, lambda: "another")
    assert record.load("page/name", SOURCE) is None


@pytest.mark.parametrize(
    "damage",
    [
        lambda text: "",
        lambda text: text[: len(text) // 2],
        lambda text: "[]",
        lambda text: "{}",
        lambda text: text.replace("0.5", "0.6"),
        lambda text: text.replace('"output": "1\\n"', '"output": "2\\n"'),
        lambda text: text.replace('"values"', '"valves"'),
        lambda text: "\x00" * 100,
    ],
)
def test_a_damaged_record_is_a_miss(record: Record, tmp_path: Path, damage: object) -> None:
    file = file_of(tmp_path)
    text = file.read_text()
    damaged = damage(text)  # type: ignore[operator]
    assert damaged != text
    file.write_text(damaged)
    assert record.load("page/name", SOURCE) is None


def test_a_failed_write_leaves_the_old_record(
    record: Record, result: Result, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise OSError("disk full")

    before = file_of(tmp_path).read_text()
    monkeypatch.setattr(Path, "replace", fail)
    with pytest.raises(OSError, match="disk full"):
        record.save("page/name", SOURCE, result)
    assert file_of(tmp_path).read_text() == before
    assert [file.name for file in file_of(tmp_path).parent.iterdir()] == ["name.json"]


def test_a_module_that_changes_while_its_snippet_runs_makes_the_result_a_miss(
    tmp_path: Path, module: Path, result: Result, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(record_module, "_PACKAGE", tmp_path)
    record = Record(tmp_path / "record")
    record.look()
    module.write_text("weight = 2\n")
    record.save("page/name", SOURCE, result)
    record.look()
    assert record.load("page/name", SOURCE) is None
