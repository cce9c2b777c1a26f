"""The Markdown extension: results in the place of the fences and values that name them.

In `mkdocs.yml`, `lossbook.site.show` stands among the Markdown extensions, `value` and `formula`
among the inline formats of `pymdownx.inlinehilite`, and `formula_block` among the fences of
`pymdownx.superfences`. MkDocs and Zensical both load Markdown extensions, so
the same file builds the site with either.
"""

import os
import re
import sys
from collections.abc import Mapping
from html import escape
from pathlib import Path
from typing import Any
from xml.etree.ElementTree import Element

import markdown_exec
from markdown import Extension, Markdown
from markdown.preprocessors import Preprocessor
from pymdownx.inlinehilite import InlineHiliteException
from pymdownx.superfences import SuperFencesException

from lossbook.site import takeaway
from lossbook.site.book import Book
from lossbook.site.check import ANY_LOSS, TYPED, Problem
from lossbook.site.mathml import mathml
from lossbook.site.record import versions
from lossbook.site.run import Figure
from lossbook.site.scan import name_and_template, scan
from lossbook.site.snippet import Snippet, fill, fill_caption, path, unknown
from lossbook.site.views import expand, view

# Material announces its own end of life at every build. This site builds under its successor as
# well, and a build that went well should be silent. Material reads this when it is imported, later.
os.environ.setdefault("NO_MKDOCS_2_WARNING", "1")

PLAIN_TOKEN = re.compile(r'<span class="(?:n|o|p|w)">([^<]*)</span>')
"""Names, signs and spaces, which have the colour of the code around them."""

LONG_LINE = 100
"""Characters beyond which a line of output is taken for a message, which may wrap."""

_books: dict[Path, Book] = {}
"""One book per project folder: a build makes a Markdown instance per page."""
_taken: set[Path] = set()
"""Project folders whose take-aways are up to date."""


class SnippetExtension(Extension):
    """Runs what is stale before the first page is read, and shows results on every page.

    All problems of all pages are found here, while the builder still reads its configuration:
    nothing of a site that stands is touched when the new one cannot be made whole.
    """

    def __init__(self, **options: Any) -> None:
        self.config = {
            "root": [".", "Folder that holds docs/ and snippets/"],
            "seconds": [60, "Time limit of one snippet"],
            "mebibytes": [2048, "Memory limit of one snippet, beyond what torch takes"],
        }
        super().__init__(**options)

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802, the name is Markdown's
        """Put the runner behind markdown-exec's Python fence and bring the book up to date.

        Raises:
            SystemExit: Something is wrong and the site is being built, not served.
        """
        root = Path(self.getConfig("root")).absolute()
        if not (root / "snippets").is_dir():
            raise SystemExit(
                f"Lossbook: there is no folder {root / 'snippets'}. "
                "Build from the folder that holds mkdocs.yml"
            )
        if root not in _books:
            memory = self.getConfig("mebibytes") * 1024**2
            _books[root] = Book(root, self.getConfig("seconds"), memory)
        book = _books[root]
        md.lossbook = book  # type: ignore[attr-defined]
        # After the line ends are made one (30), before the fences are read (25).
        md.preprocessors.register(_Views(md), "lossbook_views", 27)
        md.preprocessors.register(_MadeWith(md), "lossbook_made_with", 26)
        # Markdown does not know them, and would make paragraphs of them.
        md.block_level_elements += ["loss-chooser", "loss-explorer"]
        markdown_exec.formatters["python"] = _format
        # A build reads its files once; under `serve` each page may find that some have changed.
        if (_serving() or not book.snippets) and book.refresh():
            if not book.problems:
                # While the site is served, once: each file that is new in docs/ builds it again.
                if root not in _taken:
                    takeaway.write(root, book.snippets)
                    _taken.add(root)
                return
            message = _report(book.problems)
            if not _serving():
                raise SystemExit(message)
            print(message, file=sys.stderr)


class _Views(Preprocessor):
    """Puts views of the catalogue, as Markdown, in the place of the fences that ask for them."""

    def run(self, lines: list[str]) -> list[str]:
        return expand("\n".join(lines), self._view).split("\n")

    def _view(self, options: Mapping[str, str]) -> str:
        try:
            return view(options)
        except LookupError as error:
            return _error_block(str(error))


class _MadeWith(Preprocessor):
    """Says at the end of a page with snippets which torch gave its values."""

    def run(self, lines: list[str]) -> list[str]:
        fences, _ = scan("\n".join(lines), "page")
        if not any("snippet" in fence.options for fence in fences):
            return lines
        told = f"Every value on this page: torch {versions()['torch']}"
        return [*lines, "", f'<p class="made-with" data-search-exclude>{told}</p>']


def makeExtension(**options: Any) -> SnippetExtension:  # noqa: N802, the name is Markdown's
    """Return the extension; Markdown calls this for an extension that is named by its module."""
    return SnippetExtension(**options)


def value(source: str, language: str, class_name: str, md: Any) -> Element:
    """Format `` `#!value guide/page/snippet {loss:.2f}` `` as the recorded value.

    Raises:
        InlineHiliteException: There is no such value. It ends the build.
    """
    name, template = name_and_template(source)
    element = Element("span", {"class": class_name})
    try:
        element.text = fill(template, name, md.lossbook.snippets)
    except (LookupError, ValueError) as error:
        element.text = _in_place(str(error), InlineHiliteException)
        element.set("class", "snippet-error")
    return element


def formula(source: str, language: str, class_name: str, md: Any) -> str:
    """Format `` `#!math x^2` ``: a formula in a line of text.

    Raises:
        InlineHiliteException: The formula cannot be converted. It ends the build.
    """
    try:
        return f'<span class="{class_name}">{mathml(source, display=False)}</span>'
    except ValueError as error:
        what = _in_place(str(error), InlineHiliteException)
        return f'<span class="snippet-error">{escape(what)}</span>'


def formula_block(
    source: str, language: str, class_name: str, options: Any, md: Any, **_: Any
) -> str:
    """Format a ```` ```math ```` fence: a formula on lines of its own.

    Raises:
        SuperFencesException: The formula cannot be converted. It ends the build.
    """
    attributes = f'class="{class_name}" tabindex="0" role="group" aria-label="Formula"'
    try:
        return f"<div {attributes}>{mathml(source, display=True)}</div>"
    except ValueError as error:
        return _error_block(str(error))


def _format(md: Any, extra: dict[str, str], **_: Any) -> str:
    """Format a Python fence for markdown-exec.

    Raises:
        SuperFencesException: The snippet cannot be shown. It ends the build; SuperFences would
            swallow any other exception and show the fence as it stands.
    """
    try:
        block = _snippet(md, extra)
        return _in_explorer(block, extra["explorer"]) if "explorer" in extra else block
    except SuperFencesException:
        raise
    except Exception as error:
        raise SuperFencesException(f"snippet {extra.get('snippet')}: {error!r}") from error


def _snippet(md: Any, extra: dict[str, str]) -> str:
    book: Book = md.lossbook
    name = extra.get("snippet")
    if name is None:
        return _error_block(TYPED)
    snippet = book.snippets.get(name)
    if snippet is None:
        return _error_block(unknown(name, book.snippets))
    for problem in book.problems:
        if problem.snippet == name:
            return _error_block(problem.what, problem.where, snippet.result.output)
    code_block = _code_block(md, snippet, extra.get("hl_lines"))
    output = _output(snippet.result.output, "raises" in extra)
    block = f'<div class="snippet">{code_block}{output}</div>'
    if not snippet.result.figures:
        return block
    caption = fill_caption(extra["caption"], name, book.snippets)
    figures = "".join(_figure(figure, caption) for figure in snippet.result.figures)
    return (
        f'<figure class="snippet-figure">{figures}<figcaption>{escape(caption)}</figcaption>'
        f"</figure>"
        f'<details class="snippet-source"><summary>The code of this figure</summary>'
        f"{block}</details>"
    )


def _in_explorer(block: str, loss: str) -> str:
    """Put a block where it is what a reader without JavaScript sees of the loss explorer."""
    attribute = "" if loss == ANY_LOSS else f' loss="{escape(loss)}"'
    return f"<loss-explorer{attribute}>{block}</loss-explorer>"


def _code_block(md: Any, snippet: Snippet, hl_lines: str | None) -> str:
    options = {"title": path(snippet.name)} | ({"hl_lines": hl_lines} if hl_lines else {})
    fences = md.preprocessors["fenced_code_block"]
    # It bounds hl_lines, and SuperFences has counted the lines of the fence, which is empty.
    fences.line_count = len(snippet.source.splitlines())
    highlight = fences.extension.superfences[0]["formatter"]
    block = highlight(
        src=snippet.source.rstrip("\n"),
        class_name="",
        language="python",
        md=md,
        options=options,
        classes=[],
        id_value="",
        attrs={},
    )
    # They were half of all elements of a long page, and a phone takes time for each.
    block = PLAIN_TOKEN.sub(r"\1", block)
    # For the style sheet, which need not lay the code out to know its height.
    block = block.replace("<pre", f'<pre style="--lines: {fences.line_count}"', 1)
    # Every page makes tensors and calls a loss: code would be found for any word, and it is most of
    # the text that a reader's browser has to load before the first search.
    for tag in ('<span class="filename"', "<pre"):
        block = block.replace(tag, f"{tag} data-search-exclude", 1)
    return str(block)


def _output(text: str, raised: bool) -> str:
    if not text.strip():
        return ""
    label = "Output, ending in the error it is meant to show" if raised else "Output"
    # A table of numbers must not wrap; a message of a hundred words should.
    long = any(len(line) > LONG_LINE for line in text.splitlines())
    kinds = " snippet-raised" * raised + " snippet-long" * (raised or long)
    return (
        f'<div class="snippet-output{kinds}">'
        f'<span class="snippet-label" data-search-exclude>{label}</span>'
        f'<div class="highlight no-copy"><pre><code>{escape(text.rstrip(), quote=False)}\n'
        f"</code></pre></div></div>"
    )


def _figure(figure: Figure, caption: str) -> str:
    described = f"<title>{escape(figure.title)}</title>\n<desc>{escape(caption)}</desc>"
    opening, _, drawing = figure.svg.partition(">")
    attributes = f'role="img" aria-label="{escape(figure.title)}" data-search-exclude'
    return f"{opening} {attributes}>{described}{drawing}"


def _error_block(what: str, where: str = "", output: str = "") -> str:
    """Stand in for a block that cannot be shown: under `serve`, the page tells what is wrong.

    Raises:
        SuperFencesException: The site is being built, not served.
    """
    what = _in_place(what, SuperFencesException)
    return (
        f'<div class="snippet-error" role="alert"><strong>{escape(where)}</strong>'
        f"<pre><code>{escape(what)}</code></pre>{_output(output, raised=False)}</div>"
    )


def _in_place(what: str, ending: type[Exception]) -> str:
    """Return `what` for the page while the site is served; end the build by `ending` if not."""
    if not _serving():
        raise ending(what)
    return what


def _report(problems: list[Problem]) -> str:
    count = f"{len(problems)} problem{'s' if len(problems) > 1 else ''}"
    return "\n\n".join([f"Lossbook found {count}:", *map(str, problems)]) + "\n"


def _serving() -> bool:
    # Neither builder tells a Markdown extension; both are started as `… serve`.
    command = next((word for word in sys.argv[1:] if not word.startswith("-")), None)
    return command == "serve"
