"""Run all snippets under another torch, and report what they print otherwise: `make drift`.

This makes an environment for that torch in `.cache/drift/`, goes on there, compares with what is
recorded of the pinned torch, and saves what differs as a file of `lossbook.site.drift`.
"""

import os
import re
import subprocess
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

from lossbook.site.book import Book
from lossbook.site.compare import as_text, changes
from lossbook.site.drift import DRIFTS, Drift
from lossbook.site.record import versions
from lossbook.site.run import Runner
from lossbook.site.snippet import Snippet, path
from project import ROOT

HOW = "make drift TORCH=2.15.0"


def main() -> None:
    """Compare with the torch that the command line names; end with code 1 if that cannot be."""
    torch = read_version(" ".join(sys.argv[1:]))
    if installed() != torch:
        python = str(environment(torch))
        os.execv(python, [python, __file__, torch])
    drift = compare(ROOT)
    print(report(drift))
    print(f"\nSaved as {drift.save(DRIFTS).relative_to(ROOT)}")


def read_version(text: str) -> str:
    """Return the version that was asked for.

    Raises:
        SystemExit: It is none.
    """
    if not text:
        raise SystemExit(f"Say which torch to compare with, for example: {HOW}")
    if not re.fullmatch(r"\d+\.\d+\.\d+", text):
        raise SystemExit(f"TORCH={text} is no version of the form x.y.z, for example: {HOW}")
    if text == pinned(ROOT):
        raise SystemExit(f"torch {text} is the pinned one: `make test` compares with it")
    return text


def installed() -> str:
    """Return the version of torch in this environment, without what tells its build."""
    return versions()["torch"].partition("+")[0]


def pinned(root: Path) -> str:
    """Return the version of torch that `constraints.txt` names."""
    found = re.search(r"^torch==(\S+)$", (root / "constraints.txt").read_text(), re.MULTILINE)
    assert found is not None, "constraints.txt does not pin torch"
    return found[1]


def environment(torch: str) -> Path:
    """Make, unless it is there, an environment that differs from this one in its torch alone.

    Raises:
        SystemExit: It could not be made.
    """
    folder = ROOT / ".cache" / "drift" / torch
    python = folder / "venv" / "bin" / "python"
    others = re.sub(r"^torch==.*\n", "", (ROOT / "constraints.txt").read_text(), flags=re.MULTILINE)
    wanted = others + (ROOT / "pyproject.toml").read_text()
    constraints, ready = folder / "constraints.txt", folder / "ready"
    if ready.exists() and ready.read_text() == wanted:
        return python
    print(f"Installing torch {torch} into {folder.relative_to(ROOT)}", flush=True)
    folder.mkdir(parents=True, exist_ok=True)
    constraints.write_text(others)
    pip = [str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    for command in (
        [sys.executable, "-m", "venv", str(folder / "venv")],
        [*pip, "--constraint", str(constraints), "--editable", str(ROOT), f"torch=={torch}"],
    ):
        if subprocess.run(command, check=False).returncode:
            raise SystemExit(f"torch {torch} could not be installed: the lines above say why")
    ready.write_text(wanted)
    return python


def compare(root: Path) -> Drift:
    """Run all snippets under the torch of this environment and compare with what is recorded."""
    book = Book(root, record=root / ".cache" / "drift" / installed() / "snippets")
    book.refresh()
    recorded = {name: _recorded(root, name) for name in book.snippets}
    suspects = {
        name: snippet
        for name, snippet in book.snippets.items()
        if changes(recorded[name], as_text(snippet.result))
    }
    left_out, found = {}, {}
    for name, again in sorted(_run_again(suspects.values(), root)):
        text = as_text(suspects[name].result)
        if changes(text, again):
            left_out[name] = "two runs of it differ"
        elif "cuda" in suspects[name].source and _has_cuda():
            left_out[name] = "asks for CUDA, which this build of torch has"
        else:
            found[name] = changes(recorded[name], text)
    return Drift(installed(), pinned(root), len(book.snippets) - len(left_out), left_out, found)


def _recorded(root: Path, name: str) -> str:
    file = root / "tests" / "recorded" / f"{name}.txt"
    if not file.exists():
        raise SystemExit(f"nothing is recorded for {path(name)}: run `make accept` first")
    return file.read_text()


def _run_again(snippets: Iterable[Snippet], root: Path) -> Iterator[tuple[str, str]]:
    """Yield name and output of snippets that differ: some may do so at every run."""
    runner = Runner()
    sources = {snippet.name: (root / path(snippet.name), snippet.source) for snippet in snippets}
    for name, result in runner.run(sources):
        yield name, as_text(result)
    runner.close()


def _has_cuda() -> bool:
    import torch  # noqa: PLC0415, only a comparison that found something needs it

    return torch.version.cuda is not None


def report(drift: Drift) -> str:
    """Return what differs, for a terminal."""
    lines = [
        f"torch {drift.torch} against torch {drift.pinned}: "
        f"{len(drift.changes)} of {drift.snippets} snippets print something else",
        *(f"{count:5} {kind}" for kind, count in drift.counts().items()),
    ]
    for group in drift.groups():
        lines += ["", f"{group.kind}: {', '.join(group.snippets)}", str(group)]
    if drift.left_out:
        lines += ["", "left out:"]
        lines += [f"{name}: {why}" for name, why in drift.left_out.items()]
    return "\n".join(lines)


if __name__ == "__main__":
    main()
