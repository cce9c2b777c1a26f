"""A snippet with what it gave, and its values in words."""

import difflib
import string
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from lossbook.site.record import versions
from lossbook.site.run import Result

BUILD = "build"
"""Name under which prose reaches the facts of the build itself instead of a snippet's values."""


@dataclass(frozen=True)
class Snippet:
    """A snippet's text, and what exactly this text gave."""

    name: str
    """Path below `snippets/`, without its ending."""
    source: str
    result: Result


Snippets = Mapping[str, Snippet]
"""All snippets of a site, by name."""


def path(name: str) -> str:
    """Return the path of snippet `name` as a page and a message show it."""
    return f"snippets/{name}.py"


def unknown(name: str, snippets: Snippets) -> str:
    """Say that there is no snippet `name`, and which name comes nearest."""
    close = difflib.get_close_matches(name, snippets, n=1)
    return f"there is no snippet {path(name)}" + (f"; did you mean {close[0]}?" if close else "")


def fill(template: str, name: str, snippets: Snippets) -> str:
    """Fill `template` (format-string syntax) with the values of snippet `name`.

    Raises:
        LookupError: There is no such snippet or no such value.
        ValueError: The template does not suit the value.
    """
    if name != BUILD and name not in snippets:
        raise LookupError(unknown(name, snippets))
    values = _facts(snippets) if name == BUILD else snippets[name].result.values
    try:
        text = string.Formatter().vformat(template, (), values)
    except (KeyError, IndexError) as error:
        known = ", ".join(values) or "none"
        raise LookupError(
            f"{name} has no value for {template}: {error}. Its values: {known}"
        ) from None
    except (ValueError, TypeError, AttributeError) as error:
        raise ValueError(f"{template} does not suit the value of {name}: {error}") from None
    if text == template:
        raise ValueError(f"{template!r} names no value: write {{name}} or {{name:.2f}}")
    return text


def fill_caption(caption: str, name: str, snippets: Snippets) -> str:
    """Fill the values of snippet `name` into a caption, which may also hold none.

    Raises:
        LookupError: There is no such value.
        ValueError: The caption does not suit the value.
    """
    return fill(caption, name, snippets) if "{" in caption else caption


def _facts(snippets: Snippets) -> dict[str, Any]:
    return {
        "snippets": len(snippets),
        "seconds": sum(snippet.result.seconds for snippet in snippets.values()),
        **versions(),
    }
