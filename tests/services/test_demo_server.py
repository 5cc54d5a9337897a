"""The demo server over real HTTP: what PAVE documents, and every fault that can be asked for."""

import hashlib
import hmac
import json
import socket
import threading
import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from pathlib import Path

import pytest

from app.domain.credentials import Credentials
from app.domain.settings import SAMPLE_KEY
from app.services.demo_faults import Fault
from app.services.demo_server import DemoServer
from tests.services.plain_http import (
    LEFT,
    SAMPLE,
    ask,
    connect,
    connect_raw,
    get,
    in_threads,
    left_bytes,
    port_of,
    send_get,
)

LEFT_BYTES = left_bytes()
PHOTOS = f"/v1/sessions/{SAMPLE_KEY}/photos"


@pytest.fixture
def server() -> Iterator[DemoServer]:
    with DemoServer(SAMPLE) as running:
        yield running


def signed(credentials: Credentials, at: float | None = None, stamp: str | None = None) -> dict[str, str]:
    if stamp is None:
        moment = datetime.fromtimestamp(time.time() if at is None else at, UTC)
        stamp = moment.strftime("%Y-%m-%dT%H:%M:%SZ")
    text = f"{credentials.account}:{credentials.api_key}@{stamp}"
    token = hmac.new(credentials.api_secret.encode(), text.encode(), hashlib.sha256).hexdigest()
    return {"API-Key": credentials.api_key, "API-Token": token, "API-Timestamp": stamp}


class TestSession:
    def test_sample_has_the_seed_rows_with_the_picture_of_each_attempt(self, server: DemoServer) -> None:
        rows = json.loads(get(server, PHOTOS, signed(server.credentials)).body)
        seed = json.loads((SAMPLE / "session-photos.json").read_text())
        files = [str(row["url"]).removeprefix(f"{server.url}/photos/") for row in rows]
        assert files[1] == "02-Interior-1.jpg"
        assert files[6] == "02-Interior-2.jpg"
        others = [f"{r['photo_code']:02d}-{r['photo_label']}-1.jpg" for r in seed if r["photo_code"] != 2]
        assert [f for f in files if "Interior" not in f] == others
        assert [{**row, "url": None} for row in rows] == [{**row, "url": None} for row in seed]

    def test_every_picture_of_the_sample_can_be_fetched_bare(self, server: DemoServer) -> None:
        rows = json.loads(get(server, PHOTOS, signed(server.credentials)).body)
        link = connect(server)
        for path in (str(row["url"]).removeprefix(server.url) for row in rows):
            assert ask(link, path).body == (SAMPLE / path.lstrip("/")).read_bytes()
        link.close()

    def test_unknown_key_is_not_found_in_the_documented_form(self, server: DemoServer) -> None:
        reply = get(server, "/v1/sessions/NOPE-0000000000/photos", signed(server.credentials))
        assert reply.status == 404
        assert json.loads(reply.body) == {"message": "Session NOPE-0000000000 cannot be found."}

    def test_sessions_handed_in_and_changed_while_it_runs(self, tmp_path: Path) -> None:
        (tmp_path / "mine.jpg").write_bytes(b"mine")
        urls = ["demo:01-VIN-1.jpg", "mine.jpg", None, "https://elsewhere.example/a.jpg", 7, ""]
        rows = [{"photo_code": 1, "url": url} for url in urls]
        key = "ABC-0123456789"
        with DemoServer(SAMPLE, sessions={key: rows}, pictures=tmp_path) as server:
            path = f"/v1/sessions/{key}/photos"
            told = json.loads(get(server, path, signed(server.credentials)).body)
            assert [row["url"] for row in told] == [
                f"{server.url}/photos/01-VIN-1.jpg", f"{server.url}/photos/mine.jpg", *urls[2:]
            ]  # fmt: skip
            assert get(server, "/photos/mine.jpg").body == b"mine"
            changed = server.rows(key)
            changed[0]["approved"] = True
            server.put_session(key, changed[:1])
            assert len(json.loads(get(server, path, signed(server.credentials)).body)) == 1
            server.drop_session(key)
            assert get(server, path, signed(server.credentials)).status == 404

    @pytest.mark.parametrize("name", ["", "..", ".", "..%2Fsession-photos.json", "a%00b", "C%3A%5Cx", "none.jpg"])
    def test_only_files_of_the_folder_are_pictures(self, server: DemoServer, name: str) -> None:
        assert get(server, f"/photos/{name}").status == 404

    def test_only_reading(self, server: DemoServer) -> None:
        link = connect(server)
        link.request("DELETE", PHOTOS, headers=signed(server.credentials))
        assert link.getresponse().status == 405
        link.close()
        assert [seen.method for seen in server.seen] == ["DELETE"]


class TestToken:
    @pytest.mark.parametrize("late", [-290, 0, 290])
    def test_right_and_fresh(self, server: DemoServer, late: float) -> None:
        assert get(server, PHOTOS, signed(server.credentials, time.time() - late)).status == 200

    @pytest.mark.parametrize("late", [-310, 310, 86400])
    def test_stale_or_from_the_future(self, server: DemoServer, late: float) -> None:
        reply = get(server, PHOTOS, signed(server.credentials, time.time() - late))
        assert reply.status == 401
        assert "API-Timestamp" in json.loads(reply.body)["message"]

    @pytest.mark.parametrize("changed", [{"account": "other"}, {"api_secret": "wrong"}, {"api_key": "wrong"}])
    def test_of_other_credentials(self, server: DemoServer, changed: dict[str, str]) -> None:
        assert get(server, PHOTOS, signed(replace(server.credentials, **changed))).status == 401

    @pytest.mark.parametrize("stamp", ["2021-05-30 12:49:19", "2021-13-30T12:49:19Z", "", "now"])
    def test_of_no_time(self, server: DemoServer, stamp: str) -> None:
        assert get(server, PHOTOS, signed(server.credentials, stamp=stamp)).status == 401

    @pytest.mark.parametrize("name", ["API-Key", "API-Token", "API-Timestamp"])
    @pytest.mark.parametrize("value", [None, "", "x", "\xe9"])
    def test_missing_or_odd_header(self, server: DemoServer, name: str, value: str | None) -> None:
        headers = signed(server.credentials)
        del headers[name]
        headers |= {} if value is None else {name: value}
        reply = get(server, PHOTOS, headers)
        assert reply.status == 401
        assert name in json.loads(reply.body)["message"]

    def test_timestamp_must_be_the_one_that_was_signed(self, server: DemoServer) -> None:
        headers = signed(server.credentials, time.time() - 5)
        headers["API-Timestamp"] = signed(server.credentials)["API-Timestamp"]
        assert get(server, PHOTOS, headers).status == 401

    def test_skewed_clock_is_told_by_the_date_header(self, server: DemoServer) -> None:
        server.clock_offset = 7200
        refused = get(server, PHOTOS, signed(server.credentials))
        assert refused.status == 401
        theirs = parsedate_to_datetime(refused.headers["Date"]).timestamp()
        assert theirs - time.time() == pytest.approx(7200, abs=3)
        assert get(server, PHOTOS, signed(server.credentials, theirs)).status == 200

    def test_secret_is_in_no_repr(self, server: DemoServer) -> None:
        assert not any(secret in repr(server.credentials) for secret in server.credentials.secrets)


class TestPicture:
    def test_headers(self, server: DemoServer) -> None:
        reply = get(server, LEFT)
        assert reply.status == 200
        assert reply.headers["Content-Type"] == "image/jpeg"
        assert int(reply.headers["Content-Length"]) == len(LEFT_BYTES)
        assert reply.headers["ETag"].startswith('"')
        assert parsedate_to_datetime(reply.headers["Last-Modified"]).tzinfo is not None

    def test_leaked_credentials_are_loud_even_behind_a_fault(self, server: DemoServer) -> None:
        server.faults.add(Fault("*", status=503))
        assert get(server, LEFT, {"api-token": "x"}).status == 400
        (seen,) = server.seen
        assert seen.leaks
        assert seen.headers["api-token"] == "x"

    def test_connection_is_kept(self, server: DemoServer) -> None:
        link = connect(server)
        for _ in range(3):
            assert ask(link, LEFT).body == LEFT_BYTES
            wire = link.sock
        assert link.sock is wire
        link.close()

    def test_requests_are_seen_in_order_with_headers_and_time(self, server: DemoServer) -> None:
        before = time.monotonic()
        get(server, LEFT + "?v=1", {"X-Mine": "1"})
        get(server, PHOTOS)
        first, second = server.seen
        assert (first.method, first.path, first.bare_path) == ("GET", LEFT + "?v=1", LEFT)
        assert first.headers["x-mine"] == "1"
        assert before <= first.at <= second.at <= time.monotonic()
        assert server.wait_seen("/photos/*") == [first]
        with pytest.raises(TimeoutError):
            server.wait_seen("/photos/*", count=2, timeout=0.01)


class TestLife:
    def test_cheap_until_started(self, tmp_path: Path) -> None:
        idle = DemoServer(tmp_path / "nowhere")
        idle.stop()
        with pytest.raises(RuntimeError):
            _ = idle.url
        with pytest.raises(OSError, match="session-photos"):
            idle.start()

    def test_listens_on_loopback_only(self, server: DemoServer) -> None:
        assert server.url.startswith("http://127.0.0.1:")
        with pytest.raises(OSError), socket.create_connection(("127.0.0.2", port_of(server)), timeout=1):  # noqa: PT011
            pass

    @pytest.mark.parametrize(
        "fault",
        [
            Fault("*", hang=True), Fault("*", hang_after=10), Fault("*", delay=60), Fault("*", drip_body=1),
            Fault("*", body=bytes(50_000_000)),
        ],
        ids=["hang", "hang in body", "delay", "drip", "client that does not read"],
    )  # fmt: skip
    def test_stops_at_once_and_leaves_no_thread(self, fault: Fault) -> None:
        server = DemoServer(SAMPLE)
        server.start()
        server.faults.add(fault)
        idle = connect_raw(server)
        with connect_raw(server) as wire:
            send_get(wire, LEFT)
            server.wait_seen(LEFT)
            before = time.monotonic()
            server.stop()
            assert time.monotonic() - before < 1
        idle.close()
        assert not [thread for thread in threading.enumerate() if thread.name.startswith("demo")]

    def test_stop_in_a_throttled_body(self) -> None:
        server = DemoServer(SAMPLE)
        server.start()
        server.shape(bytes_per_second=1000)
        with connect_raw(server) as wire:
            send_get(wire, LEFT)
            server.wait_seen(LEFT)
            before = time.monotonic()
            server.stop()
            assert time.monotonic() - before < 1

    def test_refuses_after_stop_and_comes_back_on_the_same_port(self, server: DemoServer) -> None:
        url = server.url
        assert get(server, LEFT).status == 200
        server.stop()
        server.stop()
        with pytest.raises(ConnectionRefusedError):
            get(server, LEFT)
        server.start()
        server.start()
        assert server.url == url
        assert get(server, LEFT).status == 200

    def test_forty_clients_at_once(self, server: DemoServer) -> None:
        statuses: list[int] = []
        in_threads([lambda: statuses.append(get(server, LEFT).status)] * 40)
        assert statuses == [200] * 40
        assert len(server.seen) == 40
