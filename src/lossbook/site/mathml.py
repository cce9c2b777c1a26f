"""Formulas: LaTeX in the page's source, MathML in the page, and no script that draws them."""

from typing import Any

from math_core import LatexError, LatexToMathML
from pymdownx.inlinehilite import InlineHiliteException
from pymdownx.superfences import SuperFencesException

_convert = LatexToMathML(fancy_error=False)


def fence(source: str, language: str, class_name: str, options: Any, md: Any, **_: Any) -> str:
    """Format a ```` ```math ```` fence: a formula on lines of its own.

    Raises:
        SuperFencesException: The formula is not LaTeX that the converter knows. It ends the build.
    """
    try:
        formula = _convert.convert_with_local_state(source.strip(), displaystyle=True)
    except LatexError as error:
        raise SuperFencesException(f"formula {source.strip()!r}: {error}") from None
    return (
        f'<div class="{class_name}" tabindex="0" role="group" aria-label="Formula">{formula}</div>'
    )


def inline(source: str, language: str, class_name: str, md: Any) -> str:
    """Format `` `#!math x^2` ``: a formula in a line of text.

    Raises:
        InlineHiliteException: The formula is not LaTeX that the converter knows. It ends the build.
    """
    try:
        formula = _convert.convert_with_local_state(source, displaystyle=False)
    except LatexError as error:
        raise InlineHiliteException(f"formula {source!r}: {error}") from None
    return f'<span class="{class_name}">{formula}</span>'
