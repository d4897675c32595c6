"""Frames: what a class of words says, with the roles around it and what brings each of them.

    role    = name, ":", label, { "|", label }, "<-", source, { source } ;
    source  = "subject" | "object" | "possessor" | "modifier" | "governor" | "bare" | "shared" | "teller"
            | "addressee" | "aim" | preposition ;

The sources are those of the plain active sentence; the constructions turn them: the object of "she built the
bridge" is the subject of "the bridge was built by her" and comes after "of" in "the building of the bridge".
`possessor` and "of" bring subject and object of a noun besides what they bring by name, `modifier` ("the
Rome race") only what is said to come so.  `governor` is who commands an infinitive ("she invited him to
come": she), `teller` who speaks of a noun ("she recalled the race with him": she), `addressee` whom somebody
speaks to on the occasion of a noun ("she told him at the race": he), `bare` an adverbial without preposition,
`aim` who stands "with" an infinitive of no frame ("talked of ways to win the race with him": he), `purpose`
what an infinitive is about ("came to open the race", "a voyage to take part in the race": the race).

Of several roles the first that may have a chunk has it.  A role with the source `shared` also takes what
stands in the same clause but nearer to another noun of a frame ("came for a race on Monday": both the coming
and the race may have the day).
"""

import re
from collections.abc import Iterable, Mapping
from typing import NamedTuple, Self

import attrs

from kz_diplomacy.errors import PatternError

SUBJECT, OBJECT, POSSESSOR, MODIFIER = "subject", "object", "possessor", "modifier"
GOVERNOR, BARE, SHARED, TELLER = "governor", "bare", "shared", "teller"
ADDRESSEE = "addressee"
_ROLE = re.compile(r"(\w+): ([A-Z][A-Z0-9_]*(?:\|[A-Z][A-Z0-9_]*)*) <- (\S+(?: \S+)*)")
_NAME = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")


class Role(NamedTuple):
    """A part in a frame: which labels may play it, and what brings it."""

    name: str
    labels: frozenset[str]
    sources: frozenset[str]

    @classmethod
    def read(cls, text: str) -> Self:
        """Return the role that the text describes.

        Raises:
            PatternError: The text is no role.

        >>> role = Role.read("guest: PERSON|CREW <- subject of")
        >>> role.name, sorted(role.labels), sorted(role.sources)
        ('guest', ['CREW', 'PERSON'], ['of', 'subject'])
        """
        found = _ROLE.fullmatch(text)
        if found is None:
            message = f"a role reads 'name: LABEL|LABEL <- source source', not {text!r}"
            raise PatternError(message)
        name, labels, sources = found.groups()
        return cls(name, frozenset(labels.split("|")), frozenset(sources.split(" ")))


@attrs.frozen(kw_only=True)
class Frame:
    """A class of words with its roles.

    Attributes:
        name: In kebab-case.
        verbs: The labels of its verbs: a chunk that bears one of them can be the trigger.
        nouns: The labels of its nouns.
        roles: In order; see `Role`.
        adjuncts: The prepositions after which a noun of the frame takes the subject of the clause as its own
            ("on a voyage", "for a race").
        needs: Names of roles; without one of these there is no match.

    >>> frame = Frame.read("moor", verbs="MOOR", roles=("ship: SHIP <- subject", "port: PORT <- in at"))
    >>> [role.name for role in frame.roles]
    ['ship', 'port']
    """

    name: str
    verbs: frozenset[str] = frozenset()
    nouns: frozenset[str] = frozenset()
    roles: tuple[Role, ...]
    adjuncts: frozenset[str] = frozenset()
    needs: frozenset[str] = frozenset()

    def __attrs_post_init__(self) -> None:
        """Refuse a frame that nothing triggers, or whose roles do not fit together."""
        names = [role.name for role in self.roles]
        if not _NAME.fullmatch(self.name):
            self._refuse("its name must be in kebab-case")
        if not self.verbs | self.nouns:
            self._refuse("it needs a verb or a noun")
        if not names or len(set(names)) < len(names):
            self._refuse("it needs roles of different names")
        if not self.needs <= set(names):
            self._refuse(f"no role is called {', '.join(sorted(self.needs - set(names)))}")

    def _refuse(self, reason: str) -> None:
        message = f"frame {self.name!r}: {reason}"
        raise PatternError(message)

    @classmethod
    def read(  # noqa: PLR0913 - the columns of a row
        cls,
        name: str,
        *,
        verbs: str = "",
        nouns: str = "",
        roles: Iterable[str],
        adjuncts: str = "",
        needs: str = "",
    ) -> Self:
        """Return the frame that one row of a table describes; lists are words with spaces between.

        Raises:
            PatternError: A role cannot be read, or the frame is wrong.
        """
        return cls(
            name=name,
            verbs=frozenset(verbs.split()),
            nouns=frozenset(nouns.split()),
            roles=tuple(map(Role.read, roles)),
            adjuncts=frozenset(adjuncts.split()),
            needs=frozenset(needs.split()),
        )

    def brings(self, source: str) -> tuple[Role, ...]:
        """Return the roles that a source brings, in order.

        >>> frame = Frame.read("moor", verbs="MOOR", roles=("ship: SHIP <- subject", "port: PORT <- in at"))
        >>> [role.name for role in frame.brings("at")]
        ['port']
        """
        return tuple(role for role in self.roles if source in role.sources)


class FrameMatch(NamedTuple):
    """A frame found in a sentence; all numbers are chunks.

    Attributes:
        frame: What was found.
        construction: The construction that it was found in, see `CONSTRUCTIONS`.
        trigger: The verb or noun that bears the frame's label.
        verb: The verb of the clause: the trigger itself, or the verb that its noun belongs to, or None.
        governor: The verb that an infinitive depends on ("invited her to come": invited), or None.
        roles: The chunks that play each role, in the order of the text, roles without any left out.
        first: The first chunk of trigger, verb and roles.
        last: The chunk after the last of them.
        beside: The verbs of the other clauses that its noun is subject or object of ("the voyage planned for
            May was put off": planned, or put off).
    """

    frame: Frame
    construction: str
    trigger: int
    verb: int | None
    governor: int | None
    roles: Mapping[str, tuple[int, ...]]
    first: int
    last: int
    beside: tuple[int, ...] = ()

    @property
    def rule(self) -> str:
        """The name of frame and construction, as in `moor/passive`."""
        return f"{self.frame.name}/{self.construction}"
