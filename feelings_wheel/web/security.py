"""The headers that keep a promise: nothing leaves the device, and no foreign script runs."""

from __future__ import annotations

from flask import Flask, Response, request

CONTENT_SECURITY_POLICY = "; ".join(
    (
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self'",
        "font-src 'self'",
        "connect-src 'self'",
        "manifest-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
        "frame-ancestors 'none'",
        "require-trusted-types-for 'script'",
        "trusted-types 'none'",
    )
)

HEADERS = {"Referrer-Policy": "no-referrer", "X-Content-Type-Options": "nosniff"}
"""On every response."""

DOCUMENT_HEADERS = {
    "Content-Security-Policy": CONTENT_SECURITY_POLICY,
    "Cross-Origin-Opener-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
}
"""On all but styles, scripts and fonts, where a browser ignores them and every first visit would pay for them."""

DOCUMENTS = ("text/html", "image/svg+xml")
"""What can be opened as a page, be it a file that isn't there."""


def init_app(app: Flask) -> None:
    """Put the headers on every response, errors and files included."""

    @app.after_request
    def protect(response: Response) -> Response:
        response.headers.update(HEADERS)
        if request.endpoint != "static" or response.mimetype in DOCUMENTS:
            response.headers.update(DOCUMENT_HEADERS)
        return response
