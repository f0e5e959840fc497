"""Pictures of QR codes as phones take them: tilted, turned, blurred, shaded, noisy, compressed."""

from __future__ import annotations

import io
from dataclasses import dataclass

import cv2
import numpy as np
from PIL import Image


@dataclass(frozen=True, slots=True)
class Shot:
    """How a photo was taken. edges in pixels; fill: the code's share of the height; noise and
    shade in levels of 255 and shares; tilt: how far corners stray, as a share of the code."""

    width: int = 2400
    height: int = 1800
    fill: float = 0.6
    tilt: float = 0.1
    blur: float = 1.2
    noise: float = 12.0
    shade: float = 0.4
    quality: int = 80


def take_photo(*codes: bytes, shot: Shot = Shot(), seed: int = 1) -> bytes:
    """Return a JPEG in which the PNGs lie side by side on a grey table."""
    luck = np.random.default_rng(seed)
    scene = np.full((shot.height, shot.width), 140, np.uint8)
    for at, png in enumerate(codes):
        centre = shot.width * (at + 1) / (len(codes) + 1), shot.height / 2
        scene = _lay(scene, png, centre=centre, shot=shot, luck=luck)
    seen = cv2.GaussianBlur(scene, (0, 0), shot.blur).astype(np.float32)
    across = np.linspace(0, 1, shot.width)[None, :] * np.linspace(0.3, 1, shot.height)[:, None]
    lit = seen * (1 - shot.shade * across) * 0.8 + 20 + luck.normal(0, shot.noise, seen.shape)
    ok, jpeg = cv2.imencode(
        ".jpg", np.clip(lit, 0, 255).astype(np.uint8), [cv2.IMWRITE_JPEG_QUALITY, shot.quality]
    )
    assert ok
    return jpeg.tobytes()


def _lay(
    scene: np.ndarray,
    png: bytes,
    *,
    centre: tuple[float, float],
    shot: Shot,
    luck: np.random.Generator,
) -> np.ndarray:
    code = np.array(Image.open(io.BytesIO(png)).convert("L"))
    edge, side = code.shape[0], shot.height * shot.fill
    square = np.array([[0, 0], [1, 0], [1, 1], [0, 1]], np.float32)
    corners = (square - 0.5) * side + np.array(centre, np.float32)
    corners += luck.uniform(-shot.tilt, shot.tilt, (4, 2)).astype(np.float32) * side
    turn = cv2.getRotationMatrix2D(centre, float(luck.uniform(-25, 25)), 1)
    target = cv2.transform(corners[None], turn)[0].astype(np.float32)
    lens = cv2.getPerspectiveTransform(square * edge, target)
    size = (shot.width, shot.height)
    paper = cv2.warpPerspective(code, lens, size, flags=cv2.INTER_AREA)
    mask = cv2.warpPerspective(np.full_like(code, 255), lens, size, flags=cv2.INTER_AREA)
    return np.where(mask > 127, paper, scene)
