"""Invitations: whether a visit is one that somebody is invited to, who invites, whether it is accepted.

Who invites is the host; who hands over or repeats the invitation of somebody else is not.
"""

from collections.abc import Iterable

from kz_diplomacy.events.bringing import before, brought_by
from kz_diplomacy.events.candidates import Said
from kz_diplomacy.events.scene import Scene
from kz_diplomacy.grammar.frames import FrameMatch
from kz_diplomacy.grammar.syntax import PAST_PARTICIPLE, POSSESSIVE, VERB
from kz_diplomacy.models import Country, Office, Person

INVITE, INVITATION, ACCEPT, INVITED_BY = "INVITE", "INVITATION", "ACCEPT", "INVITED_BY"
GIVING = frozenset(("from", "of", "FOR", "by"))
"""What brings the one whose invitation it is."""
AT = frozenset(("at", "on", "upon"))
ARTICLES = frozenset(("a", "an", "the"))
BETWEEN = 8
"""Chunks between an invitation and the verb of what it is for."""


def invitation_of(scene: Scene, match: FrameMatch) -> int | None:
    """Return the chunk of the verb or noun of inviting that a visit depends on, None for any other visit."""
    if match.frame.name == "visit-invite":
        return match.trigger
    if match.governor is not None and INVITE in scene.labels(match.governor):
        return match.governor
    verb = match.trigger if match.verb is None else match.verb
    group = scene.chunk(verb).group
    if group is None or group.form != "INFINITIVE":
        return _behind_noun(scene, match)
    for number in reversed(before(scene, verb)[-BETWEEN:]):
        labels = scene.labels(number)
        if INVITATION in labels:
            return number
        if VERB in labels and PAST_PARTICIPLE not in labels:
            return None
    return None


def _behind_noun(scene: Scene, match: FrameMatch) -> int | None:
    """Return what a visit is the aim of: "an invitation for a visit to Oslo", "invited him for a visit"."""
    for number in reversed(before(scene, match.trigger)[-BETWEEN:]):
        labels = scene.labels(number)
        if INVITATION in labels or INVITE in labels:
            near = {"for", "on", "to"} & scene.labels(match.trigger - 1)
            return number if near else None
        if VERB in labels:
            return None
    return None


def is_accepted(scene: Scene, match: FrameMatch) -> bool:
    """Return whether the verb that an invitation is the object of takes it up."""
    verbs = (match.verb, match.governor, *match.beside)
    return any(verb is not None and ACCEPT in scene.labels(verb) for verb in verbs)


def inviters_of(scene: Scene, invitation: int, said: Iterable[Said[Person]]) -> tuple[Said[Person], ...]:
    """Return whose invitation it is: the owner of the noun where one is named, else those who invite.

    Args:
        scene: The article.
        invitation: The chunk of the noun or verb.
        said: Those whom the frame of inviting names.
    """
    owners: tuple[Said[Person], ...] = ()
    if INVITATION in scene.labels(invitation):
        if invitation > 1 and POSSESSIVE in scene.labels(invitation - 1):
            owners = scene.persons((invitation - 2,))
        elif invitation and "NAMED" in scene.labels(invitation - 1) and not _is_given(scene, invitation):
            owners = scene.persons((invitation - 1,))
        elif GIVING & scene.labels(invitation + 1):
            owners = scene.persons((invitation + 2,))
    return owners or tuple(each for each in said if each.value.office is not Office.AMBASSADOR)


def _is_given(scene: Scene, invitation: int) -> bool:
    """Return whether an invitation has an article: it is not that of whom is named before it."""
    return scene.words(invitation)[0] in ARTICLES


def inviters_beside(scene: Scene, trigger: int) -> tuple[Said[Person], ...]:
    """Return at whose invitation a visit is made, as the same sentence tells: "at his kind invitation"."""
    chunks = scene.chunks.of_sentence(scene.chunks.sentence_of(trigger))
    for number in chunks:
        if INVITATION in scene.labels(number) and AT & brought_by(scene, number):
            return inviters_of(scene, number, ())
    return scene.persons(n + 1 for n in chunks if INVITED_BY in scene.labels(n) and n + 1 in chunks)


def at_home_in(
    hosts: Iterable[Said[Person]], country: Country | None, visitors: Iterable[Said[Person]]
) -> tuple[Said[Person], ...]:
    """Return the hosts that may be hosts of a visit to a country: who comes from another one only passes on.

    >>> host = Said(Person(name="A", country=Country("NO")))
    >>> at_home_in((host,), Country("NO"), ()) == (host,), at_home_in((host,), Country("SE"), ())
    (True, ())
    """
    guests = {said.value for said in visitors}
    return tuple(
        said
        for said in hosts
        if said.value not in guests and (country is None or said.value.country in {None, country})
    )
