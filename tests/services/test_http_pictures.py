"""The contract of a picture's download: what each answer becomes, where it may come from, what is kept."""

from __future__ import annotations

import hashlib
import io
from typing import Any

import pytest
import responses

from app.domain.errors import Obstacle, PhotoTrouble, PhotoUnavailable
from app.services.cancel import CancelToken
from app.services.http_client import HttpClient

PICTURE = "https://images-cdn.paveapi.com/XXX/one.jpg"
JPEG = b"\xff\xd8" + bytes(range(256)) * 40 + b"\xff\xd9"


def fetch(client: HttpClient, url: str = PICTURE) -> Any:
    return client.get_photo(url, io.BytesIO(), CancelToken())


def test_a_picture_arrives_whole_with_what_was_said_of_it(client: HttpClient, net: responses.RequestsMock) -> None:
    said = {"ETag": '"7"', "Last-Modified": "Mon, 01 Jan 2024 00:00:00 GMT", "Content-Length": str(len(JPEG))}
    net.get(PICTURE, body=JPEG, content_type="image/jpeg", headers=said)
    into, steps = io.BytesIO(b"kept"), list[tuple[int, int | None]]()
    into.seek(4)
    got = client.get_photo(PICTURE, into, CancelToken(), lambda done, total: steps.append((done, total)))
    assert into.getvalue() == b"kept" + JPEG
    assert (got.sha256, got.size) == (hashlib.sha256(JPEG).hexdigest(), len(JPEG))
    assert (got.host, got.status, got.content_type) == ("images-cdn.paveapi.com", 200, "image/jpeg")
    assert (got.etag, got.last_modified) == (said["ETag"], said["Last-Modified"])
    assert steps[-1] == (len(JPEG), len(JPEG))


@pytest.mark.parametrize(
    ("status", "trouble"),
    [(code, PhotoTrouble.GONE) for code in (403, 404, 410)]
    + [(code, PhotoTrouble.STATUS) for code in (204, 206, 304, 401, 416, 429, 500, 503)],
)
def test_a_picture_is_status_200_or_unavailable(
    client: HttpClient, net: responses.RequestsMock, status: int, trouble: PhotoTrouble
) -> None:
    net.get(PICTURE, status=status, body=JPEG)
    with pytest.raises(PhotoUnavailable) as raised:
        fetch(client)
    assert (raised.value.trouble, raised.value.status) == (trouble, status)
    assert raised.value.host == "images-cdn.paveapi.com"


def test_a_picture_may_move_three_times(client: HttpClient, net: responses.RequestsMock) -> None:
    for hop in range(3):
        net.get(f"https://h{hop}.example/", status=302, headers={"Location": f"https://h{hop + 1}.example/"})
    net.get("https://h3.example/", body=JPEG)
    assert fetch(client, "https://h0.example/").host == "h3.example"


def test_but_not_for_ever(client: HttpClient, net: responses.RequestsMock) -> None:
    net.get(PICTURE, status=302, headers={"Location": PICTURE})
    with pytest.raises(PhotoUnavailable) as raised:
        fetch(client)
    assert (raised.value.trouble, raised.value.status) == (PhotoTrouble.STATUS, 302)
    assert len(net.calls) == 4


@pytest.mark.parametrize(
    "target",
    ["http://images-cdn.paveapi.com/x", "https://10.0.0.1/", "file:///etc/passwd", "https://u:p@h.example/"],
)
def test_each_move_is_checked_like_the_first_address(
    client: HttpClient, net: responses.RequestsMock, target: str
) -> None:
    net.get(PICTURE, status=302, headers={"Location": target})
    with pytest.raises(PhotoUnavailable) as raised:
        fetch(client)
    assert raised.value.trouble is PhotoTrouble.ADDRESS_REFUSED
    assert len(net.calls) == 1


def test_a_refused_address_is_not_even_looked_up(client: HttpClient, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("socket.getaddrinfo", lambda *_: pytest.fail("looked up"))
    for url in ("http://images-cdn.paveapi.com/x.jpg", "https://192.168.1.1/x.jpg", "https://u:p@h.example/"):
        with pytest.raises(PhotoUnavailable) as raised:
            fetch(client, url)
        assert raised.value.trouble is PhotoTrouble.ADDRESS_REFUSED


@pytest.mark.parametrize("address", ["10.0.0.1", "127.0.0.1", "169.254.169.254", "::1", "fe80::1"])
def test_a_public_name_for_a_private_address_is_not_connected(
    client: HttpClient, monkeypatch: pytest.MonkeyPatch, address: str
) -> None:
    monkeypatch.setattr("socket.getaddrinfo", lambda *_: [(2, 1, 6, "", (address, 443))])
    monkeypatch.setattr("socket.socket.connect_ex", lambda *_: pytest.fail("connected"))
    with pytest.raises(PhotoUnavailable) as raised:
        fetch(client)
    assert (raised.value.trouble, raised.value.host) == (
        PhotoTrouble.ADDRESS_REFUSED,
        "images-cdn.paveapi.com",
    )


class FullDisk(io.BytesIO):
    def write(self, content: Any, /) -> int:
        raise OSError(28, "No space left on device")


def test_a_disk_that_refuses_is_not_taken_for_the_network(client: HttpClient, net: responses.RequestsMock) -> None:
    net.get(PICTURE, body=JPEG)
    with pytest.raises(PhotoUnavailable) as raised:
        client.get_photo(PICTURE, FullDisk(), CancelToken())
    assert raised.value.trouble is PhotoTrouble.NOT_KEPT
    assert len(net.calls) == 1


def test_a_web_page_instead_of_a_picture_is_a_networks_sign_in(client: HttpClient, net: responses.RequestsMock) -> None:
    net.get(PICTURE, body=b"\n<!DOCTYPE html>", content_type="text/html; charset=utf-8")
    with pytest.raises(PhotoUnavailable) as raised:
        fetch(client)
    assert (raised.value.trouble, raised.value.obstacle) == (PhotoTrouble.UNREACHABLE, Obstacle.SIGN_IN_PAGE)


def test_a_picture_that_calls_itself_a_web_page_is_a_picture(client: HttpClient, net: responses.RequestsMock) -> None:
    net.get(PICTURE, body=JPEG, content_type="text/html")
    assert fetch(client).size == len(JPEG)
