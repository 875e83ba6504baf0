"""The person's data as JSON in the published form."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import fastjsonschema
import pytest

from seloste_desktop import paths
from seloste_desktop.documents.person_json import SCHEMA, SCHEMA_FILE, person_json
from seloste_desktop.documents.words import words
from seloste_desktop.domain.data_map import Shown
from seloste_desktop.domain.language import LANGUAGES, Language
from seloste_desktop.domain.person_data import PersonData
from tests.documents.person import TABLES, mark, person

FILES = {"5-asiakirjat/lasku-1001.pdf": "ab" * 32}


def read(data: PersonData) -> Any:
    return json.loads(person_json(data, words(data.language), FILES))


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_is_of_the_form_that_is_published(language: Language) -> None:
    valid = fastjsonschema.compile(json.loads(paths.resource(SCHEMA_FILE).read_text("utf-8")))
    valid(read(person(language, made_up=True)))
    valid(read(replace(person(language), tables=(), uses=())))


def test_every_value_of_every_field_is_in_it() -> None:
    text = person_json(person(), words("fi"), FILES).decode("utf-8")
    figures = {Shown.MONEY, Shown.NUMBER, Shown.MONTHS, Shown.FLAG, Shown.DATE, Shown.FILE}
    missing = [mark(table, field) for table in TABLES for field in table.fields if field.shown not in figures]
    assert [each for each in missing if each not in text] == []


def test_it_says_whose_by_whom_and_up_to_where() -> None:
    whole = read(person())
    assert (whole["schema"], whole["made"], whole["made_up"]) == (SCHEMA, "2026-11-21T12:05:00.000Z", False)
    assert whole["person"] == {"uid": "0f" * 16, "name": "Aino Aalto", "customer_numbers": ["1001", "1002"]}
    assert (whole["case"], whole["checkpoint"]) == ("P-2026-001", "2417 K7QM 2XVA PDHT R4NC P")
    assert whole["files"] == [{"path": path, "sha256": sha256} for path, sha256 in FILES.items()]


def test_values_are_typed_as_their_columns_say() -> None:
    tables = {table["name"]: table for table in read(person())["tables"]}
    payment = tables["payment"]
    types = {column["name"]: column["type"] for column in payment["columns"]}
    values = payment["rows"][0]["values"]
    assert (types["cents"], values["cents"]) == ("money", "12.50")
    assert (types["paid"], values["paid"]) == ("date", "2024-02-01")
    assert tables["person"]["rows"][0]["values"]["address_protection"] is True
    assert tables["customer"]["rows"][0]["values"]["payment_term"] == 14
    assert (payment["of"], payment["rows"][0]["of"]) == ("invoice", 1)


def test_corrections_are_told_field_by_field() -> None:
    (row,) = next(table for table in read(person())["tables"] if table["name"] == "correction")["rows"]
    assert row["values"]["changes"][1] == {"field": "own:allergia", "before": "", "after": "kissa"}


def test_codes_come_with_their_words() -> None:
    tables = {table["name"]: table for table in read(person("en"))["tables"]}
    (language,) = [column for column in tables["person"]["columns"] if column["name"] == "language"]
    assert list(language["codes"]) == [tables["person"]["rows"][0]["values"]["language"]]


def test_no_user_is_named_in_the_log() -> None:
    assert read(person())["uses"][0] == {
        "entry": 7,
        "at": "2026-11-21T12:00:00.000Z",
        "purpose": "customer_care",
        "action": "read",
        "subject": "contact",
        "fields": ["email"],
    }
