"""What can be done without a window: domain and services, no Qt; always in English."""

from __future__ import annotations

import json
import sys

from app.assembly import Services, build_services
from app.domain.errors import (
    AppError,
    BadTemplate,
    ClockWrong,
    EvidenceMismatch,
    InvalidCredential,
    InvalidSessionKey,
    KeyringUnavailable,
    RedirectRefused,
    ServerFault,
    ServerUnreachable,
    SessionNotFound,
    SignInNeeded,
    SignInReason,
    TooManyRequests,
    UnreadableReply,
)
from app.domain.inspection import Inspection, Step
from app.domain.photo import Photo
from app.domain.policy_errors import ServerFixed
from app.domain.session_key import SessionKey
from app.domain.state_words import group_title, state_word
from app.domain.summary import summary
from app.error_texts import explain
from app.options import Options
from app.services.cancel import CancelToken
from app.services.sign_in_source import VARIABLES

_EXIT_CODES: dict[type[AppError], int] = {
    InvalidSessionKey: 2,
    SignInNeeded: 3,
    KeyringUnavailable: 3,
    InvalidCredential: 3,
    SessionNotFound: 4,
    ServerUnreachable: 5,
    RedirectRefused: 5,
    UnreadableReply: 5,
    TooManyRequests: 5,
    ServerFault: 5,
    ClockWrong: 5,
    BadTemplate: 2,
    EvidenceMismatch: 6,
    ServerFixed: 2,
}
_HOW_TO_SIGN_IN = (
    f"Without a window, credentials come from the environment ({', '.join(VARIABLES)}) or from the keyring, "
    "where the window puts them (File, Credentials)."
)


def exit_code(error: AppError) -> int:
    """3 credentials, 4 not found, 5 network and server, 6 evidence, 2 usage, 1 anything else."""
    return next((code for kind, code in _EXIT_CODES.items() if isinstance(error, kind)), 1)


def complain(error: AppError) -> int:
    """Title and advice on standard error; the exit code to end with."""
    advice = explain(error)
    text = _HOW_TO_SIGN_IN if _lacks_credentials(error) else advice.text
    print(f"walkaround: {advice.title}. {text}", file=sys.stderr)
    return exit_code(error)


def _lacks_credentials(error: AppError) -> bool:
    """There are none that could be refused: the window would ask for them."""
    return isinstance(error, KeyringUnavailable) or (
        isinstance(error, SignInNeeded) and error.reason in (SignInReason.NOTHING_STORED, SignInReason.OTHER_SERVER)
    )


def show(options: Options) -> int:
    """``walkaround show KEY [--json]``"""
    services = build_services(options)
    try:
        inspection = services.api.photos(SessionKey.parse(options.key), CancelToken()).inspection
        print(as_json(inspection) if options.as_json else as_table(inspection), flush=True)
        return 0
    except AppError as error:
        return complain(error)
    finally:
        _close(services, options)


def as_json(inspection: Inspection) -> str:
    """The form that README documents; times are the server's own strings."""
    content = {
        "session_key": inspection.key.text,
        "summary": summary(inspection),
        "steps": [_step(step) for step in inspection.steps],
        "extras": [
            {"photo_code": extra.code, "photo_label": extra.label, "attempts": _attempts(extra.attempts)}
            for extra in inspection.extras
        ],
        "unreadable": [{"row": entry.row, "why": entry.why} for entry in inspection.unreadable],
    }
    return json.dumps(content, ensure_ascii=False, indent=2)


def as_table(inspection: Inspection) -> str:
    """One line a step, then extras and unreadable entries, then the sentence."""
    lines = [_line("Step", "Title", "State", "Tries", "Reason")]
    for group in inspection.groups:
        number = str(group.capture.number) if isinstance(group, Step) else "+"
        title = group_title(group)
        reason = group.newest.reason if group.newest else ""
        tries = len(group.attempts)
        lines.append(_line(number, title, state_word(group.state, tries), str(tries), reason))
    lines += [f"   ?  entry {entry.row + 1} cannot be read: {entry.why}" for entry in inspection.unreadable]
    return "\n".join([*lines, "", summary(inspection)])


def _line(number: str, title: str, state: str, tries: str, reason: str) -> str:
    return f"{number:>4}  {title:<12} {state:<24} {tries:>5}  {reason}".rstrip()


def _step(step: Step) -> dict[str, object]:
    return {
        "step": step.capture.number,
        "code": step.capture.code,
        "title": step.title,
        "state": step.state.value,
        "attempts": _attempts(step.attempts),
    }


def _attempts(photos: tuple[Photo, ...]) -> list[dict[str, object]]:
    return [
        {
            "photo_code": photo.code,
            "photo_label": photo.label,
            "verdict": photo.verdict.value,
            "reason": photo.reason,
            "url": photo.url,
            "created_at": photo.created_at,
            "updated_at": photo.updated_at,
        }
        for photo in photos
    ]


def _close(services: Services, options: Options) -> None:
    services.close()
    services.throw_away(options)
