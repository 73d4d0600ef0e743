"""What keeps a promise: nothing leaves the device, and no foreign script runs."""

from __future__ import annotations

from collections.abc import Iterable
from types import MappingProxyType

from flask import Flask, Response, request

from feelings_wheel.web.faces import STATIC

CONTENT_SECURITY_POLICY = MappingProxyType(
    {
        "default-src": "'self'",
        "script-src": "'self'",
        "style-src": "'self'",
        "img-src": "'self'",
        "font-src": "'self'",
        "connect-src": "'self'",
        "object-src": "'none'",
        "frame-src": "'none'",
        "media-src": "'none'",
        "base-uri": "'none'",
        "form-action": "'none'",
        "require-trusted-types-for": "'script'",
        "trusted-types": "offline",
    }
)
"""The one policy; each face states it in its own form, see below.

The default lets a browser have the manifest: WebKit complains in the console of `manifest-src`, which it doesn't know.
A string becomes the address of a script only by the Trusted Types policy `offline`, which admits the service worker
alone: see client/offline/register.ts.
"""

HEADERS = {"Referrer-Policy": "no-referrer", "X-Content-Type-Options": "nosniff"}
"""On every response."""

DOCUMENT_HEADERS = {
    "Cross-Origin-Opener-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
}
"""With the policy, on all but styles, scripts and fonts, where a browser ignores them and each visit would pay."""

DOCUMENTS = ("text/html", "image/svg+xml")
"""What can be opened as a page, be it a file that isn't there."""


def as_header(frame_ancestors: str = "'none'") -> str:
    """Return the policy of a served page; only a header can say who may embed it."""
    if any(sign in frame_ancestors for sign in ";,\r\n") or not frame_ancestors.strip():
        raise ValueError(
            f"FRAME_ANCESTORS {frame_ancestors!r} is no list of sources; name hosts with spaces between them, or 'none'"
        )
    return _written({**CONTENT_SECURITY_POLICY, "frame-ancestors": frame_ancestors})


def as_meta() -> str:
    """Return the policy of a page of the static site, which says it itself."""
    return _written(CONTENT_SECURITY_POLICY)


def as_hashes(scripts: Iterable[str], styles: Iterable[str]) -> str:
    """Return the policy of the one file: it may run and use what has these hashes, embed data, and ask for nothing.

    Each hash is as in `sha256-<base64>`.
    """
    nothing = {"default-src": "'none'", "connect-src": "'none'", "trusted-types": "'none'"}
    within = {"img-src": "data:", "font-src": "data:"}
    hashed = {"script-src": _quoted(scripts), "style-src": _quoted(styles)}
    return _written({**CONTENT_SECURITY_POLICY, **nothing, **within, **hashed})


def init_app(app: Flask) -> None:
    """Put the headers on every response, errors and files included; have static pages say the policy themselves."""
    policy = as_header(app.config["FRAME_ANCESTORS"])
    app.jinja_env.globals["policy_in_page"] = as_meta() if app.extensions["face"] is STATIC else None

    @app.after_request
    def protect(response: Response) -> Response:
        response.headers.update(HEADERS)
        if request.endpoint != "static" or response.mimetype in DOCUMENTS:
            response.headers.update({"Content-Security-Policy": policy, **DOCUMENT_HEADERS})
        return response


def _written(directives: dict[str, str] | MappingProxyType[str, str]) -> str:
    return "; ".join(f"{name} {sources}" for name, sources in directives.items())


def _quoted(hashes: Iterable[str]) -> str:
    return " ".join(f"'{hash_}'" for hash_ in hashes)
