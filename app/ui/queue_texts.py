"""What the list of sessions says in sentences: what was recognised, how far it is, why it waits."""

from __future__ import annotations

from collections.abc import Callable

from app.bridge.session_queue import SessionQueue
from app.domain.errors import AppError, SignInNeeded
from app.domain.key_list import KeyList, Skipped
from app.domain.queued_session import QueuedSession
from app.domain.wording import Advice, Translate, marked

_LINES_NAMED = 6


def recognised(keys: KeyList, name: str, translate: Translate) -> str:
    """``fleet.csv, column “Session Key”: 24 keys · 2 duplicates · 1 line without a key: line 7``"""
    parts = [translate("Queue", "%n key(s)", len(keys.keys))]
    if keys.duplicates:
        parts.append(translate("Queue", "%n duplicate(s)", keys.duplicates))
    empty = tuple(skipped for skipped in keys.skipped if not skipped.text)
    odd = tuple(skipped for skipped in keys.skipped if skipped.text)
    if empty:
        words = translate("Queue", "%n line(s) without a key", len(empty))
        parts.append(translate("Queue", "{0}: {1}").format(words, _lines(empty, translate)))
    if odd:
        words = translate("Queue", "%n mistyped key(s)", len(odd))
        parts.append(translate("Queue", "{0}: {1}").format(words, _lines(odd, translate)))
    found = " · ".join(parts)
    if name and keys.column:
        return translate("Queue", "{0}, column “{1}”: {2}").format(name, keys.column, found)
    return translate("Queue", "{0}: {1}").format(name, found) if name else found


def how_far(queue: SessionQueue, translate: Translate) -> str:
    """``7 of 24``"""
    return translate("Queue", "{0} of {1}").format(queue.settled, len(queue))


def standing(queue: SessionQueue, translate: Translate) -> str:
    """What it does now, in a word or two."""
    if queue.over:
        return translate("Queue", "Finished")
    if queue.paused:
        return translate("Queue", "Paused")
    return translate("Queue", "Waiting, goes on by itself") if queue.resting else translate("Queue", "Loading")


def of_row(row: QueuedSession, explain: Callable[[AppError], Advice], translate: Translate) -> str:
    """All that is known of one session, in one or two lines."""
    if row.error is not None:
        advice = explain(row.error)
        return f"{advice.title}. {advice.text}"
    if (outcome := row.outcome) is None:
        return ""
    parts = [translate("Summary", "%n of 13 accepted", outcome.accepted)]
    numbers = (
        (marked("Summary", "%n to retake"), outcome.to_retake),
        (marked("Summary", "%n without verdict"), outcome.without_verdict),
        (marked("Summary", "%n missing"), outcome.missing),
    )
    parts += [translate("Summary", text, n) for text, n in numbers if n]
    if row.missed:
        parts.append(translate("StatusLine", "%n photo(s) could not be loaded", row.missed))
    return " · ".join(filter(None, (row.key.text, outcome.vehicle, *parts)))


def in_status_line(queue: SessionQueue, translate: Translate) -> str:
    """``List: 7 of 24 · Paused``; empty without a list."""
    if not len(queue):
        return ""
    far = translate("Queue", "List: {0}").format(how_far(queue, translate))
    if isinstance(queue.trouble, SignInNeeded):
        return f"{far} · {translate('Queue', 'Sign-in needed')}"
    loading = not (queue.over or queue.paused or queue.resting)
    return far if loading else f"{far} · {standing(queue, translate)}"


def _lines(skipped: tuple[Skipped, ...], translate: Translate) -> str:
    named = [
        translate("Queue", "line {0} ({1})").format(one.line, one.text)
        if one.text
        else translate("Queue", "line {0}").format(one.line)
        for one in skipped[:_LINES_NAMED]
    ]
    more = len(skipped) - len(named)
    return ", ".join(named + ([translate("Queue", "%n more", more)] if more else []))
