"""Write what the catalogue, the chooser and the drifts hold as Markdown.

A page asks for a view by an empty fence: ```` ```catalog view="contract" of="HuberLoss" ````.
"""

import ast
import functools
import re
import textwrap
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path

from lossbook import catalog
from lossbook.catalog import (
    FLOATS,
    LOSSES,
    NUMBERS,
    SIGNED,
    Call,
    Family,
    Loss,
    Mean,
    Misuse,
    Option,
    Outcome,
    Refused,
    Silent,
    Unsafe,
    Warned,
)
from lossbook.chooser import CHOOSER, Leaf, Question
from lossbook.site.drift import drift
from lossbook.site.scan import scan

CATALOG = "catalog"
"""Language of the fences that ask for a view of the catalogue."""

_FORMULAS = Path(catalog.__file__).with_name("formulas.py")
_BY_NAME = {loss.module: loss for loss in LOSSES}
_KINDS_OF_DTYPE = {
    "floating-point": {*FLOATS},
    "integer": {*NUMBERS} - {*FLOATS},
    "signed integer": {*SIGNED} - {*FLOATS},
    "bool": {"bool"},
    "complex": {"complex64"},
}
_VERBS: dict[type[Outcome], str] = {
    Refused: "raises",
    Warned: "warns by",
    Silent: "says nothing:",
    Unsafe: "says nothing and reads memory that is not its own:",
}


def view(options: Mapping[str, str]) -> str:
    """Return a view of the catalogue as Markdown.

    Args:
        options: What the fence says: the `view`, and the loss it is `of` where it shows only one;
            of a drift, the `torch` and the snippet it is `of`.

    Raises:
        LookupError: There is no such option, view or loss.
    """
    if options.get("view") == "drift":
        return drift(options)
    if unexpected := set(options) - {"view", "of"}:
        raise LookupError(f"unknown option {', '.join(sorted(unexpected))}. Known: of, view")
    name, of = options.get("view", ""), options.get("of", "")
    if name in _OF_ONE:
        if of not in _BY_NAME:
            raise LookupError(
                f'view="{name}" needs of="…" with one of {", ".join(_BY_NAME)}; got "{of}"'
            )
        return _OF_ONE[name](_BY_NAME[of])
    if name not in _OF_ALL:
        known = ", ".join([*_OF_ONE, *_OF_ALL, "drift"])
        raise LookupError(f'the catalogue has no view="{name}". Known: {known}')
    if of:
        raise LookupError(f'view="{name}" shows all losses: leave out of="{of}"')
    return _OF_ALL[name]()


def expand(text: str, shown: Callable[[Mapping[str, str]], str] = view) -> str:
    """Put views, as Markdown, in the place of the fences of a page that ask for them.

    Args:
        text: Markdown of a page.
        shown: What to call for each; it may handle the errors of `view`.

    Raises:
        LookupError: There is no such option, view or loss.
    """
    lines = text.split("\n")
    fences, _ = scan(text, "page")
    for fence in reversed(fences):
        if fence.language == CATALOG:
            indent = re.match(r"\s*", lines[fence.line - 1])[0]  # type: ignore[index]
            block = textwrap.indent(shown(fence.options), indent)
            lines[fence.line - 1 : fence.end] = block.splitlines()
    return "\n".join(lines)


def source(functional: str) -> str:
    """Return the code of a formula, without its docstring, which says what the page says.

    Raises:
        LookupError: There is no such formula.
    """
    formulas = _formulas(_FORMULAS.read_text(encoding="utf-8"))
    if functional not in formulas:
        raise LookupError(f"{_FORMULAS.name} has no function {functional}")
    return formulas[functional]


@functools.lru_cache(maxsize=1)
def _formulas(text: str) -> dict[str, str]:
    """Return the code of every function of a module, without docstrings, by name."""
    lines = text.splitlines()
    return {
        function.name: "\n".join(
            lines[function.lineno - 1 : function.body[0].lineno - 1]
            + lines[function.body[0].end_lineno : function.end_lineno]
        )
        for function in ast.parse(text).body
        if isinstance(function, ast.FunctionDef)
    }


def _table(header: Iterable[str], rows: Iterable[Iterable[str]]) -> str:
    cells = [list(header), *map(list, rows)]
    cells.insert(1, ["---"] * len(cells[0]))
    return "".join("| " + " | ".join(row) + " |\n" for row in cells)


def _link(loss: Loss) -> str:
    return f"[{loss.module}]({loss.page}.md)"


def _contract(loss: Loss) -> str:
    first, *others = loss.arguments
    # What an argument may hold instead is never a whole number.
    instead = {name: kind for call in loss.calls for name, kind in call.kinds.items()}
    arguments = _table(
        ("Argument", "Holds", "dtype"),
        [
            (f"`{first.name}`", first.kind, _dtypes(first.dtypes)),
            *((f"`{a.name}`", a.kind, _dtypes(a.dtypes, beside=True)) for a in others),
            *((f"or `{name}`", kind, _dtypes(FLOATS)) for name, kind in instead.items()),
        ],
    )
    notes = [_note(call) for call in loss.calls]
    # What has no functional has no reduction either, and returns one value for each sample.
    unreduced = 'under `"none"`' if loss.functional else "of `output`"
    head = [*(f"Shape of `{argument.name}`" for argument in loss.arguments), unreduced]
    rows = [[f"`{shape}`" for shape in (*call.shapes, call.gives)] for call in loss.calls]
    if any(notes):
        head.append("if")
        rows = [[*row, note] for row, note in zip(rows, notes, strict=True)]
    facts = {
        "`mean` divides by": _mean(loss),
        "Least value": f"{_number(loss.least)}, {loss.least_note}",
        "At prediction": loss.predict,
        "Negative log-likelihood of": loss.likelihood or "nothing",
        "Functional": f"`torch.nn.functional.{loss.functional}`" if loss.functional else "none",
        "In torch since": "1.0 or before" if loss.since == "1.0" else loss.since,
    }
    listed = "".join(f"- **{name}:** {fact}.\n" for name, fact in facts.items())
    beside = _table(
        ("A call beside it", "What PyTorch does"),
        ((misuse.what, _outcome(misuse)) for misuse in loss.misuses),
    )
    return "\n".join([arguments, _table(head, rows), listed, beside])


def _dtypes(dtypes: tuple[str, ...], *, beside: bool = False) -> str:
    """Put dtypes into words; those of an argument beside an input of float32."""
    if beside and dtypes == ("float32",):
        return "that of the input"
    words, rest = [], set(dtypes)
    for word, kinds in _KINDS_OF_DTYPE.items():
        if kinds <= rest:
            words.append(word)
            rest -= kinds
    return ", ".join(words + [f"`{dtype}`" for dtype in dtypes if dtype in rest])


def _note(call: Call) -> str:
    held = [f"`{name}` holds {kind}" for name, kind in call.kinds.items()]
    return ", ".join([*(f"`{name}={value}`" for name, value in call.settings.items()), *held])


def _mean(loss: Loss) -> str:
    other = {call.mean: call.kinds for call in loss.calls if call.mean}
    return "; ".join(
        [
            loss.mean,
            *(
                f"{mean}, where `{name}` holds {kind}"
                for mean, kinds in other.items()
                for name, kind in kinds.items()
            ),
        ]
    )


def _number(bound: float | None) -> str:
    return "none" if bound is None else f"{bound:.4g}"


def _outcome(misuse: Misuse) -> str:
    return f"{_VERBS[type(misuse.outcome)]} {_detail(misuse)}"


def _detail(misuse: Misuse) -> str:
    """Say what PyTorch raises, what it warns of, or what comes of its silence."""
    match misuse.outcome:
        case Refused(error, says):
            return f"`{error}`: “… {says} …”"
        case Warned(category, says, gives):
            return f"`{category}`: “{says} …”, and computes `{gives}` losses"
        case Silent(so):
            return so
        case Unsafe(so, issue):
            link = f"[#{issue}](https://github.com/pytorch/pytorch/issues/{issue})"
            return f"{so} ({link})"


def _options(loss: Loss) -> str:
    rows = [_option(option) for option in loss.options]
    rows += [_option(option, " (functional only)") for option in loss.functional_only]
    if not rows:
        return f"`{loss.module}` has no option besides `reduction`.\n"
    return _table(("Option", "Default", "What it does"), rows)


def _option(option: Option, where: str = "") -> tuple[str, str, str]:
    since = f" (since torch {option.since})" if option.since else ""
    default = f"`{option.default}`" if option.default else "must be given"
    return f"`{option.name}`{where}", default, option.does + since


def _formula(loss: Loss) -> str:
    if loss.functional is None:
        raise LookupError(f"{loss.module} has no functional, so lossbook.formulas has none either")
    return (
        f'```python title="{_FORMULAS.name}"\n{source(loss.functional)}\n```\n\n'
        "[The whole module](../reference/formulas.md) has the helpers, whose names begin with an "
        "underscore. It gives what PyTorch gives, in values, gradients and refusals; the tests "
        "compare them.\n"
    )


def _related(loss: Loss) -> str:
    return "".join(f"- {_link(_BY_NAME[name])}: {_BY_NAME[name].says}\n" for name in loss.related)


def _contracts() -> str:
    return _by_family(
        ("Loss", "Model's output", "Target", "At prediction"),
        lambda loss: (
            _link(loss),
            _held(loss, target=False),
            _held(loss, target=True) or "none: the order of the arguments says it",
            loss.predict,
        ),
    )


def _held(loss: Loss, *, target: bool) -> str:
    """Say all that the arguments may hold, in any legal call, that are targets or that are not."""
    said = []
    for argument in loss.arguments:
        if (argument.name in {"target", "targets"}) == target and "length" not in argument.name:
            others = [c.kinds[argument.name] for c in loss.calls if argument.name in c.kinds]
            said.append(", or ".join(dict.fromkeys([argument.kind, *others])))
    return "; ".join(dict.fromkeys(said))


def _by_family(header: Iterable[str], row: Callable[[Loss], Iterable[str]]) -> str:
    header = list(header)
    return "\n".join(
        f"### {family}\n\n"
        + _table(header, (row(loss) for loss in LOSSES if loss.family is family))
        for family in Family
    )


def _means() -> str:
    rows = []
    for mean in Mean:
        means = [_link(loss) for loss in LOSSES if loss.mean is mean]
        for loss in LOSSES:
            kinds = {
                kind for call in loss.calls if call.mean is mean for kind in call.kinds.values()
            }
            means += [f"{_link(loss)}, given {kind}" for kind in sorted(kinds)]
        if mean is Mean.WEIGHTS:
            means = [
                f"`F.{loss.functional}` with `weight` ({_link(loss)})"
                for loss in LOSSES
                if any(option.mean is Mean.WEIGHTS for option in loss.functional_only)
            ]
        rows.append((mean, "<br>".join(means)))
    return _table(("`mean` divides by", "Losses"), rows)


def _support() -> str:
    def marks(loss: Loss) -> Iterator[str]:
        options = {option.name: option for option in (*loss.options, *loss.functional_only)}
        yield _link(loss)
        yield "yes" if loss.soft_targets else "no"
        weights = [f"`{name}`" for name in options if "weight" in name]
        only = " (functional only)" if loss.functional_only else ""
        yield ", ".join(weights) + only if weights else "no"
        for name in ("ignore_index", "label_smoothing"):
            yield "yes" if name in options else "no"

    return _table(
        ("Loss", "Soft targets", "Weights", "`ignore_index`", "`label_smoothing`"),
        map(marks, LOSSES),
    )


def _mismatches() -> str:
    parts = []
    for title, kind in (
        ("PyTorch says nothing", Silent),
        ("PyTorch warns and computes", Warned),
        ("PyTorch refuses", Refused),
    ):
        rows = [
            (_link(loss), misuse.what, _detail(misuse))
            for loss in LOSSES
            for misuse in loss.misuses
            if misuse.by_shape and isinstance(misuse.outcome, kind)
        ]
        parts.append(f"### {title}\n\n" + _table(("Loss", "Shapes", "What happens"), rows))
    return "\n".join(parts)


def _curves() -> str:
    return _table(
        ("Loss", "Least", "Greatest", "Robust", "Smooth"),
        (
            (
                _link(loss),
                _number(loss.least),
                _number(loss.greatest),
                "yes" if loss.robust else "no",
                "yes" if loss.smooth else "no",
            )
            for loss in LOSSES
        ),
    )


def _likelihoods() -> str:
    return _table(
        ("Loss", "Negative log-likelihood of"),
        ((_link(loss), loss.likelihood or "none") for loss in LOSSES),
    )


def _functionals() -> str:
    return _table(
        ("Module", "Function in `torch.nn.functional`", "Only there", "Since torch"),
        (
            (
                _link(loss),
                f"`{loss.functional}`" if loss.functional else "none",
                ", ".join(f"`{option.name}`" for option in loss.functional_only),
                "≤ 1.0" if loss.since == "1.0" else loss.since,
            )
            for loss in LOSSES
        ),
    )


def _chooser() -> str:
    """Put the tree inside the element that makes a conversation of it where scripts run."""
    return f"<loss-chooser markdown>\n\n{_tree(CHOOSER)}\n</loss-chooser>\n"


def _tree(question: Question) -> str:
    """Nest the questions as blocks that unfold, which takes no script."""
    parts = [f"**{question.asks}**\n"]
    for answer in question.answers:
        if isinstance(answer.then, Leaf):
            leaf = answer.then
            says = f'<span class="says">{answer.says}</span>'
            why = f'<span class="why">{leaf.why}</span>'
            parts.append(f"- {says} → {_link(_BY_NAME[leaf.loss])}: {why}.\n")
        else:
            inner = textwrap.indent(_tree(answer.then), "    ")
            parts.append(f'??? question "{answer.says}"\n\n{inner}')
    return "\n".join(parts)


_OF_ONE: dict[str, Callable[[Loss], str]] = {
    "contract": _contract,
    "formula": _formula,
    "options": _options,
    "related": _related,
}
_OF_ALL: dict[str, Callable[[], str]] = {
    "chooser": _chooser,
    "contracts": _contracts,
    "curves": _curves,
    "functionals": _functionals,
    "likelihoods": _likelihoods,
    "means": _means,
    "mismatches": _mismatches,
    "support": _support,
}
