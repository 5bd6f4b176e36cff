"""One annotator as a child process: lines in, lines out, for as long as a task lasts."""

import queue
import re
import subprocess
import threading
from collections import deque

from .program import Program

# Lines of standard error that are kept for a message.
KEPT_LINES = 20
COUNTS = re.compile(r"calls-upon: (\d+) lines in, (\d+) lines out")


class ChildDied(Exception):
    """The child ended, or stopped answering, while lines were unanswered."""


class Child:
    """Writes and reads on threads of their own: a full pipe on one side must not keep the other side waiting."""

    def __init__(self, program: Program):
        self._patience = program.patience
        pipe = subprocess.PIPE
        self._process = subprocess.Popen(program.stream(), stdin=pipe, stdout=pipe, stderr=pipe)
        self._requests: queue.SimpleQueue[bytes | None] = queue.SimpleQueue()
        self._answers: queue.SimpleQueue[bytes | None] = queue.SimpleQueue()
        self._told: deque[str] = deque(maxlen=KEPT_LINES)
        self._sent = 0
        self._received = 0
        self._threads = [threading.Thread(target=run, daemon=True) for run in (self._write, self._read, self._drain)]
        for thread in self._threads:
            thread.start()

    def send(self, line: bytes) -> None:
        """Sends a request, with its line end. Whoever calls it bounds how many are unanswered."""
        self._sent += 1
        self._requests.put(line)

    def receive(self) -> bytes:
        """The answer to the first request that has none. Throws ChildDied."""
        try:
            answer = self._answers.get(timeout=self._patience)
        except queue.Empty:
            self.kill()
            raise ChildDied(f"no answer within {self._patience:.0f} s") from None
        if answer is None:
            raise ChildDied(self._end())
        self._received += 1
        return answer

    def close(self) -> None:
        """Ends the child where all is answered; throws RuntimeError where its exit code or its counts say otherwise."""
        self._requests.put(None)
        try:
            code = self._process.wait(self._patience)
        except subprocess.TimeoutExpired:
            self.kill()
            raise RuntimeError(f"Unexpected child that doesn't end, expected it to within {self._patience:.0f} s") from None
        self._join()
        counted = COUNTS.fullmatch(self._told[-1]) if self._told else None
        counts = None if counted is None else (int(counted[1]), int(counted[2]))
        if code != 0 or counts != (self._sent, self._received):
            found = f"exit code {code}, counts {counts}"
            raise RuntimeError(f"Unexpected end of the annotator ({found}), expected 0 and {(self._sent, self._received)}: {self._last()}")

    def kill(self) -> None:
        """Ends the child at once, whatever it does."""
        self._process.kill()
        self._process.wait()
        self._requests.put(None)
        self._join()

    def _write(self) -> None:
        pipe = self._process.stdin
        try:
            while (line := self._requests.get()) is not None:
                pipe.write(line)
                # What waits behind it is written with it; flushed when nothing does.
                if self._requests.empty():
                    pipe.flush()
            pipe.close()
        except OSError:
            # The child is dead, which the reader tells.
            pass

    def _read(self) -> None:
        for line in self._process.stdout:
            # The beginning of an answer that its writer didn't survive is none.
            if line.endswith(b"\n"):
                self._answers.put(line)
        self._answers.put(None)

    def _drain(self) -> None:
        for line in self._process.stderr:
            self._told.append(line.decode("utf-8", "replace").rstrip())

    def _end(self) -> str:
        code = self._process.wait()
        self._requests.put(None)
        self._join()
        how = f"signal {-code}" if code < 0 else f"exit code {code}"
        return f"its process ended ({how}): {self._last()}".removesuffix(": ")

    def _join(self) -> None:
        for thread in self._threads:
            thread.join()

    def _last(self) -> str:
        return " ".join(line for line in self._told if line)[-300:]
