"""What snippets print otherwise under another torch: one file in `drifts/` each, and its views.

`make drift TORCH=x.y.z`, which is `tests/drift.py`, writes the files. The page
`docs/about/drift.md` shows them.
"""

import json
import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from lossbook.site.compare import Change, Kind

DRIFTS = Path(__file__).with_name("drifts")
"""Folder of the files, each named by its torch."""

_WARNED_AT = re.compile(r"^\S+:\d+: (?=\w*Warning: )")


@dataclass(frozen=True)
class Group:
    """Snippets that show the same change."""

    snippets: list[str]
    changes: list[Change]
    """What they show, each once: one change, but for mere places, which are all in one group."""

    @property
    def kind(self) -> Kind:
        """What it is that changed."""
        return self.changes[0].kind

    def __str__(self) -> str:
        return "\n".join(map(str, self.changes))


@dataclass(frozen=True)
class Drift:
    """How the snippets' outputs under one torch differ from those under the pinned one."""

    torch: str
    pinned: str
    snippets: int
    """How many were compared."""
    left_out: dict[str, str]
    """Snippet that differs, but not because of the version → why it does."""
    changes: dict[str, list[Change]]
    """Snippet that differs → in what."""

    def groups(self) -> list[Group]:
        """Gather the snippets that show the same change, the gravest kind first.

        Which line raised a warning makes no difference, and all changes of mere places are one
        group.
        """
        members: dict[tuple[Any, ...], list[tuple[str, Change]]] = {}
        for snippet, found in self.changes.items():
            for change in found:
                members.setdefault(_key(change), []).append((snippet, change))
        groups = []
        for (kind, *_), group in members.items():
            snippets, shown = (list(dict.fromkeys(column)) for column in zip(*group, strict=True))
            groups.append(Group(snippets, shown if kind is Kind.PLACE else shown[:1]))
        ranks = list(Kind)
        return sorted(groups, key=lambda group: ranks.index(group.kind))

    def counts(self) -> dict[Kind, int]:
        """Return how many snippets differ in each way; one that differs in two counts twice."""
        count = Counter(kind for found in self.changes.values() for kind in {c.kind for c in found})
        return {kind: count[kind] for kind in Kind if count[kind]}

    def save(self, folder: Path = DRIFTS) -> Path:
        """Write the file of this torch and return its path."""
        folder.mkdir(exist_ok=True)
        file = folder / f"{self.torch}.json"
        text = json.dumps(asdict(self), indent=2, ensure_ascii=False)
        file.write_text(text + "\n", encoding="utf-8")
        return file

    @classmethod
    def load(cls, torch: str, folder: Path = DRIFTS) -> "Drift":
        """Return what was saved for a torch.

        Raises:
            LookupError: There is no file of it.
        """
        known = sorted(file.stem for file in folder.glob("*.json"))
        if torch not in known:
            raise LookupError(
                f'nothing is known of torch="{torch}": run `make drift TORCH={torch}`. '
                f"Known: {', '.join(known) or 'none'}"
            )
        data = json.loads((folder / f"{torch}.json").read_text(encoding="utf-8"))
        changes = {
            snippet: [Change(Kind(c["kind"]), tuple(c["before"]), tuple(c["after"])) for c in found]
            for snippet, found in data["changes"].items()
        }
        return cls(**data | {"changes": changes})


def drift(options: Mapping[str, str]) -> str:
    """Return a view of a drift as Markdown: of what a snippet is part `of`, or the summary.

    Raises:
        LookupError: There is no such option or drift, or no such snippet in it.
    """
    if unexpected := set(options) - {"view", "torch", "of"}:
        unknown = ", ".join(sorted(unexpected))
        raise LookupError(f"unknown option {unknown}. Known: of, torch, view")
    found = Drift.load(options.get("torch", ""))
    if "of" not in options:
        return _summary(found)
    groups = [group for group in found.groups() if options["of"] in group.snippets]
    if not groups:
        raise LookupError(
            f'of="{options["of"]}" does not differ under torch {found.torch}. '
            f"Those that do: {', '.join(found.changes)}"
        )
    return "\n".join(map(_entry, groups))


def _summary(found: Drift) -> str:
    same = found.snippets - len(found.changes)
    parts = [
        f"Under torch {found.torch}, {same} of {found.snippets} snippets print what they print "
        f"under torch {found.pinned}, and {len(found.changes)} do not:\n"
    ]
    if found.changes:
        rows = [f"| {kind[0].upper()}{kind[1:]} | {n} |" for kind, n in found.counts().items()]
        parts.append("\n".join(["| What differs | Snippets |", "|---|---:|", *rows, ""]))
    if found.left_out:
        named = ", ".join(f"{_link(snippet)} ({why})" for snippet, why in found.left_out.items())
        parts.append(f"Left out, since the version is not what makes them differ: {named}.\n")
    return "\n".join(parts)


def _entry(group: Group) -> str:
    block = f"``` {{ .diff .no-copy .snippet-long }}\n{group}\n```"
    return f"{block}\n\nIn {', '.join(map(_link, group.snippets))}.\n"


def _link(snippet: str) -> str:
    return f"[`{snippet}`](../{snippet.rpartition('/')[0]}.md)"


def _key(change: Change) -> tuple[Any, ...]:
    if change.kind is Kind.PLACE:
        return (change.kind,)
    sides = (change.before, change.after)
    return change.kind, *(tuple(_WARNED_AT.sub("", line) for line in side) for side in sides)
