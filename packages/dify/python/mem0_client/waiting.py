"""Waiting for work that a server does after its answer."""

from mem0_client.backend import Backend, Work
from mem0_client.errors import PASSING_CODES, Mem0Error
from mem0_client.scope import Scope

_SECONDS = {"none": 0.0, "short": 10.0, "full": 60.0}
_FIRST_PAUSE = 0.05
_LONGEST_PAUSE = 2.0

WAITS = tuple(_SECONDS)


def wait_for(backend: Backend, scope: Scope, work: Work, wait: str) -> Work:
    """Asks again and again until the work is over or the time is: then it is still "accepted".

    A server that cannot say how its work goes has taken it on all the same. An error here would
    have the workflow add it once more.
    """
    deadline = backend.deadline.within(_SECONDS[wait])
    pause = _FIRST_PAUSE
    while work.status == "accepted" and deadline.left() > 0:
        try:
            work = backend.event(scope, work.event_id, is_own=True)
        except Mem0Error as error:
            if error.code not in PASSING_CODES:
                raise
            return work
        if work.status == "accepted":
            deadline.sleep(pause)
            pause = min(pause * 1.5, _LONGEST_PAUSE)
    return work
