"""All that PAVE says of a session beside its photos, in sections of rows: for a dialog, a report or a text."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from app.domain.capture_steps import CAPTURE_STEPS
from app.domain.moments import both_clocks
from app.domain.odometer_words import odometer_words, with_marks
from app.domain.session_details import Damage, SessionData, SessionNote, SessionResults, Vehicle
from app.domain.session_key import SessionKey
from app.domain.session_status import SessionStatus
from app.domain.status_words import status_words
from app.domain.wording import Translate, english, marked

_BREAK = "\n"
Row = tuple[str, str]

_VEHICLE = {
    "vin": marked("Details", "VIN"),
    "year": marked("Details", "Year"),
    "make": marked("Details", "Make"),
    "model": marked("Details", "Model"),
    "trim": marked("Details", "Trim"),
    "body_type": marked("Details", "Body type"),
    "exterior_colour": marked("Details", "Exterior colour"),
    "interior_colour": marked("Details", "Interior colour"),
    "engine_type": marked("Details", "Engine"),
    "fuel_type": marked("Details", "Fuel"),
    "transmission": marked("Details", "Transmission"),
    "drivetrain": marked("Details", "Drivetrain"),
}
COLUMNS = (
    marked("Details", "Component"),
    marked("Details", "Damage"),
    marked("Details", "Description"),
    marked("Details", "Repair"),
    marked("Details", "Customer"),
    marked("Details", "Photo"),
)
"""Of the table of damages, translated in the context *Details*."""


@dataclass(frozen=True)
class Section:
    """``rows``: name and value; a name may be PAVE's own. ``table``: lines under ``COLUMNS``. ``remark``: in their
    place or above them."""

    title: str
    rows: tuple[Row, ...] = ()
    table: tuple[tuple[str, ...], ...] = ()
    remark: str = ""


def details_sections(
    key: SessionKey, data: SessionData, translate: Translate = english, number: Callable[[int], str] = with_marks
) -> tuple[Section, ...]:
    """Vehicle, session, notes, results; ``number`` writes a number."""
    return (
        _vehicle(data.vehicle, translate, number),
        _session(key, data, translate),
        _notes(data.notes, translate),
        _results(data, translate),
    )


def details_text(
    key: SessionKey, data: SessionData, translate: Translate = english, number: Callable[[int], str] = with_marks
) -> str:
    """The same as plain text, one fact a line."""
    blocks = ["\n".join(_lines(s, translate)) for s in details_sections(key, data, translate, number)]
    return "\n\n".join(blocks) + "\n"


def _lines(section: Section, translate: Translate) -> Iterator[str]:
    yield section.title
    if section.remark:
        yield section.remark
    for name, value in section.rows:
        yield f"{name.replace(_BREAK, ' · ')}: {value}"
    if section.table:
        yield " | ".join(translate("Details", column) for column in COLUMNS)
        for row in section.table:
            yield " | ".join(row)


def _vehicle(vehicle: Vehicle | None, translate: Translate, number: Callable[[int], str]) -> Section:
    title = translate("Details", "Vehicle")
    if vehicle is None:
        return Section(title, remark=translate("Details", "PAVE does not know the vehicle yet."))
    rows = [(translate("Details", text), getattr(vehicle, name)) for name, text in _VEHICLE.items()]
    if vehicle.odometer is not None:
        rows.insert(1, (translate("Details", "Odometer"), odometer_words(vehicle.odometer, number)))
    return Section(title, tuple(row for row in rows if row[1]))


def _session(key: SessionKey, data: SessionData, translate: Translate) -> Section:
    """Times under the names that the server gives them."""
    times = {
        "inspect_started_at": data.started_at,
        "inspect_ended_at": data.ended_at,
        "created_at": data.created_at,
        "updated_at": data.updated_at,
    }
    none = translate("Details", "not said")
    rows = [
        (translate("Details", "Session key"), key.text),
        (translate("Details", "Status"), status_words(data, translate) or none),
        *((name, _moment(raw, translate) if raw else none) for name, raw in times.items()),
        (translate("Details", "Theme"), data.theme),
        (translate("Details", "Language"), data.language),
    ]
    return Section(translate("Details", "Session"), tuple(row for row in rows if row[1]))


def _notes(notes: tuple[SessionNote, ...] | None, translate: Translate) -> Section:
    title = translate("Details", "Notes in PAVE")
    if not notes:
        remark = translate("Details", "PAVE gave no notes." if notes is None else "There are none.")
        return Section(title, remark=remark)
    return Section(title, tuple(row for note in notes for row in _note(note, translate)))


def _note(note: SessionNote, translate: Translate) -> Iterator[Row]:
    """Who and when beside what was written; fields that nobody documented under their own names."""
    written = both_clocks(note.written_at, translate) if note.written_at else ()
    head = _BREAK.join(filter(None, (note.author, *written))) or translate("Details", "Note")
    yield head, "\n".join(filter(None, (note.title, note.text))) or "-"
    yield from note.other


def _results(data: SessionData, translate: Translate) -> Section:
    title, results = translate("Details", "PAVE's results"), data.results
    if results is None:
        complete = data.status is SessionStatus.COMPLETE
        remark = translate(
            "Details", "PAVE gave no results." if complete else "There are results once the session is complete."
        )
        return Section(title, remark=remark)
    found = translate("Details", "%n damage(s)", len(results.damages))
    table = tuple(_damage(damage, translate) for damage in results.damages)
    return Section(title, tuple(_figures(results, translate)), table, found)


def _figures(results: SessionResults, translate: Translate) -> Iterator[Row]:
    yield from results.grades
    if results.capture_seconds is not None:
        yield "capture_duration", translate("Details", "{0} s").format(results.capture_seconds)


def _damage(damage: Damage, translate: Translate) -> tuple[str, ...]:
    texts = (damage.component, damage.name, damage.description, damage.repair_method, damage.response)
    return (*(text or "-" for text in texts), _photo(damage.photo_code, translate))


def _photo(code: int | None, translate: Translate) -> str:
    """The step's number and title; the bare code of any other photo."""
    if code is None:
        return "-"
    step = next((step for step in CAPTURE_STEPS if step.code == code), None)
    return f"{step.number} {translate('Step', step.title)}" if step else str(code)


def _moment(raw: str, translate: Translate) -> str:
    return " · ".join(filter(None, both_clocks(raw, translate)))
