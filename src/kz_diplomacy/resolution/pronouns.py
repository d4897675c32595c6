"""Pronouns for one person: "he", "she", "his", "him".

As a rule one is the subject of the sentence so far, else of the sentence before; at the beginning of a
paragraph the one whom the paragraph before is about.  "For her part" looks ahead to who is named next, and
"the latter" is the second of two.
"""

from bisect import bisect_left
from collections.abc import Sequence

from kz_diplomacy.knowledge.person_words import PersonWord, person_words
from kz_diplomacy.mentions.values import GroupKind, GroupMention, Mention, PersonMention
from kz_diplomacy.models import Person
from kz_diplomacy.resolution.authors import author_of
from kz_diplomacy.resolution.context import BRINGING, Context
from kz_diplomacy.resolution.parties import Party
from kz_diplomacy.resolution.speakers import speaker_of
from kz_diplomacy.resolution.styles import bearer_of, style_of
from kz_diplomacy.text import SentenceKind

FIRST_PERSON = frozenset(("i", "me", "my", "we"))
"""What the speaker of a quotation is called; "we" are the speaker and those who come along."""
OBJECTIVE = frozenset(("him",))
"""Pronouns that never mean the subject of their own clause."""
EITHER = frozenset(("her",))
BEHIND_OBJECTS = frozenset(
    ". , ; : ) and or but for to in on at with as that during after before by from".split()
)
"""What stands behind "her" where it is no "her visit"."""
LATTER = "latter"
MEMBERS = frozenset(("including", "comprising"))
"""What brings those of whom others consist."""
TIME = frozenset(("after", "before", "following", "since", "during", "amid"))
MEANWHILE = frozenset(("while", "when", "upon", "on", "by", "besides"))
OPENING = 6
"""Words from the beginning of a sentence to the object of its participle."""
OWNERS = frozenset(("his", "her"))
PARTNER = frozenset(("with", "to", "by", "from"))
"""What brings somebody with whom the subject does something."""
ON = frozenset(("on", "in"))
CLAUSES = frozenset("after before since when while once as until where".split())
"""What brings a clause of somebody who is named behind it."""
BEFORE_SUBJECT = frozenset((",", "that"))
"""What stands between a clause or a cleft adjunct ("It was on his visit that") and the subject."""
LISTING = ((",",), ("and",))
MOST_AHEAD = 6
"""Mentions from a pronoun to the name behind it."""
PAIR, NEAR = 2, 2
AIDE = 4
"""Words from an owner to the name of whom he has sent: "'s special envoy, Anna"."""


def person_of(context: Context, number: int, mention: GroupMention) -> tuple[Party, ...]:
    """Return the one person whom a pronoun means, () where nobody was named before."""
    told = _by_its_words(context, number, mention)
    if told is not None:
        return told
    own = _subjects_before(context, number) if _is_object(context, mention) else ()
    for mentions in _places(context, number):
        persons = [p for p in _subjects_first(context, mentions) if p not in own]
        persons = persons if _says(context, mention) else [p for p in persons if not _is_spokesman(p)]
        if persons and context.has_unknown_subject(mentions):
            return ()
        if persons:
            return (persons[0],)
    return _subject_ahead(context, number, mention)


def _subject_ahead(context: Context, number: int, mention: GroupMention) -> tuple[Party, ...]:
    """Return the subject of the clause behind that of a pronoun: "Before he flew to Peru, Berg met Kos".

    Nobody was named before, and right behind a comma a name stands that is no member of a list.
    """
    lower, sentence = context.document.lower, context.sentence_of[number]
    if mention.first == 0 or lower[mention.first - 1] not in _opening(lower[mention.first]):
        return ()
    for ahead in range(number + 1, min(number + 1 + MOST_AHEAD, len(context.mentions))):
        found = context.mentions[ahead]
        named = isinstance(found, PersonMention) and found.name is not None
        alone = lower[found.last : found.last + 1] not in LISTING
        if named and alone and lower[found.first - 1] in BEFORE_SUBJECT:
            return context.persons((ahead,)) if context.sentence_of[ahead] == sentence else ()
    return ()


def _subjects_before(context: Context, number: int) -> tuple[Person, ...]:
    """Return the persons named in a sentence before "him" whom it cannot mean: who may be its subject.

    All of them, but of two the one whom the first did something with: "A spoke with B and will meet him".
    """
    persons = context.persons_before(number)
    if len(persons) != PAIR:
        return persons
    told = [other for other in next(context.sentences_before(number)) if persons[1] in context.parties[other]]
    words = (context.document.lower[context.mentions[other].first - 1] for other in told[:1])
    return persons[:1] if PARTNER.issuperset(words) else persons


def _opening(pronoun: str) -> frozenset[str]:
    """Return what a pronoun follows in a clause before the main one: "while he", "during his"."""
    return TIME | ON if pronoun in OWNERS else CLAUSES


def _by_its_words(context: Context, number: int, mention: GroupMention) -> tuple[Party, ...] | None:
    """Return whom words mean that say more than "he": "for his part", "I", "the latter", "His Majesty"."""
    lower = context.document.lower
    if person_words(PersonWord.OWN_PART).intersection(lower[mention.last : mention.last + 1]):
        return _named_next(context, number)
    if lower[mention.first] in FIRST_PERSON:
        return _speaker(context, number, mention)
    if LATTER in lower[mention.first : mention.last]:
        return _latter(context, number)
    style = style_of(context, mention)
    return None if style is None else bearer_of(context, number, style)


def _says(context: Context, mention: GroupMention) -> bool:
    """Return whether a pronoun is that of who speaks: "he said"."""
    return bool(
        person_words(PersonWord.SAYING).intersection(context.document.lower[mention.last : mention.last + 1])
    )


def _is_spokesman(person: Person) -> bool:
    """Return whether somebody speaks for others, of whom "he will travel" tells."""
    role = (person.role or "").lower()
    return any(word in role for word in person_words(PersonWord.SPOKESMAN))


def _latter(context: Context, number: int) -> tuple[Party, ...]:
    """Return the second of the two persons named last, () where these are not two."""
    for mentions in list(context.sentences_before(number))[:NEAR]:
        persons = context.persons(mentions)
        if persons:
            return persons[1:] if len(persons) == PAIR else ()
    return ()


def _speaker(context: Context, number: int, mention: GroupMention) -> tuple[Party, ...]:
    """Return who says "I"; whoever is "he" behind the quotation was named before it."""
    speaker = speaker_of(context, mention, number)
    if speaker is None:
        speaker = author_of(context, context.sentence_of[number])
    if speaker is None:
        return ()
    other = context.mentions[speaker]
    if isinstance(other, GroupMention):
        said = context.document.lower[other.first] not in FIRST_PERSON and other.kind is GroupKind.PERSON
        return person_of(context, speaker, other) if said else ()
    return context.persons((speaker,))[:1]


def _is_object(context: Context, mention: GroupMention) -> bool:
    """Whether a pronoun is no subject of its clause: "thanked him", "thanked her.", not "her visit"."""
    lower = context.document.lower
    word, after = lower[mention.first], lower[mention.last : mention.last + 1]
    return word in OBJECTIVE or (word in EITHER and BEHIND_OBJECTS.issuperset(after))


def _named_next(context: Context, number: int) -> tuple[Party, ...]:
    same = context.in_sentence[context.sentence_of[number]]
    return context.persons(other for other in same if other > number)[:1]


def _places(context: Context, number: int) -> list[Sequence[int]]:
    """Return where to look for the person, the likeliest place first."""
    places = list(context.sentences_before(number))
    sentence = context.sentence_of[number]
    sentences = context.document.sentences
    here = sentences[sentence]
    if (
        sentence == 0
        or here.kind is not SentenceKind.PROSE
        or sentences[sentence - 1].paragraph == here.paragraph
    ):
        return places
    before = sentences[sentence - 1].paragraph
    opening = bisect_left(sentences, before, key=lambda each: each.paragraph)
    return [places[0], context.in_sentence[opening], *places[1:]]


def _subjects_first(context: Context, mentions: Sequence[int]) -> tuple[Person, ...]:
    """Return the persons of a sentence, those last whom a preposition brings."""
    if not any(context.parties[number] for number in mentions):
        return ()
    brought = [
        _is_brought(context, context.mentions[number])
        or _owns_person(context, number)
        or _is_in_opening(context, number)
        for number in mentions
    ]
    ordered = sorted(range(len(mentions)), key=brought.__getitem__)
    others = [
        mentions[place] for place in ordered if not (brought[place] and _is_his(context, mentions[place]))
    ]
    return context.persons(number for number in others if not _is_plural(context, number))


def _is_brought(context: Context, mention: Mention) -> bool:
    """Return whether a preposition brings somebody, or the time of something of his: "after her visit"."""
    lower = context.document.lower
    before = lower[mention.first - 1] if mention.first else ""
    return before in BRINGING | MEMBERS or (
        before in TIME and lower[mention.last : mention.last + 1] == ("'s",)
    )


def _is_in_opening(context: Context, number: int) -> bool:
    """Return whether somebody is the object of a participle before the subject: "Having met A, B left"."""
    lower, first = context.document.lower, context.mentions[number].first
    start = context.document.sentences[context.sentence_of[number]].first
    opening = lower[start:first]
    verb = opening[1:2] if opening[:1] and opening[0] in TIME | MEANWHILE else opening[:1]
    return len(opening) <= OPENING and "," not in opening and any(word.endswith("ing") for word in verb)


def _owns_person(context: Context, number: int) -> bool:
    """Return whether somebody is only whose aide it is who is named next: "Berg's envoy, Anna Sample"."""
    owner, following = context.mentions[number], context.mentions[number + 1 : number + 2]
    if context.document.lower[owner.last : owner.last + 1] != ("'s",):
        return False
    return any(
        isinstance(each, PersonMention) and each.name is not None and each.first - owner.last <= AIDE
        for each in following
    )


def _is_his(context: Context, number: int) -> bool:
    """Return whether somebody is told to be a counterpart of whom a pronoun means: "with his peer A, he"."""
    mention = context.mentions[number]
    first = context.document.lower[mention.first]
    return isinstance(mention, PersonMention) and mention.counterpart and first in OWNERS


def _is_plural(context: Context, number: int) -> bool:
    mention = context.mentions[number]
    return isinstance(mention, PersonMention) and mention.plural
