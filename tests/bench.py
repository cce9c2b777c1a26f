"""Measure how long the site takes to build, and how much memory, against simpler ways to build it.

Run by `make bench`. Each row is one way to build the same pages:

- floor: code and output pasted into the pages as static text; nothing runs;
- plain: markdown-exec as it comes; every block runs in the builder's own process;
- cold: this site without a record; every snippet runs in a process of its own;
- warm: this site with its record; nothing runs.

The ways take turns, round by round, so that a machine that slows down slows them all. Seconds
are medians; ratios are medians of the rounds' own ratios.
"""

import argparse
import os
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import textwrap
import time
from collections.abc import Callable
from pathlib import Path

import psutil

from lossbook.site.book import Book
from lossbook.site.scan import name_and_template, scan
from lossbook.site.snippet import Snippet, fill, path
from lossbook.site.views import expand
from project import ROOT, copy_site

MKDOCS = [sys.executable, "-m", "mkdocs", "build", "--quiet"]

PAGE = """\
# Page {number}

Some text, then a loss with {classes} classes.

"""
SNIPPET = """\
import torch
from torch import nn

logits = torch.linspace(-1.0, 1.0, {classes}, requires_grad=True)
target = torch.tensor({target})
loss = nn.CrossEntropyLoss()(logits[None], target[None])
loss.backward()
print(f"loss {{loss:.4f}}")
print("gradient", [round(g, 4) for g in logits.grad.tolist()])
"""
PRINT_FIGURE = """
import io

svg = io.StringIO()
plt.savefig(svg, format="svg")
plt.close("all")
print(svg.getvalue())
"""
CATCH = """\
import traceback

try:
{source}
except Exception:
    print(traceback.format_exc())
"""


def generate(folder: Path, snippets: int) -> Path:
    """Write a site with one small torch snippet on each of `snippets` pages."""
    (folder / "docs").mkdir(parents=True)
    (folder / "snippets" / "page").mkdir(parents=True)
    for number in range(snippets):
        classes = 3 + number % 7
        text = PAGE.format(number=number, classes=classes)
        text += f'```python exec="1" snippet="page/{number}"\n```\n'
        (folder / "docs" / f"page{number}.md").write_text(text)
        code = SNIPPET.format(classes=classes, target=number % classes)
        (folder / "snippets" / "page" / f"{number}.py").write_text(code)
    (folder / "docs" / "index.md").write_text("# Home\n")
    (folder / "docs" / "assets").symlink_to(ROOT / "docs" / "assets")
    (folder / "mkdocs.yml").write_text(
        re.sub(r"\nnav:.*", "\n", (ROOT / "mkdocs.yml").read_text(), flags=re.DOTALL)
    )
    (folder / "src").symlink_to(ROOT / "src")
    return folder


def rewritten(site: Path, folder: Path, fence: Callable[[Snippet, dict[str, str]], str]) -> Path:
    """Copy `site` with every value pasted and every snippet's fence replaced by `fence(…)`."""
    shutil.copytree(site, folder, symlinks=True)
    book = Book(site)
    book.refresh()
    if book.problems:
        raise SystemExit("\n".join(map(str, book.problems)))

    for page in (folder / "docs").rglob("*.md"):
        text = expand(page.read_text())
        fences, spans = scan(text, page)  # Not those that a fence only quotes.
        lines = text.splitlines()
        for one in fences:
            if name := one.options.get("snippet"):
                at = one.line
                indent = lines[at - 1][: lines[at - 1].index("`")]
                block = fence(book.snippets[name], one.options)
                lines[at - 1] = re.sub(r"^(?=.)", indent, block, flags=re.MULTILINE)
                lines[at] = ""
        text = "\n".join(lines)
        for span in spans:
            if span.language == "value":
                name, template = name_and_template(span.body)
                typed = rf"`#!value\s+{re.escape(span.body)}\s*`"
                text = re.sub(typed, fill(template, name, book.snippets), text)
        page.write_text(text)
    config = (folder / "mkdocs.yml").read_text()
    config = re.sub(r"  # First, so.*\n  - lossbook\.site\.show\n", "", config)
    config = re.sub(r"\n +- name: value\n.*\n.*show\.value", "", config)
    (folder / "mkdocs.yml").write_text(config)
    return folder


def pasted(snippet: Snippet, options: dict[str, str]) -> str:
    """Return code and output, or the figure, as static Markdown."""
    result = snippet.result
    figures = "".join(figure.svg for figure in result.figures).replace("\n", " ")
    output = f"```` text\n{result.output.rstrip()}\n````\n" if result.output.strip() else ""
    svg = f"<figure>{figures}</figure>" if figures else ""
    title = f'title="{path(snippet.name)}"'
    return f"{svg}\n\n```` python {title}\n{snippet.source.rstrip()}\n````\n\n{output}"


def executed(snippet: Snippet, options: dict[str, str]) -> str:
    """Return the code as a block that markdown-exec runs by itself."""
    if "__name__" in snippet.source:
        return pasted(snippet, options)
    title = f'title="{path(snippet.name)}"'
    source = snippet.source.rstrip()
    if "raises" in options:  # markdown-exec ends the build unless the code catches its own error.
        source = CATCH.format(source=textwrap.indent(source, "    ")).rstrip()
    if snippet.result.figures:  # As markdown-exec's own documentation shows a figure.
        header = f'python exec="1" html="1" source="above" {title}'
        return f"````{header}\n{source}\n{PRINT_FIGURE}````\n"
    header = f'python exec="1" source="above" result="text" {title}'
    return f"````{header}\n{source}\n````\n"


def build(folder: Path, fresh: bool) -> float:
    """Build the site in `folder` and return the seconds that it took."""
    if fresh:
        shutil.rmtree(folder / ".cache", ignore_errors=True)
    environment = os.environ | {"NO_MKDOCS_2_WARNING": "1"}
    started = time.perf_counter()
    subprocess.run(MKDOCS, cwd=folder, check=True, env=environment)
    return time.perf_counter() - started


def peak_memory(folder: Path) -> float:
    """Build without a record and return the peak of the memory of all processes, in MiB.

    Memory that processes share counts once (proportional set size), sampled all the while.
    """
    shutil.rmtree(folder / ".cache", ignore_errors=True)
    process = psutil.Popen(MKDOCS, cwd=folder)
    peak = 0
    while process.poll() is None:
        total = 0
        for one in [process, *process.children(recursive=True)]:
            try:
                total += one.memory_full_info().pss
            except psutil.Error:
                continue  # It ended between being listed and being asked.
        peak = max(peak, total)
        time.sleep(0.02)
    return peak / 1024**2


def measure(sites: dict[str, Path], work: Path, rounds: int) -> dict[tuple[str, str], list[float]]:
    """Build every site in all four ways, `rounds` times in turn; return the seconds of each."""
    ways = {}
    for name, site in sites.items():
        ways[name, "floor"] = (rewritten(site, work / f"{name}-floor", pasted), False)
        ways[name, "plain"] = (rewritten(site, work / f"{name}-plain", executed), False)
        ways[name, "cold"] = (site, True)
        ways[name, "warm"] = (site, False)
    seconds: dict[tuple[str, str], list[float]] = {way: [] for way in ways}
    for number in range(rounds + 1):
        for way, (folder, fresh) in ways.items():
            took = build(folder, fresh)
            if number:  # The first round warms the machine's own caches.
                seconds[way].append(took)
    return seconds


def ratio(above: list[float], below: list[float]) -> float:
    """Return the median of the rounds' own ratios."""
    return statistics.median(a / b for a, b in zip(above, below, strict=True))


def main() -> None:
    """Measure the generated site, one twice its size, and the real one; print the figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--snippets", type=int, default=60)
    arguments = parser.parse_args()
    count = arguments.snippets
    with tempfile.TemporaryDirectory(prefix="lossbook-bench-") as folder:
        work = Path(folder)
        sites = {
            f"{count} generated": generate(work / "generated", count),
            f"{2 * count} generated": generate(work / "doubled", 2 * count),
            "the real site": copy_site(work / "real"),
        }
        seconds = measure(sites, work, arguments.rounds)
        print(f"{os.cpu_count()} cores, medians of {arguments.rounds} rounds (least to most)")
        for name, site in sites.items():
            print(f"\n{name}")
            for way in ("floor", "plain", "cold", "warm"):
                times = seconds[name, way]
                middle = statistics.median(times)
                print(f"  {way:6} {middle:6.2f} s  ({min(times):.2f} to {max(times):.2f})")
            for above, below, limit in (("warm", "floor", 1.1), ("cold", "plain", 1.25)):
                found = ratio(seconds[name, above], seconds[name, below])
                print(f"  {above} / {below} {found:5.2f}  (aim: at most {limit})")
            print(f"  peak memory of a cold build {peak_memory(site):.0f} MiB (aim: at most 1536)")
        print("\na further snippet, on a page of its own")
        small, large = list(sites)[:2]
        further = {}
        for way in ("plain", "cold"):
            pairs = zip(seconds[small, way], seconds[large, way], strict=True)
            further[way] = statistics.median((b - a) / count * 1000 for a, b in pairs)
            print(f"  {way:6} {further[way]:5.1f} ms")
        print(f"  cold beyond plain {further['cold'] - further['plain']:.1f} ms (aim: at most 25)")


if __name__ == "__main__":
    main()
