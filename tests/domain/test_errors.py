from seloste_desktop.domain.errors import NotFound, Refused, RegisterError


def test_a_refusal_has_its_code_its_field_and_the_values_of_its_sentence() -> None:
    refused = Refused("invoice.too_many", "lines", most=99)
    assert (refused.code, refused.field, refused.values, str(refused)) == (
        *("invoice.too_many", "lines", {"most": 99}),
        "invoice.too_many",
    )


def test_what_is_not_there_is_a_refusal_too() -> None:
    assert isinstance(NotFound("customer.missing"), Refused)


def test_each_trouble_with_the_file_has_a_code_of_its_own() -> None:
    codes = [value for name, value in vars(RegisterError).items() if name.isupper()]
    assert len(set(codes)) == len(codes)
    assert all(code.startswith(("register.", "backup.")) for code in codes)
