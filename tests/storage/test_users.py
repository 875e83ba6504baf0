"""Users in the order in which they came."""

from seloste_desktop.storage import users
from tests.storage.reading import Opened


def test_users_are_added_and_listed(real: Opened) -> None:
    with real.session() as session:
        for name in ("b", "a"):
            person = session.insert("person", {"uid": name})
            users.add(session, {"person": person, "name": name, "role": "owner", "created": "2026-01-01"})
        assert [row["name"] for row in users.every(session)] == ["b", "a"]
