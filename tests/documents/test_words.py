import json
import re
from datetime import date, time
from decimal import Decimal
from enum import StrEnum

import pytest

from seloste_desktop import paths
from seloste_desktop.documents.words import words
from seloste_desktop.domain import customer, invoice, request
from seloste_desktop.domain.access import Role
from seloste_desktop.domain.audit import Action, Purpose
from seloste_desktop.domain.data_map import Basis, Category
from seloste_desktop.domain.invoice_totals import Prices
from seloste_desktop.domain.language import LANGUAGES, Language
from seloste_desktop.domain.order import OrderState
from seloste_desktop.domain.recipient import RecipientRole
from seloste_desktop.domain.third_parties import ThirdPartyKind

RAW = {
    language: json.loads(paths.translation(f"documents/{language}.json").read_text("utf-8")) for language in LANGUAGES
}
CODES: dict[str, type[StrEnum]] = {
    "action": Action,
    "basis": Basis,
    "basis_article": Basis,
    "category": Category,
    "customer_kind": customer.Kind,
    "invoice_state": invoice.State,
    "order_state": OrderState,
    "outcome": request.Outcome,
    "prices": Prices,
    "purpose": Purpose,
    "recipient_role": RecipientRole,
    "request_channel": request.Channel,
    "request_kind": request.Kind,
    "request_state": request.State,
    "role": Role,
    "third_party": ThirdPartyKind,
    "third_party_kind": ThirdPartyKind,
}
NEVER = (  # WORDS.md 6
    "henkilötietolaki|rekisteriseloste|tietosuojaviranomainen|toistaiseksi|ym\\.|jne\\.|tms\\.|GDPR:n|meili|Huom!",
    "personuppgiftslagen|registerbeskrivning|registeransvarig|tills vidare|m\\.m\\.|osv\\.|personnummer|e-post adress",
    "Personal Data Act|file description|data owner|etc\\.|GDPR compliant|anonymize|subject access",
)


def placeholders(entry: object) -> set[str]:
    return set(re.findall(r"\{(\w+)\}", json.dumps(entry)))


@pytest.mark.parametrize("language", ["sv", "en"])
def test_each_language_has_the_same_words_with_the_same_placeholders(language: Language) -> None:
    assert {key: placeholders(entry) for key, entry in RAW[language].items()} == {
        key: placeholders(entry) for key, entry in RAW["fi"].items()
    }


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_count_has_both_forms_and_no_entry_is_empty(language: Language) -> None:
    for key, entry in RAW[language].items():
        forms = entry if isinstance(entry, dict) else {"one": entry, "other": entry}
        assert set(forms) == {"one", "other"} and all(form.strip() for form in forms.values()), key


@pytest.mark.parametrize(("language", "wrong"), list(zip(LANGUAGES, NEVER, strict=True)))
def test_no_word_stands_on_the_list_of_wrong_ones(language: Language, wrong: str) -> None:
    assert not re.findall(wrong, json.dumps(RAW[language], ensure_ascii=False))


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_letter_asks_the_customer_for_a_signature(language: Language) -> None:
    asking = [key for key in RAW[language] if re.search("llekirjoit|nderskr|ignature", str(RAW[language][key]))]
    assert asking == ["answer.rights_intro"]  # it says that none is needed


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_code_of_the_domain_has_its_word(language: Language) -> None:
    said = words(language)
    for name, codes in CODES.items():
        for code in codes:
            assert said.plural(f"{name}.{code}", 2) if name == "third_party" else said.name(f"{name}.{code}")


@pytest.mark.parametrize(
    ("language", "day", "in_text", "money", "percent", "clock"),
    [
        ("fi", "1.2.2026", "1.2.2026", "1 234,50 €", "25,5 %", "klo 14.05"),
        ("sv", "1.2.2026", "1.2.2026", "1 234,50 €", "25,5 %", "kl. 14.05"),
        ("en", "2026-02-01", "1 February 2026", "EUR 1,234.50", "25.5%", "14:05"),
    ],
)
def test_dates_sums_and_figures_are_written_as_the_language_does(
    language: Language, day: str, in_text: str, money: str, percent: str, clock: str
) -> None:
    said, first = words(language), date(2026, 2, 1)
    found = (said.date(first), said.date_in_text(first), said.money(123450), said.percent(Decimal("25.5")))
    assert [each.replace("\u00a0", " ") for each in found] == [day, in_text, money, percent]
    assert said.time(time(14, 5)).replace("\u00a0", " ") == clock


@pytest.mark.parametrize(
    ("language", "since", "until", "said"),
    [
        ("fi", date(2026, 1, 1), date(2026, 12, 31), "1.1.–31.12.2026"),
        ("sv", date(2026, 1, 1), date(2026, 12, 31), "1.1–31.12.2026"),
        ("fi", date(2026, 11, 16), date(2026, 11, 20), "16.–20.11.2026"),
        ("fi", date(2025, 3, 3), date(2026, 5, 31), "3.3.2025–31.5.2026"),
        ("en", date(2025, 3, 3), date(2026, 5, 31), "2025-03-03–2026-05-31"),
        ("en", date(2025, 3, 3), date(2025, 3, 3), "2025-03-03"),
        ("fi", date(2025, 3, 3), None, "3.3.2025–"),
        ("fi", None, date(2025, 3, 3), "–3.3.2025"),
        ("fi", None, None, ""),
    ],
)
def test_a_period_repeats_nothing(language: Language, since: date | None, until: date | None, said: str) -> None:
    assert words(language).period(since, until) == said


def test_a_negative_sum_has_the_nearest_sign_the_font_has() -> None:
    assert words("fi").amount(-8117) == "–81,17"


@pytest.mark.parametrize(("count", "said"), [(0, "0 nimeä"), (1, "1 nimi"), (2, "2 nimeä"), (21, "21 nimeä")])
def test_a_count_takes_its_form(count: int, said: str) -> None:
    assert words("fi").plural("third_party.name", count) == said


def test_a_name_and_its_explanation_are_parted_at_the_colon() -> None:
    said = words("fi")
    assert said.name("purpose.tax") == "Verotus"
    assert said.explanation("purpose.tax") == "Annamme Verohallinnolle lain vaatimat tiedot."
    assert (said.name("source.person"), said.explanation("source.person")) == ("Te itse", "")


def test_decimals_are_kept_or_made_equal() -> None:
    said = words("fi")
    assert [said.number(Decimal("14.00")), said.number(Decimal("0.75")), said.number(Decimal(14), 2)] == [
        "14",
        "0,75",
        "14,00",
    ]
