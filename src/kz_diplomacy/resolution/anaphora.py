"""Words that point back: "the President", "his Korean counterpart", "the sides", "he".

Each kind names who may be meant and takes them only where exactly one reading is left.
"""

from collections.abc import Callable

from kz_diplomacy.mentions.values import GroupKind, GroupMention, OrganizationMention, PersonMention
from kz_diplomacy.resolution.bodies import bodies_of_each
from kz_diplomacy.resolution.context import Context
from kz_diplomacy.resolution.groups import leaders_of, pair_of, sides_meant, sides_of_group
from kz_diplomacy.resolution.office_holders import counterparts, office_holder
from kz_diplomacy.resolution.parties import Party
from kz_diplomacy.resolution.pronouns import person_of

__all__ = ["resolve_back"]


def resolve_back(context: Context) -> None:
    """Fill in `context.parties` the mentions that point back, in the order of the text."""
    for number, mention in enumerate(context.mentions):
        if isinstance(mention, GroupMention):
            context.parties[number] = GROUPS[mention.kind](context, number, mention)
        elif isinstance(mention, OrganizationMention) and mention.shared and not mention.countries:
            sides = GroupMention(first=mention.first, last=mention.last, kind=GroupKind.SIDES, count=2)
            context.parties[number] = bodies_of_each(mention, sides_of_group(context, number, sides))
        elif isinstance(mention, PersonMention) and mention.name is None:
            if not mention.plural:
                context.parties[number] = office_holder(context, number, mention)
            elif mention.counterpart:
                context.parties[number] = counterparts(context, number, mention)


def _senders(_context: Context, _number: int, mention: GroupMention) -> tuple[Party, ...]:
    """Return the countries of several delegations; of whom one consists only what is around it tells."""
    return mention.countries


GROUPS: dict[GroupKind, Callable[[Context, int, GroupMention], tuple[Party, ...]]] = {
    GroupKind.SIDES: sides_meant,
    GroupKind.LEADERS: pair_of,
    GroupKind.PEOPLE: leaders_of,
    GroupKind.PERSON: person_of,
    GroupKind.DELEGATION: _senders,
}
