"""The system's own proxy settings, PAC files included, asked through Qt."""

from __future__ import annotations

from PySide6.QtCore import QUrl
from PySide6.QtNetwork import QNetworkProxy, QNetworkProxyFactory, QNetworkProxyQuery

_SCHEMES = {
    QNetworkProxy.ProxyType.HttpProxy: "http",
    QNetworkProxy.ProxyType.HttpCachingProxy: "http",
    QNetworkProxy.ProxyType.Socks5Proxy: "socks5h",
}


def proxy_for(url: str) -> str | None:
    """``http://host:port`` for this address, None for a direct way. May block while a PAC file is fetched."""
    for proxy in QNetworkProxyFactory.systemProxyForQuery(QNetworkProxyQuery(QUrl(url))):
        if proxy.type() is QNetworkProxy.ProxyType.NoProxy:
            return None
        if scheme := _SCHEMES.get(proxy.type()):
            return f"{scheme}://{proxy.hostName()}:{proxy.port()}"
    return None
