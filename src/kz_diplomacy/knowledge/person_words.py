"""Words in and around the titles and names of people, and of those who stand for a country."""

from collections.abc import Sequence
from enum import StrEnum
from itertools import pairwise

from kz_diplomacy.knowledge.word_classes import phrase_classes, word_classes

__all__ = ["PersonWord", "person_phrases", "person_words", "tells_of_entourage"]


class PersonWord(StrEnum):
    """What a word beside a person says.

    - Titles: `vague` (those that several people may have), `fieldless` (words that say nothing of a field),
      `passing` (those that leave the meaning as it is), `rank`, `behind-noun` ("Secretary General"), `elect`,
      `counterpart`, `crown` (monarchs), `spokesman` (parts of the titles of those who tell of the talks of
      others), `of-body` (titles that need no body beside them), `meanwhile` (adverbs between two titles).
    - Secretaries: `secretary-of-body` (words that make one an official), `secretary-below` (those that make
      one a deputy of a minister).
    - What a title is not: `not-affairs` ("foreign trade" is no foreign affairs), `of-parliament` (whose
      chairmen are no speakers), `continent`, `thing-of-office` ("the president's office"), `outpost` ("the
      office of the bank in Oslo"), `format` (behind a body in whose format others meet), `board` (nouns
      before which it says what they are: "executive board").
    - Family: `spouse` (nouns before the name of one), `first-of-couple` (nouns behind "First").
    - Names: `junior`, `name-too` (titles that are given names as well), `name-of-father` (those that are such
      before "bin"), `kinship`, `son`, `in-places-too` (particles that names of places have), `style` ("Royal
      Highness"), `style-shown` (words that show "Amir" to be a title).
    - Verbs: `holding` ("serves as"), `heading` ("chairs the board"), `saying` (of the name alone), `talking`,
      `we-did` (behind a "we" that those who speak do themselves), `people-do` (behind a number that stands
      for people).
    - Bodies: `employer` (nouns that point back to a company or bank: "the firm's chairman").
    - Sides: `nation` (nouns for one country), `addressed` (what stands before it: "the host country"), `side`
      (nouns for several sides that have something in common), `states` (for several), `partner` (words before
      those of one side), `companion` (phrases before those of the side of somebody told of), `entourage`
      (phrases in what tells who comes along: "those accompanying him are"), `others` (pronouns before the
      rest of them), `travelling` (nouns before "to" and a country), `led` ("led by"), `sent` (nouns for those
      whom a country sends), `on-behalf` (phrases), `representing`, `own-part` ("for her part").

    >>> PersonWord("of-body").name
    'OF_BODY'
    """

    VAGUE = "vague"
    FIELDLESS = "fieldless"
    PASSING = "passing"
    RANK = "rank"
    BEHIND_NOUN = "behind-noun"
    ELECT = "elect"
    COUNTERPART = "counterpart"
    CROWN = "crown"
    SPOKESMAN = "spokesman"
    OF_BODY = "of-body"
    MEANWHILE = "meanwhile"
    NOT_AFFAIRS = "not-affairs"
    OF_PARLIAMENT = "of-parliament"
    CONTINENT = "continent"
    SECRETARY_OF_BODY = "secretary-of-body"
    SECRETARY_BELOW = "secretary-below"
    THING_OF_OFFICE = "thing-of-office"
    OUTPOST = "outpost"
    FORMAT = "format"
    BOARD = "board"
    EMPLOYER = "employer"
    SPOUSE = "spouse"
    FIRST_OF_COUPLE = "first-of-couple"
    JUNIOR = "junior"
    NAME_TOO = "name-too"
    NAME_OF_FATHER = "name-of-father"
    KINSHIP = "kinship"
    SON = "son"
    IN_PLACES_TOO = "in-places-too"
    STYLE = "style"
    STYLE_SHOWN = "style-shown"
    HOLDING = "holding"
    HEADING = "heading"
    SAYING = "saying"
    TALKING = "talking"
    WE_DID = "we-did"
    PEOPLE_DO = "people-do"
    NATION = "nation"
    ADDRESSED = "addressed"
    SIDE = "side"
    STATES = "states"
    PARTNER = "partner"
    COMPANION = "companion"
    ENTOURAGE = "entourage"
    OTHERS = "others"
    TRAVELLING = "travelling"
    LED = "led"
    SENT = "sent"
    ON_BEHALF = "on-behalf"
    REPRESENTING = "representing"
    OWN_PART = "own-part"


person_words = word_classes("person_words.tsv", PersonWord)
"""The words and phrases that say something, in lower case.

>>> "counterpart" in person_words(PersonWord.COUNTERPART)
True
"""
person_phrases = phrase_classes(person_words)
"""The phrases among them as tuples of words.

>>> ("on", "behalf", "of") in person_phrases(PersonWord.ON_BEHALF)
True
"""


def tells_of_entourage(words: Sequence[str]) -> bool:
    """Return whether the words before a verb say that its subject comes along with somebody.

    >>> tells_of_entourage(("among", "those", "travelling", "with", "him"))
    True
    """
    single = person_words(PersonWord.ENTOURAGE).isdisjoint(words)
    return not (single and person_phrases(PersonWord.ENTOURAGE).isdisjoint(pairwise(words)))
