"""Mutation testing of one part of the library with the tests that belong to it, by mutmut.

    python -m pip install ".[test]" mutmut
    python fuzz/mutants.py dates                   every mutant of the part
    python fuzz/mutants.py events --sample 200     so many at random (--seed 1 unless told), with an interval
    python fuzz/mutants.py dates --again           only those that survived the last time
    python fuzz/mutants.py --parts                 the parts

A copy of the project lies in build/mutants/PART, with `[tool.mutmut]` of pyproject.toml pointed at the part;
a run over every mutant that was broken off goes on there. Examples in docstrings count as tests. Killed is
what fails a test or runs on for too long; what no test reaches counts as survived. mutmut changes the bodies
of functions and methods that carry no decorator, and tries a mutant with the tests that were seen to reach
it. What runs once a process, when a module or a table is loaded, only the first test is seen to reach: a
survivor that few tests reach therefore meets all tests of the part in a process of its own. The survivors are
written with their differences to build/mutants/PART/survivors.diff.
"""

import argparse
import json
import math
import os
import random
import re
import shutil
import subprocess
import sys
from collections import Counter
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parents[1]
PACKAGE = "src/kz_diplomacy/"
COPIED = ("src", "tests", "seeds", "tools", "docs", "benchmarks")
HEAD = "[tool.mutmut]\n"
EXAMPLES = "tests/test_docstrings.py"
NO_MUTANT = (
    "no.such.mutant"  # mutmut makes all mutants and finds their tests before it says that there is none
)
KILLED = {1, 3, 24, 36, 152, 255, -24}  # a failed test; too much time
FEW = 5  # tests that reach a function; more than these means that it runs more than once a process
SPENT = 600  # seconds after which a mutant runs on for too long
CONFIDENCE = 1.96


class Part(NamedTuple):
    """Some modules and the tests that belong to them."""

    modules: tuple[str, ...]
    tests: tuple[str, ...]


DATES = Part(
    tuple(
        """
        models/timespan mentions/calendar mentions/calendar_dates mentions/counted_dates mentions/dates
        mentions/dated_sentences mentions/earlier_dates mentions/moments mentions/months
        mentions/numeric_dates mentions/pointing_dates mentions/reckoned_years mentions/reckoning
        mentions/relative_dates mentions/stated_days mentions/time_words mentions/weekdays
        mentions/year_parts mentions/years text/days records/calendar records/visit_days linking/dates
        """.split()
    ),
    tuple(
        """
        models/test_timespan.py mentions/test_dates.py mentions/test_dates_in_articles.py
        mentions/test_dates_in_headlines.py mentions/test_dates_properties.py mentions/test_date_words.py
        mentions/test_date_neighbours.py
        mentions/test_pointing_dates.py text/test_days.py
        records/test_calendar.py records/test_visit_days.py linking/test_parties_and_dates.py
        linking/test_events.py linking/test_merging.py linking/test_life.py
        """.split()
    ),
)
MONEY = Part(
    tuple(
        """
        models/money models/codes mentions/money mentions/currencies mentions/figures mentions/number_words
        mentions/numbers mentions/spelled_numbers mentions/qualifiers mentions/elided_money
        mentions/local_currencies linking/amounts
        """.split()
    ),
    tuple(
        """
        models/test_money.py models/test_codes.py mentions/test_money.py mentions/test_money_words.py
        mentions/test_elided_money.py mentions/test_local_currencies.py mentions/test_numbers.py
        mentions/test_qualifiers.py mentions/test_counts.py linking/test_sums_and_titles.py
        """.split()
    ),
)
SERIALIZATION = Part(("serialization/*",), ("serialization", "models"))
PACKAGES = (
    "bridges cli engines events export grammar knowledge linking mentions models pipeline records resolution"
    " strategies text"
).split()
OF_TEXTS = ("wordings", "golden")  # sentences and articles with the records wanted, for all that reads them
BESIDE: dict[str, tuple[str, ...]] = dict.fromkeys(
    ("events", "grammar", "mentions", "records", "resolution"), OF_TEXTS
)
IN_PROCESS = {  # Spark runs the library in processes of its own, where no mutant is set
    "engines": ("engines/test_articles.py", "engines/test_batches.py")
}
PARTS = {
    "dates": DATES,
    "money": MONEY,
    "serialization": SERIALIZATION,
    **{name: Part((f"{name}/*",), IN_PROCESS.get(name, (name, *BESIDE.get(name, ())))) for name in PACKAGES},
}


def prepare(name: str, folder: Path) -> None:
    """Copy the project into a folder, with mutmut's configuration for a part."""
    part = PARTS[name]
    folder.mkdir(parents=True, exist_ok=True)
    for source in COPIED:
        shutil.copytree(ROOT / source, folder / source, dirs_exist_ok=True)
    shutil.copy2(ROOT / "fuzz" / "docstrings.py", folder / EXAMPLES)
    chosen = {
        "only_mutate": [f"{PACKAGE}{module}.py" for module in part.modules],
        "pytest_add_cli_args_test_selection": [f"tests/{test}" for test in part.tests] + [EXAMPLES],
    }
    lines = "".join(f"{key} = {json.dumps(value)}\n" for key, value in chosen.items())
    project = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    before, head, after = project.partition(HEAD)
    (folder / "pyproject.toml").write_text(before + head + lines + after, encoding="utf-8")


def environment() -> dict[str, str]:
    """Return the environment of all runs: the same examples each time, and no other copy of the library."""
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    return {**kept, "HYPOTHESIS_PROFILE": "ci", "PYTHONDONTWRITEBYTECODE": "1"}


def mutmut(folder: Path, *arguments: str, quiet: bool = False) -> str:
    """Run mutmut in a folder and return what it says."""
    ended = subprocess.run(  # noqa: S603 (our own arguments)
        [Path(sys.executable).with_name("mutmut"), *arguments],
        cwd=folder,
        env=environment(),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    if ended.returncode and not quiet:
        sys.exit(re.sub(r".*\r", "", ended.stdout)[-3000:])  # the rest is a line that turns
    return ended.stdout


def results(folder: Path) -> dict[str, int | None]:
    """Return every mutant with its exit code, None where it was not tried."""
    found: dict[str, int | None] = {}
    for path in sorted(folder.glob("mutants/**/*.meta")):
        found |= json.loads(path.read_text(encoding="utf-8"))["exit_code_by_key"]
    return found


def few_reach(folder: Path, mutant: str) -> bool:
    """Tell whether so few tests were seen to reach a mutant that others may reach it too."""
    reached = json.loads((folder / "mutants/mutmut-stats.json").read_text(encoding="utf-8"))
    return len(reached["tests_by_mangled_function_name"].get(mutant.partition("__mutmut_")[0], ())) <= FEW


def meets_all_tests(name: str, folder: Path, mutant: str) -> bool:
    """Tell whether a mutant passes all tests of a part in a process of its own."""
    tests = [f"tests/{test}" for test in PARTS[name].tests]
    command = [sys.executable, "-m", "pytest", "-x", "-q", "-p", "no:cacheprovider", *tests, EXAMPLES]
    given = {**environment(), "MUTANT_UNDER_TEST": mutant}
    try:
        return not subprocess.run(  # noqa: S603 (our own arguments)
            command, cwd=folder / "mutants", env=given, capture_output=True, check=False, timeout=SPENT
        ).returncode
    except subprocess.TimeoutExpired:
        return False


def surviving(name: str, folder: Path, chosen: list[str]) -> list[str]:
    """Return those of the mutants that no test kills."""
    codes = results(folder)
    once = [mutant for mutant in chosen if codes[mutant] not in KILLED]
    return [
        mutant for mutant in once if not few_reach(folder, mutant) or meets_all_tests(name, folder, mutant)
    ]


def chances(killed: int, tried: int) -> tuple[float, float]:
    """Return the interval of Wilson in which the share lies with a confidence of 95 %."""
    share, square = killed / tried, CONFIDENCE**2
    middle = share + square / (2 * tried)
    half = CONFIDENCE * math.sqrt(share * (1 - share) / tried + square / (4 * tried**2))
    return (middle - half) / (1 + square / tried), (middle + half) / (1 + square / tried)


def report(name: str, folder: Path, chosen: list[str], total: int) -> None:
    """Print the share that was killed, a file at a time, and write down the survivors."""
    survivors = surviving(name, folder, chosen)
    with (folder / "survivors.diff").open("w", encoding="utf-8") as file:
        file.writelines(mutmut(folder, "show", mutant, quiet=True) + "\n" for mutant in survivors)
    (folder / "survivors.json").write_text(json.dumps(survivors, indent=0), encoding="utf-8")
    tried, lost = (Counter(mutant.rpartition(".")[0] for mutant in each) for each in (chosen, survivors))
    for module, count in sorted(tried.items()):
        print(f"{count - lost[module]:5} of {count:5} {module}")
    killed = len(chosen) - len(survivors)
    low, high = chances(killed, len(chosen))
    interval = "" if len(chosen) == total else f", 95 % interval {low:.1%} to {high:.1%}"
    share = f"{killed / len(chosen):.1%}{interval}"
    print(f"{name}: {killed:,} of {len(chosen):,} killed ({share}), {total:,} in all")


def main() -> None:
    """Run the command line."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    options.add_argument("part", nargs="?", choices=sorted(PARTS))
    options.add_argument("--sample", type=int)
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("--again", action="store_true")
    options.add_argument("--parts", action="store_true")
    given = options.parse_args()
    if given.parts or not given.part:
        print(*sorted(PARTS), sep="\n")
        return
    folder = ROOT / "build" / "mutants" / given.part
    prepare(given.part, folder)
    mutmut(folder, "run", "--max-children", "1", NO_MUTANT, quiet=True)
    every = sorted(results(folder))
    if given.again:
        before = json.loads((folder / "survivors.json").read_text(encoding="utf-8"))
        chosen = [mutant for mutant in before if mutant in every]
    elif given.sample:
        chosen = random.Random(given.seed).sample(every, min(given.sample, len(every)))  # noqa: S311 (no secret)
    else:
        chosen = every
    names = chosen if len(chosen) < len(every) else ()  # without names what was tried is not tried again
    mutmut(folder, "run", "--max-children", "1", *names)
    report(given.part, folder, chosen, len(every))


if __name__ == "__main__":
    main()
