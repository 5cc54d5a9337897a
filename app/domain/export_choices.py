"""From what was chosen for the last export to the plan of the next one, and back."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from app.domain.export_plan import PARTS, ExportForm, ExportPlan
from app.domain.inspection import Inspection
from app.domain.photo import Photo
from app.domain.session_details import SessionData
from app.domain.settings import Settings

ZIP = ".zip"


def remembered_plan(settings: Settings, target: str) -> ExportPlan:
    """``target`` without an ending; a ZIP file gets one."""
    form = ExportForm.ZIP if settings.export_zip else ExportForm.FOLDER
    return ExportPlan(
        target=target_as(target, form),
        form=form,
        template=settings.export_template,
        preset=settings.export_preset,
        a_page=settings.export_a_page,
        **{part: part in settings.export_parts for part in PARTS},
    )


def to_remember(plan: ExportPlan, folder: str, language: str) -> dict[str, Any]:
    """Fields of ``Settings``. ``folder``: that in which the target is."""
    return {
        "export_folder": folder,
        "export_zip": plan.form is ExportForm.ZIP,
        "export_template": plan.template,
        "export_preset": plan.preset,
        "export_parts": tuple(part for part in PARTS if getattr(plan, part)),
        "export_a_page": plan.a_page,
        "export_language": language,
    }


def target_as(target: str, form: ExportForm) -> str:
    """The same place as a folder or as a ZIP file."""
    stem = target[: -len(ZIP)] if target.lower().endswith(ZIP) else target
    return stem + ZIP if form is ExportForm.ZIP else stem


def suggested_name(inspection: Inspection, data: SessionData | None, at: datetime) -> str:
    """``XXX-ABCDE12345_5N1AT2MV0HC123456_2026-11-25``, by the vehicle where there is no VIN. Safe on every system."""
    vehicle = data.vehicle if data is not None else None
    whose = (vehicle.vin or vehicle.name) if vehicle is not None else ""
    plain = "".join(c if c.isascii() and c.isalnum() else "-" for c in whose).strip("-")[:40]
    return "_".join(part for part in (inspection.key.text, plain, f"{at:%Y-%m-%d}") if part)


def photos_in(inspection: Inspection, plan: ExportPlan) -> tuple[Photo, ...]:
    """Those that go in as files or into the report, and have a picture at all; steps in walking order, then extras."""
    if not (plan.photos or plan.report):
        return ()
    groups = (g.attempts if plan.all_attempts else g.attempts[-1:] for g in inspection.groups)
    return tuple(photo for group in groups for photo in group if photo.url is not None)
