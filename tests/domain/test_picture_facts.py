"""A camera is named once."""

from __future__ import annotations

import pytest

from app.domain.picture_facts import PictureFacts


@pytest.mark.parametrize(
    ("make", "model", "camera"),
    [
        ("Apple", "iPhone 13", "Apple iPhone 13"),
        ("Canon", "Canon EOS R5", "Canon EOS R5"),
        ("SAMSUNG", "samsung SM-G991B", "samsung SM-G991B"),
        ("Google", "", "Google"),
        ("", "Pixel 7", "Pixel 7"),
        ("", "", ""),
    ],
)
def test_the_camera_s_name(make: str, model: str, camera: str) -> None:
    assert PictureFacts(4032, 3024, 1, "JPEG", "", matches=True, make=make, model=model).camera == camera


def test_megapixels() -> None:
    assert PictureFacts(4032, 3024, 1, "JPEG", "", matches=True).megapixels == pytest.approx(12.192768)
