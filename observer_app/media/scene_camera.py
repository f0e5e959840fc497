"""A small painter in perspective: flat pictures hung in a room and seen by a camera.

x goes right, y up, z away from the camera's door; metres. Surfaces are painted back to
front. For drawn demo scenes only; nothing here reads a file.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

Picture = NDArray[np.float32]
"""Rows x columns x 3 (RGB) or 4 (RGB and opacity 0..1), levels 0..1."""

Point = tuple[float, float, float]


@dataclass(frozen=True, slots=True)
class Camera:
    """Where the photographer stands and looks; `field` is the horizontal view, degrees."""

    at: Point
    towards: Point
    field: float = 62.0
    roll: float = 0.0

    def project(self, points: Sequence[Point], *, width: int, height: int) -> NDArray[np.float64]:
        """Return pixel positions, one row (x, y) a point; all must lie before the camera."""
        forward = np.subtract(self.towards, self.at)
        forward = forward / np.linalg.norm(forward)
        right = np.cross((0.0, 1.0, 0.0), forward)
        right = right / np.linalg.norm(right)
        up = np.cross(forward, right)
        turn = np.radians(self.roll)
        right, up = (
            np.cos(turn) * right + np.sin(turn) * up,
            np.cos(turn) * up - np.sin(turn) * right,
        )
        seen = np.asarray(points, dtype=np.float64) - np.asarray(self.at)
        depth = np.maximum(seen @ forward, 0.05)
        focal = width / 2 / np.tan(np.radians(self.field / 2))
        across, above = seen @ right / depth, seen @ up / depth
        return np.stack([width / 2 + focal * across, height / 2 - focal * above], axis=1)


class Canvas:
    """A photo being painted."""

    def __init__(self, camera: Camera, *, width: int, height: int) -> None:
        self.camera = camera
        self.width = width
        self.height = height
        self.picture: Picture = np.zeros((height, width, 3), dtype=np.float32)

    def hang(self, picture: Picture, corners: Sequence[Point], *, light: float = 1.0) -> None:
        """Paint `picture` on four corners: top left, top right, bottom right, bottom left."""
        rows, columns = picture.shape[:2]
        flat = np.array([[0, 0], [columns, 0], [columns, rows], [0, rows]], dtype=np.float32)
        seen = self.camera.project(corners, width=self.width, height=self.height)
        left, top = np.floor(seen.min(axis=0)).astype(int) - 1
        right, bottom = np.ceil(seen.max(axis=0)).astype(int) + 2
        left, top = max(left, 0), max(top, 0)
        right, bottom = min(right, self.width), min(bottom, self.height)
        if left >= right or top >= bottom:
            return
        goal = (seen - (left, top)).astype(np.float32)
        transform = cv2.getPerspectiveTransform(flat, goal)
        size = (int(right - left), int(bottom - top))
        colour = cv2.warpPerspective(
            picture[:, :, :3],
            transform,
            size,
            flags=cv2.INTER_LINEAR,
            borderMode=cv2.BORDER_REPLICATE,
        )
        opacity = (
            picture[:, :, 3] if picture.shape[2] == 4 else np.ones((rows, columns), np.float32)
        )
        cover = cv2.warpPerspective(opacity, transform, size, flags=cv2.INTER_LINEAR)[:, :, None]
        place = self.picture[top:bottom, left:right]
        place *= 1 - cover
        place += colour * cover * light

    def shade(self, corners: Sequence[Point], *, strength: float, blur_px: float) -> None:
        """Darken (or with negative strength brighten) a soft-edged patch."""
        seen = self.camera.project(corners, width=self.width, height=self.height)
        reach = 3 * blur_px
        left, top = np.maximum(np.floor(seen.min(axis=0) - reach).astype(int), 0)
        right, bottom = np.ceil(seen.max(axis=0) + reach).astype(int)
        place = self.picture[top : max(bottom, 0), left : max(right, 0)]
        if place.size == 0:
            return
        # A quarter of the resolution is enough for something blurred.
        rows, columns = place.shape[:2]
        mask = np.zeros((rows // 4 + 1, columns // 4 + 1), np.float32)
        outline = np.round((seen - (left, top)) / 4).astype(np.int32)
        cv2.fillPoly(mask, [outline], 1.0)
        mask = cv2.GaussianBlur(mask, (0, 0), blur_px / 4)
        place *= 1 - strength * cv2.resize(mask, (columns, rows))[:, :, None]

    def box(self, low: Point, high: Point, faces: Sequence[Picture], *, light: float = 1.0) -> None:
        """Paint an upright box; `faces` are front (towards -z), left, right, top."""
        (x0, y0, z0), (x1, y1, z1) = low, high
        front, left, right, top = faces
        if self.camera.at[0] < x0:
            corners = [(x0, y1, z1), (x0, y1, z0), (x0, y0, z0), (x0, y0, z1)]
            self.hang(left, corners, light=0.86 * light)
        if self.camera.at[0] > x1:
            corners = [(x1, y1, z0), (x1, y1, z1), (x1, y0, z1), (x1, y0, z0)]
            self.hang(right, corners, light=0.7 * light)
        if self.camera.at[1] > y1:
            corners = [(x0, y1, z1), (x1, y1, z1), (x1, y1, z0), (x0, y1, z0)]
            self.hang(top, corners, light=1.04 * light)
        corners = [(x0, y1, z0), (x1, y1, z0), (x1, y0, z0), (x0, y0, z0)]
        self.hang(front, corners, light=0.94 * light)


def develop(picture: Picture, *, size: tuple[int, int], seed: int) -> NDArray[np.uint8]:
    """Return the painted scene as a phone would save it: softened, vignetted, grainy RGB."""
    random = np.random.default_rng(seed)
    small = np.asarray(cv2.resize(picture, size, interpolation=cv2.INTER_AREA), np.float32)
    eighth = (size[0] // 8, size[1] // 8)
    bright = np.clip(cv2.resize(small, eighth, interpolation=cv2.INTER_AREA) - 0.82, 0, None)
    glow = cv2.resize(cv2.GaussianBlur(bright, (0, 0), size[0] / 480), size)
    small = small + 0.8 * glow
    columns, rows = size
    x = (np.arange(columns) / columns - 0.5)[None, :]
    y = (np.arange(rows) / rows - 0.5)[:, None]
    vignette = 1 - 0.42 * (x**2 + y**2)
    noise = random.standard_normal((rows, columns, 3), dtype=np.float32)
    grain = 0.004 * noise.sum(axis=2, keepdims=True) + 0.012 * cv2.GaussianBlur(noise, (0, 0), 1.2)
    warmth = np.array([1.02, 1.0, 0.965]) + random.normal(0, 0.012, 3)
    graded = small * vignette[:, :, None].astype(np.float32) * warmth.astype(np.float32)
    # A gentle S-curve: phones lift contrast.
    graded = np.clip(graded, 0, 1)
    graded = 0.65 * graded + 0.35 * (3 * graded**2 - 2 * graded**3)
    levels = np.clip((graded + grain) * 255, 0, 255)
    return np.asarray(levels, np.uint8)
