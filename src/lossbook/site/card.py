"""Draw the picture that stands beside a link to a page in a chat or on a social network."""

import io
from functools import cache
from pathlib import Path

from PIL import Image, ImageDraw, ImageFont

SIZE = (1200, 630)
"""Width and height in pixels, as the networks ask for."""

_MARGIN = 84
_SIZES = (84, 76, 68, 60, 52)
_LINES = 2
_GROUND, _TEXT, _QUIET = "#17404f", "#fdfcf9", "#c3d6dd"
_DELTA = 0.6


def draw(title: str, text: str, foot: str, font: Path) -> bytes:
    """Return a card as PNG.

    Args:
        title: Title of the page.
        text: One or two sentences on it.
        foot: What stands small at the bottom.
        font: A variable font with one axis, its weight.
    """
    image = _ground().copy()
    pen = ImageDraw.Draw(image)
    width = SIZE[0] - 2 * _MARGIN
    size, lines = _fit(title, font, width)
    top = _MARGIN
    for line in lines:
        pen.text((_MARGIN, top), line, _TEXT, _face(font, size, 650))
        top += round(1.12 * size)
    top += 30
    for line in _wrap(text, _face(font, 34, 400), width):
        pen.text((_MARGIN, top), line, _QUIET, _face(font, 34, 400))
        top += 45
    pen.text((_MARGIN, SIZE[1] - 68), foot, _TEXT, _face(font, 28, 600), anchor="ls")
    stream = io.BytesIO()
    image.quantize(128).save(stream, "PNG", compress_level=9)
    return stream.getvalue()


@cache
def _ground() -> Image.Image:
    """Return what lies behind the words: the curves of MSELoss, L1Loss and HuberLoss."""
    scale = 3  # Pillow's lines have steps: they are drawn large and made small.
    image = Image.new("RGB", (SIZE[0] * scale, SIZE[1] * scale), _GROUND)
    pen = ImageDraw.Draw(image)
    errors = [step / 20 for step in range(-38, 39)]
    curves = {
        "#24566a": [error**2 for error in errors],
        "#2f7085": [abs(error) for error in errors],
        "#f3a46b": [
            error**2 / 2 if abs(error) < _DELTA else _DELTA * (abs(error) - _DELTA / 2)
            for error in errors
        ],
    }
    for colour, losses in curves.items():
        points = [
            ((960 + 140 * error) * scale, (SIZE[1] - 50 - 130 * loss) * scale)
            for error, loss in zip(errors, losses, strict=True)
            if loss < errors[-1]
        ]
        pen.line(points, colour, 6 * scale, joint="curve")
    return image.resize(SIZE, Image.Resampling.LANCZOS)


def _fit(title: str, font: Path, width: int) -> tuple[int, list[str]]:
    """Return the largest size in which a title takes two lines, or the smallest; and its lines."""
    fitting = ((size, _wrap(title, _face(font, size, 650), width)) for size in _SIZES)
    return next(fit for fit in fitting if len(fit[1]) <= _LINES or fit[0] == _SIZES[-1])


@cache
def _face(font: Path, size: int, weight: int) -> ImageFont.FreeTypeFont:
    face = ImageFont.truetype(font, size)
    face.set_variation_by_axes([weight])
    return face


def _wrap(text: str, face: ImageFont.FreeTypeFont, width: int) -> list[str]:
    lines = [""]
    for word in text.split():
        longer = f"{lines[-1]} {word}".strip()
        if face.getlength(longer) <= width:
            lines[-1] = longer
        else:
            lines.append(word)
    return lines
