import pytest

from seloste_desktop.domain import iban
from tests.domain.invoice_samples import LAW


@pytest.mark.parametrize(
    ("digits", "bic"),
    [
        ("1", "NDEAFIHH"),
        ("2", "NDEAFIHH"),
        ("31", "HANDFIHH"),
        ("33", "ESSEFIHX"),
        ("34", "DABAFIHH"),
        ("36", "SBANFIHH"),
        ("37", "DNBAFIHX"),
        ("39", "SBANFIHH"),
        ("400", "ITELFIHH"),
        ("405", "HELSFIHH"),
        ("469", "ITELFIHH"),
        ("470", "POPFFI22"),
        ("479", "POPFFI22"),
        ("480", "ITELFIHH"),
        ("496", "ITELFIHH"),
        ("497", "HELSFIHH"),
        ("5", "OKOYFIHH"),
        ("6", "AABAFI22"),
        ("713", "CITIFIHX"),
        ("715", "ITELFIHH"),
        ("717", "BIGKFIH1"),
        ("799", "HOLVFIHH"),
        ("8", "DABAFIHH"),
        ("0", ""),
        ("32", ""),
        ("498", ""),
        ("700", ""),
        ("9", ""),
    ],
)
def test_the_narrowest_range_of_first_digits_gives_the_bank(digits, bic):
    assert LAW.banks.bic(f"FI00{digits:0<14}") == bic


def test_an_account_abroad_has_no_bank_here():
    assert LAW.banks.bank("DE89370400440532013000") is None


def test_every_bic_on_the_list_is_well_formed():
    assert all(iban.check_bic(bank.bic).normal == bank.bic for bank in LAW.banks.banks)
    assert all(len(bank.first) == len(bank.last) for bank in LAW.banks.banks)
