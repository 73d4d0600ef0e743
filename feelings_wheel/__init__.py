"""More Than Fine: from a vague word to the exact one, and from the exact word to a sentence."""

__version__ = "0.1.0"
