"""The small words around the names of documents, from the table `knowledge/data/document_words.tsv`."""

from functools import cache
from typing import NamedTuple

from kz_diplomacy.knowledge.tables import bundled, read_table

__all__ = ["DocumentWords", "document_words"]

COLUMNS = ("word", "class", "source")


class DocumentWords(NamedTuple):
    """Classes of words, all in lower case.

    Attributes:
        qualifier: Words that may stand before the kind without belonging to a title ("bilateral", "new").
        bare: Kinds that are no title of their own ("memorandum of understanding", "joint statement").
        weak: Kinds that are documents between sides only with a title ("statement", "plan").
        opens: Words with which a title goes on after the kind ("on", "between").
        stop: Words before which a title ends.
        determiner: Words that open a noun phrase.
        definite: Determiners that point back.
        outside: Function words that no noun phrase holds before its noun.
        accord_verb: What one does with an agreement that is no document ("reach", "find").
        not_before: Words that make the kind part of another name ("protocol service").
        not_after: Words that make it another thing ("disaster declaration").
        acronym: Kinds that are documents only in capitals ("MOU").
        after_on: What turns "on" away from the title ("on the sidelines").
        after_in: What turns "in" away from it ("in the presence of").
        after_for: What turns "for" away from it ("for the first time").
        after_with: What turns "with" away from it ("with a view to").
        collective: Words that with "of" only tell of several ("series of").
        noun: Verbs of signing that are nouns as well ("seal").
        trade: Words of which the many names of one trade agreement consist.
        truce: Words of which the many names of one truce consist.
        including: Words after which some of several documents are named.
        elided: Pronouns for one more document, with what begins its matter ("another on").
        another: Words before a document that is not one of those told of ("a second protocol").
        former: Words before a document that the one told of replaces ("the previous agreement").
        scope: Nouns behind which the matter of a document stands ("in the field of").
        replacing: Verbs before the document whose place another takes ("replaces").
        leads_verb: Words between a document and the verb of its signing ("was also").
        ruling: Nouns in the names of those who act for their state ("government").
        statute: How the names of laws begin ("law on").
        kind: Further words for kinds of documents ("pact", "roadmap").
        traded: Words without which none of those is the name of a trade agreement.
        dealing: Kinds that before "with" are no documents ("deals with").
        weak_for: Matters behind "for" that make a weak kind a document ("charter for friendship").
        named_of: Nouns before "of" in the names of documents ("the Law of the Sea Convention").
        field: Nouns that share one matter between two ("in the fields of").
        telling: Verbs of those who tell a sentence ("the ministry said").
        period: Nouns behind which "from" begins a time ("for the period from").
        origin: Verbs that tell from when a document is ("dates back to").
        domestic: Words before a document that make it one of a single state ("bipartisan").
        informal: What newspapers call a document, and much else ("deal").
        vague: Nouns that say nothing of the matter of several documents ("in various fields").
        naming: What gives a document its name ("entitled", "known as").
        calling: What may only tell what somebody calls it ("called").
        signed_only: Words for ties of states that are documents where signed ("strategic partnership").
        shared: Modifiers of what several sides say together ("trilateral statement").
    """

    qualifier: frozenset[str]
    bare: frozenset[str]
    weak: frozenset[str]
    opens: frozenset[str]
    stop: frozenset[str]
    determiner: frozenset[str]
    definite: frozenset[str]
    outside: frozenset[str]
    accord_verb: frozenset[str]
    not_before: frozenset[str]
    not_after: frozenset[str]
    acronym: frozenset[str]
    after_on: frozenset[str]
    after_in: frozenset[str]
    after_for: frozenset[str]
    after_with: frozenset[str]
    collective: frozenset[str]
    noun: frozenset[str]
    trade: frozenset[str]
    truce: frozenset[str]
    including: frozenset[str]
    elided: frozenset[str]
    another: frozenset[str]
    former: frozenset[str]
    scope: frozenset[str]
    replacing: frozenset[str]
    leads_verb: frozenset[str]
    ruling: frozenset[str]
    statute: frozenset[str]
    kind: frozenset[str]
    traded: frozenset[str]
    dealing: frozenset[str]
    weak_for: frozenset[str]
    named_of: frozenset[str]
    field: frozenset[str]
    telling: frozenset[str]
    period: frozenset[str]
    origin: frozenset[str]
    domestic: frozenset[str]
    informal: frozenset[str]
    vague: frozenset[str]
    naming: frozenset[str]
    calling: frozenset[str]
    signed_only: frozenset[str]
    shared: frozenset[str]


@cache
def document_words() -> DocumentWords:
    """Return the classes that come with the library, read once.

    >>> "bilateral" in document_words().qualifier, "between" in document_words().opens
    (True, True)
    """
    classes: dict[str, set[str]] = {}
    for word, kind in read_table(bundled(), "document_words.tsv", COLUMNS, _row):
        classes.setdefault(kind, set()).add(word)
    return DocumentWords(**{kind: frozenset(words) for kind, words in classes.items()})


def _row(word: str, kind: str, _: str) -> tuple[str, str]:
    return word, kind
