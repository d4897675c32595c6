"""Where and when documents are signed, and the talks beside the signing, if the text does not say otherwise.

talks      a document is signed at the talks of its sides told of near it, or that its sentence recalls
together   documents of the same sides, told of one after the other, are signed at one ceremony
signing    talks of the signers, told of right beside the signing, are held where and when it is
dateline   the document that the article opens with is signed where the agency reports from
"""

import datetime as dt
from collections.abc import Iterable, Sequence

import attrs

from kz_diplomacy.events.candidates import AgreementCandidate, MeetingCandidate, OccasionKind, Said
from kz_diplomacy.models import AgreementKind, MeetingMode, Place, Status
from kz_diplomacy.records.agreeing import is_one_body, values
from kz_diplomacy.records.agreements import INCLUDED, LISTED
from kz_diplomacy.records.calendar import OPENING
from kz_diplomacy.records.merging import HAPPENED, final_status
from kz_diplomacy.records.occasions import held_at, is_set_into, may_hold
from kz_diplomacy.text import Document, SentenceKind

ADOPTED = frozenset((AgreementKind.DECLARATION, AgreementKind.STATEMENT, AgreementKind.COMMUNIQUE))
"""Kinds of documents that a body adopts at its own conference."""
PAIR = 2
SHORTLY = 3
"""Sentences between talks and what their sides sign."""
FRESH = dt.timedelta(days=7)
"""For how long the signing of a document is what an agency reports from its place."""
NEAR = 1
"""Sentences between talks in a third country, or one document, and what is signed there with it."""
SIGNED = ("agreement-sign", LISTED, INCLUDED)
"""Rules that find a document being signed, not only cited."""
DATING = "agreement-date-from"
"""The rule of what tells from when a document is."""


def is_signed(agreement: AgreementCandidate) -> bool:
    """Return whether the text tells of a document being signed, or to be signed: not only of its name."""
    proposed = final_status(agreement.statement) is Status.PROPOSED
    told = agreement.statement.rule.startswith(SIGNED) and not agreement.statement.ratified
    return told and not proposed and not agreement.statement.recalled


def dates_from(agreement: AgreementCandidate) -> bool:
    """Return whether the text tells from which visit or conference a document dates."""
    statement = agreement.statement
    return statement.rule.startswith(DATING) and bool(statement.frameworks)


def signed_at(
    agreement: AgreementCandidate, meetings: Sequence[MeetingCandidate], *, recalling: bool = False
) -> AgreementCandidate:
    """Return a document with the place and the day of the talks at which it is signed.

    Only where it has none of its own; of several talks those told of last before it.

    Args:
        agreement: The document.
        meetings: The talks of the article, or of the visit.
        recalling: Whether its sentence recalls talks ("following the talks"), which may be far from it.
    """
    if not is_signed(agreement):
        return agreement
    fitting = [meeting for meeting in meetings if _is_between_sides(agreement, meeting)]
    near = [meeting for meeting in fitting if _is_near(agreement, meeting)]
    recalled = [meeting for meeting in fitting if recalling and _at_home(meeting)]
    behind = near[:1] or (recalled if len(fitting) == 1 else [])
    talks = _told_before(near, agreement) or _told_before(recalled, agreement) or behind
    return held_at(agreement, talks[0].place, talks[0].date) if talks else agreement


def _told_before(
    meetings: Sequence[MeetingCandidate], agreement: AgreementCandidate
) -> Sequence[MeetingCandidate]:
    """Return the talks told of last before a document, or beside it, if there are any."""
    return [each for each in meetings if each.statement.sentence <= agreement.statement.sentence][-1:]


def is_during_visit(agreement: AgreementCandidate) -> bool:
    """Return whether a document is told to be signed during a visit, and not at talks."""
    return is_set_into(agreement, OccasionKind.VISIT) and not is_set_into(agreement, OccasionKind.TALKS)


def recalls_talks(document: Document, agreement: AgreementCandidate) -> bool:
    """Return whether a document is told of in the headline, or as signed at, during or after talks."""
    sentence = document.sentences[agreement.statement.sentence]
    return sentence.kind is SentenceKind.HEADLINE or is_set_into(agreement, OccasionKind.TALKS)


def beside_signing(meeting: MeetingCandidate, agreements: Iterable[AgreementCandidate]) -> MeetingCandidate:
    """Return talks with the place and the day of what their sides sign right before or after them."""
    if meeting.name or (meeting.place and meeting.date):
        return meeting
    signed = [
        each
        for each in agreements
        if is_signed(each) and (each.place or each.date) and _is_between_sides(each, meeting)
    ]
    reach = SHORTLY if is_set_into(meeting, OccasionKind.SIGNING) else NEAR
    near = [each for each in signed if _gap(each, meeting) <= reach]
    return held_at(meeting, near[0].place, near[0].date) if near else meeting


def of_body(agreement: AgreementCandidate, conference: MeetingCandidate) -> AgreementCandidate:
    """Return a document with the body at whose conference it is adopted, unless two states have it alone."""
    own = bool(values(agreement.kind) & ADOPTED) and len(agreement.countries) not in {1, PAIR}
    adopted = own and not agreement.organizations
    return attrs.evolve(agreement, organizations=conference.organizations) if adopted else agreement


def signed_together(agreements: Sequence[AgreementCandidate]) -> tuple[AgreementCandidate, ...]:
    """Return the documents, each with the place and the day of those before it that it is signed with.

    They are the one told of before it, or several that it follows: "Six documents were signed on Friday".
    """
    found: list[AgreementCandidate] = []
    several: list[AgreementCandidate] = []
    for agreement in agreements:
        for before in (*found[-1:], *several[-1:]):
            if _are_together(before, agreement):
                agreement = held_at(agreement, before.place, before.date)  # noqa: PLW2901 - filled step by step
        found.append(agreement)
        several.extend((agreement,) if agreement.count and agreement.statement.series else ())
    return tuple(found)


def signed_here(
    agreements: Sequence[AgreementCandidate], dateline: Place | None, published: dt.date | None = None
) -> tuple[AgreementCandidate, ...]:
    """Return the documents, the one that the article opens with signed where the agency reports from.

    Only where one side is at home there, nothing else says where, and it is not known to be signed long ago.

    Args:
        agreements: In the order of the text.
        dateline: The place.
        published: The day of publication.
    """
    if not agreements or dateline is None or not _is_lead(agreements[0], dateline):
        return tuple(agreements)
    if any(published and published - said.value.end > FRESH for said in agreements[0].date):
        return tuple(agreements)
    return (attrs.evolve(agreements[0], place=(Said(dateline),)), *agreements[1:])


def _is_lead(agreement: AgreementCandidate, dateline: Place) -> bool:
    """Return whether an article opens with the signing of a document by a side that is at home there."""
    statement = agreement.statement
    happened = statement.status is not None and statement.status.value in HAPPENED
    opens = statement.sentence <= OPENING and not statement.recalled and not agreement.place
    return opens and happened and is_signed(agreement) and dateline.country in values(agreement.countries)


def _are_together(one: AgreementCandidate, other: AgreementCandidate) -> bool:
    """Return whether two documents are signed at one ceremony: of the same sides, told of side by side."""
    sides = (values(one.countries), values(other.countries))
    reach = SHORTLY if one.count and one.statement.series else NEAR
    return (
        len(sides[0]) > 1
        and sides[0] == sides[1]
        and is_signed(one)
        and is_signed(other)
        and 0 <= _distance(other, one) <= reach
        and may_hold(one, other)
    )


def _gap(agreement: AgreementCandidate, meeting: MeetingCandidate) -> int:
    """Return how many sentences part a document and talks, whichever is told of first."""
    behind = agreement.statement.sentence >= meeting.statement.sentence
    return _distance(agreement, meeting) if behind else _distance(meeting, agreement)


def _distance(
    one: AgreementCandidate | MeetingCandidate, other: AgreementCandidate | MeetingCandidate
) -> int:
    """Return how many sentences one event is told of behind another, behind the last that tells of it."""
    sentence = one.statement.sentence
    last = other.statement.until if other.statement.until <= sentence else other.statement.sentence
    return sentence - last


def _at_home(meeting: MeetingCandidate) -> bool:
    """Return whether talks are held in the country of one side, or nobody says where."""
    return not meeting.place or meeting.place[0].value.country in values(meeting.countries)


def _is_between_sides(agreement: AgreementCandidate, meeting: MeetingCandidate) -> bool:
    """Return whether the sides of a document may sign it at talks in person: nothing speaks against it."""
    in_person = MeetingMode.IN_PERSON in values(meeting.mode)
    return in_person and _sides_meet(agreement, meeting) and may_hold(meeting, agreement)


def _sides_meet(agreement: AgreementCandidate, meeting: MeetingCandidate) -> bool:
    """Return whether the parties of a document take part in talks: two states, or one and a body of many."""
    states = values(agreement.countries)
    if not states or not states <= values(meeting.countries):
        return False
    bodies = (said.value.name for said in agreement.organizations if said.value.country is None)
    present = [said.value.name for said in meeting.organizations]
    return len(states) > 1 or any(is_one_body(one, other) for one in bodies for other in present)


def _is_near(agreement: AgreementCandidate, meeting: MeetingCandidate) -> bool:
    """Return whether a document is told of soon after talks; lists may go on, third countries are left.

    What is only to be signed is not signed at talks that are over, or told of after it.
    """
    distance = agreement.statement.sentence - meeting.statement.sentence
    planned = final_status(agreement.statement) is Status.PLANNED
    if planned and (distance < 0 or final_status(meeting.statement) in HAPPENED):
        return False
    if not _at_home(meeting):
        return abs(distance) <= NEAR
    return agreement.statement.rule == LISTED or -NEAR <= distance <= SHORTLY
