from seloste_desktop.services.code_words import code_word


def test_a_code_is_called_on_the_screen_what_it_is_called_on_paper():
    assert code_word("purpose", "customer_care", "fi") == "Asiakaspalvelu"
    assert code_word("invoice_state", "overdue", "sv") == "försenad"


def test_a_code_without_words_stays_as_it_is():
    assert code_word("channel", "pigeon", "en") == "pigeon"
