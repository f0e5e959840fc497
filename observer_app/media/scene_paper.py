"""Printed and handwritten paper for drawn demo scenes: protocols, posters, ballots."""

from __future__ import annotations

from collections.abc import Sequence

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFont

from observer_app.media.scene_camera import Picture

Pixels = NDArray[np.uint8]
"""Rows x columns x 3, RGB."""

Stroke = NDArray[np.float64]
"""Pen positions, one row (x, y) each."""

_INK = (24, 38, 120)
_STAMP = (60, 70, 160)

# Pen strokes of the digits in a unit square, y down; each digit is one or two strokes.
_DIGITS: dict[str, tuple[tuple[tuple[float, float], ...], ...]] = {
    "0": (
        (
            (0.5, 0),
            (0.15, 0.2),
            (0.1, 0.6),
            (0.35, 1),
            (0.7, 0.9),
            (0.9, 0.5),
            (0.8, 0.1),
            (0.5, 0),
        ),
    ),
    "1": (((0.25, 0.3), (0.6, 0), (0.5, 1)),),
    "2": (((0.15, 0.25), (0.4, 0), (0.8, 0.15), (0.75, 0.45), (0.1, 1), (0.95, 0.95)),),
    "3": (((0.15, 0.1), (0.6, 0), (0.8, 0.2), (0.4, 0.45), (0.85, 0.65), (0.6, 1), (0.1, 0.9)),),
    "4": (((0.45, 0), (0.1, 0.6), (0.9, 0.55)), ((0.7, 0.25), (0.6, 1))),
    "5": (((0.85, 0), (0.3, 0.02), (0.2, 0.42), (0.7, 0.4), (0.85, 0.7), (0.5, 1), (0.1, 0.9)),),
    "6": (((0.75, 0), (0.25, 0.4), (0.15, 0.8), (0.5, 1), (0.85, 0.75), (0.5, 0.5), (0.2, 0.7)),),
    "7": (((0.1, 0.05), (0.9, 0), (0.4, 1)), ((0.35, 0.5), (0.8, 0.48))),
    "8": (
        (
            (0.6, 0.42),
            (0.2, 0.2),
            (0.5, 0),
            (0.8, 0.2),
            (0.2, 0.7),
            (0.5, 1),
            (0.85, 0.75),
            (0.4, 0.42),
        ),
    ),
    "9": (((0.8, 0.2), (0.45, 0), (0.15, 0.25), (0.4, 0.5), (0.8, 0.25), (0.75, 0.6), (0.45, 1)),),
}


def protocol_sheet(
    title: str, *, station: str, rows: Sequence[tuple[str, str]], seed: int
) -> Picture:
    """Return an A4 page, 1240 x 1754: printed lines, handwritten figures, stamp, signatures."""
    random = np.random.default_rng(seed)
    page = Image.new("RGB", (1240, 1754), (247, 245, 238))
    draw = ImageDraw.Draw(page)
    draw.text((620, 110), title, font=_font(46), fill=(20, 20, 24), anchor="mm")
    draw.text((620, 172), station, font=_font(34), fill=(30, 30, 34), anchor="mm")
    draw.line((120, 215, 1120, 215), fill=(40, 40, 40), width=3)
    height = min(74, (1754 - 620) // max(1, len(rows)))
    top = 250
    for number, (label, _) in enumerate(rows):
        y = top + number * height
        draw.rectangle((120, y, 1120, y + height), outline=(90, 90, 90), width=2)
        draw.line((190, y, 190, y + height), fill=(90, 90, 90), width=2)
        draw.line((880, y, 880, y + height), fill=(90, 90, 90), width=2)
        size = round(height * 0.42)
        middle = y + height / 2
        draw.text((155, middle), str(number + 1), font=_font(size), fill=(30, 30, 30), anchor="mm")
        label_font = _fitting(draw, label, size=size, width=660)
        draw.text((206, middle), label, font=label_font, fill=(30, 30, 30), anchor="lm")
    bottom = top + len(rows) * height
    for number in range(3):
        y = bottom + 110 + number * 84
        draw.line((150, y, 640, y), fill=(70, 70, 70), width=2)
        draw.text((150, y + 8), "signature", font=_font(20), fill=(90, 90, 90))
    pixels = np.asarray(page).copy()
    for number, (_, figure) in enumerate(rows):
        at = (905, top + number * height + height * 0.16)
        write_by_hand(pixels, figure, at=at, size=height * 0.66, random=random)
    for number in range(3):
        _sign(pixels, at=(180.0, bottom + 100.0 + number * 84), random=random)
    _stamp(pixels, at=(900, min(bottom + 200, 1600)), random=random)
    return _as_picture(pixels)


def write_by_hand(
    pixels: Pixels,
    text: str,
    *,
    at: tuple[float, float],
    size: float,
    random: np.random.Generator,
) -> None:
    """Write digits on `pixels` in blue ink, `size` pixels high; other letters leave a gap."""
    x, y = at
    for letter in text:
        for stroke in _DIGITS.get(letter, ()):
            points = np.array(stroke) * (size * 0.55, size)
            points[:, 0] += 0.16 * (size - points[:, 1])  # a slant
            points = points + random.normal(0, size * 0.022, points.shape) + (x, y)
            _ink(pixels, _smooth(points), thickness=max(2, round(size / 13)))
        x += size * (0.78 if letter in _DIGITS else 0.35) + random.normal(0, size * 0.03)
        y += random.normal(0, size * 0.02)


def poster(lines: Sequence[str], *, colour: tuple[int, int, int], seed: int) -> Picture:
    """Return a notice with a coloured head and printed lines, 420 x 594."""
    random = np.random.default_rng(seed)
    page = Image.new("RGB", (420, 594), (244, 243, 239))
    draw = ImageDraw.Draw(page)
    draw.rectangle((0, 0, 420, 96), fill=colour)
    draw.text(
        (210, 48),
        lines[0],
        font=_fitting(draw, lines[0], size=46, width=390),
        fill="white",
        anchor="mm",
    )
    y = 124
    for line in lines[1:]:
        draw.text((30, y), line, font=_fitting(draw, line, size=28, width=360), fill=(40, 40, 44))
        y += 44
    while y < 560:
        draw.line((30, y, int(random.uniform(200, 390)), y), fill=(150, 150, 150), width=5)
        y += 19
    return _as_picture(np.asarray(page))


def ballot(*, marked: int, seed: int, names: int = 6) -> Picture:
    """Return a ballot paper with boxes, one of them marked (-1: none), 420 x 594."""
    random = np.random.default_rng(seed)
    page = Image.new("RGB", (420, 594), (232, 240, 228))
    draw = ImageDraw.Draw(page)
    draw.text((210, 44), "BALLOT PAPER", font=_font(34), fill=(30, 50, 40), anchor="mm")
    draw.line((24, 76, 396, 76), fill=(60, 90, 70), width=3)
    for number in range(names):
        y = 100 + number * 78
        draw.rectangle((24, y, 396, y + 66), outline=(90, 120, 100), width=2)
        draw.rectangle((330, y + 10, 380, y + 56), outline=(40, 60, 50), width=3)
        draw.line((44, y + 26, int(random.uniform(180, 300)), y + 26), fill=(70, 80, 74), width=8)
        draw.line(
            (44, y + 46, int(random.uniform(120, 240)), y + 46), fill=(150, 160, 154), width=4
        )
    pixels = np.asarray(page).copy()
    if marked >= 0:
        y = 110 + marked * 78
        cross = np.array([[336, y + 4], [374, y + 42]]), np.array([[374, y + 2], [336, y + 44]])
        for stroke in cross:
            _ink(pixels, stroke + random.normal(0, 2, stroke.shape), thickness=5)
    return _as_picture(pixels)


def label(text: str, *, size: tuple[int, int], paper: tuple[int, int, int]) -> Picture:
    """Return one printed line on paper of `size` pixels."""
    page = Image.new("RGB", size, paper)
    draw = ImageDraw.Draw(page)
    font = _fitting(draw, text, size=round(size[1] * 0.6), width=round(size[0] * 0.92))
    draw.text((size[0] / 2, size[1] / 2), text, font=font, fill=(30, 34, 44), anchor="mm")
    return _as_picture(np.asarray(page))


def _font(size: int) -> ImageFont.FreeTypeFont | ImageFont.ImageFont:
    return ImageFont.load_default(size)


def _fitting(
    draw: ImageDraw.ImageDraw, text: str, *, size: int, width: int
) -> ImageFont.FreeTypeFont | ImageFont.ImageFont:
    """Return the font at `size`, or smaller so that `text` fits `width` pixels."""
    length = draw.textlength(text, font=_font(size))
    return _font(size if length <= width else max(8, int(size * width / length)))


def _smooth(points: Stroke) -> Stroke:
    """Return the stroke rounded by two passes of corner cutting (Chaikin 1974)."""
    for _ in range(2):
        one, other = points[:-1], points[1:]
        cut = np.stack([0.75 * one + 0.25 * other, 0.25 * one + 0.75 * other], axis=1)
        points = np.concatenate([points[:1], cut.reshape(-1, 2), points[-1:]])
    return points


def _ink(
    pixels: Pixels,
    points: Stroke,
    *,
    thickness: int,
    colour: tuple[int, int, int] = _INK,
) -> None:
    fixed = np.round(points * 16).astype(np.int32)
    cv2.polylines(pixels, [fixed], False, colour, thickness, cv2.LINE_AA, 4)


def _sign(
    pixels: Pixels,
    *,
    at: tuple[float, float],
    random: np.random.Generator,
) -> None:
    steps = np.arange(14)
    x = at[0] + steps * 22 + random.normal(0, 8, 14)
    y = at[1] - 18 + np.where(steps % 2, 16, -16) * random.uniform(0.3, 1.5, 14)
    _ink(pixels, _smooth(np.stack([x, y], axis=1)), thickness=3)


def _stamp(
    pixels: Pixels,
    *,
    at: tuple[int, int],
    random: np.random.Generator,
) -> None:
    """Press a round stamp, unevenly inked."""
    layer = np.zeros(pixels.shape[:2], np.float32)
    for radius, width in ((128, 6), (118, 2), (74, 3)):
        cv2.circle(layer, at, radius, 1.0, width, cv2.LINE_AA)
    text = "PRECINCT COMMISSION * "
    for number, letter in enumerate(text):
        angle = 2 * np.pi * number / len(text)
        place = (at[0] + 96 * np.sin(angle) - 8, at[1] - 96 * np.cos(angle) + 9)
        spot = (int(place[0]), int(place[1]))
        cv2.putText(layer, letter, spot, cv2.FONT_HERSHEY_SIMPLEX, 0.72, 1.0, 2, cv2.LINE_AA)
    rough = cv2.GaussianBlur(random.normal(0, 1, layer.shape).astype(np.float32), (0, 0), 6)
    layer *= np.clip(0.75 + 2.4 * rough, 0.15, 1) * 0.8
    mixed = pixels * (1 - layer[:, :, None]) + np.array(_STAMP) * layer[:, :, None]
    pixels[:] = mixed.astype(np.uint8)


def _as_picture(pixels: Pixels) -> Picture:
    return np.asarray(pixels, np.float32) / np.float32(255)
