"""How long a tool may take, everything counted: requests, repeats and waiting."""

import time

from mem0_client.errors import Mem0Error

# main.py gives Dify's SDK 120 s; a tool ends with an error of its own before that.
TOTAL_SECONDS = 90.0
REQUEST_SECONDS = 30.0
CONNECT_SECONDS = 10.0


class Deadline:
    """A point in time that every step of one call looks at."""

    def __init__(self, seconds: float | None = None) -> None:
        self.seconds = TOTAL_SECONDS if seconds is None else seconds
        self._end = time.monotonic() + self.seconds

    def left(self) -> float:
        """Seconds that are left; 0 once it is over."""
        return max(0.0, self._end - time.monotonic())

    def sleep(self, seconds: float) -> None:
        """Waits, but not beyond the end."""
        time.sleep(min(seconds, self.left()))

    def within(self, seconds: float) -> "Deadline":
        """Another deadline that ends with this one at the latest."""
        return Deadline(min(seconds, self.left()))


def timed_out(what: str, seconds: float, *, may_have_happened: bool) -> Mem0Error:
    """Says honestly that a write whose answer never came may have been done."""
    advice = (
        "It may still have been done: look with list_memories before it is repeated."
        if may_have_happened
        else "Try again later, or look whether the server is overloaded."
    )
    return Mem0Error("timeout", f"{what} did not answer within {seconds:.0f} s. {advice}")
