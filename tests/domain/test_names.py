"""Names in lists and letters."""

import pytest

from seloste_desktop.domain.names import full, listed, sort_key


def test_finnish_order_puts_the_last_letters_last_and_keeps_v_and_w_apart():
    first = ["Öberg", "Äijälä", "Åkerman", "Zetterberg", "Wirtanen"]
    names = [*first, "Virtanen", "von Essen", "Aalto", "Müller", "Mynttinen"]
    assert sorted(names, key=sort_key) == [
        "Aalto",
        "Müller",
        "Mynttinen",
        "Virtanen",
        "von Essen",
        "Wirtanen",
        "Zetterberg",
        "Åkerman",
        "Äijälä",
        "Öberg",
    ]


def test_accents_and_case_do_not_part_namesakes():
    assert sort_key("ANDRÉ") == sort_key("Andre")


@pytest.mark.parametrize(
    ("first", "last", "in_list", "in_letter"),
    [("Aino", "Aalto", "Aalto, Aino", "Aino Aalto"), ("", "Aalto", "Aalto", "Aalto"), ("Aino", "", "Aino", "Aino")],
)
def test_lists_and_letters_write_names_their_own_way(first, last, in_list, in_letter):
    assert (listed(first, last), full(first, last)) == (in_list, in_letter)
