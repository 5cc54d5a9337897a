"""Which certificates are trusted: the operating system's, and a file that an administrator named."""

from __future__ import annotations

import logging
import os
import ssl
import sys
import threading

import truststore

log = logging.getLogger(__name__)

_NAMED_BY_ADMINISTRATORS = ("REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE", "SSL_CERT_FILE", "SSL_CERT_DIR")


class TrustedRoots:
    """Hands out TLS contexts that verify the chain, the dates and the name, always."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._shared: ssl.SSLContext | None = None

    def context(self) -> ssl.SSLContext:
        """One for every worker where OpenSSL finds the system's store itself, else a new one by truststore.

        truststore locks its context during a handshake, so that one hanging server would stop every worker;
        and on Linux it reads the whole store again for each connection (50 ms), only to do what OpenSSL does.
        """
        if sys.platform in ("win32", "darwin") or not ssl.get_default_verify_paths().cafile:
            return _with_named_roots(truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT))
        with self._lock:
            if self._shared is None:
                self._shared = _with_named_roots(ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT))
                self._shared.set_default_verify_paths()
            return self._shared


def _with_named_roots(context: ssl.SSLContext) -> ssl.SSLContext:
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    for name in _NAMED_BY_ADMINISTRATORS:
        path = os.environ.get(name)
        try:
            if path and os.path.isdir(path):
                context.load_verify_locations(capath=path)
            elif path:
                context.load_verify_locations(cafile=path)
        except OSError:
            log.warning("the certificates named by %s cannot be read", name)
    return context
