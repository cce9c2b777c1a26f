"""Run notebooks from top to bottom, and say where they print something else than the site.

Run by `make notebooks`, which takes those of all pages; it takes some minutes.
"""

import argparse
import re
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import nbformat
from nbclient import NotebookClient
from nbclient.exceptions import CellExecutionError, CellTimeoutError, DeadKernelError
from nbformat import NotebookNode

from lossbook.site.compare import changes
from project import ROOT

WHERE = re.compile(r"^\S*\.py:\d+: (?=\w+Warning)|(?<=File \")\S*\.py(?=\")", re.MULTILINE)
"""What differs in a warning: a notebook's cell has another file name."""


def run(file: Path) -> list[str]:
    """Return what went wrong in a notebook, cell by cell."""
    notebook = nbformat.read(file, as_version=4)
    before = [_printed(cell) for cell in notebook.cells]
    with tempfile.TemporaryDirectory() as folder:
        client = NotebookClient(notebook, timeout=300, resources={"metadata": {"path": folder}})
        try:
            client.execute()
        except (CellExecutionError, CellTimeoutError, DeadKernelError) as error:
            return [str(error)]
    return [
        f"{cell.source}\n{change}"
        for cell, old in zip(notebook.cells, before, strict=True)
        # A failing cell's traceback has other frames; its magic has seen to the error.
        if old and not re.match(r"%%(raises|alone \w)", cell.source)
        for change in changes(old, _printed(cell))
    ]


def _printed(cell: NotebookNode) -> str:
    """Return what a cell printed; in no order, since a notebook keeps two streams."""
    outputs = [output for output in cell.get("outputs", []) if output.output_type == "stream"]
    text = "".join(output.text for output in outputs)
    return "\n".join(sorted(WHERE.sub("", text).split("\n"))).strip()


def main() -> int:
    """Run the notebooks that the command line names, or all."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("notebooks", nargs="*", type=Path)
    folder = ROOT / "docs" / "downloads"
    files = parser.parse_args().notebooks or sorted(folder.rglob("*.ipynb"))
    if not files:
        print(f"there are no notebooks below {folder}: build the site first", file=sys.stderr)
        return 2
    wrong = 0
    with ThreadPoolExecutor(2) as pool:  # What runs is in processes of its own.
        for file, problems in zip(files, pool.map(run, files), strict=True):
            print(f"{file}: {f'{len(problems)} problems' if problems else 'ok'}", flush=True)
            print(*problems, sep="\n", end="\n" * bool(problems))
            wrong += bool(problems)
    print(f"{len(files)} notebooks, {wrong} with problems")
    return int(wrong > 0)


if __name__ == "__main__":
    sys.exit(main())
