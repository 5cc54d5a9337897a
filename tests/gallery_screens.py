"""The screens of the gallery, one short function each."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

from app.domain.errors import (
    AppError,
    ClockWrong,
    KeyringTrouble,
    KeyringUnavailable,
    Obstacle,
    RedirectRefused,
    ServerFault,
    ServerUnreachable,
    SessionNotFound,
    SignInNeeded,
    SignInReason,
    StoreFault,
    TooManyRequests,
    Unexpected,
    UnreadableReply,
)
from app.domain.library_entry import LibraryEntry
from app.domain.review import Mark
from app.domain.session_key import SessionKey
from app.services.demo_faults import Fault
from app.ui.credentials_dialog import CredentialsDialog
from app.ui.error_dialog import ErrorDialog
from tests.gallery import KEY, Shot

ALL = ("fr", "es", "de", "pseudo")
HOST = "openapi.paveapi.com"
ERRORS: dict[str, AppError] = {
    "unreachable": ServerUnreachable(Obstacle.REFUSED, HOST),
    "name-unknown": ServerUnreachable(Obstacle.NAME_UNKNOWN, HOST),
    "no-answer": ServerUnreachable(Obstacle.NO_ANSWER, HOST),
    "certificate": ServerUnreachable(Obstacle.CERTIFICATE_UNTRUSTED, HOST),
    "proxy": ServerUnreachable(Obstacle.PROXY, HOST),
    "sign-in-page": ServerUnreachable(Obstacle.SIGN_IN_PAGE, HOST),
    "redirect": RedirectRefused(HOST, "elsewhere.example", "https"),
    "server-fault": ServerFault(503),
    "too-many": TooManyRequests(90),
    "unreadable": UnreadableReply("line 1, column 1"),
    "clock": ClockWrong("2019-01-01T08:00:00Z"),
    "disk": StoreFault("pictures", "No space left on device"),
    "keyring-locked": KeyringUnavailable(KeyringTrouble.LOCKED),
}


_REVIEWS: tuple[dict[str, Any], ...] = (
    {"mark": Mark.USE, "seen": True},
    {"mark": Mark.USE, "note": "torn seat", "seen": True},
    {"mark": Mark.USE},
    {"mark": Mark.QUERY, "note": "asked for it again", "seen": True},
    {"mark": Mark.QUERY, "seen": True},
    {"mark": Mark.QUERY, "note": "glare"},
    {"note": "only a note", "seen": True},
    {"seen": True},
)


def start(world: Any) -> Any:
    return world.window


def start_with_recents(world: Any) -> Any:
    now = datetime.now(UTC)
    counts = (("XXX-ABCDE12345", 10, 3, 0), ("UDB-512D3TASIY", 13, 0, 0), ("SMG-JLI771KEVE", 11, 1, 1))
    world.house.library.model.show(
        tuple(
            LibraryEntry(SessionKey(key), now - timedelta(days=n), accepted, to_retake, missing)
            for n, (key, accepted, to_retake, missing) in enumerate(counts)
        )
    )
    return world.window


def start_malformed(world: Any) -> Any:
    world.window.start.box.field.setText("hello")
    world.window.start.box.button.click()
    return world.window


def start_not_found(world: Any) -> Any:
    key = SessionKey("NOPE-0000000000")
    world.house.session.failed.emit(key, SessionNotFound(key.text))
    return world.window


def start_waiting(world: Any) -> Any:
    world.server.faults.add(Fault("/v1/*", hang=True))
    world.window.open(SessionKey(KEY))
    return world.window


def main(world: Any) -> Any:
    world.open()
    world.choose(4)
    world.rest()
    return world.window


def attempts(world: Any) -> Any:
    world.open()
    world.choose(1)
    world.window.panel.attempts.setCurrentRow(0)
    return world.window


def narrow(world: Any) -> Any:
    world.window.resize(1024, 640)
    world.open()
    return world.window


def rejected_only(world: Any) -> Any:
    world.open()
    world.window.actions_["show_rejected"].trigger()
    return world.window


def loading(world: Any) -> Any:
    world.server.shape(bytes_per_second=900_000, latency_seconds=0.02)
    world.open(whole=False)
    world.until(lambda: sum(world.house.steps.thumbnail(p.id) is not None for p in _photos(world)) > 4)
    world.rest(0.3)
    return world.window


def live_missing(world: Any) -> Any:
    world.server.put_session("LIV-ABCDE12345", world.server.rows(KEY)[:6])
    world.server.put_details("LIV-ABCDE12345", {"session_key": "LIV-ABCDE12345", "status": "PROCESS"})
    world.open("LIV-ABCDE12345")
    world.until(lambda: world.house.details.data is not None)
    world.choose(8)
    return world.window


def absences(world: Any) -> Any:
    """Missing, not supplied, typed by hand, no verdict, no picture, extra photos, unreadable entries."""
    rows = world.server.rows(KEY)
    typed = [dict(r, url=None) for r in rows if r["photo_code"] == 1]
    pending = [dict(r, approved=None, approved_message=None) for r in rows if r["photo_code"] == 5]
    pictureless = [dict(r, url=None) for r in rows if r["photo_code"] == 7]
    kept = [r for r in rows if r["photo_code"] in (3, 4, 10, 12)]
    extra = dict(rows[0], photo_code=21, photo_label="Rear_Tire", url="06-Tires-1.jpg")
    world.server.put_session("ABS-ABCDE12345", [*typed, *pending, *pictureless, *kept, extra, {"photo_code": "?"}])
    world.open("ABS-ABCDE12345")
    world.choose(1)
    return world.window


def empty(world: Any) -> Any:
    world.server.put_session("EMP-ABCDE12345", [])
    world.open("EMP-ABCDE12345")
    return world.window


def broken_tile(world: Any) -> Any:
    world.server.faults.add(Fault("/photos/05-Front*", status=404))
    world.server.faults.add(Fault("/photos/08-Rear*", body=b"<html>no picture</html>"))
    world.server.faults.add(Fault("/photos/06-Tires*", length_lie=5000))
    world.open()
    world.choose(5)
    return world.window


def stopped(world: Any) -> Any:
    loading(world)
    world.window.actions_["cancel"].trigger()
    return world.window


def clock_corrected(world: Any) -> Any:
    world.server.clock_offset = 437.0
    world.open()
    return world.window


def server_text_as_html(world: Any) -> Any:
    rows = world.server.rows(KEY)
    for row in rows:
        row["approved_message"] = (
            "REJECTED: <img src=x><b>ACCEPTED</b> العربية 中文 🚗 & so on, for as long as it takes"
        )
        row["approved"] = False
    world.server.put_session("TXT-ABCDE12345", rows)
    world.open("TXT-ABCDE12345")
    return world.window


def error_banner(error: AppError) -> Any:
    def draw(world: Any) -> Any:
        if world.house.session.inspection is None:
            world.open()
        world.house.session.failed.emit(SessionKey(KEY), error)
        return world.window

    return draw


def start_banner(world: Any) -> Any:
    world.house.session.failed.emit(SessionKey(KEY), ERRORS["no-answer"])
    return world.window


def credentials(world: Any) -> Any:
    return _dialog(world, None)


def credentials_refused(world: Any) -> Any:
    return _dialog(world, SignInNeeded(SignInReason.REFUSED))


def credentials_other_server(world: Any) -> Any:
    return _dialog(world, SignInNeeded(SignInReason.OTHER_SERVER))


def credentials_no_keyring(world: Any) -> Any:
    return _dialog(world, KeyringUnavailable(KeyringTrouble.ABSENT))


def credentials_token(world: Any) -> Any:
    dialog = _dialog(world, None)
    dialog.form.token_choice.click()
    return dialog


def error_dialog(world: Any) -> Any:
    dialog = ErrorDialog(
        world.house.explain(Unexpected("")), "Traceback …\nValueError: …", world.house.translate, world.window
    )
    dialog.show()
    return dialog


def tile_menu(world: Any) -> Any:
    main(world)
    menu = world.window.actions_.photo_menu(world.window)
    menu.popup(world.window.mapToGlobal(world.window.rect().center()))
    world.rest()
    return menu


def _dialog(world: Any, error: AppError | None) -> CredentialsDialog:
    if error is None:
        world.window.door.set_up()
    else:
        world.window.door.ask(SessionKey(KEY), error)
    dialog: CredentialsDialog = world.window.door.dialog
    world.rest(0.4)
    return dialog


def _photos(world: Any) -> Any:
    return world.house.session.inspection.photos


SHOTS = [
    Shot("start", start, languages=ALL),
    Shot("start-recents", start_with_recents, languages=ALL),
    Shot("start-malformed", start_malformed),
    Shot("start-not-found", start_not_found),
    Shot("start-waiting", start_waiting),
    Shot("start-error", start_banner),
    Shot("main", main, languages=ALL, shares="session"),
    Shot("attempts", attempts, shares="session"),
    Shot("rejected-only", rejected_only, shares="session"),
    Shot("tile-menu", tile_menu, shares="session"),
    Shot("narrow", narrow),
    Shot("loading", loading),
    Shot("live-missing", live_missing),
    Shot("absences", absences, languages=ALL),
    Shot("empty", empty),
    Shot("broken-tile", broken_tile),
    Shot("stopped", stopped),
    Shot("clock-corrected", clock_corrected),
    Shot("server-text", server_text_as_html),
    *(Shot(f"error-{name}", error_banner(error), shares="errors") for name, error in ERRORS.items()),
    Shot("credentials", credentials, languages=ALL, shares="dialogs"),
    Shot("credentials-refused", credentials_refused, shares="dialogs"),
    Shot("credentials-other-server", credentials_other_server, shares="dialogs"),
    Shot("credentials-no-keyring", credentials_no_keyring, shares="dialogs"),
    Shot("credentials-token", credentials_token, shares="dialogs"),
    Shot("error-dialog", error_dialog, shares="dialogs"),
]
