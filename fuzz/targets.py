"""Coverage-guided fuzzing: a reader gets bytes that atheris grows from its corpus.

    python -m pip install atheris
    python fuzz/targets.py parse fuzz/corpus/parse -max_total_time=600
    python fuzz/targets.py from_json fuzz/corpus/from_json -max_total_time=600

Targets: parse, from_json, from_dict, time_span, money, html. What follows the target goes to libFuzzer;
inputs that reached new code are kept in the folder. Only the documented errors may leave a reader.
"""

import sys
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path

import atheris

with atheris.instrument_imports(include=["kz_diplomacy"]):
    import kz_diplomacy as kz
    from kz_diplomacy.cli.failures import CommandError
    from kz_diplomacy.cli.pages import read_page
    from kz_diplomacy.linking import link

SEEDS = Path(__file__).parents[1] / "seeds"
KINDS = (
    kz.ParsedArticle,
    kz.Visit,
    kz.Meeting,
    kz.Agreement,
    kz.Investment,
    kz.Article,
    kz.Evidence,
    kz.Person,
)


def parse(data: bytes) -> None:
    """Read a text; its records survive JSON and their evidence is true."""
    given = atheris.FuzzedDataProvider(data)
    title = given.ConsumeUnicode(given.ConsumeIntInRange(0, 80)) or None
    try:
        parsed = kz.parse(given.ConsumeUnicode(sys.maxsize), title=title)
    except kz.InvalidArticleError:
        return
    assert kz.from_json(kz.to_json(parsed)) == parsed
    assert len(link([parsed]).records) <= len(parsed.records)


def from_json(data: bytes) -> None:
    """Read JSON; what is read is written and read again."""
    try:
        value = kz.from_json(data)
    except kz.InvalidRecordError:
        return
    assert kz.from_json(kz.to_json(value)) == value


def from_dict(data: bytes) -> None:
    """Read plain data in which a few values are replaced."""
    given = atheris.FuzzedDataProvider(data)
    kind = KINDS[given.ConsumeIntInRange(0, len(KINDS) - 1)]
    plain = {
        name: _value(given, depth=3)
        for name in kind.__slots__
        if given.ConsumeBool() and name != "__weakref__"
    }
    try:
        value = kz.from_dict(plain, kind)
    except kz.InvalidRecordError:
        return
    assert kz.from_dict(kz.to_dict(value), kind) == value


def _value(given: "atheris.FuzzedDataProvider", depth: int) -> object:
    """Return a value that JSON may hold."""
    plain = (None, given.ConsumeBool(), given.ConsumeInt(8), given.ConsumeFloat(), given.ConsumeUnicode(20))
    kind = given.ConsumeIntInRange(0, 6 if depth else 4)
    if kind < len(plain):
        return plain[kind]
    inner = [_value(given, depth - 1) for _ in range(given.ConsumeIntInRange(0, 3))]
    return inner if kind == len(plain) else {given.ConsumeUnicode(8): each for each in inner}


def time_span(data: bytes) -> None:
    """Read a span of days; its form says the same span."""
    text = data.decode("utf-8", "replace")
    try:
        span = kz.TimeSpan.of(text)
    except kz.InvalidRecordError:
        return
    assert kz.TimeSpan.of(str(span)) == span


def money(data: bytes) -> None:
    """Make a sum and read its JSON form."""
    given = atheris.FuzzedDataProvider(data)
    plain = {
        "amount": given.ConsumeUnicode(40),
        "upper": given.ConsumeUnicode(40) if given.ConsumeBool() else None,
        "currency": given.ConsumeUnicode(3),
        "qualifier": given.PickValueInList(["exact", "about", "over", "up_to"]),
        "equivalent": None,
    }
    try:
        value = kz.from_dict(plain, kz.Money)
    except kz.InvalidRecordError:
        return
    assert value.amount == Decimal(plain["amount"])
    assert kz.to_dict(value) == plain


def html(data: bytes) -> None:
    """Read a page."""
    try:
        read_page(data)
    except CommandError:
        return


TARGETS: dict[str, Callable[[bytes], None]] = {
    each.__name__: each for each in (parse, from_json, from_dict, time_span, money, html)
}


def main() -> None:
    """Run the command line."""
    name, folder = sys.argv[1:3]
    corpus = Path(folder)
    corpus.mkdir(parents=True, exist_ok=True)
    seed = next(SEEDS.glob("*.txt")).read_bytes()
    first = {"parse": seed, "html": b"<p>" + seed, "from_json": kz.to_json(kz.parse(seed.decode())).encode()}
    (corpus / "seed").write_bytes(first.get(name, b"2021-08-16/2021-08-17"))
    atheris.Setup([sys.argv[0], folder, *sys.argv[3:]], TARGETS[name])
    atheris.Fuzz()


if __name__ == "__main__":
    main()
