"""Say what is wrong with what the pages show, before anything is built."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from lossbook.site.run import Result
from lossbook.site.scan import Fence, Value

if TYPE_CHECKING:
    from lossbook.site.book import Book

OPTIONS = {"exec", "snippet", "raises", "hl_lines", "caption"}
"""What a snippet's fence may say."""

_PYTHON = {"python", "py", "pycon", "python3"}


@dataclass(frozen=True)
class Problem:
    """Something that must be mended before the site can be built."""

    where: str
    """Page and line, or the snippet's path where no page is to blame."""
    what: str
    """The cause, and what would be right."""
    snippet: str | None = None
    """Name of the snippet that cannot be shown, if that is the problem."""

    def __str__(self) -> str:
        return f"{self.where}: {self.what}"


def check(book: "Book", fences: list[Fence], values: list[Value]) -> list[Problem]:
    """Return all problems of the pages' fences and values and of the snippets themselves."""
    problems = [problem for fence in fences for problem in _check_fence(book, fence)]
    broken = {problem.snippet for problem in problems}
    problems += [
        problem
        for value in values
        if value.snippet not in broken  # Its fence has said why there is no value.
        for problem in _check_value(book, value)
    ]
    shown = {fence.options.get("snippet") for fence in fences}
    return problems + [
        Problem(
            path(name),
            f"no page shows this snippet. Show it by an empty fence "
            f'```python exec="1" snippet="{name}", or delete it',
        )
        for name in book.sources
        if name not in shown
    ]


def path(name: str) -> str:
    """Return the path of snippet `name` as a page and a message show it."""
    return f"snippets/{name}.py"


def as_expected(result: Result, raises: str | None) -> bool:
    """Tell whether a snippet ended as its fence says: well, or by the exception `raises`."""
    if result.failure is None:
        return raises is None
    return raises is not None and result.failure.exception == raises


def _check_fence(book: "Book", fence: Fence) -> Iterator[Problem]:
    name = fence.options.get("snippet")
    if name is not None:
        faults = _faults_of_fence(book, name, fence)
        yield from (Problem(fence.where, what, name) for what in faults)
    elif fence.language in _PYTHON:
        yield Problem(
            fence.where,
            "a code block is typed into the page, where nothing would run it. Put it into a file "
            'below snippets/ and name that: ```python exec="1" snippet="folder/page/name"',
        )


def _faults_of_fence(book: "Book", name: str, fence: Fence) -> Iterator[str]:
    options = fence.options
    if unknown := set(options) - OPTIONS:
        yield f"unknown option {', '.join(sorted(unknown))}. Known: {', '.join(sorted(OPTIONS))}"
    if fence.body.strip() or fence.language != "python" or options.get("exec") != "1":
        yield f'a snippet is shown by an empty fence that opens ```python exec="1" snippet="{name}"'
    if name not in book.sources:
        yield book.unknown(name)
        return
    lines = book.sources[name].splitlines()
    highlighted = options.get("hl_lines", "")
    if any(int(number) > len(lines) for number in re.findall(r"\d+", highlighted)):
        yield f'hl_lines="{highlighted}", but {path(name)} has {len(lines)} lines'
    result = book.results[name]
    if not as_expected(result, options.get("raises")):
        yield _unexpected(name, lines, result, options.get("raises"))
    elif not result.output.strip() and not result.figures:
        yield f"{path(name)}: it printed nothing and drew nothing, so there is nothing to show"
    elif result.figures:
        yield from _faults_of_figures(book, name, options.get("caption"))


def _unexpected(name: str, lines: list[str], result: Result, raises: str | None) -> str:
    failure = result.failure
    if failure is None:
        return f'{path(name)}: it ended well, but the page says raises="{raises}"'
    asked = f' (the page says raises="{raises}")' if raises else ""
    if failure.line is None:
        return f"{path(name)}: {failure.message}{asked}"
    code = lines[failure.line - 1].strip() if failure.line <= len(lines) else ""
    return (
        f"{path(name)}, line {failure.line}: {failure.message}{asked}\n    {failure.line} | {code}"
    )


def _faults_of_figures(book: "Book", name: str, caption: str | None) -> Iterator[str]:
    if not all(figure.title for figure in book.results[name].figures):
        yield f"{path(name)}: a figure needs a title, by plt.title or figure.suptitle"
    if caption is None:
        yield f'{path(name)}: a figure needs a caption="…" that says what to see in it'
    else:
        try:
            book.caption(name, caption)
        except (LookupError, ValueError) as error:
            yield f"caption: {error}"


def _check_value(book: "Book", value: Value) -> Iterator[Problem]:
    try:
        book.format(value.snippet, value.template)
    except (LookupError, ValueError) as error:
        yield Problem(value.where, str(error))
