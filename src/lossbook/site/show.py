"""The Markdown extension: results in the place of the fences and values that name them.

In `mkdocs.yml`, `lossbook.site.show` stands among the Markdown extensions and `value` among the
inline formats of `pymdownx.inlinehilite`. MkDocs and Zensical both load Markdown extensions, so
the same file builds the site with either.
"""

import os
import sys
from html import escape
from pathlib import Path
from typing import Any
from xml.etree.ElementTree import Element

import markdown_exec
from markdown import Extension, Markdown
from pymdownx.inlinehilite import InlineHiliteException
from pymdownx.superfences import SuperFencesException

from lossbook.site.book import Book
from lossbook.site.check import Problem, path

# Material announces its own end of life at every build. This site builds under its successor as
# well, and a build that went well should be silent. Material reads this when it is imported, later.
os.environ.setdefault("NO_MKDOCS_2_WARNING", "1")

_books: dict[Path, Book] = {}
"""One book per project folder: a build makes a Markdown instance per page."""


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
        markdown_exec.formatters["python"] = _format
        # A build reads its files once; under `serve` each page may find that some have changed.
        if (_serving() or not book.results) and book.refresh() and book.problems:
            message = _report(book.problems)
            if not _serving():
                raise SystemExit(message)
            print(message, file=sys.stderr)


def makeExtension(**options: Any) -> SnippetExtension:  # noqa: N802, the name is Markdown's
    """Return the extension; Markdown calls this for an extension that is named by its module."""
    return SnippetExtension(**options)


def value(source: str, language: str, class_name: str, md: Any) -> Element:
    """Format `` `#!value guide/page/snippet {loss:.2f}` `` as the recorded value.

    Raises:
        InlineHiliteException: There is no such value. It ends the build.
    """
    name, _, template = source.partition(" ")
    element = Element("span", {"class": class_name})
    try:
        element.text = md.lossbook.format(name, template.strip())
    except (LookupError, ValueError) as error:
        if not _serving():
            raise InlineHiliteException(str(error)) from None
        element.text = f"[{error}]"
        element.set("class", f"{class_name} snippet-error")
    return element


def _format(md: Any, extra: dict[str, str], **_: Any) -> str:
    """Format a Python fence for markdown-exec.

    Raises:
        SuperFencesException: The snippet cannot be shown. It ends the build; SuperFences would
            swallow any other exception and show the fence as it stands.
    """
    try:
        return _snippet(md, extra)
    except SuperFencesException:
        raise
    except Exception as error:
        raise SuperFencesException(f"snippet {extra.get('snippet')}: {error!r}") from error


def _snippet(md: Any, extra: dict[str, str]) -> str:
    book: Book = md.lossbook
    name = extra.get("snippet", "")
    problem = next((problem for problem in book.problems if problem.snippet == name), None)
    if problem or name not in book.results:
        return _error(book, name, problem or Problem("a page outside docs/", book.unknown(name)))
    result, source = book.results[name], book.sources[name]
    options = {"title": path(name)}
    if "hl_lines" in extra:
        options["hl_lines"] = extra["hl_lines"]
    fences = md.preprocessors["fenced_code_block"]
    fences.line_count = len(source.splitlines())  # It bounds hl_lines; the fence itself is empty.
    highlight = fences.extension.superfences[0]["formatter"]
    code_block = highlight(
        src=source.rstrip("\n"),
        class_name="",
        language="python",
        md=md,
        options=options,
        classes=[],
        id_value="",
        attrs={},
    )
    output = _output(result.output, "raises" in extra)
    if not result.figures:
        return f'<div class="snippet">{code_block}{output}</div>'
    caption = book.caption(name, extra["caption"])
    figures = "".join(_figure(figure.title, figure.svg, caption) for figure in result.figures)
    return (
        f'<figure class="snippet-figure">{figures}<figcaption>{escape(caption)}</figcaption>'
        f"</figure>"
        f'<details class="snippet-source"><summary>The code of this figure</summary>'
        f'<div class="snippet">{code_block}{output}</div></details>'
    )


def _output(text: str, raised: bool) -> str:
    if not text.strip():
        return ""
    label = "Output, ending in the error it is meant to show" if raised else "Output"
    return (
        f'<div class="snippet-output{" snippet-raised" if raised else ""}">'
        f'<span class="snippet-label">{label}</span>'
        f'<div class="highlight no-copy"><pre><code>{escape(text.rstrip(), quote=False)}\n'
        f"</code></pre></div></div>"
    )


def _figure(title: str, svg: str, caption: str) -> str:
    described = f"<title>{escape(title)}</title>\n<desc>{escape(caption)}</desc>"
    opening, _, drawing = svg.partition(">")
    return f'{opening} role="img" aria-label="{escape(title)}">{described}{drawing}'


def _error(book: Book, name: str, problem: Problem) -> str:
    """Stand in for a snippet that cannot be shown: under `serve`, the page tells what is wrong.

    Raises:
        SuperFencesException: The site is being built, not served.
    """
    if not _serving():
        raise SuperFencesException(str(problem))
    output = _output(book.results[name].output, raised=False) if name in book.results else ""
    return (
        f'<div class="snippet-error" role="alert"><strong>{escape(problem.where)}</strong>'
        f"<pre><code>{escape(problem.what)}</code></pre>{output}</div>"
    )


def _report(problems: list[Problem]) -> str:
    count = f"{len(problems)} problem{'s' if len(problems) > 1 else ''}"
    return "\n\n".join([f"Lossbook found {count}:", *map(str, problems)]) + "\n"


def _serving() -> bool:
    # Neither builder tells a Markdown extension; both are started as `… serve`.
    return "serve" in sys.argv[1:]
