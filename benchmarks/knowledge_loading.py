"""How long the knowledge tables take to load: `python benchmarks/knowledge_loading.py [RUNS]`.

Each run is a fresh interpreter that reads part after part; the figures are medians of processor time in
milliseconds.
"""

import json
import statistics
import subprocess
import sys

PARTS = (
    "names",
    "surnames",
    "given_names",
    "country_names",
    "titles",
    "currencies",
    "documents",
    "topics",
    "verbs",
    "event_nouns",
    "prepositions",
    "visit_kinds",
)
RUN = """
import json, time
from kz_diplomacy.knowledge import Knowledge
knowledge, spent = Knowledge.load(), {}
for part in %r:
    start = time.process_time()
    getattr(knowledge, part)
    spent[part] = (time.process_time() - start) * 1000
print(json.dumps(spent))
"""


def measured() -> dict[str, float]:
    """Return the milliseconds of each part in a fresh interpreter."""
    command = [sys.executable, "-c", RUN % (PARTS,)]
    done = subprocess.run(command, check=True, capture_output=True, text=True)  # noqa: S603 - our own code
    return {part: float(spent) for part, spent in json.loads(done.stdout).items()}


def main(runs: int) -> None:
    """Print the median of each part and of the sum."""
    spent = [measured() for _ in range(runs)]
    for part in PARTS:
        print(f"{part:14}{statistics.median(run[part] for run in spent):8.1f}")
    print(f"{'sum':14}{statistics.median(sum(run.values()) for run in spent):8.1f}")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 9)
