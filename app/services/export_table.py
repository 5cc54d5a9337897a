"""``photos.csv``: one line for each version of each photo, safe to open in a spreadsheet."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Mapping

from app.domain.inspection import Step
from app.domain.review import Mark, Review
from app.domain.state_words import group_title
from app.services.export_items import Item, Picture

_FORMULA = tuple("=+-@\t\r\uff1d\uff0b\uff0d\uff20")
_COLUMNS = (
    "session_key step photo_code title photo_label attempt attempts version versions verdict reason approved_message "
    "created_at updated_at file size sha256 reduced_copy original_size original_sha256 received_at host content_type "
    "etag last_modified"
).split()
_HERS = ["adjuster_mark", "adjuster_note"]


def photos_table(
    items: Iterable[Item], pictures: Mapping[Item, Picture], review: Review | None, *, in_folder: bool
) -> bytes:
    """UTF-8 with a byte order mark, which spreadsheets want. ``review`` None: without marks and notes.

    ``in_folder``: the photos lie in ``photos/``; otherwise only their hashes are told.
    """
    out = io.StringIO()
    table = csv.writer(out, quoting=csv.QUOTE_ALL)
    table.writerow(_COLUMNS + (_HERS if review is not None else []))
    for item in items:
        cells = [*_row(item), *_bytes(item, pictures.get(item), in_folder)]
        if review is not None:
            hers = review.of(item.photo.id)
            cells += ["" if hers.mark is Mark.NONE else hers.mark.value, hers.note]
        table.writerow([harmless(cell) for cell in cells])
    return b"\xef\xbb\xbf" + out.getvalue().encode("utf-8", "backslashreplace")


def harmless(cell: str) -> str:
    """What a spreadsheet would take for a formula gets an apostrophe before it."""
    return f"'{cell}" if cell.startswith(_FORMULA) or cell.lstrip(" \n\u00a0\ufeff").startswith(_FORMULA) else cell


def _row(item: Item) -> list[str]:
    photo, group = item.photo, item.group
    return [
        photo.id.session_key,
        str(group.capture.number) if isinstance(group, Step) else "",
        str(photo.code),
        group_title(group),
        photo.label,
        str(item.attempt),
        str(len(group.attempts)),
        str(item.version),
        str(item.versions),
        photo.verdict.value,
        photo.reason,
        photo.message,
        photo.created_at,
        photo.updated_at,
    ]


def _bytes(item: Item, picture: Picture | None, in_folder: bool) -> list[str]:
    """``file`` to ``last_modified``; empty where there are none."""
    receipt = item.receipt
    if picture is None or receipt is None:
        return [""] * 11
    return [
        f"photos/{picture.file_name}" if in_folder else "",
        str(picture.size),
        picture.sha256,
        "yes" if picture.reduced else "no",
        str(receipt.size),
        receipt.sha256,
        receipt.received_at.isoformat(),
        receipt.host,
        receipt.content_type,
        receipt.etag or "",
        receipt.last_modified or "",
    ]
