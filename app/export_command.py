"""``walkaround export`` and ``walkaround verify``: files for the claim, and whether they still are what they were."""

from __future__ import annotations

import sys
from contextlib import suppress
from pathlib import Path

from app import __version__
from app.assembly import TRANSLATIONS, Services, build_services
from app.command_line import complain
from app.domain.errors import AppError, ExportFailed, PhotoUnavailable, StoreFault, UnreadablePhoto
from app.domain.export_plan import USUAL_TEMPLATE, ExportForm, ExportOutcome, ExportPlan, SizePreset
from app.domain.name_template import NameTemplate
from app.domain.photo import Photo
from app.domain.session_key import SessionKey
from app.domain.verify_outcome import VerifyOutcome
from app.domain.wording import Translate, english
from app.error_texts import explain
from app.options import Options
from app.plain_translations import translator
from app.services.cancel import CancelToken

NOT_KEPT, EVIDENCE = 4, 6
_SIZES = {
    "": SizePreset.ORIGINALS,
    "originals": SizePreset.ORIGINALS,
    "4mb": SizePreset.FOUR_MEGABYTES,
    "500kb": SizePreset.HALF_MEGABYTE,
    "shared": SizePreset.SHARED,
}


def export(options: Options) -> int:
    """``walkaround export KEY --to DIR|FILE.zip``; 6 when photos are lacking, which are named."""
    services = build_services(options)
    try:
        plan = _plan(options)
        NameTemplate.parse(plan.template)  # before anybody is asked for anything
        key, cancel = SessionKey.parse(options.key), CancelToken()
        if options.offline and services.shelf.load(key) is None:
            print(
                f"walkaround: session {key} is not kept on this computer",
                file=sys.stderr,
            )
            return NOT_KEPT
        clock_offset = None if options.offline else _fetched(services, key, cancel)
        return _told(_export(services, plan, key, clock_offset, options.lang, cancel))
    except AppError as error:
        return complain(error)
    finally:
        services.close()
        services.throw_away(options)


def verify(options: Options) -> int:
    """``walkaround verify PATH`` or ``--library``; names every file that is not what it should be, and ends with 6."""
    from app.services.verify import verify as verify_export
    from app.services.verify import verify_library

    try:
        if not options.library:
            return _judged(verify_export(Path(options.key), CancelToken()))
        services = build_services(options)
        try:
            return _judged(verify_library(services.shelf, CancelToken()))
        finally:
            services.close()
            services.throw_away(options)
    except AppError as error:
        return complain(error)


def _plan(options: Options) -> ExportPlan:
    assert options.to is not None, "the command line has asked for it"
    form = ExportForm.ZIP if options.to.suffix.lower() == ".zip" else ExportForm.FOLDER
    if form is ExportForm.ZIP and options.to.exists():
        raise ExportFailed(str(options.to), "there is a file of that name")
    return ExportPlan(
        target=str(options.to),
        form=form,
        template=USUAL_TEMPLATE if options.template is None else options.template,
        preset=_SIZES[options.size],
        report=options.pdf,
        all_attempts=not options.newest,
    )


def _fetched(services: Services, key: SessionKey, cancel: CancelToken) -> float | None:
    """Keeps the session with as many of its pictures as can be had; the clock's offset if it had to be corrected."""
    try:
        fresh = services.source.fetch(key, cancel)
    except AppError:
        _offer_copy(services, key)
        raise
    if fresh.kept is None:
        raise fresh.not_kept or StoreFault(key.text, "not kept")
    try:
        services.source.session_data(key, cancel)
    except AppError as error:
        print(f"walkaround: without vehicle and session data: {explain(error).title}", file=sys.stderr)
    try:
        for photo in fresh.inspection.photos:
            if photo.url is not None:
                _fetch(services, photo, cancel)
    finally:
        services.pictures.commit()  # also of one that was stopped
    return fresh.clock_offset


def _offer_copy(services: Services, key: SessionKey) -> None:
    """When PAVE does not give the session."""
    with suppress(AppError):
        if (kept := services.shelf.load(key)) is not None:
            print(f"walkaround: --offline exports the copy of {kept.checked_at:%Y-%m-%d %H:%M} UTC", file=sys.stderr)


def _fetch(services: Services, photo: Photo, cancel: CancelToken) -> None:
    """What cannot be had is lacking in the end, and named there."""
    try:
        services.photos.photo_file(photo, cancel)
    except (PhotoUnavailable, UnreadablePhoto) as error:
        print(f"walkaround: {photo.label}: {explain(error).title}", file=sys.stderr)


def _export(
    services: Services,
    plan: ExportPlan,
    key: SessionKey,
    clock_offset: float | None,
    language: str,
    cancel: CancelToken,
) -> ExportOutcome:
    from app.services.session_exports import SessionExports

    review, translate = services.sessions.load_review(key).review, _translate(language)
    exports = SessionExports(services.shelf, services.pictures.settle, __version__)
    return exports(plan, key, review, language or "en", clock_offset, translate, cancel, lambda done, all: None)


def _translate(language: str) -> Translate:
    """The report's words; English when the translations cannot be read."""
    if language in ("", "en"):
        return english
    file = TRANSLATIONS / f"walkaround_{language}.qm"
    try:
        return translator(file, language)
    except (OSError, ValueError) as error:
        raise StoreFault(str(file), str(error)) from error


def _told(outcome: ExportOutcome) -> int:
    print(f"{outcome.target}: {outcome.files} files, {outcome.size} bytes", flush=True)
    for name in outcome.lacking:
        print(f"walkaround: {name}: PAVE lists this photo, and it could not be included", file=sys.stderr)
    return EVIDENCE if outcome.lacking else 0


def _judged(outcome: VerifyOutcome) -> int:
    for name, why in outcome.bad:
        print(f"{name}: {why}")
    for name in outcome.extra:
        print(f"{name}: is not in the manifest")
    wrong = len(outcome.bad) + len(outcome.extra)
    print(f"{outcome.checked} files compared, {wrong} not as they should be", flush=True)
    return 0 if outcome.matches else EVIDENCE
