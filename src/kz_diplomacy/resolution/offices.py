"""Which offices and people the words of a title may mean: "the leader" is a president or a prime minister."""

from functools import cache

from kz_diplomacy.knowledge.person_words import PersonWord, person_words
from kz_diplomacy.knowledge.tables import bundled, read_table
from kz_diplomacy.knowledge.vague_titles import vague_titles
from kz_diplomacy.models import Office, Person

MINISTERS = frozenset((Office.MINISTER, Office.FOREIGN_MINISTER))
IN_GROUPS = {Office.MINISTER: MINISTERS | {Office.DEPUTY_HEAD_OF_GOVERNMENT, Office.DEPUTY_MINISTER}}
"""Offices that a word for several people takes in: "both ministers" may be foreign ministers."""
WITH_FIELD = frozenset((Office.MINISTER, Office.DEPUTY_MINISTER, Office.ORGANIZATION_HEAD))
"""Offices of which a country has many: only the field tells one holder from another."""


def offices_of(role: str | None, office: Office | None) -> frozenset[Office]:
    """Return the offices that a title may mean.

    >>> sorted(offices_of("Kazakh leader", None))
    [Office.HEAD_OF_GOVERNMENT, Office.HEAD_OF_STATE]
    >>> offices_of("Prime Minister", Office.HEAD_OF_GOVERNMENT), offices_of("lawmaker", None)
    (frozenset({Office.HEAD_OF_GOVERNMENT}), frozenset())
    """
    words = [word for word in (role or "").lower().split() if word not in person_words(PersonWord.PASSING)]
    titles = vague_titles()
    meant = titles.get(" ".join(words)) or titles.get(words[-1] if words and office is None else "")
    return meant.offices if meant else frozenset() if office is None else frozenset((office,))


def lesser_offices_of(role: str) -> frozenset[Office]:
    """Return the offices that a vague title means where nobody else holds a higher one.

    >>> Office.DEPUTY_HEAD_OF_STATE in lesser_offices_of("Cuban leader"), lesser_offices_of("minister")
    (True, frozenset())
    """
    meant = vague_titles().get(role.lower().split(" ")[-1])
    return frozenset() if meant is None else meant.lesser


def offices_in_group(office: Office | None) -> frozenset[Office]:
    """Return the offices of the people that "both ministers" and the like may mean, empty for any.

    >>> Office.FOREIGN_MINISTER in offices_in_group(Office.MINISTER), offices_in_group(None)
    (True, frozenset())
    """
    return frozenset() if office is None else IN_GROUPS.get(office, frozenset((office,)))


def in_one_field(role: str | None, person: Person) -> bool:
    """Return whether a title may be that of a person: no energy minister is the minister of health.

    >>> aida = Person(name="Aida Example", role="Minister of Health", office=Office.MINISTER)
    >>> [in_one_field(title, aida) for title in ("health minister", "Minister", "energy minister")]
    [True, True, False]
    """
    if person.office not in WITH_FIELD:
        return {_crowned(role), _crowned(person.role)} != {True, False}
    wanted, held = _field(role), _field(person.role) | _field(person.organization)
    if not wanted or not held:
        return not wanted or person.office is not Office.ORGANIZATION_HEAD
    return not wanted.isdisjoint(held)


def _crowned(role: str | None) -> bool | None:
    """Return whether a title is a monarch's, None for titles that tell nothing of it."""
    last = (role or "").lower().rpartition(" ")[2]
    return True if last in person_words(PersonWord.CROWN) else False if last == "president" else None


def _field(role: str | None) -> frozenset[str]:
    return frozenset((role or "").lower().replace(",", " ").split()) - person_words(PersonWord.FIELDLESS)


def is_called(role: str | None, person: Person) -> bool:
    """Return whether the words of a title stand in the title of a person.

    >>> person = Person(name="Aida Example", role="Minister of Finance and Special Envoy of the President")
    >>> is_called("special envoy", person), is_called("envoy to Example", person), is_called(None, person)
    (True, False, False)
    """
    return role is not None and f" {role.lower()} " in f" {(person.role or '').lower()} "


def body_of_role(role: str | None) -> str | None:
    """Return the body that a title names by itself.

    >>> body_of_role("European Commissioner for Trade"), body_of_role("Commissioner")
    ('European Union', None)
    """
    lower = f"{role or ''} ".lower()
    return next((body for title, body in _titled_bodies() if lower.startswith(f"{title} ")), None)


@cache
def _titled_bodies() -> tuple[tuple[str, str], ...]:
    return tuple(read_table(bundled(), "titled_bodies.tsv", ("title", "body", "source"), _titled))


def _titled(title: str, body: str, _source: str) -> tuple[str, str]:
    return title, body
