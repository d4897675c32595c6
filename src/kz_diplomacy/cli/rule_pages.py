"""What `kz-diplomacy rules` prints: one line a rule, or all of a rule that is asked for."""

from collections.abc import Iterable, Iterator

from kz_diplomacy.cli.failures import CommandError
from kz_diplomacy.knowledge.rule_book import RuleEffect, RuleEntry

INDENT = "    "
LABEL = 12
"""Columns of a label and the blanks behind it."""


def rule_pieces(entries: Iterable[RuleEntry], name: str | None) -> Iterator[str]:
    """Return what is printed of the rules.

    Args:
        entries: All rules.
        name: The rule, or the frame, that is asked for; None for a list of all rules.

    Raises:
        CommandError: There is no such rule.
    """
    if name is None:
        return (f"{entry.name}: {entry.meaning}\n" for entry in entries)
    wanted = [entry for entry in entries if name in {entry.name, entry.frame}]
    if not wanted:
        message = f"no rule is called {name!r}: kz-diplomacy rules lists all of them"
        raise CommandError(message)
    return map(_page, wanted)


def _page(entry: RuleEntry) -> str:
    r"""Return all that is known of a rule.

    >>> talk = RuleEntry(
    ...     name="a/b",
    ...     effect=RuleEffect.ADDITION,
    ...     meaning="talks",
    ...     example="They talked.",
    ...     counter_example="They sang:\n- a song",
    ... )
    >>> print(_page(talk), end="")
    a/b: talks
        adds to a record that another rule begins
        finds       They talked.
        finds not   They sang:
                    - a song
    <BLANKLINE>
    """
    lines = [f"{entry.name}: {entry.meaning}\n"]
    if entry.effect is RuleEffect.ADDITION:
        lines.append(f"{INDENT}adds to a record that another rule begins\n")
    lines += [_labelled("finds", entry.example), _labelled("finds not", entry.counter_example), "\n"]
    return "".join(lines)


def _labelled(label: str, text: str) -> str:
    """Return a text behind its label, further lines below its first."""
    head = f"{INDENT}{label:<{LABEL}}"
    return head + text.replace("\n", "\n" + " " * len(head)) + "\n"
