"""A policy's JSON, checked key by key: all of it holds, or none."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any, TypeGuard
from urllib.parse import SplitResult, urlsplit

from app.domain.policy import DIRECT, KEYS, MOST_DAYS, MOST_MEGABYTES, SYSTEM, Policy
from app.domain.policy_errors import PolicyFault, PolicyFlaw
from app.domain.server_address import parse_server, plain_host
from app.domain.settings import LANGUAGES

_MOST_HOSTS = 200
_LONGEST_NAME, _LONGEST_ADDRESS, _LONGEST_KEY = 253, 500, 40


def policy_from(content: bytes, source: str) -> Policy:
    """``content``: the file's bytes, UTF-8 with or without a byte order mark. Never raises; see ``Policy.faults``."""
    try:
        pairs = json.loads(content.decode("utf-8-sig"), object_pairs_hook=_Pairs, parse_constant=_refuse)
    except UnicodeDecodeError as error:
        return Policy(source, faults=(PolicyFault(PolicyFlaw.NOT_UTF8, detail=f"byte {error.start}"),))
    except json.JSONDecodeError as error:
        where = f"line {error.lineno}, column {error.colno}"
        return Policy(source, faults=(PolicyFault(PolicyFlaw.NOT_JSON, detail=where),))
    except (ValueError, RecursionError):  # NaN; a number of thousands of digits; lists without end
        return Policy(source, faults=(PolicyFault(PolicyFlaw.NOT_JSON),))
    if not isinstance(pairs, _Pairs):
        return Policy(source, faults=(PolicyFault(PolicyFlaw.NO_OBJECT),))
    return _judged(pairs, source)


class _Pairs(list[tuple[str, Any]]):
    """A JSON object as it was written: a key that is named twice is seen."""


def _judged(pairs: _Pairs, source: str) -> Policy:
    found: dict[str, Any] = {}
    faults: list[PolicyFault] = []
    for key, value in pairs:
        if key not in KEYS:
            faults.append(PolicyFault(PolicyFlaw.UNKNOWN_KEY, _shown(key)))
        elif key in found:
            faults.append(PolicyFault(PolicyFlaw.TWICE, key))
        elif (found.setdefault(key, _read(key, value))) is None:
            faults.append(PolicyFault(PolicyFlaw.VALUE, key))
    return Policy(source, faults=tuple(faults)) if faults else Policy(source, **found)


def _read(key: str, value: object) -> object:
    """None for what cannot be meant."""
    try:
        return _READ[key](value)
    except ValueError:
        return None


def _server(found: object) -> str | None:
    return parse_server(found) if _is_text(found, _LONGEST_ADDRESS) else None


def _account(found: object) -> str | None:
    """What ``clean_credentials`` would leave as it is."""
    return found if _is_text(found, _LONGEST_NAME) and all("!" <= c <= "~" for c in found) else None


def _proxy(found: object) -> str | None:
    """No user name: it would stand in a file that everybody reads. No SOCKS: its connections cannot be ended."""
    if found in (DIRECT, SYSTEM):
        return str(found)
    if not _is_text(found, _LONGEST_ADDRESS):
        return None
    parts = _address(found)
    if parts.scheme not in ("http", "https") or parts.path not in ("", "/") or not parts.port:
        return None
    host = plain_host(parts.hostname or "")
    return f"{parts.scheme}://{f'[{host}]' if ':' in host else host}:{parts.port}"


def _count_to(most: int) -> Callable[[object], int | None]:
    return lambda found: found if type(found) is int and 0 <= found <= most else None


def _yes_or_no(found: object) -> bool | None:
    return found if isinstance(found, bool) else None


def _https_url(found: object) -> str | None:
    if not _is_text(found, _LONGEST_ADDRESS) or not found.isascii() or any(c in found for c in '"<>^`{|}'):
        return None
    parts = _address(found)
    plain_host(parts.hostname or "")
    return found if parts.scheme == "https" and parts.port != 0 else None


def _languages(found: object) -> tuple[str, ...] | None:
    if not isinstance(found, list) or not found or not all(one in LANGUAGES for one in found):
        return None
    return tuple(dict.fromkeys(found))


def _hosts(found: object) -> tuple[str, ...] | None:
    if not isinstance(found, list) or not 0 < len(found) <= _MOST_HOSTS:
        return None
    if not all(_is_text(one, _LONGEST_NAME) for one in found):
        return None
    return tuple(dict.fromkeys(map(_host, found)))


def _host(text: str) -> str:
    """A name, an IP address, or ``*.`` before a name of at least two parts; ``ValueError`` for anything else."""
    name = text.removeprefix("*.")
    host = plain_host(name)
    if name != text and ("." not in host or host.replace(".", "").isdigit()):
        raise ValueError("what would be beneath it is not one organisation's")
    return text[: len(text) - len(name)] + host


def _address(text: str) -> SplitResult:
    """The parts of an address without blanks, user name, query and fragment; else ``ValueError``."""
    if not text.isprintable() or any(c in text for c in " \\@#?"):
        raise ValueError("no address")
    return urlsplit(text)


def _is_text(found: object, longest: int) -> TypeGuard[str]:
    return isinstance(found, str) and 0 < len(found) <= longest


def _shown(key: str) -> str:
    """For people: one line, not endless, never nothing."""
    if not key.strip():
        return '""'
    clean = "".join(c if c.isprintable() else "?" for c in key[: _LONGEST_KEY + 1])
    return clean if len(clean) <= _LONGEST_KEY else f"{clean[:_LONGEST_KEY]}…"


def _refuse(constant: str) -> Any:
    raise ValueError(f"{constant} is no JSON")


_READ: dict[str, Callable[[object], Any]] = {
    "server": _server,
    "account": _account,
    "proxy": _proxy,
    "keep_days": _count_to(MOST_DAYS),
    "keep_megabytes": _count_to(MOST_MEGABYTES),
    "update_check": _yes_or_no,
    "update_url": _https_url,
    "languages": _languages,
    "picture_hosts": _hosts,
}
