"""The site's snippets as one thing: which page shows which, what each gave, what is wrong."""

import difflib
import string
from pathlib import Path
from typing import Any

from lossbook.site.check import Problem, as_expected, check, path
from lossbook.site.progress import progress
from lossbook.site.record import Record, versions
from lossbook.site.run import Result, Runner
from lossbook.site.scan import Fence, Value, scan

BUILD = "build"
"""Name under which prose reaches the facts of the build itself instead of a snippet's values."""


class Book:
    """All snippets of a project and what they gave.

    Args:
        root: The project's folder, which holds `docs/` and `snippets/`.
        seconds: Wall-clock limit of one snippet.
        memory: Bytes that one snippet may allocate beyond what importing torch took.
    """

    def __init__(self, root: Path, seconds: float = 60, memory: int = 2 * 1024**3) -> None:
        self.sources: dict[str, str] = {}
        """Text of every snippet by its name, the path below `snippets/` without its ending."""
        self.results: dict[str, Result] = {}
        """What every snippet gave, by its name."""
        self.problems: list[Problem] = []
        """What keeps the site from being built."""
        self._root = root
        self._runner = Runner(seconds, memory)
        self._record = Record(root / ".cache" / "snippets")
        self._files: list[tuple[str, int]] = []

    def refresh(self) -> bool:
        """Bring sources, results and problems up to date; return False if no file has changed."""
        files = [
            (str(file), file.stat().st_mtime_ns)
            for folder, pattern in (("docs", "*.md"), ("snippets", "*.py"), ("src", "*.py"))
            for file in sorted((self._root / folder).rglob(pattern))
        ]
        if files == self._files:
            return False
        fences, values = self._scan_pages()
        snippets = self._root / "snippets"
        self.sources = {
            file.relative_to(snippets).with_suffix("").as_posix(): file.read_text(encoding="utf-8")
            for file in sorted(snippets.rglob("*.py"))
        }
        self.results = self._run_what_changed(fences)
        self.problems = check(self, fences, values)
        self._files = files
        return True

    def format(self, name: str, template: str) -> str:
        """Fill `template` (format-string syntax) with the values of snippet `name`.

        Raises:
            LookupError: There is no such snippet or no such value.
            ValueError: The template does not suit the value.
        """
        if name != BUILD and name not in self.results:
            raise LookupError(self.unknown(name))
        values = self._facts() if name == BUILD else self.results[name].values
        try:
            text = string.Formatter().vformat(template, (), values)
        except (KeyError, IndexError) as error:
            known = ", ".join(values) or "none"
            raise LookupError(
                f"{name} has no value for {template}: {error}. Its values: {known}"
            ) from None
        except (ValueError, TypeError, AttributeError) as error:
            raise ValueError(f"{template} does not suit the value of {name}: {error}") from None
        if text == template:
            raise ValueError(f"{template!r} names no value: write {{name}} or {{name:.2f}}")
        return text

    def caption(self, name: str, text: str) -> str:
        """Fill the values of snippet `name` into a caption, which may also hold none.

        Raises:
            LookupError: There is no such value.
            ValueError: The text does not suit the value.
        """
        return self.format(name, text) if "{" in text else text

    def unknown(self, name: str) -> str:
        """Say that there is no snippet `name`, and which name comes nearest."""
        close = difflib.get_close_matches(name, self.sources, n=1)
        return f"there is no snippet {path(name)}" + (
            f"; did you mean {close[0]}?" if close else ""
        )

    def _facts(self) -> dict[str, Any]:
        return {
            "snippets": len(self.results),
            "seconds": sum(result.seconds for result in self.results.values()),
            **versions(),
        }

    def _scan_pages(self) -> tuple[list[Fence], list[Value]]:
        fences: list[Fence] = []
        values: list[Value] = []
        for page in sorted((self._root / "docs").rglob("*.md")):
            found = scan(page.read_text(encoding="utf-8"), page.relative_to(self._root))
            fences += found[0]
            values += found[1]
        return fences, values

    def _run_what_changed(self, fences: list[Fence]) -> dict[str, Result]:
        recorded = {name: self._record.load(name, source) for name, source in self.sources.items()}
        results = {name: result for name, result in recorded.items() if result}
        stale = {name: self._root / path(name) for name in self.sources if name not in results}
        for name, result in progress(self._runner.run(stale), len(stale)):
            results[name] = result
            shown = [fence for fence in fences if fence.options.get("snippet") == name]
            # A failure that no page expects may pass (a full memory, say): it runs again.
            if all(as_expected(result, fence.options.get("raises")) for fence in shown):
                self._record.save(name, self.sources[name], result)
        return results
