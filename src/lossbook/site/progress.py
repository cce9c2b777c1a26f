"""Tell whoever waits how far the run of the snippets is."""

import logging
import sys
import time
from collections.abc import Iterable, Iterator

import click

from lossbook.site.run import Result

LABEL = "Running snippets"


def progress(results: Iterable[tuple[str, Result]], total: int) -> Iterator[tuple[str, Result]]:
    """Pass `results` on, and tell on standard error how many of `total` there are.

    In a terminal that is a bar, elsewhere about one line per second, and nothing under --quiet.
    """
    # MkDocs lowers this logger under --quiet.
    if not total or logging.getLogger("mkdocs").level > logging.INFO:
        yield from results
    elif sys.stderr.isatty():
        with click.progressbar(
            results,
            length=total,
            label=LABEL,
            file=sys.stderr,
            show_pos=True,
            item_show_func=lambda item: item[0] if item else None,
        ) as bar:
            yield from bar
    else:
        said = time.monotonic()
        for done, item in enumerate(results, 1):
            yield item
            if done == total or time.monotonic() - said >= 1:
                said = time.monotonic()
                print(f"{LABEL}: {done} of {total}", file=sys.stderr)
