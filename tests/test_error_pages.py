"""The pages of messages and of silent failures: each is reproduced, mended and listed."""

import re
from pathlib import Path

import pytest

from lossbook.site.scan import Fence, scan
from project import ROOT
from test_snippets import recorded_file

ERRORS = ROOT / "docs" / "errors"
HEADING = re.compile(r"^## (?P<text>.*?)(?: +\{(?P<attributes>[^}`]*)\})?$", re.MULTILINE)
NOT_HERE = "(not produced by this build)"
"""What every quotation of another version's or device's words says of itself."""


class Section:
    """What stands below a second-level heading."""

    def __init__(self, page: Path, heading: re.Match[str], body: str) -> None:
        self.page = page.stem
        self.text = heading["text"]
        attributes = (heading["attributes"] or "").split()
        self.anchor = next((a[1:] for a in attributes if a.startswith("#")), None)
        self.elsewhere = ".elsewhere" in attributes
        """Another device's message: this build can only show what it prints instead."""
        self.body = body
        self.snippets = [fence for fence in scan(body, page.name)[0] if "snippet" in fence.options]

    def __str__(self) -> str:
        return f"{self.page}#{self.anchor}"


def sections(page: Path) -> list[Section]:
    text = page.read_text()
    headings = list(HEADING.finditer(text))
    ends = [heading.start() for heading in headings[1:]] + [len(text)]
    return [Section(page, h, text[h.end() : end]) for h, end in zip(headings, ends, strict=True)]


PAGES = sorted(page for page in ERRORS.glob("*.md") if page.stem != "index")
SILENT = [s for page in PAGES if page.stem == "silent" for s in sections(page)]
MESSAGES = [s for page in PAGES if page.stem != "silent" for s in sections(page)]

each_silent = pytest.mark.parametrize("section", SILENT, ids=str)
each_message = pytest.mark.parametrize("section", MESSAGES, ids=str)


def printed(fence: Fence) -> str:
    return re.sub(r"\s+", " ", recorded_file(fence.options["snippet"]).read_text())


@each_message
def test_a_heading_is_the_message_that_its_first_snippet_gives(section: Section) -> None:
    message = re.fullmatch(r"(`+) ?(.*?) ?\1", section.text)
    assert message, f"the heading is to be the message, in backticks: {section.text}"
    assert section.anchor, "a heading needs a short id that outlives its wording: {#target-size}"
    first = printed(section.snippets[0])
    if not section.elsewhere:
        parts = [part.strip() for part in message[2].split("…")]
        assert re.search(".*".join(map(re.escape, parts)), first), first
    else:
        assert NOT_HERE in section.body


@each_message
def test_a_message_is_shown_mended_and_followed_by_what_else_it_may_be(section: Section) -> None:
    first, *others = section.snippets
    assert "raises" in first.options or "Warning: " in printed(first) or section.elsewhere
    assert any("raises" not in fence.options for fence in others), "nothing mended is run"
    assert "**If that was not it" in section.body


@each_silent
def test_a_silent_failure_is_shown_and_has_a_check_that_fires(section: Section) -> None:
    assert section.anchor
    *shown, check = section.snippets
    assert any("raises" not in fence.options for fence in shown)
    code = (ROOT / "snippets" / f"{check.options['snippet']}.py").read_text()
    assert re.search(r"^def check_\w+\(", code, re.MULTILINE)
    assert "raises" in check.options, "the check is to be seen firing"


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_other_wordings_say_that_they_are_not_of_this_build(page: Path) -> None:
    for title in re.findall(r'^!!! quote "(.*)"$', page.read_text(), re.MULTILINE):
        assert title.endswith(NOT_HERE), title


def test_the_index_lists_every_heading_once_and_links_it() -> None:
    index = (ERRORS / "index.md").read_text()
    listed = re.findall(r"\[(.+?)\]\(([\w-]+)\.md#([\w-]+)\)", index)
    expected = [(s.text, s.page, s.anchor) for s in (*SILENT, *MESSAGES)]
    assert sorted(listed) == sorted(expected)
