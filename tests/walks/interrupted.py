"""Does a job again and again, each time in a fresh folder, and is killed in the middle of it.

python -m tests.walks.interrupted JOB FOLDER MOMENT... : FOLDER/ehja is what each time begins with. A moment between 0
and 1 is a share of the job's own processor time, when the kernel ends the process as it ends it with kill -9, in the
midst of a write too; `/N` is one of N places spread over the job's openings, renamings and removings of files;
`last` is that at which the finished work gets its final name. Prints one object: the folders, and whether the process
was killed there.
"""

from __future__ import annotations

import json
import os
import shutil
import signal
import sys
import tempfile
import time
import traceback
from collections.abc import Callable, Iterator
from pathlib import Path

from seloste_desktop.documents import answer_pdf, invoice_pdf, person_files, register_xlsx, table_reader
from tests.walks.jobs import JOBS, Job

HEAVY = (answer_pdf, invoice_pdf, person_files, register_xlsx, table_reader)  # loaded once, not in every child
TOUCHING = ("open", "os.rename", "os.link", "os.remove", "os.rmdir", "os.mkdir", "os.truncate")
NAMING = ("os.rename", "os.link")


def main(name: str, folder: Path, *moments: str) -> None:
    job = JOBS[name]
    seconds, touches = measured(job, fresh(folder, "mitta"))
    killed = {}
    for number, moment in enumerate(moments):
        for place, at in enumerate(points(moment, seconds, touches)):
            where = fresh(folder, f"{number}-{place}")
            killed[str(where)] = in_child(lambda where=where, at=at: broken_off(job, where, at))  # type: ignore[misc]
    sys.stdout.write(json.dumps(killed))


def points(moment: str, seconds: float, touches: list[str]) -> Iterator[float | int]:
    """Seconds as float, the count of touches as int."""
    if moment == "last":
        yield max((count for count, event in enumerate(touches, start=1) if event in NAMING), default=len(touches))
    elif moment.startswith("/"):
        wanted = min(int(moment[1:]), len(touches))
        yield from (round((place + 0.5) * len(touches) / wanted) for place in range(wanted))
    else:
        yield float(moment) * seconds


def fresh(folder: Path, name: str) -> Path:
    where = folder / name
    shutil.copytree(folder / "ehja", where)
    (where / "temp").mkdir()
    return where


def measured(job: Job, folder: Path) -> tuple[float, list[str]]:
    """The job done once to its end: its processor time, and its touches of the file system."""
    reading, writing = os.pipe()

    def whole() -> None:
        touches = Touches(lambda count: None)
        started = time.process_time()
        job.begin(folder)
        os.write(writing, json.dumps([time.process_time() - started, touches.events]).encode())

    assert not in_child(whole), "the job failed"
    seconds, touches = json.loads(os.read(reading, 1 << 16))
    return seconds, touches


def broken_off(job: Job, folder: Path, at: float | int) -> None:
    tempfile.tempdir = str(folder / "temp")
    if isinstance(at, int):
        Touches(lambda count: os.kill(os.getpid(), signal.SIGKILL) if count == at else None)
    else:
        signal.setitimer(signal.ITIMER_PROF, max(at, 0.001))  # its signal is not caught by anyone: the process ends
    job.begin(folder)


class Touches:
    """Counts the changes of the file system that Python is asked for; each is told before it happens."""

    def __init__(self, tell: Callable[[int], None]) -> None:
        self.events: list[str] = []
        self._tell = tell
        sys.addaudithook(self._heard)

    def _heard(self, event: str, details: tuple[object, ...]) -> None:
        if event in TOUCHING and (event != "open" or _for_writing(details)):
            self.events.append(event)
            self._tell(len(self.events))


def _for_writing(details: tuple[object, ...]) -> bool:
    mode, flags = details[1], details[2]
    if isinstance(mode, str):
        return bool(set(mode) & set("wax+"))
    return isinstance(flags, int) and bool(flags & (os.O_WRONLY | os.O_RDWR))


def in_child(work: Callable[[], None]) -> bool:
    """Run it in a process of its own; return whether that was killed."""
    child = os.fork()
    if child == 0:
        try:
            work()
            os._exit(0)
        finally:  # only a failure comes here
            traceback.print_exc()
            os._exit(1)
    status = os.waitpid(child, 0)[1]
    if os.WIFEXITED(status) and os.WEXITSTATUS(status):
        raise RuntimeError("the job failed")
    return os.WIFSIGNALED(status)


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]), *sys.argv[3:])
