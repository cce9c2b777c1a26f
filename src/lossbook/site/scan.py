"""Find what a Markdown page shows: its code blocks and the values in its prose."""

import re
from dataclasses import dataclass
from pathlib import Path

_FENCE = re.compile(r"^(?P<indent>[ >\t]*)(?P<ticks>`{3,}|~{3,})(?P<header>.*)$")
_OPTION = re.compile(r"""([A-Za-z]\w*)=(?:"([^"]*)"|'([^']*)')""")
_SPAN = re.compile(r"(?<!`)(`+)(?!`)(.+?)(?<!`)\1(?!`)")


@dataclass(frozen=True)
class Fence:
    """A fenced code block, as `pymdownx.superfences` reads it."""

    where: str
    """Page and line, `docs/guide/page.md:12`."""
    language: str
    options: dict[str, str]
    body: str


@dataclass(frozen=True)
class Value:
    """A value in prose: `` `#!value guide/page/snippet {loss:.2f}` ``."""

    where: str
    """Page and line, `docs/guide/page.md:12`."""
    snippet: str
    template: str


def scan(text: str, page: Path | str) -> tuple[list[Fence], list[Value]]:
    """Return the fences and the values of a page's Markdown text, in reading order.

    What stands inside a fence is its body: a page may show the syntax without using it.
    """
    fences: list[Fence] = []
    values: list[Value] = []
    opening: re.Match[str] | None = None
    body: list[str] = []
    start = 0
    for number, line in enumerate(text.splitlines(), 1):
        if opening:
            if line.strip(" \t>") == opening["ticks"]:
                fences.append(_fence(opening["header"], "\n".join(body), f"{page}:{start}"))
                opening = None
            else:
                body.append(line)
        elif (match := _FENCE.match(line)) and "`" not in match["header"]:
            opening, body, start = match, [], number
        else:
            for _, span in _SPAN.findall(line):
                if span.startswith("#!value"):
                    snippet, _, template = span.removeprefix("#!value").strip().partition(" ")
                    values.append(Value(f"{page}:{number}", snippet, template.strip()))
    return fences, values


def _fence(header: str, body: str, where: str) -> Fence:
    options = {key: double or single for key, double, single in _OPTION.findall(header)}
    words = _OPTION.sub("", header).split()
    language = words[0].strip("{}.") if words else ""
    return Fence(where, language, options, body)
