"""The learner's data, in a real browser."""
