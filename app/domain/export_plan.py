"""What an export is to hold, and in which form."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

USUAL_TEMPLATE = "{key}_{step:02}-{title}_a{attempt}_{verdict}"
"""Also ``{vin}``, ``{code}``, ``{created}``, ``{label}``. Names are made safe for Windows whatever it says."""

A_PAGE = (1, 2, 4, 6)
"""How many photos a page of the report may hold."""

PARTS = ("photos", "report", "table", "data", "all_attempts", "notes", "drawings")
"""The fields of ``ExportPlan`` that are either on or off."""


class ExportForm(StrEnum):
    FOLDER = "folder"
    ZIP = "zip"


class SizePreset(StrEnum):
    """``ORIGINALS``: byte for byte. The others are copies, beside which the original's hash is written."""

    ORIGINALS = "originals"
    FOUR_MEGABYTES = "4 MB"  # at most so much a photo
    HALF_MEGABYTE = "500 KB"
    SHARED = "shared"  # as large as the original, without EXIF, and so without GPS


@dataclass(frozen=True)
class ExportPlan:
    """``target``: the folder or ZIP file to be made. ``photos``, ``report``, ``table`` (CSV) and ``data`` (JSON): what
    goes in; the manifest always does. ``all_attempts``: not only the newest of each step. ``notes``: the adjuster's
    marks and notes; ``drawings``: hers, as an overlay beside the untouched photo. ``a_page``: photos on a page of the
    report, 1, 2, 4 or 6.
    """

    target: str
    form: ExportForm = ExportForm.FOLDER
    template: str = USUAL_TEMPLATE
    preset: SizePreset = SizePreset.ORIGINALS
    photos: bool = True
    report: bool = True
    table: bool = True
    data: bool = True
    all_attempts: bool = True
    notes: bool = True
    drawings: bool = True
    a_page: int = 2


@dataclass(frozen=True)
class ExportOutcome:
    """``lacking``: titles of photos that PAVE lists and this computer does not have. ``size`` in bytes.

    ``manifest_sha256``: of the list of hashes, and so of everything in the export; lower-case hex.
    """

    target: str
    files: int
    size: int
    lacking: tuple[str, ...] = ()
    manifest_sha256: str = ""
