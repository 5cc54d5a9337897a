"""Where requests go when the organisation has decided: its proxy, and pictures from its hosts only."""

from __future__ import annotations

import io
import urllib.request
from typing import Any

import pytest
import responses

from app.domain.errors import Obstacle, PhotoTrouble, PhotoUnavailable
from app.domain.policy import Policy
from app.services.cancel import CancelToken
from app.services.proxy_settings import settings_of_the_system
from tests.services.asking import asking
from tests.services.raw_server import RawServer, Visit

HOST = "images.example"
URL = f"https://{HOST}/one.jpg"
ONLY = Policy("/p", picture_hosts=(HOST, "*.cdn.example"))
JPEG = b"\xff\xd8" + bytes(200) + b"\xff\xd9"


@pytest.fixture(autouse=True)
def _nothing_named(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.lower(), raising=False)


def unavailable(policy: Policy, url: str = URL, **options: Any) -> PhotoUnavailable:
    with asking(loopback_api=False, policy=policy, **options) as client, pytest.raises(PhotoUnavailable) as raised:
        client.get_photo(url, io.BytesIO(), CancelToken())
    return raised.value


@pytest.mark.parametrize("url", [URL, "https://a.b.cdn.example/x.jpg", f"https://{HOST.upper()}./x.jpg"])
def test_pictures_of_the_named_hosts_arrive(net: responses.RequestsMock, url: str) -> None:
    net.get(url, body=JPEG)
    with asking(loopback_api=False, policy=ONLY) as client:
        assert client.get_photo(url, io.BytesIO(), CancelToken()).size == len(JPEG)


@pytest.mark.parametrize("host", ["cdn.example", "elsewhere.example", f"{HOST}.evil.example", "203.0.113.7", "8.8.8.8"])
def test_others_are_not_even_asked(net: responses.RequestsMock, host: str) -> None:
    fault = unavailable(ONLY, f"https://{host}/one.jpg")
    if host == "203.0.113.7":
        assert fault.trouble is PhotoTrouble.ADDRESS_REFUSED, "not public: that is said first"
    else:
        assert (fault.trouble, fault.host) == (PhotoTrouble.HOST_NOT_ALLOWED, host)
    assert len(net.calls) == 0


def test_a_redirect_to_another_host_is_not_followed(net: responses.RequestsMock) -> None:
    net.get(URL, status=302, headers={"Location": "https://a.cdn.example/one.jpg"})
    net.get("https://a.cdn.example/one.jpg", status=302, headers={"Location": "https://elsewhere.example/one.jpg"})
    fault = unavailable(ONLY)
    assert (fault.trouble, fault.host) == (PhotoTrouble.HOST_NOT_ALLOWED, "elsewhere.example")
    assert len(net.calls) == 2


def test_a_list_of_hosts_opens_nothing_that_was_closed() -> None:
    fault = unavailable(Policy("/p", picture_hosts=("127.0.0.1", "localhost")), "https://127.0.0.1/one.jpg")
    assert fault.trouble is PhotoTrouble.ADDRESS_REFUSED


def refusing(visit: Visit) -> None:
    visit.answer("502 Bad Gateway")


def test_the_fixed_proxy_goes_before_everything_that_the_user_has_set(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTPS_PROXY", "http://127.0.0.1:9")
    monkeypatch.setenv("NO_PROXY", HOST)
    with RawServer(refusing) as proxy:
        policy = Policy("/p", proxy=f"http://127.0.0.1:{proxy.port}")
        assert unavailable(policy, proxy_for=lambda _: "http://127.0.0.1:9").obstacle is Obstacle.PROXY
    assert proxy.heads[0].startswith(f"CONNECT {HOST}:443 ".encode())


def test_direct_means_that_no_proxy_is_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []

    def unknown(host: str, *_: object, **__: object) -> None:
        asked.append(host)
        raise OSError(-2, "Name or service not known")

    monkeypatch.setenv("HTTPS_PROXY", "http://127.0.0.1:9")
    monkeypatch.setattr("socket.getaddrinfo", unknown)
    unavailable(Policy("/p", proxy="direct"), proxy_for=lambda _: "http://127.0.0.1:9")
    assert set(asked) == {HOST}


def test_the_systems_proxy_goes_before_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTPS_PROXY", "http://127.0.0.1:9")
    with RawServer(refusing) as proxy:
        unavailable(Policy("/p", proxy="system"), proxy_for=lambda _: f"http://127.0.0.1:{proxy.port}")
    assert proxy.heads


def test_without_qt_windows_registry_is_asked_and_linux_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    assert settings_of_the_system() is None, "this is no Windows"
    with RawServer(refusing) as proxy:
        monkeypatch.setenv("HTTPS_PROXY", f"http://127.0.0.1:{proxy.port}")
        unavailable(Policy("/p", proxy="system"))
        assert proxy.heads
    named = {"https": "http://registry.example:8080"}
    monkeypatch.setattr(urllib.request, "getproxies_registry", lambda: named, raising=False)
    monkeypatch.setattr(urllib.request, "proxy_bypass_registry", lambda host: host == "inside.example", raising=False)
    ask = settings_of_the_system()
    assert ask is not None
    assert ask(URL) == "http://registry.example:8080"
    assert ask("https://inside.example/") is None
