"""Say what is wrong with what the pages show, before anything is built."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from lossbook.site.mathml import mathml
from lossbook.site.run import Result
from lossbook.site.scan import Fence, Span, name_and_template
from lossbook.site.snippet import Snippet, Snippets, fill, fill_caption, path, unknown
from lossbook.site.views import CATALOG, view

OPTIONS = {"exec", "snippet", "raises", "hl_lines", "caption", "explorer"}
"""What a snippet's fence may say."""
TYPED = (
    "a code block is typed into the page, where nothing would run it. Put it into a file below "
    'snippets/ and name that: ```python exec="1" snippet="folder/page/name"'
)
"""What is wrong with a Python fence that names no snippet."""

EXPLORED = {
    "MSELoss",
    "L1Loss",
    "SmoothL1Loss",
    "HuberLoss",
    "PoissonNLLLoss",
    "GaussianNLLLoss",
    "CrossEntropyLoss",
    "NLLLoss",
    "BCEWithLogitsLoss",
    "KLDivLoss",
    "HingeEmbeddingLoss",
    "TripletMarginLoss",
}
"""Losses that `docs/assets/elements/losses.js` can compute; a fence may ask for them by name."""
ANY_LOSS = "any"
"""What a fence asks for where the reader is to choose the loss."""

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


def check(snippets: Snippets, fences: list[Fence], spans: list[Span]) -> list[Problem]:
    """Return all problems of the pages' fences and spans and of the snippets themselves."""
    problems = [problem for fence in fences for problem in _check_fence(fence, snippets)]
    broken = {problem.snippet for problem in problems}
    for span in spans:
        problems += _check_span(span, snippets, broken)
    shown = {fence.options.get("snippet") for fence in fences}
    return problems + [
        Problem(
            path(name),
            f"no page shows this snippet. Show it by an empty fence "
            f'```python exec="1" snippet="{name}", or delete it',
        )
        for name in snippets
        if name not in shown
    ]


def as_expected(result: Result, raises: str | None) -> bool:
    """Tell whether a snippet ended as its fence says: well, or by the exception `raises`."""
    if result.failure is None:
        return raises is None
    return raises is not None and result.failure.exception == raises


def _check_fence(fence: Fence, snippets: Snippets) -> Iterator[Problem]:
    name = fence.options.get("snippet")
    if name is not None:
        faults = _faults_of_fence(fence, name, snippets)
        yield from (Problem(fence.where, what, name) for what in faults)
    elif fence.language in _PYTHON:
        yield Problem(fence.where, TYPED)
    elif fence.language == "math":
        yield from _check_formula(fence.where, fence.body, display=True)
    elif fence.language == CATALOG:
        try:
            view(fence.options)
        except LookupError as error:
            yield Problem(fence.where, str(error))
        if fence.body.strip():
            yield Problem(fence.where, "a view of the catalogue is asked for by an empty fence")


def _check_span(span: Span, snippets: Snippets, broken: set[str | None]) -> Iterator[Problem]:
    if span.language == "math":
        yield from _check_formula(span.where, span.body, display=False)
    elif span.language == "value":
        name, template = name_and_template(span.body)
        if name in broken:
            return  # Its fence has said why there is no value.
        try:
            fill(template, name, snippets)
        except (LookupError, ValueError) as error:
            yield Problem(span.where, str(error))


def _check_formula(where: str, latex: str, *, display: bool) -> Iterator[Problem]:
    try:
        mathml(latex, display=display)
    except ValueError as error:
        yield Problem(where, str(error))


def _faults_of_fence(fence: Fence, name: str, snippets: Snippets) -> Iterator[str]:
    options = fence.options
    if unexpected := set(options) - OPTIONS:
        names, known = ", ".join(sorted(unexpected)), ", ".join(sorted(OPTIONS))
        yield f"unknown option {names}. Known: {known}"
    if fence.body.strip() or fence.language != "python" or options.get("exec") != "1":
        yield f'a snippet is shown by an empty fence that opens ```python exec="1" snippet="{name}"'
    explorer = options.get("explorer")
    if explorer is not None and explorer not in {ANY_LOSS, *EXPLORED}:
        known = ", ".join(sorted(EXPLORED))
        yield f'explorer="{explorer}", but there is one for {known} and "{ANY_LOSS}"'
    if name not in snippets:
        yield unknown(name, snippets)
        return
    snippet = snippets[name]
    lines = len(snippet.source.splitlines())
    highlighted = options.get("hl_lines", "")
    if any(int(number) > lines for number in re.findall(r"\d+", highlighted)):
        yield f'hl_lines="{highlighted}", but {path(name)} has {lines} lines'
    if not as_expected(snippet.result, options.get("raises")):
        yield _unexpected(snippet, options.get("raises"))
    elif not snippet.result.output.strip() and not snippet.result.figures:
        yield f"{path(name)}: it printed nothing and drew nothing, so there is nothing to show"
    elif snippet.result.figures:
        yield from _faults_of_figures(snippet, options.get("caption"), snippets)


def _unexpected(snippet: Snippet, raises: str | None) -> str:
    failure, where = snippet.result.failure, path(snippet.name)
    if failure is None:
        return f'{where}: it ended well, but the page says raises="{raises}"'
    asked = f' (the page says raises="{raises}")' if raises else ""
    lines = snippet.source.splitlines()
    if failure.line is None or failure.line > len(lines):
        return f"{where}: {failure.message}{asked}"
    code = f"{failure.line} | {lines[failure.line - 1].strip()}"
    return f"{where}, line {failure.line}: {failure.message}{asked}\n    {code}"


def _faults_of_figures(snippet: Snippet, caption: str | None, snippets: Snippets) -> Iterator[str]:
    where = path(snippet.name)
    if not all(figure.title for figure in snippet.result.figures):
        yield f"{where}: a figure needs a title, by plt.title or figure.suptitle"
    if caption is None:
        yield f'{where}: a figure needs a caption="…" that says what to see in it'
    else:
        try:
            fill_caption(caption, snippet.name, snippets)
        except (LookupError, ValueError) as error:
            yield f"caption: {error}"
