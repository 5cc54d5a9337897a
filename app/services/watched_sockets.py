"""Connections of requests and urllib3 that can be ended from outside. Imported late: it takes 150 ms."""

from __future__ import annotations

import errno
import logging
import os
import socket
import ssl
import time
from collections.abc import Callable, Mapping
from functools import cached_property
from http.cookiejar import DefaultCookiePolicy
from typing import Any, ClassVar
from urllib.parse import urlsplit
from urllib.request import getproxies, getproxies_environment

import requests
from requests.adapters import HTTPAdapter
from requests.exceptions import InvalidProxyURL
from requests.utils import should_bypass_proxies
from urllib3 import HTTPConnectionPool, HTTPSConnectionPool
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.util.connection import allowed_gai_family
from urllib3.util.wait import wait_for_write

from app.domain.errors import PhotoTrouble, PhotoUnavailable
from app.domain.policy import DIRECT, SYSTEM
from app.domain.server_address import is_loopback_host
from app.services.http_answers import Limits
from app.services.lifeline import Lifeline
from app.services.proxy_settings import settings_of_the_system
from app.services.trusted_roots import TrustedRoots

log = logging.getLogger(__name__)

Response = requests.Response
Admits = Callable[[str], bool]
"""Whether a connection to this IP address may be made."""

_UNDER_WAY = (errno.EINPROGRESS, errno.EWOULDBLOCK, errno.EALREADY)
_LOOK_UP_SECONDS = 0.05  # how often a connection under way looks whether anybody still wants it


class WatchedConnection(HTTPConnection):
    """Gives its socket to the lifeline of the call it serves, and connects in a bounded time."""

    line: Lifeline
    admits: Admits | None = None

    def _new_conn(self) -> socket.socket:
        host, family = self._dns_host.strip("[]"), allowed_gai_family()
        found = socket.getaddrinfo(host, self.port, family, socket.SOCK_STREAM)
        self.line.check()
        if self.admits is not None and self.proxy is None:
            found = [one for one in found if self.admits(str(one[4][0]))]
            if not found:
                raise PhotoUnavailable(PhotoTrouble.ADDRESS_REFUSED, self.host)
        return self._first_that_answers(found)

    def _first_that_answers(self, found: list[Any]) -> socket.socket:
        """Addresses in the resolver's order; each gets its share of the time that is left for all."""
        end = time.monotonic() + (self.timeout or 0)
        failure = OSError(errno.EHOSTUNREACH, "no address")
        for left, (family, kind, protocol, _, address) in zip(range(len(found), 0, -1), found, strict=True):
            now = time.monotonic()
            attempt = socket.socket(family, kind, protocol)
            try:
                self._connect(attempt, address, until=now + (end - now) / left)
            except OSError as error:
                attempt.close()
                failure = error
            except BaseException:
                attempt.close()
                raise
            else:
                return attempt
        raise failure

    def _connect(self, attempt: socket.socket, address: Any, until: float) -> None:
        for option in self.socket_options or ():
            attempt.setsockopt(*option)
        attempt.setblocking(False)
        code = attempt.connect_ex(address)
        while code in _UNDER_WAY:
            self.line.check()
            if wait_for_write(attempt, _LOOK_UP_SECONDS):
                code = attempt.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR)
            elif time.monotonic() >= until:
                raise TimeoutError
        if code:
            raise OSError(code, os.strerror(code))
        attempt.settimeout(self.timeout)
        self.line.hold(attempt.fileno())

    def request(self, *args: Any, **kwargs: Any) -> None:
        self.line.check()
        self.line.sent_at = time.time()
        super().request(*args, **kwargs)


class WatchedTlsConnection(WatchedConnection, HTTPSConnection):
    """The same over TLS; the handshake is watched too."""


class WatchedPool(HTTPConnectionPool):
    """Tells each connection, new or kept alive, whom it serves now."""

    ConnectionCls = WatchedConnection
    line: Lifeline
    admits: Admits | None = None

    def _get_conn(self, timeout: float | None = None) -> Any:
        connection: Any = super()._get_conn(timeout)
        connection.line, connection.admits = self.line, self.admits
        if connection.sock is not None:
            self.line.hold(connection.sock.fileno())
        return connection


class WatchedTlsPool(WatchedPool, HTTPSConnectionPool):
    ConnectionCls = WatchedTlsConnection


class WatchedAdapter(HTTPAdapter):
    """One for each session, thus for each thread: ``line`` is whom the next request serves."""

    line: Lifeline
    pools: ClassVar[dict[str, type[HTTPConnectionPool]]] = {"http": WatchedPool, "https": WatchedTlsPool}

    def __init__(self, roots: TrustedRoots, admits: Admits | None) -> None:
        self._roots, self._admits = roots, admits
        super().__init__()

    @cached_property
    def tls(self) -> ssl.SSLContext:
        """Made when first needed: an API on this computer does without."""
        return self._roots.context()

    def init_poolmanager(self, *args: Any, **kwargs: Any) -> None:
        super().init_poolmanager(*args, **kwargs)
        self.poolmanager.pool_classes_by_scheme = self.pools

    def proxy_manager_for(self, proxy: str, **kwargs: Any) -> Any:
        if proxy.lower().startswith("socks"):
            raise InvalidProxyURL  # its connections could not be ended from outside
        if proxy.lower().startswith("https"):
            kwargs["proxy_ssl_context"] = self.tls
        manager = super().proxy_manager_for(proxy, **kwargs)
        manager.pool_classes_by_scheme = self.pools
        return manager

    def build_connection_pool_key_attributes(self, *args: Any, **kwargs: Any) -> Any:
        where, how = super().build_connection_pool_key_attributes(*args, **kwargs)
        return where, ({**how, "ssl_context": self.tls} if where["scheme"] == "https" else how)

    def get_connection_with_tls_context(self, *args: Any, **kwargs: Any) -> Any:
        try:
            pool: Any = super().get_connection_with_tls_context(*args, **kwargs)
        except ValueError:
            if kwargs.get("proxies"):
                raise InvalidProxyURL from None
            raise
        pool.line, pool.admits = self.line, self._admits
        return pool

    def cert_verify(self, conn: Any, *_: Any) -> None:
        """Verify, by the context alone: requests would load certifi's roots beside the system's."""
        conn.cert_reqs = "CERT_REQUIRED"


class BareSession(requests.Session):
    """Sends what it is given and nothing else: no cookies, no netrc, no environment, no redirects."""

    def __init__(
        self,
        roots: TrustedRoots,
        admits: Admits | None,
        limits: Limits,
        user_agent: str,
        system_proxy: Callable[[str], str | None] | None,
        fixed_proxy: str | None = None,
    ) -> None:
        super().__init__()
        self._adapter = WatchedAdapter(roots, admits)
        self._limits = limits
        self._system_proxy, self._fixed_proxy = system_proxy, fixed_proxy
        self.trust_env = False
        self.cookies.set_policy(DefaultCookiePolicy(allowed_domains=()))
        self.headers.clear()
        self.headers.update({"User-Agent": user_agent, "Accept-Encoding": "identity"})
        self.mount("https://", self._adapter)
        self.mount("http://", self._adapter)
        # urllib3 writes whole addresses into the log.
        logging.getLogger("urllib3").setLevel(logging.CRITICAL)

    def open(self, url: str, headers: Mapping[str, str], line: Lifeline) -> Response:
        """Send a GET and wait for the headers of the answer; its body is still to be read."""
        line.check()
        self._adapter.line = line
        proxy = self._proxy(url)
        try:
            response = self.get(
                url,
                headers=headers,
                stream=True,
                allow_redirects=False,
                timeout=(self._limits.connect_seconds, self._limits.read_seconds),
                proxies={urlsplit(url).scheme: proxy} if proxy else {},
            )
        except AttributeError as error:
            if error.obj is not None:
                raise
            # urllib3 asks its connection for a socket that the other side has just closed.
            raise ConnectionResetError("closed before the answer") from None
        log.debug("%s answered %d", line.host, response.status_code)
        return response

    def get_redirect_target(self, resp: Response) -> None:
        """None: requests would read the whole body of a redirect, and send our headers on."""

    def _proxy(self, url: str) -> str | None:
        """The one that is fixed; else from the environment, else from the system. Never for this computer, and not
        for what NO_PROXY names unless the organisation has decided."""
        if is_loopback_host(urlsplit(url).hostname or ""):
            return None
        if self._fixed_proxy == SYSTEM and (settings := self._system_proxy or settings_of_the_system()) is not None:
            return settings(url)
        if self._fixed_proxy not in (None, SYSTEM):
            return None if self._fixed_proxy == DIRECT else self._fixed_proxy
        if should_bypass_proxies(url, no_proxy=None):
            return None
        scheme = urlsplit(url).scheme
        named = getproxies_environment()
        if (proxy := named.get(scheme) or named.get("all")) is not None:
            return proxy
        if self._system_proxy is not None:
            return self._system_proxy(url)
        return getproxies().get(scheme)
