"""I export on the command line: with the vehicle's data, with a trace of it in the log, and again without a network."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from app.assembly import Services
from app.domain.session_key import SessionKey
from app.export_command import export, verify
from app.options import Options
from app.services.demo_faults import Fault
from app.services.demo_server import DemoServer
from tests.conftest import options
from tests.fakes.inspections import KEY


@pytest.fixture
def wanted(services: Services, demo_server: DemoServer, data_dir: Path, tmp_path: Path) -> Options:
    return replace(options(demo_server.url, data_dir), command="export", key=KEY.text, to=tmp_path / "claim")


def written(tmp_path: Path) -> dict[str, object]:
    found: dict[str, object] = json.loads((tmp_path / "claim" / "session.json").read_text(encoding="utf-8"))
    return found


def test_with_what_pave_says_of_the_vehicle(wanted: Options, services: Services, tmp_path: Path) -> None:
    assert export(replace(wanted, template="{vin}_{step:02}_a{attempt}")) == 0
    session = written(tmp_path)["session"]
    assert isinstance(session, dict)
    vin = session["vehicle"]["vin"]
    assert all(file.name.startswith(vin) for file in (tmp_path / "claim" / "photos").iterdir())
    kept = services.shelf.load(KEY)
    assert kept is not None
    assert kept.data is not None


def test_without_it_the_photos_are_exported_all_the_same(
    wanted: Options, demo_server: DemoServer, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    demo_server.faults.add(Fault(f"/v1/sessions/{KEY}", status=503))
    assert export(wanted) == 0
    assert written(tmp_path)["session"] is None
    assert "vehicle" in capsys.readouterr().err


def test_the_log_says_that_it_was_exported(wanted: Options, services: Services, tmp_path: Path) -> None:
    assert export(wanted) == 0
    event = services.shelf.events(KEY)[-1]
    facts = dict(event.facts)
    assert event.what == "exported"
    assert str(tmp_path) not in str(facts)
    assert (facts["name"], facts["form"]) == ("claim", "folder")
    assert len(facts["manifest"]) == 64
    assert services.shelf.verify_events(KEY)
    assert verify(replace(wanted, command="verify", key="", library=True)) == 0
    assert verify(replace(wanted, command="verify", key=str(tmp_path / "claim"))) == 0


def test_offline_nothing_kept_is_said_as_it_is(
    wanted: Options, demo_server: DemoServer, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert export(replace(wanted, offline=True)) == 4
    assert "is not kept on this computer" in capsys.readouterr().err
    assert not (tmp_path / "claim").exists()
    assert demo_server.seen == []


def test_without_an_answer_the_copy_is_offered(
    wanted: Options, demo_server: DemoServer, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert export(replace(wanted, to=tmp_path / "first")) == 0
    demo_server.faults.add(Fault("/v1/*", status=404))
    assert export(wanted) == 4
    assert "--offline" in capsys.readouterr().err
    assert export(replace(wanted, offline=True)) == 0


def test_pictures_that_came_before_it_was_stopped_are_kept(
    wanted: Options, services: Services, monkeypatch: pytest.MonkeyPatch
) -> None:
    from app import export_command

    asked: list[object] = []
    fetch = export_command._fetch

    def stopped(*given: object) -> None:
        asked.append(given)
        if len(asked) == 4:
            raise KeyboardInterrupt
        fetch(*given)  # type: ignore[arg-type]

    monkeypatch.setattr(export_command, "_fetch", stopped)
    with pytest.raises(KeyboardInterrupt):
        export(wanted)
    kept = services.shelf.load(SessionKey(KEY.text))
    assert kept is not None
    assert len(kept.receipts) == 3
