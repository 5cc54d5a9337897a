"""PAVE's API and its client, with a network made of prepared answers."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
import responses

from app.services.http_client import HttpClient
from app.services.request_signing import ServerClock
from tests.services.asking import asking


@pytest.fixture
def client() -> Iterator[HttpClient]:
    with asking(loopback_api=False) as client:
        yield client


@pytest.fixture
def net() -> Iterator[responses.RequestsMock]:
    with responses.RequestsMock() as net:
        yield net


@pytest.fixture
def clock() -> ServerClock:
    return ServerClock()
