"""Why two records are linked or not, as values that print as text."""

from attrs import field, frozen

from kz_diplomacy.knowledge import Knowledge
from kz_diplomacy.linking.comparing import compare
from kz_diplomacy.linking.findings import Comparison, Finding, Verdict
from kz_diplomacy.linking.identities import Identities
from kz_diplomacy.linking.profiles import profile
from kz_diplomacy.linking.sources import SourceRecord

__all__ = ["Explanation", "Reason", "explain", "explained"]


@frozen(kw_only=True)
class Reason:
    """What one field says on the question whether two records are one event.

    Attributes:
        name: The field, or `parties`, which are countries and organizations together.
        why: What was found, in a few words.
        one: What the first record holds in this field.
        other: What the second one holds.
    """

    name: str
    why: str
    one: object
    other: object

    def __str__(self) -> str:
        """Return the field and what was found."""
        return f"{self.name}: {self.why}"


@frozen(kw_only=True)
class Explanation:
    """What two records say alike and against each other.

    Attributes:
        one: The first record.
        other: The second one.
        agreed: What speaks for one event.
        differed: What differs as it may within one event; a conflict of the linked record.
        against: What one event cannot have.
        fits: Whether the two fit without looking at other records.
        linked: Whether the dataset holds them as one event; None outside of a dataset.
        outcome: In a sentence, why they are linked or not.
    """

    one: SourceRecord
    other: SourceRecord
    agreed: tuple[Reason, ...] = field()
    differed: tuple[Reason, ...] = field()
    against: tuple[Reason, ...] = field()
    fits: bool
    linked: bool | None
    outcome: str

    def __str__(self) -> str:
        """Return all of it as text."""
        lines = [f"{self.one.id} in {self.one.article.id!r}", f"{self.other.id} in {self.other.article.id!r}"]
        for heading, reasons in (
            ("agrees", self.agreed),
            ("differs", self.differed),
            ("speaks against", self.against),
        ):
            lines += [f"  {heading}: {reason}" for reason in reasons]
        return "\n".join([*lines, self.outcome])


def explain(one: SourceRecord, other: SourceRecord, *, knowledge: Knowledge | None = None) -> Explanation:
    """Return what two records say alike and against each other, whatever other records say.

    Args:
        one: A record.
        other: Another one.
        knowledge: The names to go by, those of the library by default.
    """
    found = _comparison(one, other, Identities(knowledge or Knowledge.load()))
    if found.fit:
        return _explanation(found, one, other, None, "They fit.")
    return _explanation(found, one, other, None, _hindrance(found, one, other))


def explained(
    one: SourceRecord,
    other: SourceRecord,
    identities: Identities,
    *,
    linked: bool,
    refused: bool,
) -> Explanation:
    """Return what two records of a dataset say alike and against each other, and how it decided.

    Args:
        one: A record.
        other: Another one.
        identities: Who is who.
        linked: Whether the dataset holds the two as one event.
        refused: Whether somebody has refused the link.
    """
    found = _comparison(one, other, identities)
    if linked:
        outcome = "Linked: they fit." if found.fit else "Linked through other records, which fit both."
    elif refused:
        outcome = "Not linked: the link was refused."
    else:
        outcome = f"Not linked: {_hindrance(found, one, other)}"
    return _explanation(found, one, other, linked, outcome)


def _comparison(one: SourceRecord, other: SourceRecord, identities: Identities) -> Comparison:
    return compare(profile(one, identities), profile(other, identities))


def _explanation(
    found: Comparison,
    one: SourceRecord,
    other: SourceRecord,
    linked: bool | None,  # noqa: FBT001 - as the explanation has it
    outcome: str,
) -> Explanation:
    agreed, differed, against = (
        tuple(_reason(finding, one, other) for finding in found.findings if finding.verdict is verdict)
        for verdict in (Verdict.AGREES, Verdict.DIFFERS, Verdict.AGAINST)
    )
    return Explanation(
        one=one,
        other=other,
        agreed=agreed,
        differed=differed,
        against=against,
        fits=found.fit > 0,
        linked=linked,
        outcome=outcome,
    )


def _reason(finding: Finding, one: SourceRecord, other: SourceRecord) -> Reason:
    values = _value(one, finding.name), _value(other, finding.name)
    return Reason(name=finding.name, why=finding.why, one=values[0], other=values[1])


def _value(source: SourceRecord, name: str) -> object:
    if name == "parties":
        return (*_value_of(source, "countries"), *_value_of(source, "organizations"))
    return getattr(source.record, name, None)


def _value_of(source: SourceRecord, name: str) -> tuple[object, ...]:
    value: tuple[object, ...] = getattr(source.record, name)
    return value


def _hindrance(found: Comparison, one: SourceRecord, other: SourceRecord) -> str:
    if one.article.id == other.article.id:
        return "one article tells its own events apart."
    if found.against:
        return "something speaks against it."
    if not found.fit:
        return "too little agrees."
    return "they fit, but another record fits as well or better and cannot be the same event."
