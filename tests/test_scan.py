"""The scan of a page finds what the page shows, and nothing that it only quotes."""

from lossbook.site.scan import Fence, Span, name_and_template, scan

SHOWN = '```python exec="1" snippet="page/name" hl_lines="3 5"\n```\n'


def test_a_fence_is_found_with_its_line_and_options() -> None:
    fences, values = scan("# Title\n\n" + SHOWN, "docs/page.md")
    options = {"exec": "1", "snippet": "page/name", "hl_lines": "3 5"}
    assert fences == [Fence("docs/page.md:3", "python", options, "", 4)]
    assert values == []


def test_a_fence_is_found_inside_lists_admonitions_and_quotes() -> None:
    for indent in ("    ", "        ", "> ", "\t"):
        text = "".join(indent + line + "\n" for line in SHOWN.splitlines())
        (fence,), _ = scan(text, "page")
        assert fence.options["snippet"] == "page/name"
        assert fence.body == ""


def test_what_a_longer_fence_quotes_is_its_body() -> None:
    quoted = "````markdown\n" + SHOWN + "`#!value page/name {loss}`\n````\n"
    (fence,), values = scan(quoted + "`#!value page/name {loss:.2f}`\n", "page")
    assert fence.language == "markdown"
    assert fence.body.startswith("```python exec")
    assert values == [Span("page:6", "value", "page/name {loss:.2f}")]


def test_an_option_may_hold_quotes_of_the_other_kind() -> None:
    (fence,), _ = scan('~~~python caption=\'He said "one"\' snippet="a/b"\n~~~\n', "page")
    assert fence.options == {"caption": 'He said "one"', "snippet": "a/b"}


def test_values_are_found_in_any_prose_and_not_in_code_that_quotes_them() -> None:
    text = (
        "## Heading with `#!value a/b {x}`\n"
        "| cell | **bold `#!value a/b {y[0]:.1f}`** | `#!value a/c {z}` |\n"
        "Write `` `#!value a/b {no}` `` to get it, or `x = 1`.\n"
    )
    _, spans = scan(text, "page")
    assert [(span.where, *name_and_template(span.body)) for span in spans] == [
        ("page:1", "a/b", "{x}"),
        ("page:2", "a/b", "{y[0]:.1f}"),
        ("page:2", "a/c", "{z}"),
    ]


def test_a_value_may_run_over_the_end_of_a_line_and_not_of_a_paragraph() -> None:
    _, spans = scan("First.\n\nThe loss is `#!value\na/b\n{x[step\n3]:.2f}` here.\n", "page")
    (span,) = spans
    assert span.where == "page:3"
    assert name_and_template(span.body) == ("a/b", "{x[step 3]:.2f}")
    assert scan("A lone ` tick.\n\n#!value a/b {x} and another `.\n", "page") == ([], [])


def test_formulas_are_found_in_fences_and_in_prose() -> None:
    fences, spans = scan("With `#!math x^2`:\n\n```math\n\\frac12\n```\n", "page")
    assert [(fence.language, fence.body) for fence in fences] == [("math", "\\frac12")]
    assert spans == [Span("page:1", "math", "x^2")]


def test_an_inline_code_of_three_backticks_opens_no_fence() -> None:
    fences, values = scan("``` x ``` and `#!value a/b {x}`\n", "page")
    assert fences == []
    assert len(values) == 1
