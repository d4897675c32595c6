"""The written groups of articles are linked no worse than was measured."""

import importlib.util
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from kz_diplomacy import Dataset, link

ROOT = Path(__file__).parents[2]
SCRIPT = ROOT / "benchmarks" / "linking_quality.py"
FEWEST_GROUPS = 40
MOST_FALSE, MOST_MISSED = 0, 1


@pytest.fixture(scope="module")
def quality() -> Any:  # noqa: ANN401 - a script, not a module of the package
    spec = importlib.util.spec_from_file_location("linking_quality", SCRIPT)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_there_are_enough_groups(quality: Any) -> None:  # noqa: ANN401 - as above
    assert len(list(quality.GROUPS.glob("*.json"))) >= FEWEST_GROUPS


def test_no_more_pairs_are_wrong_than_measured(quality: Any) -> None:  # noqa: ANN401 - as above
    articles, events = quality.read_groups()
    found = quality.score(link(articles), events)
    assert len(found.false) <= MOST_FALSE, found.false
    assert len(found.missed) <= MOST_MISSED, found.missed


def test_the_order_of_the_groups_has_no_influence(quality: Any) -> None:  # noqa: ANN401 - as above
    articles, _ = quality.read_groups()
    whole = link(articles)
    assert link(reversed(articles)) == whole
    assert link(articles[::2]).add(articles[1::2]) == whole


def test_a_dataset_of_the_groups_comes_back_from_its_files(quality: Any, tmp_path: Path) -> None:  # noqa: ANN401 - as above
    articles, _ = quality.read_groups()
    whole = link(articles)
    for name in ("whole.json", "whole.jsonl"):
        whole.save(tmp_path / name)
        assert Dataset.load(tmp_path / name) == whole


def test_every_pair_within_a_group_is_explained(quality: Any) -> None:  # noqa: ANN401 - as above
    articles, _ = quality.read_groups()
    whole = link(articles)
    for linked in whole:
        for source in linked.sources[1:]:
            assert whole.explain(linked.id, source.id).linked


def test_a_dataset_is_the_same_under_every_seed_of_hashes() -> None:
    code = "import linking_quality as q, kz_diplomacy as k; print(k.link(q.read_groups()[0]).to_json())"
    paths = os.pathsep.join(str(path) for path in (SCRIPT.parent, ROOT / "src"))
    outputs = {
        subprocess.run(  # noqa: S603 (own code)
            [sys.executable, "-c", code],
            env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": paths},
            check=True,
            capture_output=True,
        ).stdout
        for seed in ("1", "2", "3")
    }
    assert len(outputs) == 1
