"""Say where what a snippet printed differs from what is recorded of it in `tests/recorded/`."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum

from lossbook.site.run import Result

_FAILED = "[failed]"
_NUMBER = re.compile(r"-?\d+\.\d+(?:e[+-]?\d+)?|-?\d+e[+-]?\d+")
_PLACE = re.compile(r"(?<=\.)(py|h|cpp):\d+|\[\d+ frames? outside this file\]")
_WARNING = re.compile(r"\S+:\d+: \w*Warning: ")


class Kind(StrEnum):
    """What it is that changed, in words that tables and reports use as they stand."""

    CRASH = "a crash, or a run without end"
    RAISES = "an error where there was none"
    RETURNS = "no error where there was one"
    EXCEPTION = "another type of error"
    MESSAGE = "an error's message"
    WARNING = "a warning"
    VALUE = "a printed value"
    PLACE = "a place inside torch that a message names"


@dataclass(frozen=True)
class Change:
    """Neighbouring lines that differ; one side may be empty."""

    kind: Kind
    before: tuple[str, ...]
    after: tuple[str, ...]

    def __str__(self) -> str:
        lines = [f"- {line}" for line in self.before] + [f"+ {line}" for line in self.after]
        return "\n".join(lines)


def as_text(result: Result) -> str:
    """Return what is recorded of a result: its output and the titles of its figures."""
    failure = result.failure
    lines = [result.output.rstrip()] if result.output.strip() else []
    lines += [f"[figure] {figure.title}" for figure in result.figures]
    lines += [f"{_FAILED} {failure.message}"] if failure and failure.exception is None else []
    return "\n".join(lines) + "\n"


def changes(recorded: str, printed: str) -> list[Change]:
    """Compare two outputs: text exactly, decimal numbers up to their last digit or 1e-4 of them."""
    old, new = recorded.splitlines(), printed.splitlines()
    return [
        Change(_kind(old, new, before, after), tuple(old[before]), tuple(new[after]))
        for before, after in _hunks(old, new)
    ]


def _hunks(old: list[str], new: list[str]) -> Iterator[tuple[slice, slice]]:
    """Yield the lines of both sides that lie between lines that are the same."""
    masked_old, masked_new = ([_NUMBER.sub("\0", line) for line in side] for side in (old, new))
    blocks = SequenceMatcher(None, masked_old, masked_new, autojunk=False).get_matching_blocks()
    pairs = [(block.a + n, block.b + n) for block in blocks for n in range(block.size)]
    same = [(a, b) for a, b in pairs if _close(old[a], new[b])]
    start_a = start_b = 0
    for a, b in [*same, (len(old), len(new))]:
        if (a, b) != (start_a, start_b):
            yield slice(start_a, a), slice(start_b, b)
        start_a, start_b = a + 1, b + 1


def _close(recorded: str, printed: str) -> bool:
    """Tell whether the numbers of two lines, which else are equal, differ by rounding at most."""
    numbers = zip(_NUMBER.findall(recorded), _NUMBER.findall(printed), strict=True)
    return all(_close_number(*pair) for pair in numbers)


def _close_number(recorded: str, printed: str) -> bool:
    mantissa, _, exponent = recorded.partition("e")
    last_digit = 10.0 ** (int(exponent or 0) - len(mantissa.partition(".")[2]))
    error = abs(float(recorded) - float(printed))
    return error <= max(1.01 * last_digit, 1e-4 * abs(float(recorded)))


def _kind(old: list[str], new: list[str], before: slice, after: slice) -> Kind:
    if any(line.startswith(_FAILED) for line in new[after]):
        return Kind.CRASH
    was, now = ([_PLACE.sub("", line) for line in side] for side in (old[before], new[after]))
    if was == now:
        return Kind.PLACE
    if _overlap(before, _traceback(old)) or _overlap(after, _traceback(new)):
        return _kind_of_error(_exception(old), _exception(new))
    warned = _overlap(before, _warned(old)) or _overlap(after, _warned(new))
    return Kind.WARNING if warned else Kind.VALUE


def _kind_of_error(before: str | None, after: str | None) -> Kind:
    if before is None:
        return Kind.RAISES
    if after is None:
        return Kind.RETURNS
    return Kind.MESSAGE if before == after else Kind.EXCEPTION


def _overlap(lines: slice, numbers: range | set[int]) -> bool:
    return any(number in numbers for number in range(lines.start, lines.stop))


def _traceback(lines: list[str]) -> range:
    """Return the numbers of the lines of the last traceback; none if there is none."""
    starts = [n for n, line in enumerate(lines) if line == "Traceback (most recent call last):"]
    return range(starts[-1], len(lines)) if starts else range(0)


def _exception(lines: list[str]) -> str | None:
    """Return the name of the exception that the last traceback tells of, None if there is none."""
    told = (lines[n] for n in _traceback(lines)[1:] if not lines[n].startswith(" "))
    line = next(told, None)
    return line and line.partition(":")[0]


def _warned(lines: list[str]) -> set[int]:
    """Return the numbers of the lines of warnings: each ends in an indented line of code."""
    found, inside = set(), False
    for number, line in enumerate(lines):
        inside = inside or bool(_WARNING.match(line))
        if inside:
            found.add(number)
        if line.startswith("  "):
            inside = False
    return found
