"""The office behind a title.

    office = former | deputy, base | base ;
    former = "former" | "ex-" | "late" …, base | base, "-elect" ;   (* other *)
    base   = what the head noun says, narrowed by its field ("foreign", "prime", "state") and its body
             (the president of a company, of a chamber, of a bank are three offices) ;

Titles of several words that the tables of knowledge have are taken from there.
"""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from kz_diplomacy.grammar import Gazetteer
from kz_diplomacy.knowledge.entries import BodyKind, Title
from kz_diplomacy.knowledge.person_words import PersonWord, person_words
from kz_diplomacy.knowledge.tenure import PRECEDENCE
from kz_diplomacy.mentions.lexicon import Effect, Head
from kz_diplomacy.models import Office

__all__ = ["Wording", "joined_office", "office_of"]

DEPUTIES = {
    Office.HEAD_OF_STATE: Office.DEPUTY_HEAD_OF_STATE,
    Office.HEAD_OF_GOVERNMENT: Office.DEPUTY_HEAD_OF_GOVERNMENT,
    Office.FOREIGN_MINISTER: Office.DEPUTY_MINISTER,
    Office.MINISTER: Office.DEPUTY_MINISTER,
    Office.SPEAKER: Office.LEGISLATOR,
    Office.ORGANIZATION_HEAD: Office.ORGANIZATION_OFFICIAL,
    Office.GOVERNOR: Office.OTHER,
    Office.MAYOR: Office.OTHER,
    Office.AMBASSADOR: Office.OTHER,
}
REGIONAL = frozenset({Office.ORGANIZATION_HEAD, Office.BUSINESS})
"""Offices that none has who is "Director for Europe and Asia"."""
STATE_SECRETARY = ["state", "secretary"]
OF_COUNTRY = (["head"], ["chief"])
"""A title that beside a country is that of its head of state: "the head of Kazakhstan"."""
OF_STATE = frozenset({None, BodyKind.PARLIAMENT, BodyKind.MINISTRY})
LEADING = frozenset({Office.ORGANIZATION_HEAD, Office.HEAD_OF_STATE, Office.BUSINESS, Office.SPEAKER, None})


class Wording(NamedTuple):
    """A title in lower case: all its words, the place of its head noun, and what stands beside it.

    `known` is the office that the tables give for its core, `body` the kind of the body that it belongs to;
    `local` is True beside a region or town; `country` is the code of the country that is named with it, `led`
    the name of the body.
    """

    words: Sequence[str]
    head: int
    noun: Head
    known: Office | None = None
    body: BodyKind | None = None
    local: bool = False
    country: str | None = None
    led: str = ""

    @property
    def american(self) -> bool:
        """Whether it may be a title of the US, which like the Vatican has a secretary of state."""
        return self.country in {None, "US", "VA"}


def office_of(wording: Wording, effects: Mapping[str, Effect], titles: Gazetteer[Title]) -> Office | None:
    """Return the office that a title means, None where the title is none ("counterpart", "leader").

    >>> def office(title, head, noun, **more):
    ...     wording = Wording(words=title.split(), head=head, noun=Head(noun), **more)
    ...     return office_of(wording, {"deputy": "deputy", "former": "former"}, Gazetteer.build([])).value
    >>> office("minister of foreign affairs", 0, Office.MINISTER)
    'foreign_minister'
    >>> office("minister for foreign trade", 0, Office.MINISTER)
    'minister'
    >>> office("deputy prime minister", 2, Office.MINISTER)
    'deputy_head_of_government'
    >>> office("former president", 1, Office.HEAD_OF_STATE)
    'other'
    >>> office("president", 0, Office.HEAD_OF_STATE, body=BodyKind.COMPANY)
    'business'
    """
    office = _told(wording, effects, titles)
    of_body = wording.body is not None or (wording.american and _has_field(wording))
    beyond = office is Office.DEPUTY_HEAD_OF_STATE and of_body
    if office is Office.ORGANIZATION_HEAD and _heads_country(wording):
        return Office.HEAD_OF_STATE
    regional = office in REGIONAL and not person_words(PersonWord.CONTINENT).isdisjoint(wording.words)
    return Office.ORGANIZATION_OFFICIAL if beyond or regional else office


def _heads_country(wording: Wording) -> bool:
    """Return whether somebody heads a country, not a body in it: "the Kazakh head"."""
    return bool(wording.country and not wording.led) and list(wording.words) in OF_COUNTRY


def _has_field(wording: Wording) -> bool:
    """Whether a vice president has a region or a field, as those of banks and companies do."""
    after = wording.words[wording.head + 1 :]
    return bool(person_words(PersonWord.CONTINENT).intersection(wording.words)) or (
        len(after) > 1 and after[0] == "for"
    )


def _told(wording: Wording, effects: Mapping[str, Effect], titles: Gazetteer[Title]) -> Office | None:
    before = wording.words[: wording.head]
    kinds = {effects.get(word) for word in before}
    if "former" in kinds or person_words(PersonWord.ELECT).intersection(wording.words):
        return Office.OTHER
    known = _in_table(wording, titles)
    if known is not None:
        return known
    if wording.known is not None and not wording.local and wording.body in OF_STATE:
        return _of_field(wording.known, wording)
    base = _base(wording)
    if "deputy" in kinds:
        return DEPUTIES.get(base, base) if base else base
    return base


def joined_office(first: Office | None, second: Office | None) -> Office | None:
    """Return the office of a person who holds two: the higher one.

    >>> joined_office(Office.DEPUTY_HEAD_OF_GOVERNMENT, Office.FOREIGN_MINISTER)
    Office.FOREIGN_MINISTER
    """
    if first is None or second is None:
        return first or second
    for office in PRECEDENCE:
        if office in {first, second}:
            return office
    return first


def _in_table(wording: Wording, titles: Gazetteer[Title]) -> Office | None:
    if wording.body is not None:
        return None
    for words in (tuple(wording.words), tuple(wording.words[: wording.head + 1])):
        if len(words) > 1 and (known := titles.lookup(words)):
            return _of_field(known[0].office, wording)
    return None


def _of_field(office: Office, wording: Wording) -> Office:
    """Return the office, which a field of foreign affairs makes that of the foreign minister.

    A secretary of state, or "state secretary", is that in the US; elsewhere one without such a field is a
    deputy.
    """
    words = wording.words
    if wording.country == "US" and list(words) == STATE_SECRETARY:
        return Office.FOREIGN_MINISTER
    if (
        office is Office.FOREIGN_MINISTER
        and "secretary" in words
        and not (wording.american or _foreign(words))
    ):
        return Office.DEPUTY_MINISTER
    return Office.FOREIGN_MINISTER if office is Office.MINISTER and _foreign(words) else office


def _base(wording: Wording) -> Office | None:
    noun, words = wording.noun.office, wording.words
    word = words[wording.head]
    if noun is Office.MINISTER:
        return _secretary(wording) if word.startswith("secretar") else _minister(words)
    if wording.local and noun in {Office.HEAD_OF_GOVERNMENT, Office.ORGANIZATION_HEAD, Office.HEAD_OF_STATE}:
        return Office.GOVERNOR
    if noun is Office.GOVERNOR and (wording.body is not None or "bank" in words):
        return Office.ORGANIZATION_HEAD
    if noun in LEADING:
        return _leading(wording, noun)
    if noun is Office.AMBASSADOR and wording.body is BodyKind.INTERNATIONAL:
        return Office.ORGANIZATION_OFFICIAL
    of_company = noun is Office.ORGANIZATION_OFFICIAL and wording.body is BodyKind.COMPANY
    return Office.BUSINESS if of_company or (word == "officer" and "chief" in words) else noun


def _foreign(words: Sequence[str]) -> bool:
    pairs = zip(words, [*words[1:], ""], strict=True)
    return any(
        word in {"foreign", "external"} and after not in person_words(PersonWord.NOT_AFFAIRS)
        for word, after in pairs
    )


def _minister(words: Sequence[str]) -> Office:
    if "prime" in words or " ".join(words) == "first minister":
        return Office.HEAD_OF_GOVERNMENT
    if words[0] == "state" and "of" not in words[:2]:
        return Office.DEPUTY_MINISTER
    return Office.FOREIGN_MINISTER if _foreign(words) else Office.MINISTER


def _secretary(wording: Wording) -> Office:
    words = wording.words
    before, after = set(words[: wording.head]), words[wording.head + 1 :]
    if wording.body is BodyKind.MINISTRY and "general" not in words:
        return Office.DEPUTY_MINISTER
    if "general" in words or wording.body is not None:
        return Office.ORGANIZATION_HEAD
    if before & person_words(PersonWord.SECRETARY_OF_BODY):
        return Office.ORGANIZATION_OFFICIAL
    if before & person_words(PersonWord.SECRETARY_BELOW):
        return Office.DEPUTY_MINISTER
    if list(after[:2]) == ["of", "state"]:
        return Office.FOREIGN_MINISTER if wording.american else Office.DEPUTY_MINISTER
    return Office.FOREIGN_MINISTER if _foreign(words) else Office.MINISTER


def _leading(wording: Wording, noun: Office | None) -> Office | None:
    """Return the office of a president, head, chairman or leader by what is led."""
    words, body = wording.words, wording.body
    led = set(words[wording.head + 1 :])
    if {"state", "states"} & led and words[wording.head].startswith("head"):
        return Office.HEAD_OF_STATE
    if {"government", "governments"} & led:
        return Office.HEAD_OF_GOVERNMENT
    if noun is None:
        return _diplomat(words, body)
    return noun if body is None and words[0] != "high" and "policy" not in words else _of_body(wording, noun)


def _of_body(wording: Wording, noun: Office) -> Office:
    words, body = wording.words, wording.body
    if body is BodyKind.COMPANY or (noun is Office.BUSINESS and body is not BodyKind.PARLIAMENT):
        return Office.BUSINESS
    if body is BodyKind.GOVERNMENT and noun is Office.HEAD_OF_STATE:
        return noun
    if body is BodyKind.PARLIAMENT:
        return (
            Office.LEGISLATOR
            if person_words(PersonWord.OF_PARLIAMENT).intersection(words)
            else Office.SPEAKER
        )
    if body is BodyKind.MINISTRY and words[wording.head] in {"head", "chief"}:
        return (
            Office.FOREIGN_MINISTER if _foreign([*words, *wording.led.lower().split()]) else Office.MINISTER
        )
    if body is BodyKind.MINISTRY or words[0] == "high" or "policy" in words:
        return Office.ORGANIZATION_OFFICIAL
    return Office.ORGANIZATION_HEAD


def _diplomat(words: Sequence[str], body: BodyKind | None) -> Office | None:
    if words[-1] == "diplomat" and {"top", "chief"}.intersection(words):
        return Office.FOREIGN_MINISTER if body in OF_STATE else Office.ORGANIZATION_OFFICIAL
    return Office.ORGANIZATION_HEAD if body is not None and words[-1] == "leader" else None
