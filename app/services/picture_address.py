"""Which addresses a picture may come from: public hosts over https, never the network around the computer."""

from __future__ import annotations

import re
from collections.abc import Callable
from ipaddress import IPv4Address, IPv6Address, IPv6Network, ip_address
from urllib.parse import urljoin, urlsplit

from app.domain.errors import PhotoTrouble, PhotoUnavailable
from app.domain.server_address import is_loopback_host, plain_host

_ENDS_IN_A_NUMBER = re.compile(r"(.*\.)?(\d+|0x[0-9a-f]*)")
_INSIDE_ONLY = (".localhost", ".local", ".internal", ".home.arpa")
_NAT64 = IPv6Network("64:ff9b::/96")


def check_picture_address(
    url: str, *, loopback_allowed: bool, host_allowed: Callable[[str], bool] | None = None
) -> str:
    """The host of ``url``; ``PhotoUnavailable`` (no address, address refused, host not allowed) unless it may be asked.

    ``loopback_allowed``: the API itself is on this computer, so its pictures may be, also over plain http.
    ``host_allowed``: what the organisation's policy says of a host.
    """
    if not url.strip():
        raise PhotoUnavailable(PhotoTrouble.NO_ADDRESS)
    try:
        host = plain_host(_host_and_scheme(url, loopback_allowed=loopback_allowed))
    except ValueError:
        host = ""
    if not host or not _may_be_asked(host, loopback_allowed=loopback_allowed):
        raise PhotoUnavailable(PhotoTrouble.ADDRESS_REFUSED, host)
    if host_allowed is not None and not host_allowed(host):
        raise PhotoUnavailable(PhotoTrouble.HOST_NOT_ALLOWED, host)
    return host


def next_hop(address: str, location: str) -> str:
    """Where a redirect of ``address`` leads; ``PhotoUnavailable`` if from https to anything else."""
    try:
        # http.client reads headers as latin-1; servers that send other letters at all send UTF-8.
        target = urljoin(address, location.encode("latin-1").decode("utf-8"))
        if urlsplit(address).scheme == "https" and urlsplit(target).scheme != "https":
            target = ""
    except ValueError:
        target = ""
    if not target:
        raise PhotoUnavailable(PhotoTrouble.ADDRESS_REFUSED, urlsplit(address).hostname or "")
    return target


def admits(address: str, *, loopback_allowed: bool) -> bool:
    """Whether a picture may be fetched from this IP address, as connected after the name was looked up."""
    ip = _behind_a_gateway(ip_address(address.partition("%")[0]))
    if ip.is_loopback:
        return loopback_allowed
    inside = isinstance(ip, IPv6Address) and ip.is_site_local
    return ip.is_global and not (ip.is_multicast or ip.is_reserved or ip.is_unspecified or inside)


def _host_and_scheme(url: str, *, loopback_allowed: bool) -> str:
    if not url.isprintable() or "\\" in url:
        raise ValueError
    parts = urlsplit(url)
    host = parts.hostname or ""
    plain_allowed = loopback_allowed and is_loopback_host(host)
    if parts.scheme != "https" and not (parts.scheme == "http" and plain_allowed):
        raise ValueError
    if "@" in parts.netloc or parts.port == 0:
        raise ValueError
    return host


def _may_be_asked(host: str, *, loopback_allowed: bool) -> bool:
    if is_loopback_host(host):
        return loopback_allowed
    try:
        return admits(host, loopback_allowed=loopback_allowed)
    except ValueError:
        # A resolver takes 2130706433 and 0x7f.1 for addresses, a proxy would not tell us which.
        return "." in host and not _ENDS_IN_A_NUMBER.fullmatch(host) and not host.endswith(_INSIDE_ONLY)


def _behind_a_gateway(ip: IPv4Address | IPv6Address) -> IPv4Address | IPv6Address:
    """The IPv4 address inside an IPv6 one, where a gateway or the system itself would go on to it."""
    if isinstance(ip, IPv4Address):
        return ip
    if ip in _NAT64:
        return IPv4Address(int(ip) & 0xFFFFFFFF)
    return ip.ipv4_mapped or ip.sixtofour or (ip.teredo[1] if ip.teredo else ip)
