"""The labels of chunks: what rules and grammar ask about.

a mention            its kind ("PERSON", "COUNTRY", "MONEY", …) and what it can be in a sentence
a verb group         its form, voice and negation, and the classes of its verb
a noun for an event  "NOUN" and its classes
any other noun       "THING"
"""

from collections.abc import Mapping
from functools import lru_cache

from kz_diplomacy.events.verb_values import Form
from kz_diplomacy.grammar import syntax
from kz_diplomacy.knowledge.entries import NameForm, PlaceKind
from kz_diplomacy.knowledge.event_nouns import EventNoun
from kz_diplomacy.mentions.values import (
    ConferenceMention,
    CountMention,
    CountryMention,
    DateMention,
    DocumentMention,
    GroupMention,
    Mention,
    MoneyMention,
    OrganizationMention,
    PersonMention,
    PlaceMention,
)
from kz_diplomacy.models import AgreementKind

NO_LABELS: frozenset[str] = frozenset()
NOMINAL = frozenset((syntax.NOMINAL,))
VERB_ROLES = {
    "HOLD": syntax.SUPPORT,
    "PAY": syntax.SUPPORT,
    "HAPPEN": syntax.SUPPORT,
    "ATTEND": syntax.SUPPORT,
    "EXPRESS": syntax.SUPPORT,
    "AFFIX": syntax.SUPPORT,
    "INVITE": syntax.OBJECT_CONTROL,
    "ORDER": syntax.OBJECT_CONTROL,
    "EXPECT": syntax.OBJECT_CONTROL,
    "ACCEPT": syntax.RECEPTIVE,
    "OBTAIN": syntax.RECEPTIVE,
    "SAY": syntax.CLAUSAL,
    "ADDRESS": syntax.ADDRESSING,
    "BE": syntax.COPULA,
}
"""What the classes of a verb mean for the grammar."""
AHEAD = frozenset(("PLAN", "CANCEL"))
"""Classes of verbs that in the passive carry a noun like a support verb: "talks are planned with A"."""
SAME_LABELS = 4096
"""Sets of labels that are kept: verbs and nouns of an article share a few hundred."""


def labels_of(mention: Mention) -> frozenset[str]:
    """Return the labels of a mention.

    >>> from kz_diplomacy.models import Country
    >>> sorted(labels_of(CountryMention(first=0, last=1, country=Country("KZ"), form=NameForm.ADJECTIVE)))
    ['NATIONALITY', 'NOMINAL']
    """
    if isinstance(mention, PersonMention):
        return _NAMED if mention.name else _UNNAMED
    if isinstance(mention, CountryMention):
        return _COUNTRIES[mention.form]
    if isinstance(mention, PlaceMention):
        return _CAPITAL if mention.kind is PlaceKind.CAPITAL else _PLACE
    if isinstance(mention, DocumentMention) and mention.kind in _ISSUED and not mention.plural:
        return _DEFINITE_STATEMENT if mention.definite else _STATEMENT
    if isinstance(mention, DocumentMention | ConferenceMention) and mention.definite:
        return _DEFINITE[type(mention)]
    return _LABELS[type(mention)]


@lru_cache(maxsize=SAME_LABELS)
def labelled(*labels: str) -> frozenset[str]:
    """Return labels as a set, for equal ones the same: sets that are the same are the quickest to look up.

    >>> labelled("DATE", "NOUN") is labelled("DATE", "NOUN")
    True
    """
    return frozenset(labels)


@lru_cache(maxsize=SAME_LABELS)
def with_labels(labels: frozenset[str], further: frozenset[str]) -> frozenset[str]:
    """Return the labels and the further ones, for equal ones the same set.

    >>> sorted(with_labels(NOMINAL, labelled("THING")))
    ['NOMINAL', 'THING']
    """
    return labels | further


@lru_cache(maxsize=SAME_LABELS)
def verb_labels(form: Form, classes: frozenset[str], *, passive: bool, negated: bool) -> frozenset[str]:
    """Return the labels of a verb group.

    >>> sorted(verb_labels(Form.FINITE, frozenset({"HOLD"}), passive=False, negated=True))
    ['ACTIVE', 'FINITE', 'HOLD', 'NEGATED', 'SUPPORT', 'VERB']
    """
    voice = ("PASSIVE" if passive else "ACTIVE", *(("NEGATED",) if negated else ()))
    roles = (role for label, role in VERB_ROLES.items() if label in classes)
    carried = (syntax.SUPPORT,) if passive and AHEAD & classes else ()
    return frozenset((syntax.VERB, str(form), *voice, *classes, *roles, *carried))


@lru_cache(maxsize=SAME_LABELS)
def noun_labels(noun: EventNoun) -> frozenset[str]:
    """Return the labels of a noun for an event; words that only say how people meet are an adverbial.

    >>> sorted(noun_labels(EventNoun(labels=("TALKS",), value="phone")))
    ['NOMINAL', 'NOUN', 'PHONE', 'TALKS']
    >>> sorted(noun_labels(EventNoun(labels=("MODE",), value="phone")))
    ['ADVERBIAL', 'MODE', 'NOUN', 'PHONE']
    """
    part = syntax.ADVERBIAL if "MODE" in noun.labels else syntax.NOMINAL
    control = (syntax.OBJECT_CONTROL,) if "INVITATION" in noun.labels else ()
    value = (noun.value.upper(),) if noun.value else ()
    return frozenset((part, "NOUN", *noun.labels, *control, *value))


_SOMEBODY = frozenset((syntax.NOMINAL, syntax.PROPER, syntax.PERSONAL))
_NAMED = _SOMEBODY | {"PERSON", "NAMED"}
_UNNAMED = _SOMEBODY | {"PERSON", "UNNAMED"}
_PLACE = frozenset(("PLACE", syntax.NOMINAL, syntax.LOCATIVE))
_CAPITAL = _PLACE | {"CAPITAL"}
_COUNTRIES = {
    NameForm.NAME: NOMINAL | {"COUNTRY"},
    NameForm.METONYM: NOMINAL | {"COUNTRY"},
    NameForm.ADJECTIVE: NOMINAL | {"NATIONALITY"},
    NameForm.DEMONYM: NOMINAL | {"PEOPLE"},
}
_LABELS: Mapping[type[Mention], frozenset[str]] = {
    DateMention: frozenset(("DATE", syntax.ADVERBIAL)),
    GroupMention: _SOMEBODY | {"GROUP"},
    OrganizationMention: NOMINAL | {"BODY"},
    MoneyMention: NOMINAL | {"MONEY"},
    CountMention: NOMINAL | {"COUNT"},
    DocumentMention: NOMINAL | {"DOCUMENT"},
    ConferenceMention: NOMINAL | {"CONFERENCE"},
}
_DEFINITE: Mapping[type[Mention], frozenset[str]] = {
    kind: _LABELS[kind] | {"DEFINITE"} for kind in (DocumentMention, ConferenceMention)
}
_ISSUED = frozenset((AgreementKind.STATEMENT, AgreementKind.DECLARATION, AgreementKind.COMMUNIQUE))
_STATEMENT = _LABELS[DocumentMention] | {"STATEMENT"}
_DEFINITE_STATEMENT = _STATEMENT | {"DEFINITE"}
