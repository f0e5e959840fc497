"""A polling room for drawn demo scenes: walls, booths, table, ballot box, people from behind."""

from __future__ import annotations

import cv2
import numpy as np

from observer_app.media.scene_camera import Canvas, Picture, Point
from observer_app.media.scene_paper import ballot, label, poster

_HALF_WIDTH, _HEIGHT, _DEPTH, _NEAR = 4.2, 3.1, 8.5, 0.35

_WALLS = ((0.60, 0.72, 0.70), (0.66, 0.70, 0.78), (0.72, 0.70, 0.62), (0.62, 0.70, 0.62))
_COATS = (
    (0.16, 0.18, 0.24), (0.36, 0.16, 0.16), (0.20, 0.27, 0.22), (0.42, 0.36, 0.28),
    (0.24, 0.26, 0.34), (0.46, 0.44, 0.42), (0.12, 0.12, 0.13), (0.24, 0.34, 0.46),
)  # fmt: skip


def plain(colour: tuple[float, float, float], *, seed: int = 0, grain: float = 0.012) -> Picture:
    """Return a 128 x 128 painted surface, a little uneven."""
    random = np.random.default_rng(seed)
    spots = cv2.GaussianBlur(random.normal(0, 1, (128, 128)).astype(np.float32), (0, 0), 3)
    picture: Picture = np.asarray(colour, np.float32) + spots[:, :, None] * np.float32(grain * 4)
    return picture


def draw_room(canvas: Canvas, *, seed: int) -> None:
    """Paint the empty room: ceiling with lamps, walls with windows and notices, floor."""
    random = np.random.default_rng(seed)
    wall = np.array(_WALLS[int(random.integers(len(_WALLS)))], np.float32)
    w, h, d, n = _HALF_WIDTH, _HEIGHT, _DEPTH, _NEAR
    canvas.hang(
        _fading((0.90, 0.89, 0.86), near=0.8, far=1.0),
        [(-w, h, n), (w, h, n), (w, h, d), (-w, h, d)],
    )
    canvas.hang(_floor(seed), [(-w, 0, d), (w, 0, d), (w, 0, n), (-w, 0, n)])
    canvas.hang(_wall(wall, seed=seed), [(-w, h, d), (w, h, d), (w, 0, d), (-w, 0, d)], light=0.97)
    side = _wall(wall, seed=seed + 1)
    canvas.hang(side, [(-w, h, n), (-w, h, d), (-w, 0, d), (-w, 0, n)], light=0.80)
    canvas.hang(side, [(w, h, d), (w, h, n), (w, 0, n), (w, 0, d)], light=0.90)
    for z in (3.0, 5.6):
        canvas.hang(
            plain((1.25, 1.24, 1.2)),
            [(-1.6, h, z), (1.6, h, z), (1.6, h, z + 0.3), (-1.6, h, z + 0.3)],
        )
    for z in (2.2, 4.3, 6.4):
        canvas.hang(
            _window(),
            [
                (-w + 0.01, 2.6, z),
                (-w + 0.01, 2.6, z + 1.4),
                (-w + 0.01, 1.0, z + 1.4),
                (-w + 0.01, 1.0, z),
            ],
        )
        patch: list[Point] = [
            (-2.8, 0, z + 0.5),
            (-1.2, 0, z + 0.9),
            (-1.2, 0, z + 2.2),
            (-2.8, 0, z + 1.8),
        ]
        canvas.shade(patch, strength=-0.22, blur_px=26)
    # Where floor and walls meet, less light arrives.
    canvas.shade(
        [(-w, 0.0, d), (w, 0.0, d), (w, 0, d - 0.5), (-w, 0, d - 0.5)], strength=0.25, blur_px=24
    )
    _notices(canvas, random=random, seed=seed)


def draw_booths(canvas: Canvas, *, seed: int) -> None:
    """Paint three voting booths with curtains along the back wall."""
    frame = plain((0.82, 0.80, 0.74), seed=seed)
    curtain = _curtain(seed)
    for number in range(3):
        x = 0.7 + number * 1.1
        z = _DEPTH - 1.15
        _ground_shadow(canvas, x - 0.1, x + 1.05, z - 0.25, _DEPTH)
        canvas.box((x, 0, z), (x + 0.98, 1.95, _DEPTH - 0.05), [frame, frame, frame, frame])
        canvas.hang(
            curtain,
            [
                (x + 0.07, 1.85, z - 0.01),
                (x + 0.91, 1.85, z - 0.01),
                (x + 0.91, 0.42, z - 0.01),
                (x + 0.07, 0.42, z - 0.01),
            ],
        )


def draw_table(canvas: Canvas, *, x: float, z: float, length: float, seed: int) -> None:
    """Paint the commission's table, 0.75 m high, with registers and papers on it."""
    random = np.random.default_rng(seed)
    wood = _wood(seed)
    cloth = plain((0.50, 0.16, 0.18), seed=seed)
    _ground_shadow(canvas, x - 0.1, x + length + 0.15, z - 0.3, z + 0.8)
    canvas.box((x, 0.02, z), (x + length, 0.75, z + 0.7), [cloth, cloth, cloth, wood])
    for number in range(round(length / 0.5)):
        left = x + 0.1 + number * 0.5 + float(random.uniform(-0.05, 0.05))
        near = z + 0.12 + float(random.uniform(0, 0.2))
        low, high = (
            (left, 0.75, near),
            (left + 0.3, 0.75 + float(random.uniform(0.01, 0.08)), near + 0.24),
        )
        paper = plain((0.93, 0.92, 0.88), seed=number)
        canvas.box(low, high, [paper, paper, paper, paper])


def draw_ballot_box(
    canvas: Canvas, *, x: float, z: float, foot: float, filled: float, seed: int, title: str
) -> None:
    """Paint a clear ballot box, 0.56 m wide, on a stand of height `foot`; filled 0..1."""
    random = np.random.default_rng(seed)
    stand = _wood(seed + 3)
    wide, high, deep = 0.56, 0.62, 0.46
    _ground_shadow(canvas, x - 0.08, x + wide + 0.12, z - 0.2, z + deep + 0.05)
    if foot > 0.05:
        canvas.box((x - 0.05, 0, z - 0.05), (x + wide + 0.05, foot, z + deep + 0.05), [stand] * 4)
    back = plain((0.70, 0.75, 0.78), seed=seed)
    canvas.box((x, foot, z + deep - 0.02), (x + wide, foot + high, z + deep), [back] * 4)
    floor = [
        (x, foot + 0.01, z + deep),
        (x + wide, foot + 0.01, z + deep),
        (x + wide, foot + 0.01, z),
        (x, foot + 0.01, z),
    ]
    canvas.hang(plain((0.60, 0.65, 0.68)), floor)
    for number in range(round(filled * 120)):
        level = foot + 0.02 + filled * 0.48 * number / max(1.0, filled * 120)
        _slip(canvas, random, x=x, z=z, y=level, seed=seed + number)
    # Panes: the side first, then the front; opacity grows towards the edges.
    pane = _pane()
    top = foot + high
    if canvas.camera.at[0] > x + wide:
        canvas.hang(
            pane,
            [
                (x + wide, top, z),
                (x + wide, top, z + deep),
                (x + wide, foot, z + deep),
                (x + wide, foot, z),
            ],
            light=0.86,
        )
    if canvas.camera.at[0] < x:
        canvas.hang(
            pane, [(x, top, z + deep), (x, top, z), (x, foot, z), (x, foot, z + deep)], light=0.9
        )
    canvas.hang(pane, [(x, top, z), (x + wide, top, z), (x + wide, foot, z), (x, foot, z)])
    lid = plain((0.86, 0.88, 0.90), seed=seed)
    canvas.box(
        (x - 0.02, top, z - 0.02), (x + wide + 0.02, top + 0.045, z + deep + 0.02), [lid] * 4
    )
    slot = [
        (x + 0.14, top + 0.046, z + 0.26),
        (x + wide - 0.14, top + 0.046, z + 0.26),
        (x + wide - 0.14, top + 0.046, z + 0.22),
        (x + 0.14, top + 0.046, z + 0.22),
    ]
    canvas.hang(plain((0.04, 0.04, 0.05), grain=0), slot)
    sign = label(title, size=(320, 70), paper=(250, 250, 246))
    canvas.hang(
        sign,
        [
            (x + 0.08, top - 0.10, z - 0.004),
            (x + wide - 0.08, top - 0.10, z - 0.004),
            (x + wide - 0.08, top - 0.2, z - 0.004),
            (x + 0.08, top - 0.2, z - 0.004),
        ],
    )
    for offset in (0.06, wide - 0.09):
        seal = [
            (x + offset, top + 0.035, z - 0.022),
            (x + offset + 0.035, top + 0.035, z - 0.022),
            (x + offset + 0.035, top - 0.05, z - 0.022),
            (x + offset, top - 0.05, z - 0.022),
        ]
        canvas.hang(plain((0.78, 0.10, 0.10)), seal)


def draw_person(canvas: Canvas, *, x: float, z: float, seed: int) -> None:
    """Paint somebody in a coat, seen from behind, standing on the floor."""
    random = np.random.default_rng(seed)
    tall = float(random.uniform(1.58, 1.84))
    half = tall * 0.19
    _ground_shadow(canvas, x - half * 0.8, x + half * 0.9, z - 0.22, z + 0.18)
    canvas.hang(
        person(seed), [(x - half, tall, z), (x + half, tall, z), (x + half, 0, z), (x - half, 0, z)]
    )


def person(seed: int) -> Picture:
    """Return a standing figure from behind, 240 x 632, with opacity."""
    random = np.random.default_rng(seed)
    coat = np.array(_COATS[int(random.integers(len(_COATS)))], np.float32)
    trousers = np.array((0.10, 0.11, 0.15), np.float32) * float(random.uniform(0.7, 1.7))
    hair = np.array((0.10, 0.08, 0.07), np.float32) * float(random.uniform(0.7, 3.5))
    hem = int(random.integers(320, 440))
    figure: Picture = np.zeros((632, 240, 4), np.float32)
    _limb(figure, [(88, hem - 30), (118, hem - 30), (114, 606), (86, 606)], trousers)
    _limb(figure, [(122, hem - 30), (152, hem - 30), (154, 606), (126, 606)], trousers * 0.9)
    _limb(figure, [(80, 600), (116, 600), (116, 626), (78, 626)], (0.06, 0.06, 0.06))
    _limb(figure, [(124, 600), (160, 600), (162, 626), (124, 626)], (0.06, 0.06, 0.06))
    _limb(figure, [(56, 140), (74, 128), (78, 330), (54, 336)], coat * 0.82)
    _limb(figure, [(166, 128), (184, 140), (186, 336), (162, 330)], coat * 0.7)
    body = [
        (74, 120),
        (100, 104),
        (140, 104),
        (166, 120),
        (170, 250),
        (174, hem),
        (66, hem),
        (70, 250),
    ]
    _limb(figure, body, coat)
    _limb(figure, [(108, 84), (132, 84), (136, 112), (104, 112)], (0.66, 0.52, 0.44))
    cv2.ellipse(figure, (120, 56), (33, 42), 0, 0, 360, (*map(float, hair), 1.0), -1, cv2.LINE_AA)
    cv2.ellipse(figure, (86, 62), (6, 11), 0, 0, 360, (0.66, 0.52, 0.44, 1.0), -1, cv2.LINE_AA)
    cv2.ellipse(figure, (154, 62), (6, 11), 0, 0, 360, (0.60, 0.47, 0.40, 1.0), -1, cv2.LINE_AA)
    # Light comes from the windows at the left; folds run down.
    across = np.linspace(1.28, 0.66, 240, dtype=np.float32)[None, :, None]
    folds = cv2.GaussianBlur(
        random.normal(0, 1, (632, 240)).astype(np.float32), (0, 0), sigmaX=5, sigmaY=60
    )
    figure[:, :, :3] *= across * (1 + 1.6 * folds[:, :, None])
    figure[:, :, 3] = cv2.GaussianBlur(figure[:, :, 3], (0, 0), 1.1)
    return figure


def _limb(figure: Picture, points: list[tuple[int, int]], colour: object) -> None:
    red, green, blue = (float(level) for level in np.asarray(colour, np.float32))
    outline = np.array(points, np.int32)
    cv2.fillPoly(figure, [outline], (red, green, blue, 1.0), cv2.LINE_AA)
    cv2.polylines(figure, [outline], True, (red, green, blue, 1.0), 7, cv2.LINE_AA)


def _fading(colour: tuple[float, float, float], *, near: float, far: float) -> Picture:
    picture = plain(colour)
    return picture * np.linspace(near, far, 128, dtype=np.float32)[:, None, None]


def _floor(seed: int) -> Picture:
    """Return parquet boards, 840 x 1000, lit from the left."""
    random = np.random.default_rng(seed + 11)
    floor = np.empty((1000, 840, 3), np.float32)
    base = np.array((0.52, 0.38, 0.26), np.float32)
    for row in range(0, 1000, 100):
        for column in range(0, 840, 28):
            floor[row : row + 100, column : column + 28] = base * float(random.uniform(0.86, 1.12))
            floor[row : row + 100, column] *= 0.72
        floor[row] *= 0.72
    grain = cv2.GaussianBlur(
        random.normal(0, 1, (1000, 840)).astype(np.float32), (0, 0), sigmaX=1, sigmaY=12
    )
    floor *= 1 + 0.35 * grain[:, :, None]
    floor *= np.linspace(1.12, 0.86, 840, dtype=np.float32)[None, :, None]
    return floor * np.linspace(1.08, 0.82, 1000, dtype=np.float32)[:, None, None]


def _wall(colour: Picture, *, seed: int) -> Picture:
    """Return a wall in two paints with a stripe between, 620 x 900."""
    random = np.random.default_rng(seed)
    wall = np.empty((620, 900, 3), np.float32)
    wall[:320] = (0.87, 0.86, 0.81)
    wall[320:600] = colour
    wall[314:322] = colour * 0.7
    wall[600:] = (0.36, 0.28, 0.22)
    stains = cv2.GaussianBlur(random.normal(0, 1, (620, 900)).astype(np.float32), (0, 0), 24)
    wall *= 1 + 0.9 * stains[:, :, None]
    return wall * np.linspace(0.92, 1.0, 620, dtype=np.float32)[:, None, None]


def _window() -> Picture:
    """Return a bright window with a frame and a hint of trees, 260 x 240."""
    window = np.full((240, 260, 3), (1.12, 1.16, 1.2), np.float32)
    window[150:] = (0.74, 0.84, 0.72)
    window = cv2.GaussianBlur(window, (0, 0), 14).astype(np.float32)
    for start, stop in ((0, 12), (124, 136), (248, 260)):
        window[:, start:stop] = (0.80, 0.80, 0.78)
    for start, stop in ((0, 12), (70, 78), (228, 240)):
        window[start:stop] = (0.80, 0.80, 0.78)
    return window


def _curtain(seed: int) -> Picture:
    random = np.random.default_rng(seed + 5)
    colour = np.array(
        ((0.20, 0.30, 0.52), (0.46, 0.18, 0.22), (0.22, 0.38, 0.32))[seed % 3], np.float32
    )
    folds = np.sin(np.linspace(0, 2 * np.pi * 9, 200) + random.normal(0, 0.3, 200))
    shade = (0.95 + 0.28 * folds).astype(np.float32)
    cloth: Picture = np.broadcast_to(colour * shade[None, :, None], (300, 200, 3)).astype(
        np.float32
    )
    return cloth


def _wood(seed: int) -> Picture:
    random = np.random.default_rng(seed + 7)
    grain = cv2.GaussianBlur(
        random.normal(0, 1, (128, 256)).astype(np.float32), (0, 0), sigmaX=30, sigmaY=1
    )
    picture: Picture = np.array((0.60, 0.45, 0.30), np.float32) * (1 + 1.3 * grain[:, :, None])
    return picture


def _pane() -> Picture:
    """Return clear plastic: a bright diagonal reflection, edges that catch light."""
    pane = np.full((200, 200, 4), (0.88, 0.93, 0.96, 0.10), np.float32)
    for start, width, opacity in ((30, 22, 0.26), (66, 10, 0.2)):
        corners = np.array(
            [[start, 0], [start + width, 0], [start + width - 60, 200], [start - 60, 200]], np.int32
        )
        cv2.fillPoly(pane, [corners], (1.0, 1.0, 1.0, opacity), cv2.LINE_AA)
    cv2.rectangle(pane, (0, 0), (199, 199), (0.92, 0.96, 1.0, 0.75), 6)
    return pane


def _slip(
    canvas: Canvas, random: np.random.Generator, *, x: float, z: float, y: float, seed: int
) -> None:
    """Paint a folded ballot lying in the box."""
    turn = float(random.uniform(0, np.pi))
    middle = (x + float(random.uniform(0.14, 0.42)), z + float(random.uniform(0.12, 0.32)))
    tilt = random.uniform(-0.02, 0.02, 4)
    corners: list[Point] = []
    for number, (along, aside) in enumerate(
        ((-0.11, 0.055), (0.11, 0.055), (0.11, -0.055), (-0.11, -0.055))
    ):
        cx = middle[0] + along * np.cos(turn) - aside * np.sin(turn)
        cz = middle[1] + along * np.sin(turn) + aside * np.cos(turn)
        corners.append((float(cx), y + float(tilt[number]), float(cz)))
    paper = plain((0.86, 0.90, 0.85)) if seed % 4 else ballot(marked=-1, seed=seed)
    canvas.hang(paper, corners, light=float(random.uniform(0.78, 1.04)))


def _notices(canvas: Canvas, *, random: np.random.Generator, seed: int) -> None:
    z = _DEPTH - 0.01
    texts = (
        ("VOTERS", "How to mark the ballot", "One mark in one box", "Fold it twice"),
        ("CANDIDATES", "in the order of the draw"),
        ("07:00 - 19:00", "Voting hours", "Bring your identity card"),
    )
    colours = ((38, 74, 128), (128, 44, 48), (40, 98, 74))
    for number, lines in enumerate(texts):
        x = -3.0 + number * 1.05 + float(random.uniform(-0.1, 0.1))
        y = 2.35 + float(random.uniform(-0.06, 0.06))
        page = poster(lines, colour=colours[(number + seed) % 3], seed=seed + number)
        canvas.hang(page, [(x, y, z), (x + 0.62, y, z), (x + 0.62, y - 0.88, z), (x, y - 0.88, z)])


def _ground_shadow(canvas: Canvas, x0: float, x1: float, z0: float, z1: float) -> None:
    canvas.shade(
        [(x0, 0, z0), (x1, 0, z0), (x1 + 0.2, 0, z1), (x0 + 0.1, 0, z1)], strength=0.42, blur_px=18
    )
