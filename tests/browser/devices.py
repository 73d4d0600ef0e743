"""What the tests hold in their hands, and how a test asks for it."""

from __future__ import annotations

from typing import Any

import pytest

Screen = dict[str, Any]

DESKTOP: Screen = {"viewport": {"width": 1280, "height": 900}}
PHONE: Screen = {
    "viewport": {"width": 390, "height": 844},
    "device_scale_factor": 2,
    "has_touch": True,
    "is_mobile": True,
}
SMALL_PHONE: Screen = {**PHONE, "viewport": {"width": 320, "height": 640}}

on_phone = pytest.mark.parametrize("screen", [PHONE], ids=["phone"])
on_phone_and_desktop = pytest.mark.parametrize("screen", [PHONE, DESKTOP], ids=["phone", "desktop"])
on_every_screen = pytest.mark.parametrize("screen", [SMALL_PHONE, PHONE, DESKTOP], ids=["320", "390", "1280"])
with_motion = pytest.mark.browser_context_args(reduced_motion="no-preference")
without_script = pytest.mark.browser_context_args(java_script_enabled=False)
