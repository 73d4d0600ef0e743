"""What the log of a browser says, for tests that look into it."""

from __future__ import annotations

from typing import Any

Events = list[dict[str, Any]]


def effective(events: Events) -> Events:
    """Return the events that were not taken back."""
    retracted = {event["target"] for event in events if event["type"] == "retracted"}
    return [event for event in events if event["type"] != "retracted" and event["id"] not in retracted]


def types(events: Events) -> list[str]:
    """Return what happened, in order."""
    return [event["type"] for event in events]


def answered(events: Events) -> Events:
    """Return the answers that count."""
    return [event for event in effective(events) if event["type"] == "answered"]
