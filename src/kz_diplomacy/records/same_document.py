"""Whether two statements are of one document, or of the same number of documents.

Kind, number, parties, day, stage and title must fit, each where both statements give it; a pointing word
("the agreement") fits the last document that is news.  A document that is "another" is none told before it.
"""

from collections.abc import Container
from functools import cache, lru_cache

from kz_diplomacy.events.candidates import AgreementCandidate
from kz_diplomacy.mentions.document_words import document_words
from kz_diplomacy.models import AgreementKind, Money
from kz_diplomacy.records.agreeing import (
    SMALL_WORDS,
    alike,
    contained,
    equal_or_silent,
    overlap_or_silent,
    values,
)
from kz_diplomacy.records.merging import compatible_status

LONG = 4
"""Words that count from which on a title may be told in other words."""
ROUGHLY = 10
"""What part of a sum two tellings of it may differ by: a tenth."""
MANY = 10
"""Documents from which on the same number is no chance."""
TALKED_OF = "agreement-negotiate"
PACT = frozenset((AgreementKind.AGREEMENT, AgreementKind.TREATY))
"""Kinds that titles give one document in turn: "the extradition treaty", "the agreement on extradition"."""
DEAL = frozenset((AgreementKind.AGREEMENT, AgreementKind.CONTRACT))
"""Kinds that may be called a deal."""
LISTED = "agreement-listed"
"""The rule of documents that are items of a list."""
SIGNED_TOGETHER = ("agreement-sign/active", "agreement-sign/passive", "agreement-sign/noun-phrase")
"""Rules of documents that one verb or noun may have several of."""
NAMED = "agreement-named"
"""The rule of documents that are only named."""


def same_document(one: AgreementCandidate, other: AgreementCandidate) -> bool:
    """Return whether two statements may be of one document, or of the same number of documents."""
    if _is_former(one):
        return False
    if other.statement.definite and not other.title:
        called = bool(other.kind) and other.statement.rule != NAMED and not _is_just_named(one, other)
        pointed = not (_is_cited(one) and called) and not _are_of_others(one, other)
        return pointed and kinds_agree(one, other) and compatible_status(one.statement, other.statement)
    if _are_one_sum(one, other) or _are_one_number(one, other):
        return True
    return (
        kinds_agree(one, other)
        and equal_or_silent(one.count, other.count)
        and _sums_agree(one, other)
        and _is_collective(one) == _is_collective(other)
        and (one.statement.series == other.statement.series or bool(one.title and other.title))
        and not _is_sum(one, other)
        and (bool(one.count) == bool(other.count) or _is_collective(one) or _are_counted_once(one, other))
        and (_titles_agree(one, other) or _is_called_by_parties(one, other))
        and contained(one.countries, other.countries)
        and overlap_or_silent(one.date, other.date)
        and _stages_agree(one, other)
        and (not other.statement.further or _are_named_alike(one, other))
        and not _is_another(one, other)
        and not _are_two_items(one, other)
        and not _are_two_of_list(one, other)
    )


def _stages_agree(one: AgreementCandidate, other: AgreementCandidate) -> bool:
    """Return whether a document may have come so far as both say: talks on one go before its signing."""
    talked_of = any(each.statement.rule.startswith(TALKED_OF) for each in (one, other))
    named = bool(one.title and other.title) and talked_of
    return named or compatible_status(one.statement, other.statement)


def _is_sum(one: AgreementCandidate, other: AgreementCandidate) -> bool:
    """Return whether several documents without a name have a worth that those with names have not."""
    valued = [each for each in (one, other) if each.value and not each.title]
    return one.statement.series and len(valued) == 1 and bool(one.title or other.title)


def _are_counted_once(one: AgreementCandidate, other: AgreementCandidate) -> bool:
    """Return whether two statements tell of several documents without names of which one counts them."""
    return all(each.statement.series and not each.title for each in (one, other))


def _are_one_sum(one: AgreementCandidate, other: AgreementCandidate) -> bool:
    """Return whether several documents without names are worth the same: "contracts for $2 billion"."""
    series = all(each.statement.series and each.value and not each.title for each in (one, other))
    return series and equal_or_silent(one.count, other.count) and _sums_agree(one, other)


def _are_one_number(one: AgreementCandidate, other: AgreementCandidate) -> bool:
    """Return whether as many documents are told of twice: "30 agreements", then "30 agreements and plans"."""
    counted = bool(one.count) and values(one.count) == values(other.count)
    mixed = AgreementKind.DOCUMENTS in values(one.kind) | values(other.kind)
    many = min(values(one.count), default=0) >= MANY
    untitled = many or not (one.title or other.title)
    sides = contained(one.countries, other.countries) and overlap_or_silent(one.date, other.date)
    return counted and mixed and untitled and sides and _stages_agree(one, other) and _sums_agree(one, other)


def _sums_agree(one: AgreementCandidate, other: AgreementCandidate) -> bool:
    """Return whether two documents may be worth the same: one sum, or no more than a part less or more."""
    pairs = [(a.value, b.value) for a in one.value for b in other.value]
    return not pairs or any(_is_about(a, b) for a, b in pairs)


def _is_about(one: Money, other: Money) -> bool:
    """Return whether two sums are one, told exactly or roughly."""
    apart, most = abs(one.amount - other.amount), max(one.amount, other.amount)
    return one.currency != other.currency or ROUGHLY * apart <= most


def _is_cited(document: AgreementCandidate) -> bool:
    """Return whether a document is only cited by its name or its year ("the 1993 treaty"), not news."""
    if document.statement.rule != NAMED or document.signatories:
        return False
    return any(said.value[0].isupper() for said in document.title) or bool(document.date)


def _titles(document: AgreementCandidate) -> set[str]:
    return {title.lower() for title in values(document.title)}


def _are_named_alike(one: AgreementCandidate, other: AgreementCandidate) -> bool:
    """Return whether two documents have titles, and those agree: one more it is not."""
    return bool(one.title and other.title) and not _is_former(other) and _titles_agree(one, other)


def _are_two_items(one: AgreementCandidate, other: AgreementCandidate) -> bool:
    """Return whether two documents are items of a list, where each is one of its own, unless repeated."""
    items = one.statement.rule == other.statement.rule == LISTED
    apart = one.statement.sentence != other.statement.sentence
    return items and apart and not _titles(one) & _titles(other)


def _are_two_of_list(one: AgreementCandidate, other: AgreementCandidate) -> bool:
    """Return whether one sentence has two of a kind signed: "a plan to build ports; a plan on tourism"."""
    here = one.statement.sentence == other.statement.sentence and values(one.kind) == values(other.kind)
    return (
        here
        and bool(one.title) != bool(other.title)
        and all(each.statement.rule in SIGNED_TOGETHER for each in (one, other))
    )


def _is_former(document: AgreementCandidate) -> bool:
    """Return whether a document is only the one before that which the text is about."""
    return document.statement.recalled and document.statement.further


def _is_just_named(one: AgreementCandidate, other: AgreementCandidate) -> bool:
    """Return whether a document of two parties is named right before another takes up its kind.

    "Congress has the Convention between A and B.  The Convention was signed in May."
    """
    near = 0 <= other.statement.sentence - one.statement.sentence <= 1
    return near and len(one.countries) > 1 and values(one.kind) == values(other.kind)


def _is_another(one: AgreementCandidate, other: AgreementCandidate) -> bool:
    """Return whether a document without a title comes after a titled one and is signed by other bodies.

    "They signed an agreement on trade.  An agreement was also signed between the two chambers."
    """
    new = values(other.organizations) - values(one.organizations)
    signers = values(one.organizations)
    apart = _are_of_others(one, other)
    among = bool(signers) and signers <= values(other.organizations)
    among = among or (one.statement.sentence == 0 and not one.title)
    return bool(new and not other.title and not among and (one.title or apart))


def _are_of_others(one: AgreementCandidate, other: AgreementCandidate) -> bool:
    """Return whether two documents are told to be of bodies, and of none together."""
    signers, others = ({said.value.name for said in each.organizations} for each in (one, other))
    return bool(signers and others) and not signers & others


def _is_collective(document: AgreementCandidate) -> bool:
    """Return whether it tells of several documents without their names ("documents", "20 documents")."""
    several = document.statement.series and AgreementKind.DOCUMENTS in values(document.kind)
    return several and not document.title


def kinds_agree(one: AgreementCandidate, other: AgreementCandidate) -> bool:
    """Return whether two documents may be of one kind; "documents" are of any."""
    kinds, others = (values(document.kind) - {AgreementKind.DOCUMENTS} for document in (one, other))
    pointing = other.statement.definite and others == {AgreementKind.AGREEMENT}
    untitled = not (one.title and other.title)
    named = any(said.value[0].isupper() for said in (*one.title, *other.title))
    deal = untitled and not named and frozenset(kinds | others) == DEAL
    further = bool(one.title) and not (other.title or other.statement.definite)
    deal = deal and not further and contained(one.organizations, other.organizations)
    pact = not untitled and frozenset(kinds | others) == PACT
    return not (kinds and others) or bool(kinds & others) or pointing or deal or pact


def _titles_agree(one: AgreementCandidate, other: AgreementCandidate) -> bool:
    if not (one.title and other.title) or values(one.title) & values(other.title):
        return True
    countries = (said.value.name for said in (*one.countries, *other.countries))
    bodies = (said.value.name for said in (*one.organizations, *other.organizations))
    parties = {word for name in (*countries, *bodies) for word in name.lower().split()}
    pairs = [(a.value, b.value) for a in one.title for b in other.title]
    found = ((matter_of(a, parties), matter_of(b, parties)) for a, b in pairs)
    matters = (matter if all(matter) else pair for matter, pair in zip(found, pairs, strict=True))
    return any(
        alike(_singular(a), _singular(b)) or _is_shortened(a, b) or _are_names_of_one(a, b)
        for a, b in matters
    )


def _is_called_by_parties(one: AgreementCandidate, other: AgreementCandidate) -> bool:
    """Return whether one title only says between which states: "The agreement between Chile and Peru".

    In a list such a document is one of its own.
    """
    apart = one.statement.sentence != other.statement.sentence
    return apart and any(_names_only_states(each) for each in (one, other))


def _names_only_states(document: AgreementCandidate) -> bool:
    """Return whether the title of a document has nothing but its kind and the states between which it is."""
    matters = (tells_matter(said.value, document) for said in document.title)
    return not document.organizations and not all(matters)


def tells_matter(title: str, document: AgreementCandidate) -> bool:
    """Return whether a title of a document says more than its kind and between which states it is."""
    parties = {word for said in document.countries for word in said.value.name.lower().split()}
    matter = matter_of(title, parties).split()
    return "between" not in matter or not SMALL_WORDS.issuperset(matter)


def _singular(title: str) -> str:
    """Return a title with the nouns in the singular: "air services" is "air service"."""
    return " ".join(word.removesuffix("s") for word in title.split())


def _are_names_of_one(one: str, other: str) -> bool:
    """Return whether two titles without kind and parties are names of one trade agreement or one truce."""
    words = document_words()
    matters = [set(title.lower().split()) for title in (one, other)]
    traded = all(matter <= words.trade and matter & document_words().traded for matter in matters)
    return traded or all(matter <= words.truce for matter in matters)


def _is_shortened(one: str, other: str) -> bool:
    """Return whether three quarters of the words of a long title stand in the other, longer one."""
    a, b = (set(title.lower().replace("-", " ").split()) - SMALL_WORDS for title in (one, other))
    shorter = min(len(a), len(b))
    return shorter >= LONG and 4 * len(a & b) >= 3 * shorter


@cache
def _kinds() -> frozenset[str]:
    """Return the words that tell the kind of a document, or that its matter follows: "in the field of"."""
    words = document_words()
    bare = {word for phrase in words.bare for word in phrase.split()}
    return frozenset((*bare, *words.scope, *(kind.value for kind in AgreementKind), *document_words().kind))


def matter_of(title: str, parties: Container[str]) -> str:
    """Return the words of a title that tell its matter: neither its kind, "field", nor the name of a party.

    >>> matter_of("Agreement between Latvia and Oman in the area of tourism", {"latvia", "oman", "tourism"})
    'between and in the tourism'
    """
    return " ".join(low for name, low in _telling(title) if not (name and low in parties))


@lru_cache(maxsize=1024)  # a document is compared with many others
def _telling(title: str) -> tuple[tuple[bool, str], ...]:
    """Return the words of a title that do not tell its kind, each with whether it may be a name."""
    plain = ((word[0].isupper(), word.lower()) for word in title.replace("-", " ").split())
    return tuple((name, low) for name, low in plain if low not in _kinds())
