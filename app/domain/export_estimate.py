"""What an export will hold, before it is made: the names of its files and about how large they will be."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from app.domain.export_choices import photos_in
from app.domain.export_names import NameWish, export_names
from app.domain.export_plan import ExportPlan, SizePreset
from app.domain.inspection import Inspection
from app.domain.photo import PhotoId

_MOST = {SizePreset.FOUR_MEGABYTES: 4_000_000, SizePreset.HALF_MEGABYTE: 500_000}
_REPORT, _A_ROW, _AN_ENTRY = 120_000, 400, 1_200
_USUAL_PHOTO = 2_000_000


@dataclass(frozen=True)
class ExpectedFile:
    """``name`` within the export. ``size``: bytes, about."""

    name: str
    size: int


def expected_files(
    inspection: Inspection, plan: ExportPlan, sizes: Mapping[PhotoId, int], vin: str = ""
) -> tuple[ExpectedFile, ...]:
    """``sizes``: bytes of the photos that are here; of the others the average is assumed. ``BadTemplate``."""
    photos = photos_in(inspection, plan)
    usual = sum(sizes.values()) // len(sizes) if sizes else _USUAL_PHOTO
    names = export_names(inspection, [NameWish(photo.id) for photo in photos], plan.template, vin)
    most = _MOST.get(plan.preset, 1 << 62)
    reduced = [min(sizes.get(photo.id, usual), most) for photo in photos]
    files: list[ExpectedFile] = []
    if plan.photos:
        files += [ExpectedFile(f"photos/{name}.jpg", size) for name, size in zip(names, reduced, strict=True)]
    if plan.report:  # it holds the same bytes
        files.append(ExpectedFile("report.pdf", _REPORT + sum(reduced)))
    if plan.table:
        files.append(ExpectedFile("photos.csv", _A_ROW * (len(inspection.photos) + 1)))
    if plan.data:
        files.append(ExpectedFile("session.json", _AN_ENTRY * (len(inspection.photos) + 1)))
    return (*files, ExpectedFile("manifest-sha256.txt", 120 * len(files)))


def size_words(size: int) -> str:
    """``18.2 MB``, ``640 KB``; 1 KB = 1000 bytes."""
    if size >= 1_000_000_000:
        return f"{size / 1e9:.1f} GB"
    if size >= 1_000_000:
        return f"{size / 1e6:.1f} MB"
    return f"{max(1, round(size / 1000))} KB"
