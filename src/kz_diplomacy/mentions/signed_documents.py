"""Whether a text says right beside a document that it is signed, which makes a plan or a memo one.

signed = verb, [ determiner ], phrase            (* "signed a programme", "inked MoU" *)
       | phrase, { auxiliary | adverb }, verb ;   (* "the programme was also signed" *)
"""

from kz_diplomacy.knowledge.verbs import VerbForm
from kz_diplomacy.mentions.document_phrases import Phrase
from kz_diplomacy.mentions.document_surroundings import Surroundings
from kz_diplomacy.models import AgreementKind

__all__ = ["BETWEEN_SIDES", "is_signed"]

SIGNING = "AUTOGRAPH"
BETWEEN_SIDES = frozenset(
    {
        AgreementKind.AGREEMENT,
        AgreementKind.CHARTER,
        AgreementKind.MEMORANDUM,
        AgreementKind.PLAN,
        AgreementKind.PROTOCOL,
    }
)
"""Kinds that only sides sign; a president signs statutes, letters and statements alone."""
PAST = frozenset({VerbForm.PAST, VerbForm.PARTICIPLE})
NEAR = 5
"""Words from a document to the verb of its signing."""


def is_signed(around: Surroundings, phrase: Phrase, last: int) -> bool:
    """Return whether a document that ends before the word `last` is told to be signed, right beside it."""
    return _signs(around, phrase.opening - 1, frozenset(VerbForm)) or _is_signed_behind(around, last)


def _is_signed_behind(around: Surroundings, last: int) -> bool:
    """Return whether a passive verb of signing stands behind a document."""
    words = range(last, last + NEAR)
    verb = next((index for index in words if around.word(index) not in around.words.leads_verb), last)
    return verb > last and _signs(around, verb, PAST)


def _signs(around: Surroundings, index: int, forms: frozenset[VerbForm]) -> bool:
    """Return whether a word is a verb of signing in one of some forms."""
    if not around.word(index):
        return False
    found = around.knowledge.verbs.longest_at(around.document.lower, index, index + 1)
    return found is not None and any(each.form in forms and SIGNING in each.classes for each in found[1])
