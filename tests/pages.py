"""Read built pages as the tests need them."""

import copy
import re
from dataclasses import dataclass
from pathlib import Path

from bs4 import BeautifulSoup, Tag


@dataclass(frozen=True)
class Block:
    """A snippet as a page shows it."""

    name: str
    code: str
    output: str


@dataclass(frozen=True)
class Page:
    """A page of the built site."""

    path: str
    """Address below the site's root, `guide/regression/`."""
    html: BeautifulSoup

    @property
    def article(self) -> Tag:
        """The content, without header, navigation and footer."""
        found = self.html.select_one("article")
        assert found is not None, f"{self.path} has no article"
        return found

    def blocks(self) -> list[Block]:
        """Return the snippets that the page shows, in order."""
        return [
            Block(
                _text(block, ".filename").removeprefix("snippets/").removesuffix(".py"),
                _text(block, ".language-python pre"),
                _text(block, ".snippet-output pre"),
            )
            for block in self.article.select(".snippet")
        ]

    def prose(self) -> str:
        """Return the text that a person typed: no code block, output, value, figure or formula."""
        article = copy.copy(self.article)
        for part in article.select(
            "pre, .filename, .snippet-label, .value, figure, .math, .headerlink, .take-away"
        ):
            part.replace_with(" ")
        return re.sub(r"\s+", " ", article.get_text())


def _text(within: Tag, selector: str) -> str:
    found = within.select_one(selector)
    return found.get_text() if found else ""


def pages(site: Path) -> dict[str, Page]:
    """Return every page of a built site by its address."""
    return {
        address: Page(address, BeautifulSoup(file.read_text(encoding="utf-8"), "html.parser"))
        for file in sorted(site.rglob("index.html"))
        for address in [file.parent.relative_to(site).as_posix().removeprefix(".")]
    }
