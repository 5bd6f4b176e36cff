"""Every request gets its answer, also where one of them kills whoever annotates it.

A child that dies is not a failed task: Spark would annotate the whole partition again, come to the same document, and give up
the job behind four attempts. The unanswered requests are halved instead, each half with a fresh child, until one is alone.
"""

import json
from collections import deque
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from .child import Child, ChildDied
from .program import Program

# How much is unanswered at most: enough to keep a child busy, little to be halved when it dies.
MOST_REQUESTS = 64
MOST_BYTES = 1 << 20

PROBE = b'{"id":"probe","text":"The General Assembly,\\n\\n1. Calls upon all States to act;"}\n'


@dataclass(frozen=True)
class Request:
    """A line for a child, and what its answer is kept with."""

    id: str | None
    line: bytes
    key: Any


@dataclass(frozen=True)
class Answer:
    """What became of a document: its resolutions, or why there are none."""

    request: Request
    error: str | None
    resolutions: list[dict]


def answers(requests: Iterable[Request], program: Program) -> Iterator[Answer]:
    """An answer for each request, in their order. Throws where children can't be started or don't keep to the contract."""
    child = Child(program)
    waiting: deque[Request] = deque()
    size = 0
    try:
        for request in _with_end(requests):
            if request is not None:
                child.send(request.line)
                waiting.append(request)
                size += len(request.line)
            while waiting and (request is None or len(waiting) >= MOST_REQUESTS or size > MOST_BYTES):
                try:
                    answer = _parsed(waiting[0], child.receive())
                except ChildDied:
                    yield from _isolate(list(waiting), program)
                    waiting.clear()
                    size = 0
                    child = Child(program)
                else:
                    size -= len(waiting.popleft().line)
                    yield answer
        child.close()
    finally:
        child.kill()


def _with_end(requests: Iterable[Request]) -> Iterator[Request | None]:
    yield from requests
    yield None


def _isolate(suspects: list[Request], program: Program) -> Iterator[Answer]:
    """Answers suspects by halves, so that only the culprit goes without."""
    if len(suspects) == 1:
        yield _alone(suspects[0], program)
        return
    middle = len(suspects) // 2
    for half in (suspects[:middle], suspects[middle:]):
        done = 0
        child = Child(program)
        try:
            for request in half:
                child.send(request.line)
            for request in half:
                answer = _parsed(request, child.receive())
                done += 1
                yield answer
            child.close()
        except ChildDied:
            yield from _isolate(half[done:], program)
        finally:
            child.kill()


def _alone(request: Request, program: Program) -> Answer:
    """Only a document that kills a child of its own while another child answers a harmless text is to blame."""
    try:
        return _parsed(request, _ask(request.line, program))
    except ChildDied as death:
        reason = str(death)
    try:
        _ask(PROBE, program)
    except ChildDied as death:
        raise RuntimeError(f"Unexpected end of every annotator, expected one that runs on this machine: {death}") from death
    return Answer(request, reason, [])


def _ask(line: bytes, program: Program) -> bytes:
    child = Child(program)
    try:
        child.send(line)
        return child.receive()
    finally:
        child.kill()


def _parsed(request: Request, line: bytes) -> Answer:
    answer = json.loads(line)
    if request.id is not None and answer["id"] is not None and answer["id"] != request.id:
        raise RuntimeError(f"Unexpected answer to {answer['id']}, expected one to {request.id}: answers are out of step")
    return Answer(request, answer["error"], answer["resolutions"])
