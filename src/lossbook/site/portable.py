"""A page for use outside the site: as one Markdown text, and as a notebook.

Both are made from the page's own text, with the recorded results in the place of what names them.
"""

import posixpath
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path

import nbformat.v4 as notebook_format
import yaml
from nbformat import NotebookNode

import lossbook
from lossbook.site.run import Figure
from lossbook.site.scan import SPAN, Fence, name_and_template, named, scan
from lossbook.site.snippet import BUILD, Snippet, Snippets, fill, fill_caption, path
from lossbook.site.views import expand

_FRONT_MATTER = re.compile(r"\A---\n(.*?\n)---\n", re.DOTALL)
_ADMONITION = re.compile(r'(?:!!!|\?\?\?\+?) \w+(?: "(?P<title>.*)")?')
_NESTED = re.compile(r'( *)\?\?\? \w+ "(.*)"')
_INCLUDED = re.compile(r'^--8<-- "(.+)"$', re.MULTILINE)
_DOCUMENTED = re.compile(r"^::: (lossbook(?:\.\w+)*)\n(?: {4}.*\n?)*", re.MULTILINE)
_MARKUP = re.compile(
    r"^\{ [.#].*\}$"  # A line of attributes
    r"| +\{[.#][^}]*\}$"  # The id of a heading
    r"|</?(?:div|span|loss-chooser)(?: [^>]*)?>",
    re.MULTILINE,
)
_COLOUR = re.compile(r"(--[\w-]+): *(#\w+);")
_VARIABLE = re.compile(r"var\((--[\w-]+)\)")
_LINK = re.compile(r"\]\((?![a-z]+:)([^)\s]+)(?=[)\s])")

_PACKAGE = Path(lossbook.__file__).parent

_RAISES = '''\
from IPython.core.magic import register_cell_magic


@register_cell_magic
def raises(line, cell):
    """Run a cell that is meant to fail, show its error, and go on below it."""
    error = get_ipython().run_cell(cell).error_in_exec
    assert type(error).__name__ == line, f"{line} was expected, but got {error!r}"'''
_ALONE = '''\
import pathlib
import subprocess
import sys

from IPython.core.magic import register_cell_magic


@register_cell_magic
def alone(line, cell):
    """Run a cell in a process of its own; on the line may stand the error that must end it."""
    pathlib.Path("alone.py").write_text(cell)
    done = subprocess.run([sys.executable, "alone.py"], capture_output=True, text=True)
    print(done.stdout + done.stderr)
    failed = done.returncode != 0
    assert failed == bool(line) and line in done.stderr'''
_SETTINGS = re.compile(
    r"\bwarnings\.(?:simplefilter|filterwarnings)\(|_anomaly\(|\bset_default_dtype\("
    r"|\buse_deterministic_algorithms\(|\bregister_package\(|\bdistributed\b"
)
"""What a snippet sets for the whole process, so that the cells below it would inherit it."""
_ONCE = re.compile(r"^torch/\S+: \w+Warning: |\(Triggered internally at", re.MULTILINE)
"""A warning that a process gives once, so that a cell below would have to do without it."""


@dataclass(frozen=True)
class Shown:
    """A snippet where a page shows it."""

    snippet: Snippet
    raises: str | None
    """Type of the exception that it is meant to end in."""
    caption: str
    """What to see in its figure, or nothing."""

    @property
    def source(self) -> str:
        """The code, without the line break at its end."""
        return self.snippet.source.rstrip("\n")

    @property
    def alone(self) -> bool:
        """Whether it needs a process of its own in a notebook as well."""
        return bool(_SETTINGS.search(self.source) or _ONCE.search(self.output))

    @property
    def output(self) -> str:
        """What the code printed."""
        return self.snippet.result.output.rstrip()

    @property
    def figures(self) -> list[Figure]:
        """What the code drew."""
        return self.snippet.result.figures


class Portable:
    """A page, cut into what is read and what is run.

    Args:
        file: The page.
        docs: The folder of all pages.
        snippets: The site's snippets.
        url: Where the site is published, ending in a slash; links to other pages begin with it.

    Raises:
        LookupError: The page names a value, a snippet or a view that is not there.
    """

    def __init__(self, file: Path, docs: Path, snippets: Snippets, url: str) -> None:
        self._docs, self._file = docs, file.relative_to(docs)
        self.address = address(self._file)
        self._url = url
        self._snippets = snippets
        text = file.read_text(encoding="utf-8-sig")
        said = _FRONT_MATTER.match(text)
        meta = (yaml.safe_load(said[1]) if said else None) or {}
        self.description = str(meta.get("description", ""))
        """What the page says of itself in its front matter."""
        self.parts = list(self._parts(text[said.end() if said else 0 :]))
        """Markdown and snippets, in reading order."""

    @property
    def title(self) -> str:
        """The page's first heading."""
        found = re.search(r"^# (.+)", self.markdown, re.MULTILINE)
        return found[1] if found else self.address

    @property
    def shown(self) -> list[Shown]:
        """The snippets of the page."""
        return [part for part in self.parts if isinstance(part, Shown)]

    @cached_property
    def markdown(self) -> str:
        """The page as Markdown, with each snippet's output below it."""
        parts = [_as_markdown(part) if isinstance(part, Shown) else part for part in self.parts]
        return "\n\n".join(parts) + "\n"

    @property
    def drawings(self) -> str:
        """All figures, which Markdown names but cannot show."""
        return "".join(figure.svg for part in self.shown for figure in part.figures)

    def notebook(self) -> bytes:
        """Return the page as a notebook file with its outputs, which runs from top to bottom."""
        cells = [self._origin()]
        if any(part.raises and not part.alone for part in self.shown):
            cells.append(notebook_format.new_code_cell(_RAISES))
        if any(part.alone for part in self.shown):
            cells.append(notebook_format.new_code_cell(_ALONE))
        if modules := self._modules():
            # The package is on no index: the notebook brings what it imports.
            cells.append(notebook_format.new_code_cell("%mkdir -p lossbook"))
            for module in modules:
                code = f"%%writefile lossbook/{module.name}\n{module.read_text().rstrip()}"
                cells.append(notebook_format.new_code_cell(code))
        for part in self.parts:
            if isinstance(part, Shown):
                cells += self._cells(part)
            else:
                cells.append(notebook_format.new_markdown_cell(part))
        for number, cell in enumerate(cells):  # nbformat's own ids are drawn at random.
            cell["id"] = f"cell-{number}"
        kernel = {"name": "python3", "display_name": "Python 3", "language": "python"}
        whole = notebook_format.new_notebook(cells=cells, metadata={"kernelspec": kernel})
        return str(notebook_format.writes(whole)).encode()

    def _origin(self) -> NotebookNode:
        torch = fill("{torch}", BUILD, self._snippets)
        cell: NotebookNode = notebook_format.new_markdown_cell(
            f"This notebook is a page of [Lossbook]({self._url}): "
            f"[{self.title}]({self._url}{self.address}). Its outputs come from torch {torch}; "
            f"another version may print other words. On the site each block of code runs in a "
            f"process of its own, here they share one."
        )
        return cell

    def _modules(self) -> list[Path]:
        """Return the modules of `lossbook` that the snippets import themselves."""
        files = {Path(file) for part in self.shown for file in part.snippet.result.modules}
        return sorted(
            file for file in files - {_PACKAGE / "__init__.py"} if file.parent == _PACKAGE
        )

    def _cells(self, part: Shown) -> list[NotebookNode]:
        outputs = []
        if part.output:
            outputs.append(notebook_format.new_output("stream", text=part.output + "\n"))
        for figure in part.figures:
            data = {"image/svg+xml": self._drawing(figure.svg), "text/plain": figure.title}
            outputs.append(notebook_format.new_output("display_data", data))
        code = part.source
        if part.alone or part.raises:
            magic = f"%%{'alone' if part.alone else 'raises'} {part.raises or ''}"
            code = f"{magic.rstrip()}\n{code}"
        cells = [notebook_format.new_code_cell(code, outputs=outputs)]
        if part.caption:
            cells.append(notebook_format.new_markdown_cell(f"*{part.caption}*"))
        return cells

    def _drawing(self, svg: str) -> str:
        """Return a figure that stands alone: without the page's variables."""
        colours = _palette(self._docs / "assets" / "lossbook.css")
        svg = _VARIABLE.sub(lambda name: colours.get(name[1], "currentColor"), svg)
        return svg.replace("<svg ", '<svg xmlns:xlink="http://www.w3.org/1999/xlink" ', 1)

    def _parts(self, text: str) -> Iterator[str | Shown]:
        text = expand(text)
        text = _INCLUDED.sub(
            lambda found: (self._docs.parent / found[1]).read_text(encoding="utf-8").rstrip(), text
        )
        text = _DOCUMENTED.sub(lambda found: _source_of(found[1]), text)
        text = _without_admonitions(text)
        lines = text.splitlines()
        start = 0
        prose = ""
        for fence in scan(text, self._file)[0]:
            prose += self._prose("\n".join(lines[start : fence.line - 1])) + "\n"
            start = fence.end
            if "snippet" not in fence.options:
                prose += _fence(fence, lines)
                continue
            if prose.strip():
                yield prose.strip()
            prose = ""
            name = fence.options["snippet"]
            caption = fill_caption(fence.options.get("caption", ""), name, self._snippets)
            yield Shown(self._snippets[name], fence.options.get("raises"), caption)
        prose += self._prose("\n".join(lines[start:]))
        if prose.strip():
            yield prose.strip()

    def _prose(self, text: str) -> str:
        start, pieces = 0, []
        for code in SPAN.finditer(text):
            pieces += [self._words(text[start : code.start()]), self._span(code)]
            start = code.end()
        return re.sub(r"\n{3,}", "\n\n", "".join([*pieces, self._words(text[start:])]))

    def _words(self, text: str) -> str:
        """Return what stands outside of code: links lead to the site, and its markup is gone."""
        text = _LINK.sub(lambda found: f"]({self._target(found[1])}", text)
        return _MARKUP.sub("", text)

    def _span(self, code: re.Match[str]) -> str:
        found = named(code)
        if found is None:
            return code[0]
        language, body = found
        if language == "math":
            return f"${body}$"
        if language == "value":
            name, template = name_and_template(body)
            return fill(template, name, self._snippets)
        return code[0]

    def _target(self, target: str) -> str:
        """Return where a link leads that is relative to the page."""
        page, hash_, anchor = target.partition("#")
        if not page:
            return f"{self._url}{self.address}{hash_}{anchor}"
        page = posixpath.normpath(posixpath.join(self._file.parent.as_posix(), page))
        there = address(Path(page)) if page.endswith(".md") else page
        return f"{self._url}{there}{hash_}{anchor}"


def address(file: Path) -> str:
    """Return the address below the site's root of a page below `docs/`: `losses/huber/`."""
    path = file.parent if file.name == "index.md" else file.with_suffix("")
    return f"{path.as_posix()}/".removeprefix("./")


def _without_admonitions(text: str) -> str:
    """Put the title of each admonition in bold above its text, which moves to the left.

    One inside another becomes an item of a list, whose text may stay where it is.
    """
    quoted = {
        number for fence in scan(text, "page")[0] for number in range(fence.line, fence.end + 1)
    }
    lines = []
    inside = False
    for number, line in enumerate(text.splitlines(), 1):
        indented = line.startswith("    ")
        if inside and (indented or not line):
            lines.append(_NESTED.sub(r"\1- **\2**", line.removeprefix("    ")))
            continue
        found = None if number in quoted else _ADMONITION.fullmatch(line)
        inside = found is not None
        if not found:
            lines.append(line)
        elif found["title"]:
            lines += [f"**{found['title']}**", ""]
    return "\n".join(lines)


@cache
def _palette(styles: Path) -> dict[str, str]:
    """Return the colours of a style sheet, by variable; of several the first: the light one."""
    text = styles.read_text(encoding="utf-8") if styles.exists() else ""
    return dict(reversed(_COLOUR.findall(text)))


def _fence(fence: Fence, lines: list[str]) -> str:
    if fence.language == "math":
        return f"$$\n{fence.body.strip()}\n$$\n"
    return "\n".join(lines[fence.line - 1 : fence.end]) + "\n"


def _source_of(module: str) -> str:
    """Return the code of a module where the site shows what its docstrings say."""
    file = _PACKAGE.parent.joinpath(*module.split(".")).with_suffix(".py")
    return f"```python\n{file.read_text(encoding='utf-8').rstrip()}\n```\n"


def _as_markdown(part: Shown) -> str:
    blocks = [f"`{path(part.snippet.name)}`:", f"```python\n{part.source}\n```"]
    if part.output:
        blocks.append(f"Output:\n\n```text\n{part.output}\n```")
    blocks += [f"Figure: {figure.title}. {part.caption}" for figure in part.figures]
    return "\n\n".join(blocks)
