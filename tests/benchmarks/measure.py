"""How a floor is measured: ours and the raw baseline in turn in the same minute, the median of several runs."""

from __future__ import annotations

import statistics
import sys
from collections.abc import Callable
from time import perf_counter

RUNS = 5
TRIES = 3  # a ratio that fails once is repeated twice; the best of three decides (FLOORS)

Work = Callable[[], object]


def seconds(work: Work) -> float:
    started = perf_counter()
    work()
    return perf_counter() - started


def repeated(times: int, work: Work) -> Work:
    """What is too quick to be measured once."""

    def all_of_them() -> None:
        for _ in range(times):
            work()

    return all_of_them


def medians(*works: Work, runs: int = RUNS) -> list[float]:
    """The median time of each, taken in turn so that a busy moment of the machine meets all of them."""
    taken = [[seconds(work) for work in works] for _ in range(runs)]
    return [statistics.median(each) for each in zip(*taken, strict=True)]


def within(floor: float, what: str, ours: Work, *raw: Work, runs: int = RUNS) -> None:
    """Tell how often the sum of the raw parts ours takes, and fail if it is more than `floor` in the best of three."""
    ratios: list[float] = []
    while len(ratios) < TRIES and min(ratios, default=floor + 1) > floor:
        mine, *parts = medians(ours, *raw, runs=runs)
        ratios.append(mine / sum(parts))
        tell(f"{what}: {mine * 1000:.1f} ms, {ratios[-1]:.2f} x raw {sum(parts) * 1000:.1f} ms (floor {floor})")
    assert min(ratios) <= floor


def tell(line: str) -> None:
    sys.stdout.write(f"\n{line}")
