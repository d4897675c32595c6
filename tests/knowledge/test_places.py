import pytest

from kz_diplomacy.knowledge import CountryName, Knowledge, NameForm, PlaceKind, PlaceName
from kz_diplomacy.knowledge.spelling import words


def _countries(name: str, form: NameForm) -> set[str]:
    values = Knowledge.load().names.lookup(words(name))
    return {value.country.code for value in values if isinstance(value, CountryName) and value.form is form}


def _places(name: str) -> set[tuple[str, PlaceKind]]:
    values = Knowledge.load().names.lookup(words(name))
    return {(value.country.code, value.kind) for value in values if isinstance(value, PlaceName)}


@pytest.mark.parametrize(
    ("names", "code"),
    [
        (["Kazakhstan", "Republic of Kazakhstan", "KAZAKHSTAN", "Qazaqstan"], "KZ"),
        (["Turkey", "Turkiye", "Republic of Turkiye", "REPUBLIC OF TURKEY"], "TR"),
        (["South Korea", "Republic of Korea", "Korea", "ROK"], "KR"),
        (["North Korea", "DPRK", "Democratic People's Republic of Korea"], "KP"),
        (["UAE", "U.A.E.", "United Arab Emirates", "Emirates"], "AE"),
        (["US", "U.S.", "USA", "United States", "United States of America"], "US"),
        (["UK", "U.K.", "Great Britain", "United Kingdom", "Britain"], "GB"),
        (["China", "PRC", "People's Republic of China"], "CN"),
        (["Kyrgyzstan", "Kyrgyz Republic", "Kirghizia"], "KG"),
        (["Vietnam", "Viet Nam"], "VN"),
        (["Czechia", "Czech Republic"], "CZ"),
        (["Swaziland", "Eswatini"], "SZ"),
        (["Burma", "Myanmar"], "MM"),
        (["Cote d'Ivoire", "Ivory Coast"], "CI"),
        (["Holy See", "Vatican"], "VA"),
        (["Soviet Union", "USSR"], "SU"),
        (["DRC", "Democratic Republic of the Congo", "Zaire"], "CD"),
        (["The Gambia", "Gambia"], "GM"),
    ],
)
def test_names_of_countries(names: list[str], code: str) -> None:
    assert [name for name in names if _countries(name, NameForm.NAME) != {code}] == []


@pytest.mark.parametrize(
    ("adjective", "people", "code"),
    [
        ("Kazakh", "Kazakhs", "KZ"),
        ("Kazakhstani", "Kazakhstanis", "KZ"),
        ("Kyrgyz", "Kyrgyzstanis", "KG"),
        ("Uzbek", "Uzbeks", "UZ"),
        ("Polish", "Poles", "PL"),
        ("Dutch", "Dutchmen", "NL"),
        ("Danish", "Danes", "DK"),
        ("British", "Britons", "GB"),
        ("Emirati", "Emiratis", "AE"),
        ("South Korean", "South Koreans", "KR"),
        ("Azerbaijani", "Azeris", "AZ"),
        ("Nigerien", "Nigeriens", "NE"),
        ("Nigerian", "Nigerians", "NG"),
    ],
)
def test_adjectives_and_peoples(adjective: str, people: str, code: str) -> None:
    assert _countries(adjective, NameForm.ADJECTIVE) == {code}
    assert _countries(people, NameForm.DEMONYM) == {code}


@pytest.mark.parametrize(
    ("metonym", "code"),
    [
        ("Akorda", "KZ"),
        ("Kremlin", "RU"),
        ("White House", "US"),
        ("Blue House", "KR"),
        ("Downing Street", "GB"),
    ],
)
def test_metonyms(metonym: str, code: str) -> None:
    assert _countries(metonym, NameForm.METONYM) == {code}


@pytest.mark.parametrize(
    ("names", "code", "kind"),
    [
        (["Astana", "Nur-Sultan", "NUR-SULTAN", "Akmola", "Alma-Ata"], "KZ", PlaceKind.CAPITAL),
        (["Almaty", "Semipalatinsk", "Tselinograd", "Aktau", "Khorgos"], "KZ", PlaceKind.CITY),
        (["East Kazakhstan", "Mangystau", "Almaty region", "Abai Region"], "KZ", PlaceKind.REGION),
        (["Kiev", "Kyiv"], "UA", PlaceKind.CAPITAL),
        (["Bombay", "Mumbai"], "IN", PlaceKind.CITY),
        (["St. Petersburg", "Saint Petersburg", "ST. PETERSBURG", "Leningrad"], "RU", PlaceKind.CITY),
        (["Sharm el-Sheikh", "SHARM EL-SHEIKH"], "EG", PlaceKind.CITY),
        (["Great Hall of the People", "Diaoyutai State Guesthouse"], "CN", PlaceKind.SITE),
        (["Camp David", "Blair House"], "US", PlaceKind.SITE),
        (["Kuksaroy Palace"], "UZ", PlaceKind.SITE),
    ],
)
def test_places(names: list[str], code: str, kind: PlaceKind) -> None:
    assert [name for name in names if _places(name) != {(code, kind)}] == []


def test_variants_of_a_city_have_its_usual_name_and_former_names_their_own() -> None:
    named = {
        name: [value.name for value in Knowledge.load().names.lookup((name,)) if isinstance(value, PlaceName)]
        for name in ("Kiev", "Semey", "Leninabad", "Nur-Sultan", "Tselinograd")
    }
    assert named == {
        "Kiev": ["Kyiv"],
        "Semey": ["Semey"],
        "Leninabad": ["Khujand"],
        "Nur-Sultan": ["Nur-Sultan"],
        "Tselinograd": ["Tselinograd"],
    }


@pytest.mark.parametrize("name", ["Georgia", "Jordan", "Chad", "Victoria"])
def test_names_that_may_mean_something_else_are_flagged(name: str) -> None:
    values = Knowledge.load().names.lookup((name,))
    assert all(value.ambiguous for value in values if isinstance(value, CountryName | PlaceName))


@pytest.mark.parametrize(
    "word", ["Most", "Union", "Enterprise", "Man", "Mobile", "Spring", "Of", "Date", "Hub", "Us", "Who"]
)
def test_ordinary_words_are_no_places(word: str) -> None:
    assert Knowledge.load().names.lookup((word,)) == ()
