"""Measure what `import kz_diplomacy` costs: `python benchmarks/import_time.py [RUNS]`.

Prints the medians of interleaved fresh interpreters, in milliseconds, and what each import adds to a bare
one.
"""

import os
import statistics
import subprocess
import sys
import time

IMPORTS = {
    "bare interpreter": "pass",
    "kz_diplomacy": "import kz_diplomacy",
    "attrs alone": "import attrs",
    "kz_diplomacy.models": "import kz_diplomacy.models",
    "kz_diplomacy.serialization": "import kz_diplomacy.serialization",
}


def run(code: str) -> float:
    """Return the milliseconds that a fresh interpreter takes for some code, compiled files allowed."""
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    start = time.perf_counter()
    subprocess.run([sys.executable, "-c", code], check=True, env=environment)  # noqa: S603 - our own code
    return 1000 * (time.perf_counter() - start)


def measure(runs: int) -> dict[str, float]:
    """Return the median time of each import."""
    for code in IMPORTS.values():
        run(code)  # writes the compiled files
    taken = [{name: run(code) for name, code in IMPORTS.items()} for _ in range(runs)]
    return {name: statistics.median(times[name] for times in taken) for name in IMPORTS}


def main() -> None:
    """Print one line for each import."""
    medians = measure(int(sys.argv[1]) if len(sys.argv) > 1 else 15)
    bare = medians["bare interpreter"]
    for name, median in medians.items():
        print(f"{name:28}{median:8.1f} ms{median - bare:+8.1f} ms")


if __name__ == "__main__":
    main()
