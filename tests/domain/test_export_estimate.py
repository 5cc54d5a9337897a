"""What an export will hold is told before it is made."""

from __future__ import annotations

import pytest

from app.domain.errors import BadTemplate
from app.domain.export_estimate import expected_files, size_words
from app.domain.export_plan import ExportPlan, SizePreset
from tests.fakes.inspections import inspection, photo

SHOWN = inspection(photo(2, 0), photo(2, 5), photo(4, 9))
SIZES = {photo(2, 0).id: 6_000_000, photo(2, 5).id: 300_000}


def photo_sizes(**fields: object) -> list[int]:
    files = expected_files(SHOWN, ExportPlan("a", **fields), SIZES)  # type: ignore[arg-type]
    return [file.size for file in files if file.name.startswith("photos/")]


def test_names_and_files() -> None:
    names = [file.name for file in expected_files(SHOWN, ExportPlan("a"), SIZES)]
    assert names == [
        "photos/XXX-ABCDE12345_02-Interior_a1_accepted.jpg",
        "photos/XXX-ABCDE12345_02-Interior_a2_accepted.jpg",
        "photos/XXX-ABCDE12345_04-Left_a1_accepted.jpg",
        "report.pdf",
        "photos.csv",
        "session.json",
        "manifest-sha256.txt",
    ]
    few = ExportPlan("a", photos=False, report=False, data=False)
    assert [file.name for file in expected_files(SHOWN, few, SIZES)] == ["photos.csv", "manifest-sha256.txt"]


def test_sizes_by_preset_and_for_what_is_not_here_the_average() -> None:
    assert photo_sizes() == [6_000_000, 300_000, 3_150_000]
    assert photo_sizes(preset=SizePreset.FOUR_MEGABYTES) == [4_000_000, 300_000, 3_150_000]
    assert photo_sizes(preset=SizePreset.HALF_MEGABYTE) == [500_000, 300_000, 500_000]
    assert photo_sizes(all_attempts=False) == [300_000, 3_150_000]


def test_the_vin_is_in_the_names_that_ask_for_it() -> None:
    files = expected_files(SHOWN, ExportPlan("a", template="{vin}-{step}-{attempt}"), SIZES, "5N1")
    assert files[0].name == "photos/5N1-2-1.jpg"


def test_a_bad_template() -> None:
    with pytest.raises(BadTemplate):
        expected_files(SHOWN, ExportPlan("a", template="{"), SIZES)


@pytest.mark.parametrize(
    ("size", "words"), [(10, "1 KB"), (640_400, "640 KB"), (18_240_000, "18.2 MB"), (3_000_000_000, "3.0 GB")]
)
def test_sizes_as_people_read_them(size: int, words: str) -> None:
    assert size_words(size) == words
