"""The proxies that Windows and macOS keep in their own settings, for a program without Qt."""

from __future__ import annotations

import urllib.request
from collections.abc import Callable
from typing import Any
from urllib.parse import urlsplit

_READERS = (
    ("getproxies_registry", "proxy_bypass_registry"),
    ("getproxies_macosx_sysconf", "proxy_bypass_macosx_sysconf"),
)
"""What Python knows of them, each on its own system only; the environment is not asked."""


def settings_of_the_system() -> Callable[[str], str | None] | None:
    """Answers with the proxy for an address, None for a direct way. None where only the environment keeps proxies.

    PAC files are not read: that is ``bridge/system_proxy``.
    """
    for proxies, bypass in _READERS:
        if (read := getattr(urllib.request, proxies, None)) is not None:
            return _asking(read, getattr(urllib.request, bypass))
    return None


def _asking(read: Callable[[], dict[str, str]], bypass: Callable[[str], Any]) -> Callable[[str], str | None]:
    def proxy_for(url: str) -> str | None:
        parts = urlsplit(url)
        return None if bypass(parts.hostname or "") else read().get(parts.scheme)

    return proxy_for
