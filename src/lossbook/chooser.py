"""The way from a task to a loss: questions, answers, and the loss that each path ends in.

The four questions are those of the guide's page "How to choose": what is predicted, how the output
is structured, how many answers an input has, which mistakes matter. Not every path asks all four.
"""

from collections.abc import Iterator
from dataclasses import dataclass

__all__ = ["CHOOSER", "Answer", "Leaf", "Question", "paths"]


@dataclass(frozen=True)
class Leaf:
    """Where a path ends."""

    loss: str
    """Name of the module."""
    why: str
    """The reason, in one line."""


@dataclass(frozen=True)
class Answer:
    """One answer to a question."""

    says: str
    then: "Question | Leaf"


@dataclass(frozen=True)
class Question:
    """One question of the chooser."""

    asks: str
    answers: tuple[Answer, ...]


_NUMBER = Question(
    "How is the output structured?",
    (
        Answer(
            "One number, a measure of any kind",
            Question(
                "Which mistakes matter?",
                (
                    Answer(
                        "The big ones most, for the model could have known better",
                        Leaf("MSELoss", "squares make the big errors dominate"),
                    ),
                    Answer(
                        "All in proportion: there are outliers that no model can foresee",
                        Leaf(
                            "L1Loss", "every unit of error counts the same, so outliers do not rule"
                        ),
                    ),
                    Answer(
                        "The big ones more, up to a size that you can name",
                        Leaf(
                            "HuberLoss",
                            "squares up to `delta`, then a line, half of MSELoss near 0",
                        ),
                    ),
                    Answer(
                        "All in proportion, but the last small errors should settle smoothly",
                        Leaf(
                            "SmoothL1Loss", "a line of slope 1 beyond `beta`, without L1Loss's kink"
                        ),
                    ),
                ),
            ),
        ),
        Answer(
            "One number, a count: 0, 1, 2, …",
            Leaf("PoissonNLLLoss", "counts scatter more the larger they are, as Poisson's do"),
        ),
        Answer(
            "A number, and how far off it may be",
            Leaf("GaussianNLLLoss", "the model learns a variance beside each value"),
        ),
    ),
)
_ONE_CLASS = Question(
    "How is the output structured?",
    (
        Answer(
            "One logit for each class",
            Question(
                "Which mistakes matter?",
                (
                    Answer(
                        "Any doubt about the right class, as you want probabilities",
                        Leaf(
                            "CrossEntropyLoss",
                            "takes the right class, or the shares that raters gave to each",
                        ),
                    ),
                    Answer(
                        "Only a right class that does not lead; probabilities are of no use",
                        Leaf("MultiMarginLoss", "asks for a lead, and is silent once it is there"),
                    ),
                ),
            ),
        ),
        Answer(
            "One log-probability for each class, normalised by the model",
            Leaf("NLLLoss", "takes the logarithms that are already there"),
        ),
        Answer(
            "Features, as there are so many classes that the logits fill the memory",
            Question(
                "Which mistakes matter?",
                (
                    Answer(
                        "Those about rare classes as much as any",
                        Leaf(
                            "LinearCrossEntropyLoss",
                            "cross-entropy in chunks, if you pass `options`",
                        ),
                    ),
                    Answer(
                        "Those about frequent classes; rare ones may get fewer features",
                        Leaf(
                            "AdaptiveLogSoftmaxWithLoss",
                            "rare classes get a smaller part of the model",
                        ),
                    ),
                ),
            ),
        ),
    ),
)
_LABELS = Question(
    "How is the output structured?",
    (
        Answer(
            "One logit for each label, or a single one",
            Question(
                "Which mistakes matter?",
                (
                    Answer(
                        "Any doubt about a label, as you want a probability for each",
                        Question(
                            "How many answers has an input?",
                            (
                                Answer(
                                    "Any number of labels, given as 0 and 1",
                                    Leaf(
                                        "BCEWithLogitsLoss", "each label is a yes-or-no of its own"
                                    ),
                                ),
                                Answer(
                                    "One, given as 1 or -1",
                                    Leaf(
                                        "SoftMarginLoss",
                                        "what BCEWithLogitsLoss computes, for labels of that form",
                                    ),
                                ),
                                Answer(
                                    "Any number, and you want one loss for each input",
                                    Leaf(
                                        "MultiLabelSoftMarginLoss",
                                        "what BCEWithLogitsLoss computes, averaged for each input",
                                    ),
                                ),
                            ),
                        ),
                    ),
                    Answer(
                        "Only a right label that does not lead a wrong one",
                        Leaf(
                            "MultiLabelMarginLoss", "compares the scores of right and wrong labels"
                        ),
                    ),
                ),
            ),
        ),
        Answer(
            "A probability for each label, and the model cannot give logits",
            Leaf("BCELoss", "takes probabilities, at some cost in safety"),
        ),
    ),
)
_STRUCTURE = Question(
    "How is the output structured?",
    (
        Answer(
            "Log-probabilities, compared with the probabilities of a teacher or of raters",
            Leaf("KLDivLoss", "is 0 when both distributions are the same"),
        ),
        Answer(
            "Log-probabilities at each step, for a text whose letters have no known place",
            Leaf("CTCLoss", "adds up all ways to spread the text along the steps"),
        ),
    ),
)
_NEARNESS = Question(
    "How is the output structured?",
    (
        Answer(
            "An embedding of each thing",
            Question(
                "How many things does an example compare?",
                (
                    Answer(
                        "Two, alike or not",
                        Leaf("CosineEmbeddingLoss", "turns like pairs together and others apart"),
                    ),
                    Answer(
                        "Three: one, its like and its unlike, by a norm of their difference",
                        Leaf("TripletMarginLoss", "the like must be nearer by a margin"),
                    ),
                    Answer(
                        "Three, by a distance of your own",
                        Leaf("TripletMarginWithDistanceLoss", "takes any function of two batches"),
                    ),
                ),
            ),
        ),
        Answer(
            "A distance between two things, alike or not",
            Leaf(
                "HingeEmbeddingLoss",
                "shrinks it for like pairs, up to a margin grows it for others",
            ),
        ),
        Answer(
            "A score of each thing, where one should be above the other",
            Leaf("MarginRankingLoss", "asks for the right order, by a margin"),
        ),
    ),
)

CHOOSER = Question(
    "What is predicted?",
    (
        Answer("A number", _NUMBER),
        Answer("One class of several", _ONE_CLASS),
        Answer("Yes or no, once or for each of several labels", _LABELS),
        Answer("A distribution, or a sequence without known places", _STRUCTURE),
        Answer("Which things are alike, or which comes before which", _NEARNESS),
    ),
)
"""The first question."""


def paths(question: Question = CHOOSER) -> Iterator[tuple[tuple[str, ...], Leaf]]:
    """Return every path: what was answered on the way, and where it ends."""
    for answer in question.answers:
        if isinstance(answer.then, Leaf):
            yield (answer.says,), answer.then
        else:
            for answers, leaf in paths(answer.then):
                yield (answer.says, *answers), leaf
