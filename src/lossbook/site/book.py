"""The site's snippets as one thing: which page shows which, what each gave, what is wrong."""

import sys
from collections.abc import Iterator
from pathlib import Path

from lossbook.site.check import Problem, as_expected, check
from lossbook.site.progress import progress
from lossbook.site.record import Record
from lossbook.site.run import Result, Runner
from lossbook.site.scan import Fence, Span, scan
from lossbook.site.snippet import Snippet, path


class Book:
    """All snippets of a project and what they gave.

    Args:
        root: The project's folder, which holds `docs/` and `snippets/`.
        seconds: Wall-clock limit of one snippet.
        memory: Bytes that one snippet may allocate beyond what importing torch took.
        record: Folder that keeps what the snippets gave; `.cache/snippets` of the project if None.
    """

    def __init__(
        self,
        root: Path,
        seconds: float = 60,
        memory: int = 2 * 1024**3,
        record: Path | None = None,
    ) -> None:
        self.snippets: dict[str, Snippet] = {}
        """Every snippet by its name."""
        self.problems: list[Problem] = []
        """What keeps the site from being built."""
        self._root = root
        self._runner = Runner(seconds, memory)
        self._record = Record(record or root / ".cache" / "snippets")
        self._times: list[tuple[Path, int]] = []

    def refresh(self) -> bool:
        """Bring snippets and problems up to date; return False if no file has changed."""
        times = [
            (file, file.stat().st_mtime_ns)
            for folder, ending in (("docs", "md"), ("snippets", "py"), ("src", "py"))
            for file in self._files(folder, ending)
        ]
        if times == self._times:
            return False
        self.problems = []
        fences: list[Fence] = []
        spans: list[Span] = []
        for file, text in self._read("docs", "md"):
            found = scan(text, file.relative_to(self._root))
            fences += found[0]
            spans += found[1]
        sources = {
            file.relative_to(self._root / "snippets").with_suffix("").as_posix(): text
            for file, text in self._read("snippets", "py")
        }
        results = self._results(sources, fences)
        self.snippets = {
            name: Snippet(name, source, results[name]) for name, source in sources.items()
        }
        self.problems += check(self.snippets, fences, spans)
        self._times = times
        return True

    def _files(self, folder: str, ending: str) -> list[Path]:
        # An editor may leave a lock or a copy beside a file; their names begin with a dot.
        found = (self._root / folder).rglob(f"*.{ending}")
        return sorted(file for file in found if file.is_file() and not file.name.startswith("."))

    def _read(self, folder: str, ending: str) -> Iterator[tuple[Path, str]]:
        for file in self._files(folder, ending):
            try:
                yield file, file.read_text(encoding="utf-8-sig")
            except UnicodeDecodeError as error:
                where = file.relative_to(self._root).as_posix()
                self.problems.append(Problem(where, f"save this file as UTF-8: {error}"))

    def _results(self, sources: dict[str, str], fences: list[Fence]) -> dict[str, Result]:
        """Return what each source gave when it last ran, or run it if that holds no longer."""
        self._record.look()
        recorded = {name: self._record.load(name, source) for name, source in sources.items()}
        results = {name: result for name, result in recorded.items() if result}
        stale = {
            name: (self._root / path(name), source)
            for name, source in sources.items()
            if name not in results
        }
        for name, result in progress(self._runner.run(stale), len(stale)):
            results[name] = result
            shown = [fence for fence in fences if fence.options.get("snippet") == name]
            # A failure that no page expects may pass (a full memory, say): it runs again.
            if all(as_expected(result, fence.options.get("raises")) for fence in shown):
                try:
                    self._record.save(name, sources[name], result)
                except OSError as error:
                    print(f"Lossbook: {name} runs again next time: {error}", file=sys.stderr)
        return results
