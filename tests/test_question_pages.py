"""The pages of questions: each answers first, shows it by running, and names its sources."""

import re
from pathlib import Path

import pytest

from lossbook.site.scan import scan
from project import ROOT, text_of

QUESTIONS = ROOT / "docs" / "questions"
PAGES = sorted(page for page in QUESTIONS.glob("*.md") if page.stem != "index")

each_page = pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)


@each_page
def test_a_question_is_answered_before_anything_else(page: Path) -> None:
    title, answer, *_ = text_of(page).split("\n\n")
    assert title.startswith("# ")
    assert title.endswith("?")
    assert answer[0] not in "#`!|-?"
    assert len(re.findall(r"[.!:](?: |\n|$)", answer)) <= 4, "the answer takes two sentences"


@each_page
def test_a_question_is_shown_by_running_and_has_sources(page: Path) -> None:
    text = text_of(page)
    assert any("snippet" in fence.options for fence in scan(text, page.name)[0])
    assert "](https://" in text


@each_page
def test_a_question_says_how_else_it_is_asked(page: Path) -> None:
    """So the words that people type find the page by the search, and by the reader's eye."""
    *_, asked = text_of(page).rstrip().split("\n\n")
    assert asked.startswith("Also asked as: ")
    assert asked.endswith("\n{ .asked }")


def test_the_index_lists_every_question_once_under_its_title() -> None:
    index = text_of(QUESTIONS / "index.md")
    listed = re.findall(r"\[([^\]]+)\]\(([\w-]+)\.md\)", index)
    titles = [(text_of(page).split("\n")[0].removeprefix("# "), page.stem) for page in PAGES]
    assert sorted((" ".join(title.split()), name) for title, name in listed) == sorted(titles)
