"""The summits, forums, sessions and commissions that a text names."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kz_diplomacy.knowledge import Knowledge
from kz_diplomacy.mentions.conferences import find_conferences
from kz_diplomacy.mentions.context import Context
from kz_diplomacy.mentions.dates import find_dates
from kz_diplomacy.mentions.organizations import find_organizations
from kz_diplomacy.mentions.values import ConferenceMention, Mention
from kz_diplomacy.models import Article
from kz_diplomacy.text import read_document

KNOWLEDGE = Knowledge.load()


def find(text: str, title: str | None = None) -> tuple[ConferenceMention, ...]:
    document = read_document(Article(id="a", text=text, title=title))
    context = Context.of(document, KNOWLEDGE)
    context = context.with_organizations(find_organizations(context))
    found: list[Mention] = [
        *context.countries_found,
        *context.places_found,
        *context.organizations_found,
        *find_dates(document, None),
    ]
    return find_conferences(document, KNOWLEDGE, found)


NAMES = [
    # basic
    ("He will attend the G20 Summit in Bali.", "G20 Summit"),
    ("The 8th Summit of the Turkic Council was held.", "8th Summit of the Turkic Council"),
    ("They met at the VI CICA Summit.", "VI CICA Summit"),
    ("They spoke at the Astana International Forum.", "Astana International Forum"),
    ("They came to the third Turkey-Africa Partnership Summit.", "third Turkey-Africa Partnership Summit"),
    (
        "He chaired the Kazakh-British Intergovernmental Commission.",
        "Kazakh-British Intergovernmental Commission",
    ),
    (
        "They took part in the fourth Consultative Meeting of the Heads of State of Central Asia.",
        "fourth Consultative Meeting of the Heads of State of Central Asia",
    ),
    ("He flew to COP29 in Baku.", "COP29"),
    ("The Conference of the Parties (COP28) was held.", "Conference of the Parties"),
    ("The COP26 Summit was held in Glasgow.", "COP26 Summit"),
    (
        "The summit of the Shanghai Cooperation Organization was held.",
        "summit of the Shanghai Cooperation Organization",
    ),
    (
        "The next session of the intergovernmental commission is in May.",
        "session of the intergovernmental commission",
    ),
    (
        "The 12th session of the Kazakh-Latvian commission was held.",
        "12th session of the Kazakh-Latvian commission",
    ),
    ("The Summit for Democracy was held online.", "Summit for Democracy"),
    ("The Summit of the Americas took place.", "Summit of the Americas"),
    ("They attended the Munich Security Conference.", "Munich Security Conference"),
    ("They attended the Antalya Diplomacy Forum 2024.", "Antalya Diplomacy Forum 2024"),
    ("They came to a conference on water and, he said, soil.", "conference on water"),
    ("They came to a conference on water in Oslo.", "conference on water"),
    ("A business forum was held.", "business forum"),
    ("An annual trade and investment forum was set up.", "trade and investment forum"),
    # sessions with their bodies
    (
        "He spoke at the meeting of the Council of Heads of Government of the SCO.",
        "meeting of the Council of Heads of Government of the SCO",
    ),
    (
        "The meeting of the Supreme Eurasian Economic Council ended.",
        "meeting of the Supreme Eurasian Economic Council",
    ),
    (
        "The 5th meeting of the Japan-Spain Joint Committee was held.",
        "5th meeting of the Japan-Spain Joint Committee",
    ),
    ("The G20 Foreign Ministers\u2019 Meeting begins.", "G20 Foreign Ministers\u2019 Meeting"),
    ("The Ninth Pacific Islands Leaders Meeting is near.", "Ninth Pacific Islands Leaders Meeting"),
    (
        "The session of the Council of Heads of State of the SCO was held.",
        "session of the Council of Heads of State of the SCO",
    ),
    (
        "They agreed on a session of the Strategic Partnership Dialogue.",
        "session of the Strategic Partnership Dialogue",
    ),
    # rounds
    ("The first round of political consultations was held.", "first round of political consultations"),
    ("The 3rd round of talks ended.", "3rd round of talks"),
    # found in the wild
    ("The forthcoming CICA summit was discussed.", "CICA summit"),
    ("They attended the February 25 extraordinary NATO summit.", "extraordinary NATO summit"),
    ('It took place at the international business forum "Open Valley".', "Open Valley"),
    (
        "The 12th summit of the Shanghai Cooperation Organization (SCO) ended.",
        "12th summit of the Shanghai Cooperation Organization",
    ),
    (
        "The 10th summit of the Egypt-Cyprus-Greece trilateral cooperation mechanism was held.",
        "10th summit of the Egypt-Cyprus-Greece trilateral cooperation mechanism",
    ),
    (
        "The 5th meeting of the Vietnam \u2013 Mozambique Inter-governmental Committee ended.",
        "5th meeting of the Vietnam \u2013 Mozambique Inter-governmental Committee",
    ),
    ("The inter-governmental cooperation committee met.", "inter-governmental cooperation committee"),
    (
        "The Friends of the Mekong Ministers\u2019 Meeting was held.",
        "Friends of the Mekong Ministers\u2019 Meeting",
    ),
    ("They attended the World Economic Forum in Davos.", "World Economic Forum"),
    (
        "They came to the VII Congress of Leaders of World and Traditional Religions.",
        "VII Congress of Leaders of World and Traditional Religions",
    ),
    ("He came to the Korea-Africa Summit held in June.", "Korea-Africa Summit"),
    ("He spoke at the Boao Forum for Asia.", "Boao Forum for Asia"),
    (
        "The U.S.-Kazakhstan Enhanced Strategic Partnership Dialogue was held.",
        "U.S.-Kazakhstan Enhanced Strategic Partnership Dialogue",
    ),
    (
        "The Eighth Ministerial Conference of the Forum on China-Africa Cooperation was held.",
        "Eighth Ministerial Conference of the Forum on China-Africa Cooperation",
    ),
    (
        "An extraordinary meeting of the foreign ministers of the member-states of the Turkic Council began.",
        "extraordinary meeting of the foreign ministers of the member-states of the Turkic Council",
    ),
    (
        "A Ministerial Conference on Migration and Protection was held.",
        "Ministerial Conference on Migration and Protection",
    ),
    ("They came to a conference on water and met the minister.", "conference on water"),
    ("The Ministerial on Migration the minister chaired was short.", "Ministerial on Migration"),
    ("The Vietnam \u2013 Mozambique Committee met.", "Vietnam \u2013 Mozambique Committee"),
    ("They left the summit of the League and a dinner.", "summit of the League"),
    ("They left the Summit of " + "Alpha " * 20 + "early.", "Summit of" + " Alpha" * 15),
    ("They left a conference on " + "Alpha " * 20 + "early.", "conference on" + " Alpha" * 15),
    ('They opened the forum "Open Valley with joy.', None),
    ("The OECD Ministerial Council Meeting was held.", "OECD Ministerial Council Meeting"),
    ("The Conference on Supporting the Farmers was held.", "Conference on Supporting the Farmers"),
    ("They attended the C5+1 summit.", "C5+1 summit"),
    ("They held the 2+2 Ministerial Dialogue.", "2+2 Ministerial Dialogue"),
    ("They gathered for an informal session.", "informal session"),
    ("Its eighth session was held online.", "eighth session"),
    ("They met on the margins of the Bank\u2019s Annual Meetings.", "Annual Meetings"),
    ("They came for a ministerial of the Eastern Partnership.", "ministerial of the Eastern Partnership"),
    (
        "The G20 Finance Ministers and Central Bank Governors Meeting ended.",
        "G20 Finance Ministers and Central Bank Governors Meeting",
    ),
    ("They came for the second Mekong Partnership ministerial.", "second Mekong Partnership ministerial"),
    ("The Arab summit in Cairo ended.", "Arab summit"),
    # no name of their own
    ("The summit was held.", None),
    ("The forum opened.", None),
    ("They hosted a summit in 2010.", None),
    ("The session went on.", None),
]


@pytest.mark.parametrize(("text", "name"), NAMES)
def test_a_conference_has_its_name(text: str, name: str | None) -> None:
    assert [mention.name for mention in find(text)] == [name]


NOTHING = [
    "They held a press conference.",
    "It was a video conference.",
    "They held a conference call.",
    "During the summit talks they agreed.",
    "They held a meeting.",
    "The meeting of the two presidents went well.",
    "The meeting of Jane Doe with John Roe went well.",
    "Readout of President Doe\u2019s Meeting with John Roe.",
    "The President\u2019s Meeting was short.",
    "Congress failed to act.",
    "They spoke to Congress on trade.",
    "The U.S. Congress voted.",
    "The Security Council adopted it.",
    "The Eurasian Economic Commission adopted it.",
    "The National Assembly voted.",
    "They went on with the dialogue.",
    "A round of talks was held.",
    "A committee was formed.",
    "A joint working group was formed.",
    "He is on the city council.",
    "They met in the conference hall.",
    "Photo: the summit",
    "The cooperation mechanism works.",
    "Bilateral Meeting",
    "They held sessions.",
]


@pytest.mark.parametrize("text", NOTHING)
def test_there_is_no_conference(text: str) -> None:
    assert find(text) == ()


@pytest.mark.parametrize(
    ("text", "bilateral", "countries", "bodies"),
    [
        ("The Kazakh-British Intergovernmental Commission met.", True, ["KZ", "GB"], []),
        ("The intergovernmental commission met.", True, [], []),
        (
            "The 7th meeting of the Intergovernmental Commission between Mongolia and Peru ended.",
            True,
            ["MN", "PE"],
            [],
        ),
        ("The trilateral summit was held.", False, [], []),
        ("The Japan-Spain business forum opened.", True, ["JP", "ES"], []),
        ("The third Turkey-Africa Partnership Summit was held.", False, ["TR"], []),
        ("The NATO summit was held.", False, [], ["NATO"]),
        ("The summit was held.", False, [], []),
    ],
)
def test_sides_in_the_name_are_known(
    text: str, countries: list[str], bodies: list[str], *, bilateral: bool
) -> None:
    (mention,) = find(text)
    assert mention.bilateral is bilateral
    assert [country.code for country in mention.countries] == countries
    assert [body.name for body in mention.organizations] == bodies


@pytest.mark.parametrize(
    ("text", "definite"),
    [
        ("The summit was held.", True),
        ("They hosted a summit.", False),
        ("The NATO summit was held.", False),
        ("This forum is new.", True),
    ],
)
def test_a_bare_noun_may_point_back(text: str, *, definite: bool) -> None:
    assert [mention.definite for mention in find(text)] == [definite]


def test_conferences_stay_in_order() -> None:
    names = [mention.name for mention in find("He flew from COP29 to the G20 Summit and to COP30.")]
    assert names == ["COP29", "G20 Summit", "COP30"]


def test_a_headline_may_lack_the_article() -> None:
    assert [mention.name for mention in find("They met.", "Summit opens in Oslo")] == [None]


SMALL = [
    "the",
    "summit",
    "of",
    "SCO",
    "and",
    ",",
    "G20",
    "Forum",
    "first",
    "on",
    "in",
    "(",
    ")",
    "session",
    '"',
]
ORDINALS = ["", "first ", "12th ", "VI "]
BODIES = ["CICA", "NATO", "Arab", "Central Asia", "Turkic"]
NOUNS = ["Summit", "summit", "Investment Forum"]
AFTER = [".", " in Bali.", " on 5 May 2023.", ", to be held in May.", " took place."]


@given(st.sampled_from(ORDINALS), st.sampled_from(BODIES), st.sampled_from(NOUNS), st.sampled_from(AFTER))
def test_the_name_put_into_a_sentence_comes_back(ordinal: str, body: str, noun: str, after: str) -> None:
    name = f"{ordinal}{body} {noun}"
    assert [mention.name for mention in find(f"He will attend the {name}{after}")] == [name]


@given(st.lists(st.sampled_from(SMALL)))
def test_conferences_do_not_overlap(words: list[str]) -> None:
    end = 0
    for mention in find(" ".join(words)):
        assert end <= mention.first < mention.last
        end = mention.last


def test_no_sentences_no_conferences() -> None:
    assert find_conferences(read_document(Article(id="a", text="")), KNOWLEDGE) == ()
