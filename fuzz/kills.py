"""Kill a run of the command line at random moments, and see that nothing is lost and nothing half-written.

    python fuzz/kills.py               50 kills with SIGKILL, each followed by `--resume`
    python fuzz/kills.py --disk        also a full disk (a tmpfs, which needs root), targets that cannot be
                                       written and inputs that are not there

After each kill the output must not exist under its name; after `--resume` it must be the bytes of a run that
nothing disturbed.
"""

import argparse
import json
import random
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
ARTICLES = 150
KILLS = 50
MAIN = "from kz_diplomacy.cli import main; main()"


def archive(folder: Path) -> Path:
    """Write the articles of the golden tests as JSON lines, many times over, each with an id of its own."""
    texts = [path.read_text(encoding="utf-8") for path in sorted((ROOT / "tests/golden").glob("*.txt"))]
    path = folder / "articles.jsonl"
    lines = [json.dumps({"id": f"a{n}", "text": texts[n % len(texts)]}) for n in range(ARTICLES)]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


def command(*arguments: object) -> list[str]:
    """Return the command line that parses."""
    return [sys.executable, "-c", MAIN, "parse", "--quiet", *map(str, arguments)]


def run(*arguments: object) -> subprocess.CompletedProcess[str]:
    """Run it to its end."""
    return subprocess.run(command(*arguments), capture_output=True, text=True, check=False)  # noqa: S603 (our own)


def killed(after: float, *arguments: object) -> bool:
    """Run it and kill it after some seconds; return whether it was still running."""
    process = subprocess.Popen(command(*arguments), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)  # noqa: S603
    time.sleep(after)
    alive = process.poll() is None
    process.kill()
    process.wait()
    return alive


def kills(folder: Path) -> None:
    """Kill at random moments and go on, and compare the bytes."""
    source, whole = archive(folder), folder / "whole.jsonl"
    start = time.perf_counter()
    run(source, "-o", whole)
    took, expected = time.perf_counter() - start, whole.read_bytes()
    chance = random.Random(2021)  # noqa: S311 (no secret)
    faults = running = 0
    for number in range(KILLS):
        out = folder / f"killed-{number}.jsonl"
        running += killed(chance.uniform(0.05, 1.0) * took, source, "-o", out)
        faults += out.exists() and out.read_bytes() != expected
        if not out.exists():
            ended = run(source, "-o", out, "--resume")
            faults += ended.returncode != 0 or out.read_bytes() != expected
        out.unlink(missing_ok=True)
    left = sorted(path.name for path in folder.iterdir() if path not in {source, whole})
    print(f"{KILLS} kills, {running} of them while it ran; {faults} faults; left over: {left or 'nothing'}")


def disks(folder: Path) -> None:
    """Fill a disk, forbid a folder, take an input away."""
    source, small, closed = archive(folder), folder / "small", folder / "closed"
    small.mkdir()
    closed.mkdir(mode=0o555)
    mount = ["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", str(small)]
    subprocess.run(mount, check=True)  # noqa: S603 (our own words)
    try:
        full = run(source, "-o", small / "out.jsonl")
        written = "an output" if (small / "out.jsonl").exists() else "no output"
        print(f"full disk: exit {full.returncode}, {written}: {full.stderr.strip()[-200:]}")
    finally:
        subprocess.run(["umount", str(small)], check=True)  # noqa: S603, S607 (as above)
    for name, arguments in {
        "folder that is missing": (source, "-o", folder / "missing" / "out.jsonl"),
        "read-only file system": (source, "-o", "/proc/out.jsonl"),
        "output that is a folder": (source, "-o", closed),
        "input that is missing": (folder / "no.jsonl", "-o", folder / "out.jsonl"),
    }.items():
        ended = run(*arguments)
        print(f"{name}: exit {ended.returncode}: {ended.stderr.strip()[-200:]}")


def main() -> None:
    """Run the command line."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    options.add_argument("--disk", action="store_true")
    chosen = options.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        kills(Path(folder))
    if chosen.disk:
        with tempfile.TemporaryDirectory() as folder:
            disks(Path(folder))


if __name__ == "__main__":
    main()
