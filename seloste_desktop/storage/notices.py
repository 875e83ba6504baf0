"""The trader's own words in the notice, section by section and language by language."""

from __future__ import annotations

from seloste_desktop.storage.gate import Row, Session

TEXTS = "select id, section, language, text, reason from notice_text where language = ? order by id"


def texts(session: Session, language: str) -> list[Row]:
    return session.rows("notice_text", TEXTS, [language])


def write(session: Session, section: str, language: str, text: str, reason: str) -> None:
    """Put the trader's words in a section; no words bring the starter's back."""
    if not text.strip():
        session.change("delete from notice_text where section = ? and language = ?", [section, language])
        return
    session.change(
        "insert into notice_text (section, language, text, reason) values (?, ?, ?, ?)"
        " on conflict (section, language) do update set text = excluded.text, reason = excluded.reason",
        [section, language, text, reason],
    )
