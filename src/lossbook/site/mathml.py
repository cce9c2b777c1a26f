"""Formulas: LaTeX in the page's source, MathML in the page, and no script that draws them."""

from math_core import LatexError, LatexToMathML

_converter = LatexToMathML(fancy_error=False)


def mathml(latex: str, *, display: bool) -> str:
    """Return a formula as MathML, on lines of its own (`display`) or within a line of text.

    Raises:
        ValueError: The formula is not LaTeX that the converter knows.
    """
    latex = latex.strip()
    try:
        return _converter.convert_with_local_state(latex, displaystyle=display)
    except LatexError as error:
        raise ValueError(f"the formula {latex!r} cannot be converted: {error}") from None
