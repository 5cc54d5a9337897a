"""Reduced copies: small enough, recognisable, with the original's hash; shared ones tell nothing of the camera."""

from __future__ import annotations

import hashlib
import io
from pathlib import Path

import pytest
from PIL import Image, ImageCms

from app.domain.errors import UnreadablePhoto
from app.domain.export_plan import SizePreset
from app.services.cancel import CancelToken
from app.services.exif_block import exif_block, orientation
from app.services.metadata_strip import strip_jpeg
from app.services.photo_format import PhotoFormat, check_whole
from app.services.picture_sizes import LIMITS, reduced
from tests.fakes.keeping import PHOTOS, sample_shelf
from tests.services.exporting import exported

LEFT = PHOTOS / "04-Left-1.jpg"
PROFILE = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
FORMATS = {"JPEG": PhotoFormat.JPEG, "PNG": PhotoFormat.PNG, "WEBP": PhotoFormat.WEBP}


def noisy(path: Path, format: str, turned: int = 1, size: tuple[int, int] = (2400, 1800)) -> Path:
    """Much larger than half a megabyte, with EXIF data, a position, XMP and a colour profile."""
    with Image.open(LEFT) as photo:
        picture = Image.blend(photo.convert("RGB").resize(size), Image.effect_noise(size, 90).convert("RGB"), 0.3)
    exif = Image.Exif()
    exif[0x0112] = turned
    exif[0x010F] = "SECRETMAKER"
    exif.get_ifd(0x8825)[1] = "N"
    more = {"quality": 95, "xmp": b"<x>SECRETPLACE</x>"} if format != "PNG" else {}
    picture.save(path, format, exif=exif, icc_profile=PROFILE, **more)
    return path


def copy_of(path: Path, format: str, preset: SizePreset) -> bytes:
    found = reduced(path, FORMATS[format], preset, "ab" * 32, CancelToken())
    assert found is not None
    return found


@pytest.mark.parametrize("format", ["JPEG", "PNG", "WEBP"])
@pytest.mark.parametrize("preset", [SizePreset.FOUR_MEGABYTES, SizePreset.HALF_MEGABYTE])
def test_copies_fit_and_keep_what_turns_and_colours_them(tmp_path: Path, format: str, preset: SizePreset) -> None:
    path = noisy(tmp_path / "photo", format, turned=6, size=(3600, 2700))
    assert path.stat().st_size > LIMITS[preset]
    content = copy_of(path, format, preset)
    assert LIMITS[preset] * 0.6 < len(content) <= LIMITS[preset]
    with Image.open(io.BytesIO(content)) as copy, Image.open(path) as original:
        copy.load()
        assert copy.getexif()[0x0112] == 6
        assert copy.info["icc_profile"] == PROFILE
        assert copy.info["comment"] == b"Copy of a file with SHA-256 " + b"ab" * 32
        assert copy.width / copy.height == pytest.approx(original.width / original.height, rel=0.01)


def test_what_is_small_enough_stays_as_it_is() -> None:
    assert reduced(LEFT, PhotoFormat.JPEG, SizePreset.FOUR_MEGABYTES, "", CancelToken()) is None


@pytest.mark.parametrize("format", ["JPEG", "PNG", "WEBP"])
@pytest.mark.parametrize("turned", [1, 8])
def test_shared_copies_have_the_same_pixels_and_tell_nothing(tmp_path: Path, format: str, turned: int) -> None:
    path = noisy(tmp_path / "photo", format, turned)
    assert b"SECRET" in path.read_bytes()
    copy = tmp_path / "copy"
    copy.write_bytes(copy_of(path, format, SizePreset.SHARED))
    check_whole(copy, FORMATS[format])
    assert b"SECRET" not in copy.read_bytes()
    assert orientation(exif_block(copy, FORMATS[format].value)) == turned
    with Image.open(copy) as found, Image.open(path) as original:
        assert found.tobytes() == original.tobytes()
        assert found.info["icc_profile"] == PROFILE
        assert set(found.getexif()) <= {0x0112}
        assert 0x8825 not in found.getexif()


def test_what_lies_behind_a_jpeg_goes_and_progressive_scans_stay(tmp_path: Path) -> None:
    out = io.BytesIO()
    with Image.open(LEFT) as photo:
        photo.save(out, "JPEG", progressive=True, comment=b"SECRET")
        pixels = Image.open(out).tobytes()
    copy = strip_jpeg(out.getvalue() + b"SECRETFILM", 1, "c")
    assert b"SECRET" not in copy
    assert Image.open(io.BytesIO(copy)).tobytes() == pixels


def test_half_a_jpeg_is_no_photo_to_share() -> None:
    with pytest.raises(UnreadablePhoto):
        strip_jpeg(LEFT.read_bytes()[:100_000], 1, "c")


def test_an_export_of_copies_tells_both_hashes(tmp_path: Path) -> None:
    shelf, kept = sample_shelf(tmp_path / "shelf")
    exported(shelf, kept, tmp_path / "out", preset=SizePreset.SHARED, report=True)
    photos = sorted((tmp_path / "out" / "photos").iterdir())
    table = (tmp_path / "out" / "photos.csv").read_text("utf-8-sig")
    report = (tmp_path / "out" / "report.pdf").read_bytes()
    assert len(photos) == 14
    for path in photos:
        assert hashlib.sha256(path.read_bytes()).hexdigest() in table
        assert path.read_bytes() in report, "the report shows the copies, not the originals"
    for versions in kept.receipts.values():
        assert versions[0].sha256 in table
        assert (shelf.folder / versions[0].file_name).read_bytes() not in report
