"""Asks one address which version is the newest: one request, at most once in 24 hours, and what came of it is kept."""

from __future__ import annotations

import json
import logging
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

from app.domain.errors import AppError, Cancelled, UnreadableReply
from app.domain.update import Update, host_of, may_be_asked, update_from
from app.services.cancel import CancelToken
from app.services.http_client import HttpClient, Limits
from app.services.whole_file import write_whole

log = logging.getLogger(__name__)

ONE_QUESTION = Limits(connect_seconds=5, read_seconds=5, json_seconds=10, json_bytes=64 * 1024, pauses=())
"""Nothing is asked a second time; a redirect is refused by the client itself."""

_DAY = 24 * 60 * 60.0  # seconds


@dataclass(frozen=True)
class Looked:
    """``newest``: if it is newer than the program that runs. ``untold``: nobody has been told of it yet."""

    newest: Update | None
    untold: bool


@dataclass(frozen=True)
class _Record:
    """``asked``: seconds since the epoch. ``told``: the version that was told last."""

    asked: float = 0.0
    version: str = ""
    page: str = ""
    told: str = ""


class UpdateCheck:
    """Blocking. ``<data-dir>/update.json``; the constructor touches nothing.

    ``client`` makes the client of one question, with the limits of ``ONE_QUESTION``. What goes out is a GET with the
    client's User-Agent and no header of the API. ``running``: this program's version.
    """

    def __init__(
        self,
        address: str,
        client: Callable[[], HttpClient],
        folder: Path,
        running: str,
        now: Callable[[], float] = time.time,
    ) -> None:
        self._address, self._client, self._running, self._now = address, client, running, now
        self._file = folder / "update.json"

    @property
    def host(self) -> str:
        return host_of(self._address)

    def look(self, cancel: CancelToken) -> Looked:
        """Ask if a day has gone by, else answer from the file. Raises only ``Cancelled``; what goes wrong is logged."""
        record = self._read()
        now = self._now()
        if not 0 <= now - record.asked < _DAY and self._write(replace(record, asked=now)):
            record = replace(record, asked=now)
            if (found := self._ask(cancel)) is not None:
                record = replace(record, version=found.version, page=found.page)
                self._write(record)
        newest = update_from(asdict(record))
        if newest is None or not newest.is_newer_than(self._running):
            return Looked(None, False)
        return Looked(newest, newest.version != record.told)

    def note_told(self, update: Update) -> None:
        """It is not told again."""
        self._write(replace(self._read(), told=update.version))

    def _ask(self, cancel: CancelToken) -> Update | None:
        client = self._client()
        try:
            reply = client.get_json(self._address, dict, cancel)
            if reply.status != 200:
                raise UnreadableReply(f"status {reply.status}")
            found = update_from(_parsed(reply.body))
        except Cancelled:
            raise
        except AppError as error:
            log.info("no answer about a newer version: %s", type(error).__name__)
            return None
        finally:
            client.close()
        if found is None:
            log.info("the answer about a newer version cannot be read")
        return found

    def _read(self) -> _Record:
        try:
            found = _parsed(self._file.read_bytes())
        except OSError:
            return _Record()
        if not isinstance(found, dict):
            return _Record()
        asked = found.get("asked")
        texts = {name: text for name in ("version", "page", "told") if isinstance(text := found.get(name), str)}
        return _Record(float(asked) if isinstance(asked, int | float) else 0.0, **texts)

    def _write(self, record: _Record) -> bool:
        """Where it cannot be kept that an address was asked, it is not asked."""
        try:
            self._file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            write_whole(self._file, (json.dumps(asdict(record), indent=2) + "\n").encode())
        except OSError as error:
            log.warning("what is known of newer versions cannot be kept: %s", error.strerror)
            return False
        return True


def built_address(resources: Path) -> str | None:
    """The one that an installer's build wrote down: ``build.json`` with ``update_url``; None from source."""
    try:
        found = _parsed((resources / "build.json").read_bytes())
    except OSError:
        return None
    address = found.get("update_url") if isinstance(found, dict) else None
    return address if isinstance(address, str) and may_be_asked(address) else None


def _parsed(content: bytes) -> Any:
    """None for what is no JSON."""
    try:
        return json.loads(content)
    except (ValueError, RecursionError):
        return None
