"""Every fault that can be asked of the demo server, over real HTTP, and the slow line."""

import http.client
import time
from collections.abc import Iterator

import pytest

from app.services.demo_faults import Fault, SlowLine
from app.services.demo_server import DemoServer
from tests.services.plain_http import (
    LEFT,
    SAMPLE,
    ask,
    connect,
    connect_raw,
    get,
    in_threads,
    is_silent,
    left_bytes,
    raw_get,
    received,
    send_get,
)

PHOTOS = "/v1/sessions/XXX-ABCDE12345/photos"
LEFT_BYTES = left_bytes()


@pytest.fixture
def server() -> Iterator[DemoServer]:
    with DemoServer(SAMPLE) as running:
        yield running


class TestFaults:
    def test_status_body_and_headers_for_a_counted_number_of_times(self, server: DemoServer) -> None:
        fault = Fault("/photos/04*", times=2, status=503, body=b"later", headers={"Retry-After": "5"})
        server.faults.add(fault)
        link = connect(server)
        replies = [ask(link, LEFT) for _ in range(3)]
        assert [reply.status for reply in replies] == [503, 503, 200]
        assert (replies[0].body, replies[0].headers["Retry-After"]) == (b"later", "5")
        assert server.faults.hits(fault) == 2
        assert ask(link, "/photos/05-Front-1.jpg").status == 200
        link.close()

    def test_faults_come_one_after_another_and_can_be_removed(self, server: DemoServer) -> None:
        server.faults.add(Fault("/photos/*", times=1, status=500))
        always = server.faults.add(Fault("/photos/*", status=429))
        statuses = [get(server, LEFT).status for _ in range(3)]
        server.faults.remove(always)
        assert [*statuses, get(server, LEFT).status] == [500, 429, 429, 200]

    @pytest.mark.parametrize("status", [204, 206, 404, 418, 500, 599])
    def test_any_status(self, server: DemoServer, status: int) -> None:
        server.faults.add(Fault("*", status=status))
        assert get(server, LEFT).status == status

    def test_status_of_the_api(self, server: DemoServer) -> None:
        server.faults.add(Fault("/v1/*", status=429, headers={"Retry-After": "3600"}))
        assert get(server, PHOTOS).headers["Retry-After"] == "3600"

    def test_other_bytes_and_another_type(self, server: DemoServer) -> None:
        server.faults.add(Fault("*", body=b"<html>sign in</html>", content_type="text/html"))
        reply = get(server, LEFT)
        assert (reply.status, reply.body) == (200, b"<html>sign in</html>")
        assert reply.headers["Content-Type"] == "text/html"
        assert reply.headers["ETag"] is None

    def test_wrong_type_for_the_right_bytes_and_a_header_left_out(self, server: DemoServer) -> None:
        server.faults.add(Fault("*", content_type="image/png", headers={"date": "", "last-modified": "never"}))
        reply = get(server, LEFT)
        assert (reply.headers["Content-Type"], reply.body) == ("image/png", LEFT_BYTES)
        assert (reply.headers["Date"], reply.headers.get_all("Last-Modified")) == (None, ["never"])

    def test_redirect(self, server: DemoServer) -> None:
        server.faults.add(Fault("*", redirect_to="http://127.0.0.1:9/else", times=1))
        server.faults.add(Fault("*", redirect_to="/again", status=308))
        first, second = get(server, LEFT), get(server, LEFT)
        assert (first.status, first.headers["Location"]) == (302, "http://127.0.0.1:9/else")
        assert (second.status, second.headers["Location"]) == (308, "/again")

    def test_delay(self, server: DemoServer) -> None:
        server.faults.add(Fault("*", delay=0.2))
        before = time.monotonic()
        assert get(server, LEFT).status == 200
        assert time.monotonic() - before >= 0.2

    def test_promises_more_than_arrives(self, server: DemoServer) -> None:
        server.faults.add(Fault("*", length_lie=1000))
        with pytest.raises(http.client.IncompleteRead) as caught:
            get(server, LEFT)
        assert caught.value.partial == LEFT_BYTES
        assert caught.value.expected == 1000

    def test_promises_less_than_arrives(self, server: DemoServer) -> None:
        server.faults.add(Fault("*", length_lie=-1000))
        head, _, body = raw_get(server, LEFT).partition(b"\r\n\r\n")
        assert f"Content-Length: {len(LEFT_BYTES) - 1000}".encode() in head
        assert body == LEFT_BYTES

    def test_promises_nothing_and_ends(self, server: DemoServer) -> None:
        server.faults.add(Fault("*", without_length=True, break_off_after=70_000))
        reply = get(server, LEFT)
        assert reply.headers["Content-Length"] is None
        assert reply.body == LEFT_BYTES[:70_000]

    def test_breaks_off_before_the_header(self, server: DemoServer) -> None:
        server.faults.add(Fault("*", break_off_before_header=True, times=1))
        server.faults.add(Fault("*", break_off_before_header=True, reset=True))
        with pytest.raises(http.client.RemoteDisconnected):
            get(server, LEFT)
        with pytest.raises(ConnectionResetError):
            get(server, LEFT)

    @pytest.mark.parametrize("size", [0, 1, 100_000])
    def test_breaks_off_in_the_body(self, server: DemoServer, size: int) -> None:
        server.faults.add(Fault("*", break_off_after=size))
        with pytest.raises(http.client.IncompleteRead) as caught:
            get(server, LEFT)
        assert caught.value.partial == LEFT_BYTES[:size]

    def test_resets_in_the_body(self, server: DemoServer) -> None:
        server.faults.add(Fault("*", break_off_after=1000, reset=True))
        with pytest.raises(ConnectionResetError):
            get(server, LEFT)

    def test_raw_bytes(self, server: DemoServer) -> None:
        server.faults.add(Fault("*", raw=b"HTTP/9 what?\r\n\r\n"))
        assert raw_get(server, LEFT) == b"HTTP/9 what?\r\n\r\n"
        with pytest.raises(http.client.BadStatusLine):
            get(server, LEFT)

    def test_drips_header_and_body(self, server: DemoServer) -> None:
        server.faults.add(Fault("*", body=b"slow", drip_header=0.001, drip_body=0.05))
        before = time.monotonic()
        reply = get(server, LEFT)
        assert (reply.status, reply.body) == (200, b"slow")
        assert time.monotonic() - before >= 0.2

    def test_hangs_before_the_header_until_it_is_removed(self, server: DemoServer) -> None:
        fault = server.faults.add(Fault("*", hang=True))
        with connect_raw(server) as wire:
            send_get(wire, LEFT)
            server.wait_seen(LEFT)
            assert is_silent(wire)
            server.faults.remove(fault)
            assert received(wire, b"\r\n\r\n", len(LEFT_BYTES)).endswith(LEFT_BYTES)

    def test_hangs_in_the_body_until_it_is_removed(self, server: DemoServer) -> None:
        fault = server.faults.add(Fault("*", hang_after=5000))
        with connect_raw(server) as wire:
            send_get(wire, LEFT)
            early = received(wire, b"\r\n\r\n", 5000)
            assert is_silent(wire)
            server.faults.remove(fault)
            late = received(wire, b"", len(LEFT_BYTES) - 5000)
        assert (early + late).endswith(LEFT_BYTES)


class TestLine:
    def test_slices_are_booked_in_turn(self) -> None:
        line = SlowLine()
        line.shape(1_000_000, 0)
        start = time.monotonic()
        first = line.book(10_000, start)
        other = line.book(10_000, start)
        assert [first - start, other - start] == pytest.approx([0.01, 0.02])
        assert line.book(10_000, first) - start == pytest.approx(0.03)

    def test_a_late_connection_catches_up_but_idleness_earns_nothing(self) -> None:
        line = SlowLine()
        line.shape(1_000_000, 0)
        now = time.monotonic()
        late = line.book(1000, now - 0.02)
        assert line.book(1000, late) == pytest.approx(now - 0.018)
        now = time.monotonic()
        assert line.book(1000, now) == pytest.approx(now + 0.001)
        assert line.book(1000, now - 60) >= now - 0.06

    def test_slices_fit_the_rate(self) -> None:
        line = SlowLine()
        assert line.slice_size is None
        sizes: list[int | None] = []
        for rate in (1000, 1_000_000, 100_000_000):
            line.shape(rate, 0)
            sizes.append(line.slice_size)
        assert sizes == [1024, 5000, 16384]
        with pytest.raises(ValueError, match="positive"):
            line.shape(0, 0)

    def test_four_connections_share_the_rate_within_two_percent(self, server: DemoServer) -> None:
        rate = 2_500_000
        server.shape(bytes_per_second=rate)
        bound = 4 * len(LEFT_BYTES) / rate
        took = [together(server, 4) for _ in range(3)]
        assert min(abs(total - bound) for total, _ in took) <= 0.02 * bound
        assert min(spread for _, spread in took) <= 0.15 * bound

    def test_latency_is_waited_for_each_request(self, server: DemoServer) -> None:
        server.shape(latency_seconds=0.06)
        link = connect(server)
        before = time.monotonic()
        for _ in range(3):
            assert ask(link, LEFT).status == 200
        assert time.monotonic() - before >= 0.18
        link.close()


def together(server: DemoServer, count: int) -> tuple[float, float]:
    """Seconds until ``count`` simultaneous fetches are done, and between the first and the last of them."""
    links = [connect(server) for _ in range(count)]
    ends: list[float] = []

    def fetch(link: http.client.HTTPConnection) -> None:
        assert ask(link, LEFT).body == LEFT_BYTES
        ends.append(time.monotonic())

    for link in links:
        link.connect()
    before = time.monotonic()
    in_threads([lambda link=link: fetch(link) for link in links])  # type: ignore[misc]
    for link in links:
        link.close()
    return max(ends) - before, max(ends) - min(ends)
