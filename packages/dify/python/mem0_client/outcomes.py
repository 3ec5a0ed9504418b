"""Variables that several tools have."""

from collections.abc import Sequence

from mem0_client.backend import Work
from mem0_client.records import Record, shown


def of_records(records: Sequence[Record], namespace: str) -> dict[str, object]:
    """Memories that were found."""
    items = [shown(record.item, namespace) for record in records]
    return {
        "status": "succeeded" if items else "empty",
        "memories": items,
        "ids": [item["id"] for item in items],
        "count": len(items),
    }


def of_work(work: Work) -> dict[str, object]:
    """What work has come to: "empty" when it is done and there was nothing to keep."""
    is_empty = work.status == "succeeded" and not work.results
    return {
        "status": "empty" if is_empty else work.status,
        "event_id": work.event_id,
        "memories": [{**result} for result in work.results],
        "ids": [result["id"] for result in work.results],
        "count": len(work.results),
    }


def number_of(count: int, noun: str = "memory", plural: str = "memories") -> str:
    """A count in words."""
    return f"{count} {noun if count == 1 else plural}"
