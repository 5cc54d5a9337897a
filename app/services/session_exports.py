"""Exports a session from what is kept of it on this computer."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import Protocol

from app.domain.errors import ExportFailed, NewerFile, StoreFault
from app.domain.export_plan import ExportOutcome, ExportPlan
from app.domain.kept_session import KeptSession
from app.domain.review import Review
from app.domain.session_key import SessionKey
from app.domain.wording import Translate, marked
from app.services.cancel import CancelToken
from app.services.export_bundle import KeptPictures, Progress, export

NOTHING_KEPT = marked("Error", "nothing of this session is kept on this computer")


class Shelf(KeptPictures, Protocol):
    def load(self, key: SessionKey) -> KeptSession | None: ...
    def log(self, key: SessionKey, what: str, facts: Mapping[str, str]) -> None: ...


class SessionExports:
    """``settle``: notes for good whose the pictures are that have come; asked before each export."""

    def __init__(self, shelf: Shelf, settle: Callable[[], object], version: str) -> None:
        self._shelf, self._settle, self._version = shelf, settle, version

    def __call__(
        self,
        plan: ExportPlan,
        key: SessionKey,
        review: Review,
        language: str,
        clock_offset: float | None,
        translate: Translate,
        cancel: CancelToken,
        progress: Progress,
    ) -> ExportOutcome:
        """Blocking. Errors as those of ``export``; ``ExportFailed`` also when nothing is kept.

        The session's log tells of it: under which name, and the hash of its manifest.
        """
        self._settle()
        kept = self._shelf.load(key)
        if kept is None:
            raise ExportFailed(plan.target, NOTHING_KEPT)
        made_at = datetime.now().astimezone()
        own = (translate, cancel, progress, made_at, self._version)
        made = export(plan, kept, review, self._shelf, *own, language=language, clock_offset=clock_offset)
        with suppress(StoreFault, NewerFile):  # it is whole, and it is there
            self._shelf.log(key, "exported", _facts(plan, made))
        return made


def _facts(plan: ExportPlan, made: ExportOutcome) -> Mapping[str, str]:
    """Where it lies is nobody's business who gets a later export, and so the log with it."""
    return {
        "name": Path(made.target).name,
        "form": plan.form.value,
        "photos": plan.preset.value if plan.photos else "none",
        "files": str(made.files),
        "lacking": str(len(made.lacking)),
        "manifest": made.manifest_sha256,
    }
