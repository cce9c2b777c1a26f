"""Find what a Markdown page shows: its code blocks, and the values and formulas in its prose."""

import re
from dataclasses import dataclass
from pathlib import Path

_FENCE = re.compile(r"^(?P<indent>[ >\t]*)(?P<ticks>`{3,}|~{3,})(?P<header>.*)$")
_OPTION = re.compile(r"""([A-Za-z]\w*)=(?:"([^"]*)"|'([^']*)')""")
SPAN = re.compile(r"(?<!`)(`+)(?!`)(.+?)(?<!`)\1(?!`)", re.DOTALL)
"""Inline code: its ticks, and what stands between them."""

_NAMED = re.compile(r"#!(\S+)\s+(.*?)\s*", re.DOTALL)
_NEWLINE = "\n"


@dataclass(frozen=True)
class Fence:
    """A fenced code block, as `pymdownx.superfences` reads it."""

    where: str
    """Page and line, `docs/guide/page.md:12`."""
    language: str
    options: dict[str, str]
    body: str
    end: int
    """Number of the line on which it closes, from 1."""

    @property
    def line(self) -> int:
        """Number of the line on which it opens, from 1."""
        return int(self.where.rpartition(":")[2])


@dataclass(frozen=True)
class Span:
    """Inline code that names its language, as `pymdownx.inlinehilite` reads it: `#!math x^2`."""

    where: str
    """Page and line, `docs/guide/page.md:12`."""
    language: str
    body: str


def scan(text: str, page: Path | str) -> tuple[list[Fence], list[Span]]:
    """Return the fences and the spans of a page's Markdown text, in reading order.

    What stands inside a fence is its body: a page may show the syntax without using it.
    """
    fences: list[Fence] = []
    spans: list[Span] = []
    opening: re.Match[str] | None = None
    lines: list[str] = []
    start = 1
    for number, line in enumerate([*text.splitlines(), ""], 1):
        if opening:
            if line.strip(" \t>") == opening["ticks"]:
                fences.append(_fence(opening["header"], lines, f"{page}:{start}", number))
                opening, lines, start = None, [], number + 1
            else:
                lines.append(line)
            continue
        match = _FENCE.match(line)
        if match and "`" not in match["header"]:
            spans += _spans("\n".join(lines), page, start)
            opening, lines, start = match, [], number
        elif line.strip():
            lines.append(line)
        else:  # A span may run over the end of a line, not over that of a paragraph.
            spans += _spans("\n".join(lines), page, start)
            lines, start = [], number + 1
    return fences, spans


def named(code: re.Match[str]) -> tuple[str, str] | None:
    """Return language and body of inline code that names its language, or None."""
    found = _NAMED.fullmatch(code[2])
    return (found[1], found[2]) if found else None


def name_and_template(body: str) -> tuple[str, str]:
    """Split the body of a `#!value` span, which may run over lines, into name and template."""
    name, *template = body.replace("\n", " ").split(None, 1) or [""]
    return name, template[0] if template else ""


def _fence(header: str, lines: list[str], where: str, end: int) -> Fence:
    options = {key: double or single for key, double, single in _OPTION.findall(header)}
    words = _OPTION.sub("", header).split()
    language = words[0].strip("{}.") if words else ""
    return Fence(where, language, options, "\n".join(lines), end)


def _spans(paragraph: str, page: Path | str, start: int) -> list[Span]:
    return [
        Span(f"{page}:{start + paragraph.count(_NEWLINE, 0, code.start())}", *found)
        for code in SPAN.finditer(paragraph)
        if (found := named(code))
    ]
