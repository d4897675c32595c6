import pytest

from kz_diplomacy.knowledge import Knowledge
from kz_diplomacy.knowledge.spelling import words
from kz_diplomacy.models import AgreementKind, Office, Topic


@pytest.mark.parametrize(
    ("title", "office"),
    [
        ("president", Office.HEAD_OF_STATE),
        ("head of state", Office.HEAD_OF_STATE),
        ("king", Office.HEAD_OF_STATE),
        ("emir", Office.HEAD_OF_STATE),
        ("vice president", Office.DEPUTY_HEAD_OF_STATE),
        ("prime minister", Office.HEAD_OF_GOVERNMENT),
        ("chairman of the cabinet of ministers", Office.HEAD_OF_GOVERNMENT),
        ("taoiseach", Office.HEAD_OF_GOVERNMENT),
        ("deputy prime minister", Office.DEPUTY_HEAD_OF_GOVERNMENT),
        ("vice-premier", Office.DEPUTY_HEAD_OF_GOVERNMENT),
        ("minister of foreign affairs", Office.FOREIGN_MINISTER),
        ("secretary of state", Office.FOREIGN_MINISTER),
        ("deputy prime minister and foreign minister", Office.FOREIGN_MINISTER),
        ("chancellor of the exchequer", Office.MINISTER),
        ("minister of trade and integration", Office.MINISTER),
        ("first deputy minister of foreign affairs", Office.DEPUTY_MINISTER),
        ("state secretary", Office.DEPUTY_MINISTER),
        ("assistant secretary of state", Office.DEPUTY_MINISTER),
        ("charge d'affaires", Office.AMBASSADOR),
        ("special envoy", Office.AMBASSADOR),
        ("chairman of the senate", Office.SPEAKER),
        ("senator", Office.LEGISLATOR),
        ("akim", Office.GOVERNOR),
        ("mayor", Office.MAYOR),
        ("national security adviser", Office.ADVISER),
        ("chief of the general staff", Office.MILITARY),
        ("secretary-general", Office.ORGANIZATION_HEAD),
        ("deputy secretary-general", Office.ORGANIZATION_OFFICIAL),
        ("chairman of the board", Office.BUSINESS),
        ("crown prince", Office.ROYAL),
        ("patriarch", Office.RELIGIOUS),
        ("former president", Office.OTHER),
    ],
)
def test_titles(title: str, office: Office) -> None:
    assert [value.office for value in Knowledge.load().titles.lookup(words(title))] == [office]


def test_titles_of_bodies_alone_are_told_from_titles_of_states() -> None:
    titles = Knowledge.load().titles
    of_country = {
        title: titles.lookup(words(title))[0].of_country for title in ("ceo", "director", "president")
    }
    assert of_country == {"ceo": False, "director": False, "president": True}


@pytest.mark.parametrize(
    ("word", "code"),
    [
        ("$", "USD"),
        ("us$", "USD"),
        ("dollars", "USD"),
        ("us dollars", "USD"),
        ("canadian dollars", "CAD"),
        ("\u20ac", "EUR"),
        ("euros", "EUR"),
        ("\u00a3", "GBP"),
        ("\u00a5", "JPY"),
        ("\u20a9", "KRW"),
        ("won", "KRW"),
        ("\u20b8", "KZT"),
        ("kzt", "KZT"),
        ("kazakh tenge", "KZT"),
        ("roubles", "RUB"),
        ("\u20bd", "RUB"),
        ("belarusian rubles", "BYN"),
        ("rmb", "CNY"),
        ("uzbek soums", "UZS"),
        ("soms", "KGS"),
        ("manats", "AZN"),
        ("turkmen manat", "TMT"),
        ("lari", "GEL"),
        ("saudi riyals", "SAR"),
        ("qatari riyals", "QAR"),
        ("dirhams", "AED"),
        ("swiss francs", "CHF"),
        ("indian rupees", "INR"),
        ("special drawing rights", "XDR"),
    ],
)
def test_currencies(word: str, code: str) -> None:
    assert [value.code for value in Knowledge.load().currencies.lookup(words(word))] == [code]


@pytest.mark.parametrize(
    "word", ["peso", "dinar", "franc", "sum", "real", "crown", "shilling", "mark", "sol"]
)
def test_words_for_several_currencies_need_their_country(word: str) -> None:
    assert Knowledge.load().currencies.lookup((word,)) == ()


@pytest.mark.parametrize(
    ("phrase", "kind", "plural"),
    [
        ("treaty", AgreementKind.TREATY, False),
        ("agreements", AgreementKind.AGREEMENT, True),
        ("memoranda of understanding", AgreementKind.MEMORANDUM, True),
        ("mou", AgreementKind.MEMORANDUM, False),
        ("minutes", AgreementKind.PROTOCOL, False),
        ("joint statement", AgreementKind.STATEMENT, False),
        ("road map", AgreementKind.PLAN, False),
        ("letter of intent", AgreementKind.LETTER, False),
        ("charter", AgreementKind.CHARTER, False),
        ("contracts", AgreementKind.CONTRACT, True),
        ("convention", AgreementKind.CONVENTION, False),
        ("communique", AgreementKind.COMMUNIQUE, False),
        ("documents", AgreementKind.DOCUMENTS, True),
    ],
)
def test_documents(phrase: str, kind: AgreementKind, plural: bool) -> None:  # noqa: FBT001 (a column)
    (value,) = Knowledge.load().documents.lookup(words(phrase))
    assert (value.kind, value.plural) == (kind, plural)


@pytest.mark.parametrize(
    ("phrase", "topic"),
    [
        ("trade turnover", Topic.TRADE),
        ("renewable energy", Topic.ENERGY),
        ("uranium", Topic.NUCLEAR),
        ("middle corridor", Topic.TRANSPORT),
        ("rare earth metals", Topic.MINING),
        ("wheat", Topic.AGRICULTURE),
        ("transboundary rivers", Topic.WATER),
        ("climate change", Topic.ENVIRONMENT),
        ("artificial intelligence", Topic.TECHNOLOGY),
        ("baikonur", Topic.SPACE),
        ("counter-terrorism", Topic.SECURITY),
        ("visa-free regime", Topic.MIGRATION),
        ("vaccines", Topic.HEALTH),
        ("central asia", Topic.REGIONAL),
        ("united nations", Topic.INTERNATIONAL),
    ],
)
def test_topics(phrase: str, topic: Topic) -> None:
    assert [value.topic for value in Knowledge.load().topics.lookup(words(phrase))] == [topic]


@pytest.mark.parametrize("name", ["Askar", "Dinara", "Sergey", "Mohammed", "Yerlan", "Emily"])
def test_given_names(name: str) -> None:
    assert name in Knowledge.load().given_names


@pytest.mark.parametrize("word", ["The", "April", "China", "Union", "President", "Sole", "Harm", "Prime"])
def test_other_words_are_no_given_names(word: str) -> None:
    assert word not in Knowledge.load().given_names
