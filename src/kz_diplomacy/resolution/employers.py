"""Whose head somebody is where the body is named before: "its chief executive", "the bank's president".

head     = pointing, title, [ "," ], name | name, ",", pointing, title ;
pointing = "its" | [ "the" ], noun for a body, [ "'s" ] ;  (* "the firm's chairman", "bank President" *)

The body is the only one that the sentence so far and the one before it name.
"""

from collections.abc import Mapping, Sequence

from kz_diplomacy.knowledge.entries import BodyKind
from kz_diplomacy.knowledge.person_words import PersonWord, person_words
from kz_diplomacy.mentions.values import Mention, OrganizationMention, PersonMention
from kz_diplomacy.models import Office
from kz_diplomacy.resolution.context import sentence_numbers
from kz_diplomacy.text import Document

OF_BODIES = frozenset((Office.BUSINESS, Office.ORGANIZATION_HEAD, Office.ORGANIZATION_OFFICIAL))
KINDS: Mapping[BodyKind | None, Office | None] = {
    BodyKind.COMPANY: Office.BUSINESS,
    BodyKind.BANK: None,
    BodyKind.FUND: None,
    BodyKind.INTERNATIONAL: None,
}
"""Bodies that have such heads, with the office of these where it is another than the title says."""
POSSESSIVES = frozenset(("'s", "'"))
START = frozenset(("", "the", ",", "."))
"""What stands before "bank" where the word alone means the bank told of, not "central bank"."""
MOST = 12
"""Mentions back to the body."""


def with_employers(document: Document, mentions: Sequence[Mention]) -> tuple[Mention, ...]:
    """Return the mentions of a document, heads of bodies that are named before them with these.

    >>> from kz_diplomacy.models import Article, Organization
    >>> from kz_diplomacy.text import read_document
    >>> document = read_document(Article(text="Acme wants to stay. Its chairman Anna Berg came."))
    >>> acme = OrganizationMention(
    ...     first=0, last=1, organization=Organization(name="Acme"), kind=BodyKind.COMPANY
    ... )
    >>> berg = PersonMention(first=5, last=9, name="Anna Berg", role="chairman", office=Office.BUSINESS)
    >>> with_employers(document, (acme, berg))[1].organization
    'Acme'
    """
    sentences = sentence_numbers(document, mentions)
    found = list(mentions)
    for number, mention in enumerate(mentions):
        if isinstance(mention, PersonMention) and _points_back(document, mention):
            first = max(0, number - MOST)
            near = [each for each in range(first, number) if sentences[number] - sentences[each] <= 1]
            found[number] = _employed(mention, [mentions[each] for each in near])
    return tuple(found)


def _points_back(document: Document, head: PersonMention) -> bool:
    """Return whether a named person is called the head of a body that is named elsewhere."""
    if head.name is None or head.organization is not None or head.office not in OF_BODIES:
        return False
    return any(_means_body(document, number) for number in range(head.first, head.last - 1))


def _means_body(document: Document, number: int) -> bool:
    """Return whether a word points back to a body: "its", "the bank's", "bank" before "President"."""
    lower = document.lower
    if lower[number] == "its":
        return True
    before = lower[number - 1] if number else ""
    owns = lower[number + 1] in POSSESSIVES and before == "the"
    return lower[number] in person_words(PersonWord.EMPLOYER) and (owns or before in START)


def _employed(head: PersonMention, near: Sequence[Mention]) -> PersonMention:
    """Return somebody as head of the only body that is named near before him."""
    told = [m for m in near if isinstance(m, OrganizationMention) and not m.generic and m.kind in KINDS]
    if len({mention.organization.name for mention in told}) != 1:
        return head
    body = told[0].organization
    office = KINDS[told[0].kind] or head.office
    return head._replace(organization=body.name, office=office, country=head.country or body.country)
