"""An export: photos, data, table, report and manifest, as a folder or a ZIP; whole or not at all."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path
from typing import Protocol

from app.domain.errors import EvidenceMismatch
from app.domain.evidence import Event, Receipt
from app.domain.export_plan import ExportForm, ExportOutcome, ExportPlan, SizePreset
from app.domain.kept_session import KeptSession
from app.domain.review import PhotoReview, Review
from app.domain.session_key import SessionKey
from app.domain.wording import Translate
from app.services.cancel import CancelToken
from app.services.export_items import Item, Picture, export_items, lacking
from app.services.export_json import as_bytes, photo_rows, session_document
from app.services.export_place import ExportPlace, building
from app.services.export_table import photos_table
from app.services.export_tree import ExportTree, FolderTree, ZipTree, chunks_of
from app.services.photo_format import HEAD_BYTES, sniff

Progress = Callable[[int, int], None]
"""(files written, files in all); called on the worker."""


class KeptPictures(Protocol):
    """What the shelf of kept sessions gives. ``StoreFault`` when the disk does not."""

    def raw_reply(self, kept: KeptSession) -> bytes: ...
    def picture(self, key: SessionKey, receipt: Receipt) -> Path: ...
    def events(self, key: SessionKey) -> tuple[Event, ...]: ...


def export(
    plan: ExportPlan,
    kept: KeptSession,
    review: Review,
    pictures: KeptPictures,
    translate: Translate,
    cancel: CancelToken,
    progress: Progress,
    made_at: datetime,
    version: str,
    *,
    language: str = "en",
    clock_offset: float | None = None,
) -> ExportOutcome:
    """Blocking. A ZIP that exists is replaced; a folder must be empty. ``translate`` words the report only.

    ``BadTemplate``, ``EvidenceMismatch``, ``ExportFailed``, ``StoreFault``, ``UnreadablePhoto`` (no copy can be made),
    ``Cancelled``: after any of them nothing of the export is left.
    """
    items = export_items(kept, plan)
    hers = _hers(review, plan)
    target = Path(plan.target).absolute()
    cancel.check()
    with building(target, plan.form) as place:
        tree = FolderTree(place.tree) if plan.form is ExportForm.FOLDER else ZipTree(place.tree, made_at)
        try:
            files = ExportTree(tree, cancel.check)
            job = _Job(plan, kept, hers, items, pictures, files, place, cancel, progress)
            job.photos()
            job.table()
            job.data(made_at, version, clock_offset)
            job.report(translate, made_at, version, language, clock_offset)
            manifest = files.finish()
            cancel.check()
            place.settle()
        finally:
            tree.give_up()
    titles = tuple(item.name for item in lacking(items, job.pictures))
    return ExportOutcome(str(target), files.files, files.size, titles, manifest)


class _Job:
    """One export under way; its parts come in this order."""

    def __init__(
        self,
        plan: ExportPlan,
        kept: KeptSession,
        review: Review | None,
        items: tuple[Item, ...],
        shelf: KeptPictures,
        files: ExportTree,
        place: ExportPlace,
        cancel: CancelToken,
        progress: Progress,
    ) -> None:
        self._plan, self._kept, self._review, self._items = plan, kept, review, items
        self._shelf, self._files, self._place = shelf, files, place
        self._cancel, self._progress = cancel, progress
        self.pictures: dict[Item, Picture] = {}
        held = sum(item.receipt is not None for item in items)
        self._done, self._all = 0, held + plan.table + plan.data + plan.report

    def photos(self) -> None:
        """Every one is read and compared with its receipt, whether it is written or only drawn in the report.

        Nobody can send earlier bytes again: where they are gone or altered they are named as lacking, and stop nothing.
        """
        wrong = []
        self._progress(0, self._all)
        for item in self._items:
            if item.receipt is None:
                continue
            if not item.superseded or self._is_sound(item.receipt):
                if (picture := self._photo(item, item.receipt)) is None:
                    wrong.append(f"{item.name}.{item.receipt.extension}")
                else:
                    self.pictures[item] = picture
            self._one_more()
        if wrong:
            raise EvidenceMismatch(tuple(wrong))

    def table(self) -> None:
        if self._plan.table:
            content = photos_table(self._items, self.pictures, self._review, in_folder=self._plan.photos)
            self._files.put("photos.csv", [content], len(content), packed=True)
            self._one_more()

    def data(self, made_at: datetime, version: str, clock_offset: float | None) -> None:
        if self._plan.data:
            raw, events = self._shelf.raw_reply(self._kept), self._shelf.events(self._kept.key)
            if hashlib.sha256(raw).hexdigest() != self._kept.reply_sha256:
                raise EvidenceMismatch(("session.json",))
            document = session_document(self._kept, raw, events, self._review, (made_at, version))
            document["clock_offset_seconds"] = clock_offset
            document["photos"] = photo_rows(self._items, self.pictures, in_folder=self._plan.photos)
            content = as_bytes(document)
            self._files.put("session.json", [content], len(content), packed=True)
            self._one_more()

    def report(
        self, translate: Translate, made_at: datetime, version: str, language: str, clock_offset: float | None
    ) -> None:
        if self._plan.report:
            from app.services.report_facts import ReportFacts
            from app.services.report_pdf import report  # 0.15 s, of which a start would need none

            facts = ReportFacts(
                self._plan,
                self._kept,
                self._review,
                self._items,
                self.pictures,
                translate,
                made_at,
                version,
                language,
                clock_offset,
            )
            pdf = report(facts, self._place.work, self._cancel)
            self._files.put("report.pdf", pdf.chunks(), pdf.size)
            self._one_more()

    def _photo(self, item: Item, receipt: Receipt) -> Picture | None:
        """None when the kept bytes are not those of the receipt, or are gone."""
        path = self._shelf.picture(self._kept.key, receipt)
        try:
            chunks = chunks_of(path)
            name = f"{item.name}.{receipt.extension}"
            if self._plan.preset is SizePreset.ORIGINALS and self._plan.photos:
                found = self._files.put(f"photos/{name}", chunks, receipt.size)
            else:
                found = self._hash(chunks)
        except FileNotFoundError:
            if path.exists():
                raise  # something else is gone
            return None
        if found != receipt.sha256:
            return None
        original = Picture(item, receipt, path, name, receipt.sha256, receipt.size)
        return original if self._plan.preset is SizePreset.ORIGINALS else self._copy(original)

    def _is_sound(self, receipt: Receipt) -> bool:
        try:
            return self._hash(chunks_of(self._shelf.picture(self._kept.key, receipt))) == receipt.sha256
        except FileNotFoundError:
            return False

    def _copy(self, original: Picture) -> Picture:
        """As small as the plan asks for; the original's own bytes where they are small enough."""
        from app.services.picture_sizes import reduced

        with original.path.open("rb") as file:
            format = sniff(file.read(HEAD_BYTES))
        content = reduced(original.path, format, self._plan.preset, original.sha256, self._cancel)
        if content is None:
            if self._plan.photos:
                self._files.put(f"photos/{original.file_name}", chunks_of(original.path), original.size)
            return original
        name = f"{original.item.name}.{_extension(content)}"
        path = self._place.work / name
        path.write_bytes(content)
        if self._plan.photos:
            self._files.put(f"photos/{name}", [content], len(content))
        return Picture(
            original.item, original.receipt, path, name, hashlib.sha256(content).hexdigest(), len(content), True
        )

    def _hash(self, chunks: Iterator[bytes]) -> str:
        digest = hashlib.sha256()
        for chunk in chunks:
            self._cancel.check()
            digest.update(chunk)
        return digest.hexdigest()

    def _one_more(self) -> None:
        self._done += 1
        self._progress(self._done, self._all)


def _extension(content: bytes) -> str:
    return sniff(content[:HEAD_BYTES]).extension


def _hers(review: Review, plan: ExportPlan) -> Review | None:
    """What of hers may be told."""
    if not plan.notes and not plan.drawings:
        return None
    found = review if plan.notes else Review(review.session_key)
    for photo_id, one in review.photos.items():
        mark, note = (one.mark, one.note) if plan.notes else (PhotoReview().mark, "")
        found = found.with_photo(photo_id, PhotoReview(mark, note, one.drawings if plan.drawings else ()))
    return found
