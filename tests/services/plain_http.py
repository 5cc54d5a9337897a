"""A plain HTTP client on loopback, for looking at the demo server without the product's own client."""

import http.client
import select
import socket
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from app.services.demo_server import DemoServer

SAMPLE = Path(__file__).parents[2] / "resources" / "demo_session"
LEFT = "/photos/04-Left-1.jpg"


@dataclass(frozen=True)
class Reply:
    status: int
    headers: http.client.HTTPMessage
    body: bytes


def port_of(server: DemoServer) -> int:
    return int(server.url.rpartition(":")[2])


def connect(server: DemoServer) -> http.client.HTTPConnection:
    return http.client.HTTPConnection("127.0.0.1", port_of(server), timeout=10)


def ask(link: http.client.HTTPConnection, path: str, headers: Mapping[str, str] | None = None) -> Reply:
    link.request("GET", path, headers=dict(headers or {}))
    reply = link.getresponse()
    return Reply(reply.status, reply.headers, reply.read())


def get(server: DemoServer, path: str, headers: Mapping[str, str] | None = None) -> Reply:
    link = connect(server)
    try:
        return ask(link, path, headers)
    finally:
        link.close()


def raw_get(server: DemoServer, path: str) -> bytes:
    """Everything that comes over the wire until the server ends the connection."""
    with socket.create_connection(("127.0.0.1", port_of(server)), timeout=10) as wire:
        send_get(wire, path)
        return b"".join(iter(lambda: wire.recv(65536), b""))


def left_bytes() -> bytes:
    return (SAMPLE / LEFT.lstrip("/")).read_bytes()


def connect_raw(server: DemoServer) -> socket.socket:
    return socket.create_connection(("127.0.0.1", port_of(server)), timeout=5)


def send_get(wire: socket.socket, path: str) -> None:
    wire.sendall(f"GET {path} HTTP/1.1\r\nHost: demo\r\n\r\n".encode())


def received(wire: socket.socket, mark: bytes, size: int) -> bytes:
    """Everything up to ``size`` bytes behind the first ``mark``."""
    whole = b""
    while mark not in whole or len(whole.partition(mark)[2] if mark else whole) < size:
        part = wire.recv(65536)
        assert part, "the connection ended"
        whole += part
    return whole


def is_silent(wire: socket.socket) -> bool:
    """Whether nothing arrives for a moment."""
    return not select.select([wire], [], [], 0.05)[0]


def in_threads(jobs: list[Callable[[], None]]) -> None:
    threads = [threading.Thread(target=job) for job in jobs]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
