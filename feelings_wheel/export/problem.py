"""What an export that can't be made says."""

from __future__ import annotations


class ExportError(Exception):
    """One sentence: the fact, then the remedy."""
