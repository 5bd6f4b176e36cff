"""Processes below one of ours, by /proc: what the test kills, and nothing else."""

import os
import signal
import time
from pathlib import Path

EXECUTOR = "CoarseGrainedExecutorBackend"


def below(pid: int) -> list[int]:
    """All that a process has started, and what those have."""
    children: dict[int, list[int]] = {}
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            parent = int((folder / "stat").read_text().rsplit(")", 1)[1].split()[1])
        except (OSError, IndexError):
            continue
        children.setdefault(parent, []).append(int(folder.name))
    found, rest = [], [pid]
    while rest:
        own = children.get(rest.pop(), [])
        found += own
        rest += own
    return found


def command(pid: int) -> str:
    """The command line of a process; empty where it has ended."""
    try:
        return Path(f"/proc/{pid}/cmdline").read_bytes().replace(b"\0", b" ").decode()
    except OSError:
        return ""


def kill_annotating(driver, seconds: float) -> int | None:
    """Kills an executor that has been annotating for some seconds; gives its id, None where the driver ended before."""
    since: dict[int, float] = {}
    while driver.poll() is None:
        for pid in _executors_with("--stdin", driver.pid):
            if time.monotonic() - since.setdefault(pid, time.monotonic()) > seconds:
                os.kill(pid, signal.SIGKILL)
                return pid
        time.sleep(0.2)
    return None


def kill_writing(driver, out: Path) -> int | None:
    """Kills an executor when the first file of a table is in the staging; gives its id, None where the driver ended before."""
    while driver.poll() is None:
        if next(out.glob("staging/tables-*/*/*/*/*.parquet"), None) is not None:
            for pid in _executors_with("pyspark", driver.pid):
                os.kill(pid, signal.SIGKILL)
                return pid
        time.sleep(0.05)
    return None


def _executors_with(words: str, driver: int) -> list[int]:
    """Executors of a driver below which a process has these words in its command line."""
    executors = [pid for pid in below(driver) if EXECUTOR in command(pid)]
    return [pid for pid in executors if any(words in command(child) for child in below(pid))]
