import re

import pytest

from kz_diplomacy.models.codes import country_codes, currency_codes


def test_every_code_has_the_form_of_its_standard() -> None:
    assert all(re.fullmatch("[A-Z]{2}", code) for code in country_codes())
    assert all(re.fullmatch("[A-Z]{3}", entry.alpha_3) for entry in country_codes().values())
    assert all(re.fullmatch("[A-Z]{3}", code) for code in currency_codes())


def test_names_and_long_codes_are_unique_and_clean() -> None:
    entries = country_codes().values()
    assert len({entry.alpha_3 for entry in entries}) == len(entries)
    assert len({entry.name for entry in entries}) == len(entries)
    assert all(name == name.strip() and name for name in currency_codes().values())


@pytest.mark.parametrize("code", ["KZ", "XK", "SU", "YU", "DD", "CS", "TW", "PS"])
def test_states_of_the_contract_are_known(code: str) -> None:
    assert code in country_codes()


@pytest.mark.parametrize("code", ["EU", "UN", "ZZ", "kz", "UK", ""])
def test_what_is_no_state_is_unknown(code: str) -> None:
    assert code not in country_codes()


@pytest.mark.parametrize("code", ["KZT", "USD", "DEM", "SUR", "CNY"])
def test_currencies_past_and_present_are_known(code: str) -> None:
    assert code in currency_codes()


@pytest.mark.parametrize("code", ["XXX", "XTS", "usd", "RMB", ""])
def test_what_is_no_currency_is_unknown(code: str) -> None:
    assert code not in currency_codes()
