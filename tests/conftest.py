"""What the tests share: the project's folder, and a runner that runs each snippet once."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from lossbook.site.run import Result, Runner

ROOT = Path(__file__).parents[1]


@pytest.fixture(scope="session")
def ran() -> Iterator[Callable[[str], Result]]:
    """Return a function that runs a snippet by name, fresh in this session, and gives its result."""
    runner = Runner()
    results: dict[str, Result] = {}

    def run(name: str) -> Result:
        if name not in results:
            results.update(runner.run({name: ROOT / "snippets" / f"{name}.py"}))
        return results[name]

    yield run
    runner.close()
