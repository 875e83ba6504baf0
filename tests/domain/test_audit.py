import hashlib
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seloste_desktop.domain.audit import START, Action, Entry, Purpose, folded, persons_of, seal, time_of, unfolded

# These never change: a file sealed today must verify for ever. A failing line means that old logs turn red.
GOLDEN = {
    1: "b0970626e591fca8c799641fcc8eadaa7885ecc7ab952c0fc2ce32d56cdd3ef1",
    2: "079f9ffe31974a66d39804bf595bc2fece8bdcc4900d6ab00951a06a5e6e588e",
    3: "ddee3798cdf2d827ce1d126f5012e95a8ced8ad11f0f1eb80a7d070672147dc7",
    100: "fc98bdef6a684d48b433bd7e689f69e38c529aef1881933cc3e49fc7a1cd5823",
    1000: "b466bb699ee5e21aa2ebafb504aba8d35fc8704365d49ad9ed766ce91b434cc7",
}


def entry(number: int) -> Entry:
    """Every kind of thing that an entry can hold, by turns."""
    actions, purposes = list(Action), list(Purpose)
    return Entry(
        number=number,
        act=number - number % 3 or 1,
        at=f"20{26 + number % 70}-{number % 12 + 1:02}-{number % 28 + 1:02}T23:59:{number % 60:02}.{number % 1000:03}Z",
        user=number % 4,
        purpose=purposes[number % len(purposes)],
        action=actions[number % len(actions)],
        subject=("person", "contact", "invoice", "log")[number % 4],
        ids=tuple(range(number, number + number % 7)),
        persons=tuple(range(number % 5, number * 3, number % 11 + 1))[:40],
        fields=(("email", "phone"), (), ('own:Koiran nimi, "Öö"\\\n',), ("own:e\u0301\u00e9\U0001f600\x00",))[
            number % 4
        ],
        digest=hashlib.sha256(b"%d" % number).hexdigest() if number % 5 == 0 else "",
    )


def head(count: int) -> str:
    mark = START
    for number in range(1, count + 1):
        mark = seal(mark, entry(number).body())
    return mark.hex()


@pytest.mark.parametrize("count", GOLDEN)
def test_the_golden_heads_never_change(count: int) -> None:
    assert head(count) == GOLDEN[count]


def test_the_seal_is_the_sum_that_the_help_tells_of() -> None:
    body = entry(7).body()
    raw = b"\x01" + b"p" * 32 + len(body).to_bytes(8, "big") + body
    assert seal(b"p" * 32, body) == hashlib.sha256(raw).digest()


@pytest.mark.parametrize("number", range(1, 60))
def test_an_entry_is_read_back_as_it_was(number: int) -> None:
    body = entry(number).body()
    assert Entry.read(body) == entry(number)
    assert persons_of(body) == entry(number).persons
    assert time_of(body) == entry(number).at


@pytest.mark.parametrize("body", [b"", b"[1,1,", b'[1,1,"2026', b'[1,1,"\xff",'])
def test_bytes_that_are_no_entry_have_no_time(body: bytes) -> None:
    with pytest.raises(ValueError):
        time_of(body)


def test_two_entries_that_differ_in_one_thing_have_different_bytes() -> None:
    bodies = [entry(number).body() for number in range(1, 500)]
    assert len(set(bodies)) == len(bodies)


@pytest.mark.parametrize(
    ("ids", "text"),
    [((), ""), ((1,), "1"), ((35,), "z"), ((36,), "10"), ((0,), "0"), ((1, 2, 3, 50), "1+2,1b"), ((4, 6), "4,2")],
)
def test_ids_are_written_as_gaps(ids: tuple[int, ...], text: str) -> None:
    assert folded(ids) == text
    assert unfolded(text) == ids


@given(st.sets(st.integers(0, 10**7), max_size=80))
def test_folded_ids_unfold_to_themselves(ids: set[int]) -> None:
    assert unfolded(folded(ids)) == tuple(sorted(ids))


def test_two_thousand_scattered_ids_take_about_five_thousand_letters() -> None:
    scattered = [number * 7919 % 100_003 for number in range(2000)]
    assert len(folded(scattered)) < 5100


def test_no_text_is_the_writing_of_two_sets() -> None:
    sets = [(), (0,), (1,), (0, 1), (1, 2), (1, 3), (11,), (1, 12), (36, 37), (1, 2, 3)]
    assert all(one != other for one, other in pairwise(sorted(map(folded, sets))))
