"""The address of an API server: an origin, https, or http on this very computer."""

from __future__ import annotations

import re
from ipaddress import ip_address
from urllib.parse import urlsplit

_NAME = re.compile(r"[a-z0-9_]([a-z0-9_.-]*[a-z0-9_])?")
_DEFAULT_PORTS = {"https": 443, "http": 80}


def parse_server(text: str) -> str:
    """The origin that is meant, e.g. ``https://openapi.paveapi.com``; without a scheme, https.

    ``ValueError`` for a path, a query, a user name, a scheme other than https, and for http beyond loopback.
    """
    typed = text.strip()
    if not typed.isprintable() or any(c in typed for c in " \\@?#"):
        raise ValueError("an address such as https://host was expected")
    parts = urlsplit(typed if "://" in typed else f"https://{typed}")
    if parts.path not in ("", "/"):
        raise ValueError("a server has no path")
    host = plain_host(parts.hostname or "")
    if parts.scheme != "https" and not (parts.scheme == "http" and is_loopback_host(host)):
        raise ValueError("https is needed")
    port = "" if parts.port in (None, _DEFAULT_PORTS[parts.scheme]) else f":{parts.port}"
    return f"{parts.scheme}://[{host}]{port}" if ":" in host else f"{parts.scheme}://{host}{port}"


def plain_host(host: str) -> str:
    """A host name in lower-case ASCII (IDNA) or an IP address in its shortest form; ``ValueError`` if neither."""
    try:
        return str(ip_address(host))
    except ValueError:
        name = host.encode("idna").decode("ascii").lower().removesuffix(".")
    if len(name) > 253 or not _NAME.fullmatch(name):
        raise ValueError("no host name")
    return name


def is_loopback_host(host: str) -> bool:
    """Whether the name or address means this computer; names are not looked up."""
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host.lower().removesuffix(".") == "localhost"


def is_loopback_server(server: str) -> bool:
    """Whether an origin made by ``parse_server`` is this computer: a demo, a test or a developer's own."""
    return is_loopback_host(urlsplit(server).hostname or "")
