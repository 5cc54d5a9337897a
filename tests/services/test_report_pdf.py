"""The report: the very bytes of the photos, every word that was said, and nothing that anybody could inject."""

from __future__ import annotations

import hashlib
import io
import re
import shutil
import subprocess
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from app.domain.kept_session import KeptSession
from app.domain.photo import Verdict
from app.domain.review import Drawing, DrawingKind, Mark, PhotoReview, Review
from app.domain.wording import english
from tests.fakes.inspections import inspection, photo
from tests.fakes.keeping import PictureShelf, sample_shelf
from tests.services.exporting import exported

Kept = tuple[PictureShelf, KeptSession]
_STREAM = re.compile(rb"/Subtype /Image [^>]*?/Length (\d+) >>\nstream\n")
poppler = pytest.mark.skipif(shutil.which("pdftotext") is None, reason="no poppler")


@pytest.fixture
def kept(tmp_path: Path) -> Kept:
    return sample_shelf(tmp_path / "shelf")


def report(kept: Kept, folder: Path, review: Review | None = None, **plan: Any) -> bytes:
    exported(*kept, folder, review, report=True, **plan)
    return (folder / "report.pdf").read_bytes()


def images(pdf: bytes) -> list[bytes]:
    """The content of each image stream, found by its length alone."""
    found = [(m.end(), int(m[1])) for m in _STREAM.finditer(pdf)]
    assert all(pdf[start + size :].startswith(b"\nendstream\nendobj") for start, size in found)
    return [pdf[start : start + size] for start, size in found]


def text(folder: Path) -> str:
    done = subprocess.run(
        ["pdftotext", "-raw", "report.pdf", "-"], cwd=folder, capture_output=True, text=True, check=True
    )
    assert done.stderr == ""
    return done.stdout


def one(tmp_path: Path, content: bytes, **facts: Any) -> Kept:
    """A session of one photo with these bytes."""
    shelf = PictureShelf(tmp_path / "shelf", b"[]")
    found = inspection(photo(4, **facts))
    return shelf, shelf.kept(found, {found.photos[0].id: (shelf.take(content),)})


def encoded(mode: str, format: str, size: tuple[int, int] = (60, 40), orientation: int = 1) -> bytes:
    out, exif = io.BytesIO(), Image.Exif()
    exif[0x0112] = orientation
    picture = Image.new(mode, size)
    picture.paste(Image.linear_gradient("L").resize(size).convert(mode))
    picture.save(out, format, exif=exif, **({"lossless": True} if format == "WEBP" else {}))
    return out.getvalue()


def test_the_photos_own_bytes_are_in_it_once_each(kept: Kept, tmp_path: Path) -> None:
    first = kept[1].inspection.photos[0].id
    hers = Review(kept[1].key.text).with_photo(
        first, PhotoReview(drawings=(Drawing(DrawingKind.CIRCLE, (0.1, 0.1), (0.4, 0.4)),))
    )
    found = images(report(kept, tmp_path / "out", hers))
    receipts = [versions[0].sha256 for versions in kept[1].receipts.values()]
    assert [hashlib.sha256(content).hexdigest() for content in found] == receipts


def test_every_offset_of_the_table_leads_to_its_object(kept: Kept, tmp_path: Path) -> None:
    pdf = report(kept, tmp_path / "out")
    start = int(pdf[pdf.rindex(b"startxref\n") + 10 :].split(b"\n")[0])
    assert pdf[start : start + 5] == b"xref\n"
    offsets = re.findall(rb"(\d{10}) 00000 n", pdf[start:])
    assert len(offsets) > 40
    for number, offset in enumerate(offsets, start=1):
        assert pdf[int(offset) :].startswith(b"%d 0 obj" % number)


def test_title_author_and_language(kept: Kept, tmp_path: Path) -> None:
    pdf = report(kept, tmp_path / "out")
    assert b"/Lang (en)" in pdf
    assert b"/Author (Walkaround 1.2.3)" in pdf
    assert b"/DisplayDocTitle true" in pdf


@poppler
@pytest.mark.parametrize("a_page", [1, 2, 4, 6])
def test_what_it_says(kept: Kept, tmp_path: Path, a_page: int) -> None:
    report(kept, tmp_path / "out", a_page=a_page)
    said = " ".join(text(tmp_path / "out").split())
    assert "10 of 13 accepted · 3 to retake: Left, Front Left, Front Right" in said
    assert "List of photos as received by this computer at 2021-05-27 08:00:05 UTC (" in said
    assert "Reason given by PAVE: Please recapture the photo, ensuring that the vehicle" in said
    assert "created_at: 2021-05-27 07:36:19 UTC (" in said
    assert "updated_at: 2021-05-27 07:36:34 UTC (" in said
    for versions in kept[1].receipts.values():
        assert versions[0].sha256 in said
    pages = {1: 14, 2: 7, 4: 4, 6: 3}[a_page] + 2
    assert f"Page {pages} of {pages}" in said


@poppler
def test_long_texts_flow_on_and_nothing_is_lost(kept: Kept, tmp_path: Path) -> None:
    words = [f"w{number:04}" for number in range(1600)]
    hers = Review(kept[1].key.text, note=" ".join(words[:800]))
    for place in (0, 3):
        hers = hers.with_photo(kept[1].inspection.photos[place].id, PhotoReview(Mark.USE, " ".join(words[800:])))
    for a_page in (1, 2, 4, 6):
        folder = tmp_path / str(a_page)
        report(kept, folder, hers, a_page=a_page)
        said = text(folder).split()
        assert all(said.count(word) == 1 for word in words[:800])
        assert all(said.count(word) == 2 for word in words[800:])
        assert "01 VIN · attempt 1 of 1, continued" in " ".join(said)


@poppler
def test_server_and_adjuster_cannot_write_markup(tmp_path: Path) -> None:
    evil = "<b>bold</b> <img src='/etc/passwd'/> <a href='x'> & <para> <b"
    kept = one(tmp_path, encoded("RGB", "JPEG"), verdict=Verdict.REJECTED, message=f"REJECTED: {evil}", label=evil)
    hers = Review(kept[1].key.text, evil).with_photo(kept[1].inspection.photos[0].id, PhotoReview(note=evil))
    report(kept, tmp_path / "out", hers)
    assert " ".join(text(tmp_path / "out").split()).count(evil) == 4, "reason twice, both notes"


@poppler
def test_characters_beyond_the_font_are_shown_by_number(kept: Kept, tmp_path: Path) -> None:
    hers = Review(kept[1].key.text, "Kratzer äöüß ÉŁő Ωμέγα Царапина 右 🚗 \u202e a\x00b")
    report(kept, tmp_path / "out", hers)
    said = " ".join(text(tmp_path / "out").split())
    assert "Kratzer äöüß ÉŁő Ωμέγα Царапина [U+53F3] [U+1F697] [U+202E] a[U+0000]b" in said


def words(folder: Path) -> list[list[tuple[float, ...]]]:
    """Page by page, the box of each word: left, top, right, bottom in points."""
    said = subprocess.run(
        ["pdftotext", "-bbox", "report.pdf", "-"], cwd=folder, capture_output=True, text=True, check=True
    ).stdout
    box = re.compile(r'<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)"')
    return [[tuple(map(float, found.groups())) for found in box.finditer(page)] for page in said.split("<page ")[1:]]


def wordy(context: str, text: str, n: int = -1, /) -> str:
    """A language that needs nearly twice the room."""
    return " ".join(f"{word}nenenenen" if word.isalpha() else word for word in english(context, text, n).split(" "))


@poppler
@pytest.mark.parametrize("a_page", [1, 2, 4, 6])
def test_no_word_lies_over_another_or_leaves_its_page(kept: Kept, tmp_path: Path, a_page: int) -> None:
    circle = (Drawing(DrawingKind.CIRCLE, (0.1, 0.1), (0.4, 0.4)),)
    hers = Review(kept[1].key.text, "note " * 700)
    for number, one_photo in enumerate(kept[1].inspection.photos):
        hers = hers.with_photo(one_photo.id, PhotoReview(Mark.QUERY, "remark " * (40 * (number % 5)), circle))
    report(kept, tmp_path / "out", hers, a_page=a_page, translate=wordy)
    pages = words(tmp_path / "out")
    assert sum(map(len, pages)) > 2000
    for page in pages:
        assert all(30 < left < right < 566 and 20 < top < bottom < 830 for left, top, right, bottom in page)
        inner = [
            (left + 0.5, top + (bottom - top) * 0.08, right - 0.5, bottom - (bottom - top) * 0.08)
            for left, top, right, bottom in page
        ]
        for n, a in enumerate(inner):
            for b in inner[n + 1 :]:
                assert a[2] <= b[0] or b[2] <= a[0] or a[3] <= b[1] or b[3] <= a[1], (a, b)


def drawn(folder: Path, page: int) -> Image.Image:
    subprocess.run(
        ["pdftoppm", "-r", "72", "-f", str(page), "-l", str(page), "-png", "report.pdf", "page"],
        cwd=folder,
        check=True,
        capture_output=True,
    )
    (file,) = folder.glob("page*.png")
    with Image.open(file) as opened:
        return opened.convert("RGB")


@poppler
@pytest.mark.parametrize("orientation", range(1, 9))
def test_photos_stand_upright(tmp_path: Path, orientation: int) -> None:
    upright = Image.new("RGB", (400, 200), "white")
    for box, colour in (((0, 0, 200, 100), "red"), ((200, 0, 400, 100), "green"), ((0, 100, 200, 200), "blue")):
        upright.paste(colour, box)
    back = {2: 0, 3: 3, 4: 1, 5: 5, 6: 2, 7: 6, 8: 4}  # the transpositions that undo EXIF's
    stored = upright if orientation == 1 else upright.transpose(Image.Transpose(back[orientation]))
    out, exif = io.BytesIO(), Image.Exif()
    exif[0x0112] = orientation
    stored.save(out, "JPEG", quality=95, exif=exif)
    report(one(tmp_path, out.getvalue()), tmp_path / "out", a_page=1)
    page = drawn(tmp_path / "out", 2)
    left, top, width = 45, 60, 504
    corners = [page.getpixel((left + x * width // 4, top + y * width // 8)) for x, y in ((1, 1), (3, 1), (1, 3))]
    names = [max(zip(c, ("red", "green", "blue"), strict=True))[1] for c in corners if isinstance(c, tuple)]
    assert names == ["red", "green", "blue"]


@poppler
@pytest.mark.parametrize(
    ("mode", "format"),
    [("L", "JPEG"), ("CMYK", "JPEG"), ("RGB", "PNG"), ("L", "PNG"), ("RGBA", "PNG"), ("P", "PNG"), ("RGB", "WEBP")],
)
def test_every_kind_of_picture_looks_as_it_is(tmp_path: Path, mode: str, format: str) -> None:
    content = encoded(mode, format, (252, 126))
    kept = one(tmp_path, content)
    pdf = report(kept, tmp_path / "out", a_page=1)
    assert (content in pdf) == (format == "JPEG")
    page = drawn(tmp_path / "out", 2)
    with Image.open(io.BytesIO(content)) as opened:
        wanted = opened.convert("RGB").resize((504, 252))
    for y in (40, 120, 200):
        here, there = page.getpixel((45 + 250, 57 + y)), wanted.getpixel((250, y))
        assert isinstance(here, tuple)
        assert isinstance(there, tuple)
        assert max(abs(a - b) for a, b in zip(here, there, strict=True)) < (40 if mode == "CMYK" else 16)


def test_a_picture_that_cannot_be_drawn_costs_only_its_own_place(tmp_path: Path) -> None:
    kept = one(tmp_path, b"\xff\xd8\xff\xe0 and then nothing\xff\xd9")
    assert images(report(kept, tmp_path / "out")) == []


@poppler
def test_lacking_photos_are_named_on_the_cover(kept: Kept, tmp_path: Path) -> None:
    shelf, session = kept
    receipts = dict(session.receipts)
    del receipts[session.inspection.photos[0].id]
    report((shelf, replace(session, receipts=receipts)), tmp_path / "out")
    said = " ".join(text(tmp_path / "out").split())
    assert "PAVE lists these, and they could not be included: 01 VIN · attempt 1 of 1" in said
    assert "PAVE lists this photo; this computer does not have it." in said
