import pytest

from kz_diplomacy.errors import InvalidRecordError
from kz_diplomacy.models import Country


@pytest.mark.parametrize(
    ("code", "name", "alpha_3"),
    [
        ("KZ", "Kazakhstan", "KAZ"),
        ("KR", "South Korea", "KOR"),
        ("XK", "Kosovo", "XKX"),
        ("SU", "Soviet Union", "SUN"),
        ("DD", "East Germany", "DDR"),
    ],
)
def test_a_country_knows_its_names(code: str, name: str, alpha_3: str) -> None:
    country = Country(code)
    assert (country.code, country.name, country.alpha_3, str(country)) == (code, name, alpha_3, code)
    assert repr(country) == f"Country('{code}')"


@pytest.mark.parametrize("code", ["KAZ", "kz", "EU", "", "K", 5, None, ["KZ"], "KZ\n"])
def test_an_unknown_code_is_refused(code: str) -> None:
    with pytest.raises(InvalidRecordError, match=r"^Country\.code: no ISO 3166-1 alpha-2 code"):
        Country(code)


def test_countries_are_values() -> None:
    assert Country("KZ") == Country("KZ")
    codes: set[object] = {"KZ", "UZ"}
    assert Country("KZ") not in codes
    assert sorted({Country("UZ"), Country("KZ"), Country("KZ")}) == [Country("KZ"), Country("UZ")]
    with pytest.raises(AttributeError):
        Country("KZ").code = "UZ"  # type: ignore[misc] # the point of the test
