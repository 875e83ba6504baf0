"""Every change of the register file's form, oldest first: only ever appended, written against tables."""

# ruff: noqa: S608  names of our own tables, written out once
from __future__ import annotations

import sqlite3
from collections.abc import Iterator

from seloste_desktop.storage import engine  # noqa: F401  # isort: skip  before sqlite_utils: it stands in for pysqlite3
import sqlite_utils
from sqlite_utils.migrations import Migrations

migrations = Migrations("seloste")

_FIRST = """
create table controller (
    id integer primary key check (id = 1),
    name text not null default '', trade_name text not null default '', business_id text not null default '',
    street text not null default '', postal_code text not null default '', city text not null default '',
    country text not null default 'FI', phone text not null default '', email text not null default '',
    web text not null default '', contact_name text not null default '', contact_phone text not null default '',
    contact_email text not null default '', logo blob, financial_year_end text not null default '12-31',
    language text not null default 'fi', template text not null default 'customer-invoicing'
) strict;
create table account (
    id integer primary key, iban text not null unique, bic text not null default '', position integer not null
) strict;
create table vat_status (id integer primary key, registered integer not null, since text not null unique) strict;
create table financial_year (id integer primary key, starts text not null, ends text not null unique) strict;
create table setting (id integer primary key, name text not null unique, value text not null) strict;
create table key_slot (id integer primary key check (id = 1), slots text not null) strict;
create table person (
    id integer primary key, uid text not null unique, first_name text not null default '',
    last_name text not null default '', title text not null default '', language text not null default '',
    notes text not null default '', address_protection integer not null default 0
) strict;
create table organisation (
    id integer primary key, uid text not null unique, name text not null default '',
    business_id text not null default '', vat_number text not null default '', notes text not null default ''
) strict;
create table customer (
    id integer primary key, number text not null collate nocase unique, kind text not null,
    person integer references person, organisation integer references organisation,
    company text not null default '', business_id text not null default '', vat_number text not null default '',
    einvoice_address text not null default '', einvoice_operator text not null default '',
    price_list text not null default '', discount text not null default '', payment_term integer,
    channel text not null default '', since text, until text, sort_key text not null default '',
    check (person is not null or organisation is not null)
) strict;
create index customer_sort on customer (sort_key, id);
create index customer_person on customer (person);
create index customer_organisation on customer (organisation);
create table contact (
    id integer primary key, person integer references person, organisation integer references organisation,
    kind text not null, value text, normal text, street text, postal_code text, city text, country text,
    purpose text not null default 'customer_care', source text not null default 'person',
    valid_from text, valid_to text,
    check ((person is null) <> (organisation is null))
) strict;
create index contact_person on contact (person, kind);
create index contact_organisation on contact (organisation, kind);
create index contact_normal on contact (normal) where normal is not null;
create index contact_place on contact (postal_code, city) where postal_code is not null;
create table own_field (
    id integer primary key, name text not null unique, fi text not null, sv text not null, en text not null,
    category text not null, purpose text not null, basis text not null, ground text not null, months integer,
    provided integer not null default 0
) strict;
create table own_value (
    id integer primary key, person integer references person, organisation integer references organisation,
    name text not null references own_field (name), value text not null,
    check ((person is null) <> (organisation is null))
) strict;
create index own_value_person on own_value (person);
create index own_value_organisation on own_value (organisation);
create table invoice (
    id integer primary key, customer integer not null references customer, state text not null default 'draft',
    number text unique, reference text, issued text, supplied text, supplied_from text, due text,
    language text not null default 'fi', prices text not null default 'net',
    buyer_name text not null default '', buyer_attention text not null default '',
    buyer_street text not null default '', buyer_postal_code text not null default '',
    buyer_city text not null default '', buyer_country text not null default '',
    buyer_business_id text not null default '', buyer_vat_number text not null default '',
    buyer_einvoice_address text not null default '', buyer_einvoice_operator text not null default '',
    consumer integer not null default 0, seller text not null default '', iban text not null default '',
    bic text not null default '', vat_note text, discount_percent text not null default '',
    discount_cents integer not null default 0, net integer not null default 0, vat integer not null default 0,
    gross integer not null default 0
) strict;
create index invoice_customer on invoice (customer);
create index invoice_due on invoice (due) where state <> 'draft';
create table invoice_line (
    id integer primary key, invoice integer not null references invoice, position integer not null,
    description text not null, quantity text not null, unit text not null, unit_price text not null,
    rate text not null, discount text not null default '', rate_note text not null default '',
    rate_text text not null default '', supplied text
) strict;
create index invoice_line_invoice on invoice_line (invoice, position);
create table payment (
    id integer primary key, invoice integer not null references invoice, paid text not null,
    cents integer not null, payer text not null default '', message text not null default ''
) strict;
create index payment_invoice on payment (invoice);
create table customer_order (
    id integer primary key, customer integer not null references customer, ordered text not null,
    what text not null, cents integer, state text not null default 'open', invoice integer references invoice
) strict;
create index customer_order_customer on customer_order (customer);
create table consent (
    id integer primary key, person integer not null references person, what text not null, given text not null,
    how text not null default '', evidence text not null default '', withdrawn text
) strict;
create index consent_person on consent (person);
create table prohibition (
    id integer primary key, person integer not null references person, kind text not null, since text not null,
    told text not null default '', ended text
) strict;
create index prohibition_person on prohibition (person);
create table restriction (
    id integer primary key, person integer not null references person, ground text not null,
    reason text not null default '', since text not null, told text, lifted text
) strict;
create index restriction_person on restriction (person);
create table request (
    id integer primary key, number text not null unique, person integer references person, kind text not null,
    received text not null, channel text not null, wording text not null default '', answer_language text not null,
    identity text not null default '', state text not null, closed text, outcome text not null default ''
) strict;
create index request_person on request (person);
create table recipient (
    id integer primary key, name text not null, role text not null, activity text not null,
    contact text not null default '', country text not null default 'FI', safeguard text not null default '',
    contract text, since text, until text
) strict;
create table disclosure (
    id integer primary key, disclosed text not null, recipient integer references recipient,
    recipient_name text not null, what text not null, why text not null, file text not null default '',
    sha256 text not null default ''
) strict;
create table disclosure_person (
    id integer primary key, disclosure integer not null references disclosure, person integer not null references person
) strict;
create index disclosure_person_person on disclosure_person (person);
create index disclosure_person_disclosure on disclosure_person (disclosure);
create table paper_record (
    id integer primary key, person integer references person, what text not null, place text not null,
    since text, destroyed text, how text not null default ''
) strict;
create index paper_record_person on paper_record (person);
create table document (
    id integer primary key, person integer references person, organisation integer references organisation,
    invoice integer references invoice, request integer references request, kind text not null, name text not null,
    media_type text not null, made text not null, sha256 text not null, content blob not null
) strict;
create index document_person on document (person);
create index document_invoice on document (invoice);
create table correction (
    id integer primary key, person integer references person, organisation integer references organisation,
    subject text not null, row integer not null, salt text not null, changes text not null, reason text not null,
    at text not null
) strict;
create index correction_person on correction (person);
create table notice_text (
    id integer primary key, section text not null, language text not null, text text not null,
    reason text not null default '', unique (section, language)
) strict;
create table user (
    id integer primary key, person integer not null references person, name text not null collate nocase unique,
    role text not null, commitment text, created text not null, disabled text
) strict;
create trigger invoice_frozen before update on invoice when old.state <> 'draft'
begin select raise(abort, 'a sent invoice is frozen'); end;
create trigger invoice_line_frozen before update on invoice_line
when (select state from invoice where id = old.invoice) <> 'draft'
begin select raise(abort, 'a sent invoice is frozen'); end;
create trigger invoice_line_closed before insert on invoice_line
when (select state from invoice where id = new.invoice) <> 'draft'
begin select raise(abort, 'a sent invoice is frozen'); end;
create trigger document_frozen before update of content, sha256 on document
begin select raise(abort, 'a kept file is frozen'); end;
"""

_SEARCHES = {
    "person": ("first_name", "last_name", "title", "notes"),
    "organisation": ("name", "business_id", "notes"),
    "customer": ("number", "company", "business_id", "vat_number", "einvoice_address"),
    "contact": ("value", "normal", "street", "postal_code", "city"),
    "own_value": ("value",),
    "customer_order": ("what",),
    "invoice": ("number", "reference", "buyer_name"),
}


def _index(table: str, columns: tuple[str, ...]) -> str:
    """A search index that keeps no words of its own, and loses a row's words with the row (STORAGE 5)."""
    listed, old, new = (", ".join(f"{prefix}{name}" for name in columns) for prefix in ("", "old.", "new."))
    index = f"{table}_search"
    forget = f"insert into {index} ({index}, rowid, {listed}) values ('delete', old.id, {old});"
    learn = f"insert into {index} (rowid, {listed}) values (new.id, {new});"
    return f"""
create virtual table {index} using fts5({listed}, content='{table}', content_rowid='id',
    tokenize="unicode61 remove_diacritics 0", prefix='2 3');
insert into {index} ({index}, rank) values ('secure-delete', 1);
create trigger {index}_insert after insert on {table} begin {learn} end;
create trigger {index}_delete after delete on {table} begin {forget} end;
create trigger {index}_update after update of {listed} on {table} begin {forget} {learn} end;
"""


@migrations()
def m0001_first(database: sqlite_utils.Database) -> None:
    """The form of version 0.1."""
    for script in (_FIRST, *(_index(table, columns) for table, columns in _SEARCHES.items())):
        for statement in _statements(script):
            database.execute(statement)


def _statements(script: str) -> Iterator[str]:
    """Cut a script where statements end: `executescript` would commit in the middle of the migration."""
    statement = ""
    for piece in script.split(";"):
        statement += piece + ";"
        if sqlite3.complete_statement(statement):
            if statement.strip(" \n;"):
                yield statement.strip()
            statement = ""
