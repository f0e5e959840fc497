from __future__ import annotations

import io

import pytest
from PIL import Image

from observer_app.core.errors import InputError
from observer_app.media.preview import encode_preview, hash_distance, perceptual_hash
from tests.media.making import photo


def pixels_of(data: bytes, *, edge: int = 512) -> tuple[bytes, int, int]:
    with Image.open(io.BytesIO(data)) as opened:
        picture = opened.convert("RGB")
    picture.thumbnail((edge, edge))
    return picture.tobytes(), picture.width, picture.height


def test_a_preview_is_a_jpeg_without_metadata() -> None:
    pixels, width, height = pixels_of(photo())
    data = encode_preview(pixels, width=width, height=height)
    with Image.open(io.BytesIO(data)) as preview:
        assert (preview.format, preview.size) == ("JPEG", (width, height))
        assert not preview.getexif()


@pytest.mark.parametrize(
    ("length", "width", "height"),
    [(12, 2, 3), (0, 0, 0), (513 * 3, 513, 1), (12, -2, -2), (11, 2, 2)],
)
def test_pixels_that_do_not_fit_their_size_are_refused(
    length: int, width: int, height: int
) -> None:
    with pytest.raises(InputError):
        encode_preview(bytes(length), width=width, height=height)


def test_a_perceptual_hash_survives_scaling_and_saving_again() -> None:
    pixels, width, height = pixels_of(photo())
    whole = perceptual_hash(pixels, width=width, height=height)
    pixels, width, height = pixels_of(photo(), edge=200)
    out = io.BytesIO()
    Image.frombytes("RGB", (width, height), pixels).save(out, "JPEG", quality=40)
    pixels, width, height = pixels_of(out.getvalue())
    again = perceptual_hash(pixels, width=width, height=height)
    assert len(whole) == 16
    assert hash_distance(whole, again) <= 6


def test_other_pictures_have_other_hashes() -> None:
    pixels, width, height = pixels_of(photo())
    upright = perceptual_hash(pixels, width=width, height=height)
    turned = Image.frombytes("RGB", (width, height), pixels).rotate(90, expand=True)
    sideways = perceptual_hash(turned.tobytes(), width=height, height=width)
    assert hash_distance(upright, sideways) > 16


def test_a_blank_picture_has_a_hash() -> None:
    assert len(perceptual_hash(bytes(3), width=1, height=1)) == 16
