"""Verb groups: a verb with its auxiliaries, read once for voice, form, negation and status.

    group     = [ "to" ], { auxiliary | adverb | "not" }, ( verb | prospect ), { control } ;
    auxiliary = modal | form of be, have, do ;
    prospect  = form of be, [ "due" | "set" | "likely" | … ]  (* before a control *) ;
    control   = { adverb }, "to", { adverb | auxiliary }, verb  (* after a verb of planning and the like *) ;

"is expected to pay", "plans to visit", "is due to arrive" are one group with the last verb as its head; what
stands before it gives the status.
"""

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from kz_diplomacy.events import auxiliaries as aux
from kz_diplomacy.events.cover import Cover
from kz_diplomacy.events.left_neighbours import Left, left_of
from kz_diplomacy.events.verb_openings import Opening, opening_at
from kz_diplomacy.events.verb_sites import Site
from kz_diplomacy.events.verb_values import (
    Form,
    VerbGroup,
    after_adverbs,
    control_status,
    infinitive_at,
    is_unreal,
    outer_form,
    outer_status,
    word_at,
)
from kz_diplomacy.events.verbhood import CARRYING, Bare, bare_verb
from kz_diplomacy.knowledge import Knowledge
from kz_diplomacy.knowledge.event_words import EventWord, event_words
from kz_diplomacy.knowledge.verbs import VerbForm, VerbWord
from kz_diplomacy.mentions.values import CountryMention
from kz_diplomacy.models import Status

PLANNING = frozenset(("PLAN",))
"""What "aimed at" is no verb of: a pact "aimed at growth" may be signed."""
PARTICIPLES = frozenset((VerbForm.PAST, VerbForm.PARTICIPLE))
PAST = frozenset((VerbForm.PAST, VerbForm.PRETERITE))
OPENING = aux.ALL | {"to"}
"""Words that begin a group before its verb."""
PRESENT = frozenset(("is", "has"))
BOUND = frozenset((("to",), ("for",), ("towards",), ("toward",)))
LONGEST = 12
"""Words that a group has at most, so that reading stays linear."""
OWN = {
    "be": VerbWord(lemma="be", form=VerbForm.BASE, classes=frozenset(("BE",))),
    "have": VerbWord(lemma="have", form=VerbForm.BASE, classes=frozenset(("HAVE", "HOLD", "PAY"))),
}
FORMS = {
    Bare.FINITE: Form.FINITE,
    Bare.PASSIVE: Form.PAST_PARTICIPLE,
    Bare.PARTICIPLE: Form.PARTICIPLE,
    Bare.INFINITIVE: Form.INFINITIVE,
}
Hits = Mapping[int, tuple[int, tuple[VerbWord, ...]]]


def read_verb_groups(cover: Cover, knowledge: Knowledge) -> tuple[VerbGroup, ...]:
    """Return the verb groups of a document in order, none inside a mention.

    Args:
        cover: The document with what covers each of its words.
        knowledge: Has the verbs.

    >>> from kz_diplomacy.models import Article
    >>> from kz_diplomacy.text import read_document
    >>> knowledge = Knowledge.load()
    >>> document = read_document(Article(text="They plan to meet. It was not signed."))
    >>> groups = read_verb_groups(Cover.of(document, (), knowledge), knowledge)
    >>> [(group.lemma, group.status, group.negated) for group in groups]
    [('meet', Status.PLANNED, False), ('sign', Status.COMPLETED, True)]
    """
    document = cover.document
    hits = {first: (last, words) for first, last, words in knowledge.verbs.find(document.lower)}
    starts = sorted({*hits, *document.among(OPENING)})
    return tuple(
        group
        for sentence in document.sentences
        for group in _groups(cover, hits, starts, sentence.first, sentence.last)
    )


def _groups(cover: Cover, hits: Hits, starts: list[int], first: int, last: int) -> Iterator[VerbGroup]:
    lower, numbers = cover.document.lower, cover.numbers
    free, before, listing = first, None, None
    for at in starts[bisect_left(starts, first) : bisect_left(starts, last)]:
        if at < free or numbers[at] >= 0 or _is_hour(lower, at):
            continue
        group, end = None, min(last, at + LONGEST)
        if lower[at] in OPENING:
            group = _joining(cover, _aided(cover, hits, at, end), listing)
        elif lower[at] not in aux.PREPOSITIONS:
            group = _unaided(cover, hits, at, end, _Earlier(before, listing))
        if group is not None:
            yield group
            free, before = group.last, group
            listing = listing if group.form is Form.PAST_PARTICIPLE else group


def _is_hour(lower: Sequence[str], at: int) -> bool:
    """Return whether "am" is none of "be": "11 am"."""
    return lower[at] == "am" and at > 0 and lower[at - 1][-1].isdigit()


class _Earlier(NamedTuple):
    """The group before a verb, and the one that it may go on: "will greet those led by A and host B"."""

    before: VerbGroup | None
    listing: VerbGroup | None


def _unaided(cover: Cover, hits: Hits, at: int, end: int, earlier: _Earlier) -> VerbGroup | None:
    """Return the group of a verb without auxiliary, None where the word is rather a noun or an adjective."""
    last, words = hits[at]
    if last > end or _tells_when(cover, hits, at):
        return None
    before, listing = earlier.before, earlier.listing
    site = Site(
        cover=cover,
        left=left_of(cover, at),
        at=at,
        last=last,
        after_base=listing is not None and listing.base,
        after_passive=before is not None and before.passive,
        after_present=before is not None and _is_present(cover, hits, before),
        lists_on=listing is not None and listing.last == at - 1,
    )
    found = bare_verb(site, words)
    if found is None or (_follows_verb(cover, at, before) and _is_part_of_object(site, found[0])):
        return None
    word, bare = found
    status = None if bare is Bare.PARTICIPLE else Status.COMPLETED
    form = FORMS[bare]
    if bare is Bare.INFINITIVE and listing is not None:
        status, form = listing.status, listing.form
    aims = "AIM" in word.classes and site.following == "at"
    group = VerbGroup(
        first=at,
        last=last,
        lemma=word.lemma,
        classes=word.classes - PLANNING if aims else word.classes,
        form=form,
        passive=bare is Bare.PASSIVE,
        status=status,
        base=bare is Bare.INFINITIVE,
    )
    return _controlled(cover, hits, group, end)


def _tells_when(cover: Cover, hits: Hits, at: int) -> bool:
    """Return whether "last" stands before a verb in the past: "they last met in Oslo"."""
    _, words = hits.get(at + 1, (0, ()))
    past = any(word.form in PAST for word in words)
    return past and cover.document.lower[at] in event_words(EventWord.LATELY)


def _is_present(cover: Cover, hits: Hits, group: VerbGroup) -> bool:
    """Return whether a verb stands in the third person of the present tense: "comes", "is coming"."""
    _, words = hits.get(group.first, (0, ()))
    third = any(word.form is VerbForm.THIRD for word in words)
    return third or cover.document.lower[group.first] in PRESENT


def _follows_verb(cover: Cover, at: int, before: VerbGroup | None) -> bool:
    """Return whether a word stands right behind a verb other than of speaking: "held talks".

    Behind one that carries an event a country may stand between: "held Ukraine talks".
    """
    if before is None or "SAY" in before.classes:
        return False
    country = cover.mention_at(at - 1) if at > before.last else None
    of_country = isinstance(country, CountryMention) and country.first == before.last
    return before.last == at or (of_country and not CARRYING.isdisjoint(before.classes))


def _is_part_of_object(site: Site, word: VerbWord) -> bool:
    """Return whether a word behind a verb is its object or an adjective of that: "held detailed talks"."""
    adjective = word.form in PARTICIPLES and site.has_object and not site.cover.covered(site.last)
    return word.form is VerbForm.THIRD or adjective


def _aided(cover: Cover, hits: Hits, first: int, end: int) -> VerbGroup | None:
    """Return the group that begins with an auxiliary or "to"."""
    opening = opening_at(cover, first, end)
    hit = hits.get(opening.at) if opening.at < end and not cover.covered(opening.at) else None
    head = _fitting(opening, hit[1]) if hit and not _is_prospect(cover, hits, opening, end) else None
    if head is None or hit is None:
        own = _own(opening.auxiliaries)
        if own is None:
            return None
        word, passive, last = own, False, opening.last
    else:
        word, passive, last = *head, hit[0]
    bound = passive and _is_bound(cover, word, last)
    passive, progressive = passive and not bound, bound or word.form is VerbForm.ING
    group = VerbGroup(
        first=first,
        last=last,
        lemma=word.lemma,
        classes=word.classes,
        form=_form(opening),
        passive=passive,
        negated=opening.negated,
        status=None if opening.infinitive else aux.status_of(opening.auxiliaries, progressive=progressive),
        base="be" in opening.auxiliaries if passive else word.form is VerbForm.BASE,
    )
    return _controlled(cover, hits, group, end)


def _is_bound(cover: Cover, word: VerbWord, last: int) -> bool:
    """Return whether a participle says where somebody is going: "is headed to Oslo", not "is headed by X"."""
    return "SET_OUT" in word.classes and cover.document.lower[last : last + 1] in BOUND


def _joining(cover: Cover, group: VerbGroup | None, before: VerbGroup | None) -> VerbGroup | None:
    """Return a bare "have" in a list of verbs with what the first one says: "will visit A and have talks"."""
    if group is None or before is None or not before.base or group.last - group.first > 1:
        return group
    listed = cover.document.lower[group.first - 1] == "," or left_of(cover, group.first) is Left.CONJUNCTION
    if not listed or cover.document.lower[group.first] != "have":
        return group
    return group._replace(status=before.status, form=before.form)


def _form(opening: Opening) -> Form:
    """Return the form that the auxiliaries give."""
    if opening.auxiliaries[:1] in {("being",), ("having",)}:
        return Form.PARTICIPLE
    return Form.INFINITIVE if opening.infinitive else Form.FINITE


def _is_prospect(cover: Cover, hits: Hits, opening: Opening, end: int) -> bool:
    """Return whether the verb behind the auxiliaries only leads to another: "is going to visit"."""
    if cover.document.lower[opening.at] not in event_words(EventWord.HEADING):
        return False
    at = after_adverbs(cover, opening.at + 1)
    return word_at(cover, at) == "to" and _aided(cover, hits, at, end) is not None


def _own(auxiliaries: tuple[str, ...]) -> VerbWord | None:
    """Return the main verb that the last auxiliary is where none follows ("is on a visit", "has a plan")."""
    if not auxiliaries:
        return None
    if auxiliaries[-1] in aux.BE:
        return OWN["be"]
    return OWN["have"] if auxiliaries[-1] in aux.HAVE else None


def _fitting(opening: Opening, words: tuple[VerbWord, ...]) -> tuple[VerbWord, bool] | None:
    """Return the reading that may follow the auxiliaries and whether it is passive."""
    before = opening.auxiliaries[-1] if opening.auxiliaries else None
    for word in words:
        if before is None or before in aux.TAKING_BASE:
            if word.form is VerbForm.BASE:
                return word, False
        elif word.form in PARTICIPLES:
            return word, before in aux.BE
        elif word.form is VerbForm.ING and before in aux.BE:
            return word, False
    return None


def _controlled(cover: Cover, hits: Hits, group: VerbGroup, end: int) -> VerbGroup:
    """Return the group with the infinitives that its verb controls taken in, one after the other."""
    lower = cover.document.lower
    while True:
        status = control_status(cover, group)
        if status is None:
            return group
        at = infinitive_at(cover, group)
        inner = None if at is None else _aided(cover, hits, at, min(end, at + LONGEST))
        if inner is None or inner.form is not Form.INFINITIVE:
            return group
        if is_unreal(cover, group, inner):
            status = Status.CANCELLED
        group = inner._replace(
            first=group.first,
            form=outer_form(group, inner),
            negated=group.negated or inner.negated or not aux.NOT.isdisjoint(lower[group.last : at]),
            status=outer_status(group.status, status, inner.status),
        )
