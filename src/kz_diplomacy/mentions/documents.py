"""The documents between sides that a text names or counts.

    document = phrase, [ title ] ;      (* document_phrases and document_titles give both grammars *)

No documents are: an understanding ("reached agreement"), a statement to the press, a plan or letter without a
title of its own, the protocol service, and a title inside another title.
"""

from collections.abc import Iterable, Iterator

import attrs

from kz_diplomacy.knowledge import Knowledge
from kz_diplomacy.knowledge.entries import DocumentWord
from kz_diplomacy.mentions.document_parties import parties, signers
from kz_diplomacy.mentions.document_phrases import DASHES, Phrase, read_phrase
from kz_diplomacy.mentions.document_surroundings import Surroundings, by_sentence
from kz_diplomacy.mentions.document_titles import Title, read_title
from kz_diplomacy.mentions.document_words import document_words
from kz_diplomacy.mentions.elided_documents import with_elided
from kz_diplomacy.mentions.number_words import STARTS
from kz_diplomacy.mentions.signed_documents import BETWEEN_SIDES, is_signed
from kz_diplomacy.mentions.values import DocumentMention, Mention, PlaceMention
from kz_diplomacy.models import AgreementKind, TimeSpan
from kz_diplomacy.text import Document, SentenceKind

__all__ = ["find_documents"]

MINUTES = "minutes"
PROTOCOL = "protocol"
CAPITALS = 2  # of "MoU"
VAGUE = 4  # words from "in" to "fields"
NEAR = 4  # words between "reach" and "agreement"


def find_documents(
    document: Document, knowledge: Knowledge, beside: Iterable[Mention] = ()
) -> tuple[DocumentMention, ...]:
    """Return the documents that a text names, in order, never overlapping.

    Args:
        document: The text as words.
        knowledge: The tables of kinds of documents and of verbs.
        beside: What other readers found. Dates, counts, countries and bodies give the year, the number and
            the parties of a document; money and places end its title.

    >>> from kz_diplomacy.models import Article
    >>> from kz_diplomacy.text import read_document
    >>> document = read_document(Article(id="a", text="They signed a memorandum of understanding on visas."))
    >>> [mention.title for mention in find_documents(document, Knowledge.load())]
    ['memorandum of understanding on visas']
    """
    heads = knowledge.documents.find(document.lower)
    if not heads:
        return ()
    around = Surroundings.of(document, knowledge, beside)
    return tuple(
        mention
        for sentence, inside in by_sentence(document, heads)
        for mention in _documents(attrs.evolve(around, sentence=sentence), inside)
    )


def _documents(
    around: Surroundings, heads: list[tuple[int, int, tuple[DocumentWord, ...]]]
) -> Iterator[DocumentMention]:
    following = {first for first, _, _ in heads}
    told = [
        read_phrase(around, first, last, values[0]) for first, last, values in heads if last not in following
    ]
    phrases = tuple(with_elided(around, [each for each in told if not _joins_title(around, each)]))
    further = {phrase.opening for phrase in phrases} | {phrase.first for phrase in phrases}
    end = around.sentence.first
    for phrase in phrases:
        if phrase.head_first < end:
            continue
        phrase = _behind(phrase, end)  # noqa: PLW2901 - modifiers may lie in the document before
        item = _is_item(around, phrase)
        title = read_title(around, phrase, further, item=item)
        if _is_document(around, phrase, title, item=item):
            mention = _mention(around, phrase, title, item=item)
            end = mention.last
            yield mention


def _joins_title(around: Surroundings, phrase: Phrase) -> bool:
    """Whether capitals join several documents to the matter of one: "on Truce and Other Arrangements"."""
    before = phrase.first - 1
    bare = not (phrase.determiner or phrase.count) and phrase.first < phrase.head_first
    named = (
        phrase.word.plural and phrase.capital and around.capital(phrase.first) and around.capital(before - 1)
    )
    prose = around.sentence.kind is not SentenceKind.HEADLINE
    return bare and named and prose and around.word(before) == "and"


def _behind(phrase: Phrase, end: int) -> Phrase:
    """Return the phrase without the words that belong to the document before."""
    if phrase.first >= end:
        return phrase
    return attrs.evolve(phrase, first=end, title=max(phrase.title, end))


def _is_item(around: Surroundings, phrase: Phrase) -> bool:
    """Whether a document is what a list item is about."""
    sentence = around.sentence
    return (
        sentence.kind is SentenceKind.ITEM
        and phrase.opening == sentence.first
        and (sentence.lead is not None or around.document.lower[sentence.last - 1] == ";")
    )


def _is_document(around: Surroundings, phrase: Phrase, title: Title, *, item: bool) -> bool:
    if _is_something_else(around, phrase):
        return False
    if phrase.head in around.words.signed_only:
        longer = around.word(phrase.last) == "and" or around.capital(phrase.last)
        return not longer and is_signed(around, phrase, title.last)
    if phrase.head in around.words.weak or phrase.kind in around.words.weak:
        signed = phrase.word.kind in BETWEEN_SIDES and is_signed(around, phrase, title.last)
        return signed or _has_weight(around, phrase, title, item=item)
    if item or title.opener or phrase.own or phrase.year or phrase.count is not None:
        return True
    inside = around.word(phrase.first - 1) == ")"  # "a 3 billion som ($34 million) deal"
    before, earlier = (around.word(phrase.first - 1 - inside - step) for step in (0, 1))
    counted = before in STARTS or earlier[:1].isdigit()
    sum_before = counted or phrase.first in around.behind_sums  # "a $5 billion deal"
    measured = around.word(phrase.first - 2) in DASHES and around.word(phrase.first - 3).isdigit()
    determined = phrase.determiner or sum_before or measured  # "a 15-year deal"
    if not determined and not phrase.word.plural:
        return around.sentence.kind is SentenceKind.HEADLINE or is_signed(around, phrase, title.last)
    return not _is_accord(around, phrase)


def _is_something_else(around: Surroundings, phrase: Phrase) -> bool:
    """Whether the word for a kind is part of another name, a verb or denied."""
    words = around.words
    head = phrase.head_first
    before = around.word(head - 1)
    deals = (
        phrase.head in document_words().dealing
        and around.word(phrase.last) == "with"
        and phrase.first == head
        and head not in around.behind_sums
        and around.word(head - 2) not in DASHES
    )
    return (
        (deals and not phrase.determiner and around.sentence.kind is not SentenceKind.HEADLINE)
        or before in words.not_after
        or not words.domestic.isdisjoint(around.document.lower[phrase.first : head])
        or (phrase.head == PROTOCOL and before == "of")
        or (phrase.head in words.acronym and sum(map(str.isupper, around.document.words[head])) < CAPITALS)
        or around.word(phrase.last) in words.not_before
        or phrase.determiner in {"no", "any", "every"}
    )


def _has_weight(around: Surroundings, phrase: Phrase, title: Title, *, item: bool) -> bool:
    """Whether a plan, letter or statement is a document between sides by its title."""
    if phrase.head == MINUTES and around.word(phrase.head_first - 1)[:1].isdigit():
        return False
    if phrase.head == MINUTES:
        return phrase.determiner in {"the", "its", "their"} or title.opener == "of"
    modifiers = (*around.document.lower[phrase.first : phrase.head_first], *phrase.head.split())
    own = not document_words().shared.isdisjoint(modifiers) or _is_partners(around, phrase)
    town = phrase.capital and around.starts(phrase.title, PlaceMention) is not None
    named = town and phrase.determiner == "the" and phrase.word.kind is AgreementKind.STATEMENT
    if own or named or not title.opener:
        return own or named  # "the Batumi Statement"
    if item or phrase.word.kind is AgreementKind.STATEMENT:
        return item or (phrase.determiner == "the" and title.opener == "on")
    if " " in phrase.head:
        exchanged = phrase.word.kind is AgreementKind.LETTER and title.opener == "on"
        named = phrase.capital and phrase.first > around.sentence.first
        return exchanged or phrase.word.kind is AgreementKind.PLAN or named
    return title.opener in {"for", "of"} and around.word(title.opened + 1) in document_words().weak_for


def _is_partners(around: Surroundings, phrase: Phrase) -> bool:
    """Whether a charter is one of partners: "the strategic partnership commission charter"."""
    before = around.document.lower[phrase.first : phrase.head_first]
    return phrase.word.kind is AgreementKind.CHARTER and not document_words().weak_for.isdisjoint(before)


def _is_accord(around: Surroundings, phrase: Phrase) -> bool:
    """Whether "agreement" is only an understanding."""
    if phrase.word.kind is not AgreementKind.AGREEMENT:
        return False
    near = range(phrase.first - NEAR, phrase.first)
    before = [around.word(index) for index in near if not around.capital(index)]
    after = [around.word(index) for index in range(phrase.last, phrase.last + NEAR)]
    return any(word in around.words.accord_verb for word in before) or "reached" in after or "found" in after


def _mention(around: Surroundings, phrase: Phrase, title: Title, *, item: bool) -> DocumentMention:
    text = _text(around, phrase, title, item=item)
    told = parties(around, phrase, title)
    return DocumentMention(
        first=phrase.first,
        last=max(title.last, phrase.last),
        kind=phrase.word.kind,
        title=text,
        count=phrase.count,
        plural=phrase.word.plural,
        definite=text is None and phrase.determiner in around.words.definite,
        countries=told.countries,
        organizations=told.organizations,
        shared=told.shared,
        signers=signers(around, title),
        span=_span(phrase, title),
    )


def _span(phrase: Phrase, title: Title) -> TimeSpan | None:
    """Return when a document is from: the day or year before it, or the day behind its title."""
    if phrase.day is None and phrase.year:
        return TimeSpan.of(phrase.year)
    day = phrase.day or title.day
    return day.span if day else None


def _text(around: Surroundings, phrase: Phrase, title: Title, *, item: bool) -> str | None:
    """Return the title as written, None where there is only a kind."""
    if phrase.word.kind is AgreementKind.DOCUMENTS or _is_vague(around, phrase, title):
        return None
    named = title.opener not in {"", "between", "among", "with"} or (item and title.opener == "between")
    own = phrase.named or (phrase.own and not phrase.word.plural)
    if not (
        named or own or (title.opener and not phrase.word.plural) or (title.day and not phrase.word.plural)
    ):
        return None
    parts = title.parts if phrase.stands_for is None else (phrase.stands_for, *title.parts)
    written = " ".join(around.document.slice(first, last) for first, last in parts)
    text = " ".join(written.split())  # a line may break in a title
    return None if _without_countries(around, phrase, text) in around.words.bare else text


def _is_vague(around: Surroundings, phrase: Phrase, title: Title) -> bool:
    """Return whether several documents are only told to be in some fields: "deals in areas such as oil"."""
    matter = range(title.opened + 1, min(title.opened + VAGUE, title.last))
    field = next((n for n in matter if around.word(n) in document_words().vague), None)
    return phrase.word.plural and bool(title.opener) and field is not None and around.word(field + 1) != "of"


def _without_countries(around: Surroundings, phrase: Phrase, text: str) -> str:
    """Return a title in lower case, of a mere kind the adjectives of countries left out."""
    inside = {n for mention in phrase.countries for n in range(mention.first, mention.last)}
    kind = range(phrase.title, phrase.last)
    if inside.isdisjoint(kind) or len(text.split()) > len(kind):
        return text.lower()
    return " ".join(around.document.lower[n] for n in kind if n not in inside)
