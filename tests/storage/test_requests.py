"""Case files."""

from seloste_desktop.storage import requests
from tests.storage.reading import Opened


def test_a_case_is_opened_and_changed(real: Opened) -> None:
    with real.session() as session:
        row = {"number": "P-2026-001", "kind": "access", "received": "2026-01-01", "channel": "other"}
        case = requests.add(session, {**row, "answer_language": "fi", "state": "open"})
        requests.change(session, case, {"state": "closed"})
        assert session.rows("request", "select id, state from request") == [{"id": case, "state": "closed"}]
