"""Companies, banks and other bodies that give or take money: what they are and where they come from.

    home = nationality, trade, company              (* "German chipmaker Silva", "the German company Silva" *)
         | country, "'s", company                   (* "Italy's Silva" *)
         | company, "of" | "from", place            (* "Silva of Istanbul" *)
         | company, ",", [ adjective ], nationality, noun ;        (* "Silva, a Turkish maker of tyres" *)

Where the words beside a company say nothing, those beside its name a little earlier do.
"""

from collections.abc import Iterable

import attrs

from kz_diplomacy.events.auxiliaries import DETERMINERS
from kz_diplomacy.events.candidates import Said
from kz_diplomacy.events.scene import Scene
from kz_diplomacy.events.surroundings import NATIONS, located
from kz_diplomacy.knowledge.entries import BodyKind
from kz_diplomacy.knowledge.money_words import MoneyWord, money_words
from kz_diplomacy.mentions.lexicon import lexicon
from kz_diplomacy.mentions.values import OrganizationMention
from kz_diplomacy.models import Country, Organization, Person
from kz_diplomacy.text import SentenceKind

OF = frozenset(("of", "from"))
LENDERS = frozenset((BodyKind.BANK, BodyKind.FUND, BodyKind.INTERNATIONAL, BodyKind.COMPANY, BodyKind.AGENCY))
WORLDWIDE = frozenset((BodyKind.BANK, BodyKind.INTERNATIONAL))
STATE = frozenset(
    (BodyKind.GOVERNMENT, BodyKind.MINISTRY, BodyKind.PARLIAMENT, BodyKind.MEDIA, BodyKind.PARTY)
)
"""Bodies that stand for their country where money is given or taken."""
DESCRIBING = frozenset(("THING", "ENTERPRISES", "NOUN"))
SEATED = ("-based", "-headquartered", "-backed", "-led", "-registered")
"""Endings of adjectives that only say where a company is at home."""
APPOSED = 4
"""Chunks from a company to the nationality of what it is said to be, and one more."""
EARLIER = 300
"""Chunks back to which a company's home is looked for."""


def companies(scene: Scene, numbers: Iterable[int]) -> tuple[Said[Organization], ...]:
    """Return the bodies that chunks stand for, with the country that the words around say."""
    found: list[Said[Organization]] = []
    for number in numbers:
        unknown = (
            (scene.said(Organization(name=scene.text(number)), number),) if is_name(scene, number) else ()
        )
        for said in (*scene.bodies((number,)), *unknown):
            home = said.value.country or _home(scene, number, said.value.name)
            found.append(said._replace(value=attrs.evolve(said.value, country=home)))
    return tuple(found)


def is_name(scene: Scene, number: int) -> bool:
    """Return whether a chunk is a proper name that nothing is known of: "Petronet Otomosyon"."""
    chunk = scene.chunk(number)
    if "THING" not in chunk.labels or chunk.mentions:
        return False
    sentence = scene.document.sentences[scene.chunks.sentence_of(number)]
    written = scene.document.words[chunk.first : chunk.last]
    before = scene.document.words[sentence.first : chunk.first]
    opening = len(written) == 1 and not any(map(str.isalnum, before))
    unit = before[-1:] and before[-1][-1].isdigit()  # "100 GWh"
    named = all(word[0].isupper() for word in written) and not lexicon().common.issuperset(
        scene.words(number)
    )
    described = scene.text(number).endswith(SEATED) or scene.words(number)[0] in DETERMINERS
    opening = opening and not _is_seated(scene, number)
    return named and not (opening or unit or described) and sentence.kind is not SentenceKind.HEADLINE


def _is_seated(scene: Scene, number: int) -> bool:
    """Return whether a word at the beginning of a sentence is a name by its country: "Silva of Italy"."""
    several = scene.words(number)[-1].endswith("s")  # "Residents of Italy"
    return "of" in scene.labels(number + 1) and "COUNTRY" in scene.labels(number + 2) and not several


def homes(investors: Iterable[Said[Organization]]) -> tuple[Said[Country], ...]:
    """Return the countries of bodies, as background."""
    return tuple(Said(said.value.country) for said in investors if said.value.country is not None)


def behind(scene: Scene, numbers: Iterable[int]) -> tuple[Said[Organization], ...]:
    """Return the bodies that persons speak for."""
    return tuple(
        scene.said(Organization(name=party.organization, country=party.country), number)
        for number in numbers
        for party in scene.parties(number)
        if isinstance(party, Person) and party.organization is not None
    )


def kinds(scene: Scene, number: int) -> frozenset[BodyKind]:
    """Return what sorts of bodies a chunk names."""
    mentions = scene.mentions(number, OrganizationMention)
    return frozenset(mention.kind for mention in mentions if mention.kind is not None)


def cofinanciers(scene: Scene, sentence: int) -> range:
    """Return the chunks after "co-financed with", none where whoever adds money has a sum of his own."""
    chunks, adding = scene.chunks.of_sentence(sentence), money_words(MoneyWord.COFINANCING)
    groups = ((number, scene.chunk(number).group) for number in chunks)
    verb = next((n for n, group in groups if group is not None and group.lemma in adding), chunks.stop)
    after = range(verb, chunks.stop)
    return range(0) if any("MONEY" in scene.labels(number) for number in after) else after


def are_firms(scene: Scene, number: int) -> bool:
    """Return whether a country stands for its companies: "Chinese companies", "Norway's wealth fund"."""
    if not scene.labels(number) & {"NATIONALITY", "COUNTRY"}:
        return False
    owned = number + 1 + ("POSSESSIVE" in scene.labels(number + 1))
    after = scene.labels(owned) & {"ENTERPRISES", "INVESTOR"}
    return bool(after) or scene.words(owned)[-1:] == ("enterprises",)


def _home(scene: Scene, number: int, name: str) -> Country | None:
    """Return the home that the text gives a company, here or where it names it before."""
    here = _beside(scene, number)
    if here is not None or "BODY" not in scene.labels(number):
        return here
    earlier = range(max(0, number - EARLIER), number)
    again = (n for n in earlier if "BODY" in scene.labels(n) and scene.bodies((n,))[:1])
    same = (n for n in again if scene.bodies((n,))[0].value.name == name)
    return next((home for n in same if (home := _beside(scene, n)) is not None), None)


def _beside(scene: Scene, number: int) -> Country | None:
    before = scene.labels(number - 1) if number else frozenset[str]()
    if number and scene.text(number - 1).endswith(SEATED):
        return _country(scene, number - 1)
    if "BODY" in before:
        return _of_kind(scene, number - 1)
    if (
        number > 1
        and before & {"POSSESSIVE", "THING"}
        and scene.labels(number - 2) & {"COUNTRY", "NATIONALITY"}
    ):
        return _country(scene, number - 2)
    if scene.labels(number + 1) & OF:
        return _country(scene, number + 2)
    return _of_apposition(scene, number)


def _of_apposition(scene: Scene, number: int) -> Country | None:
    """Return the country of "Silva, a German maker of chips"."""
    last = scene.chunks.of_sentence(scene.chunks.sentence_of(number)).stop - 1
    if number + APPOSED > last or "COMMA" not in scene.labels(number + 1):
        return None
    nation = next((n for n in range(number + 2, number + APPOSED) if scene.labels(n) & NATIONS), None)
    described = nation is not None and scene.labels(nation + 1) & DESCRIBING
    return _country(scene, nation) if described and nation is not None else None


def _of_kind(scene: Scene, number: int) -> Country | None:
    """Return the country of "the German company"."""
    mentions = scene.mentions(number, OrganizationMention)
    return next((mention.organization.country for mention in mentions if mention.generic), None)


def _country(scene: Scene, number: int) -> Country | None:
    """Return the country that a chunk names or lies in, None where it is a body or a person."""
    if scene.labels(number) & {"BODY", "PERSON"}:
        return None
    said = (*scene.countries((number,)), *located(scene, (number,)))
    return said[0].value if said else None
