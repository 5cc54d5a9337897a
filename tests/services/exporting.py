"""One export of the demo's kept session, in as few words as possible."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from app.domain.export_plan import ExportForm, ExportOutcome, ExportPlan
from app.domain.kept_session import KeptSession
from app.domain.review import Review
from app.domain.wording import Translate, english
from app.services.cancel import CancelToken
from app.services.export_bundle import export
from tests.fakes.keeping import PictureShelf

MADE = datetime(2021, 5, 28, 9, 30, tzinfo=UTC)


def exported(
    shelf: PictureShelf,
    kept: KeptSession,
    target: Path,
    review: Review | None = None,
    cancel: CancelToken | None = None,
    translate: Translate = english,
    **plan: Any,
) -> ExportOutcome:
    """A ZIP when the target's name says so; without a report unless it is asked for."""
    form = ExportForm.ZIP if target.suffix == ".zip" else ExportForm.FOLDER
    return export(
        ExportPlan(str(target), form=form, **({"report": False} | plan)),
        kept,
        review or Review(kept.key.text),
        shelf,
        translate,
        cancel or CancelToken(),
        lambda done, everything: None,
        MADE,
        "1.2.3",
    )


def tree(folder: Path) -> set[str]:
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}
