"""What search engines ask for: `/robots.txt`, and `/sitemap.xml` where the site knows its own address."""

from __future__ import annotations

from flask import Flask, Response, current_app, render_template

from feelings_wheel.web.base_url import whole
from feelings_wheel.web.site import revalidated, vocabulary
from feelings_wheel.web.site_map import every_page


def init_app(app: Flask) -> None:
    """Answer them; a sitemap is made of whole addresses, so that it needs a base URL."""
    app.add_url_rule("/robots.txt", view_func=robots)
    if app.config["BASE_URL"]:
        app.add_url_rule("/sitemap.xml", view_func=sitemap)


def robots() -> Response:
    """Let everybody read everything."""
    lines = ["User-agent: *", "Allow: /"]
    if current_app.config["BASE_URL"]:
        lines.append(f"Sitemap: {whole('/sitemap.xml')}")
    return revalidated(Response("\n".join(lines) + "\n", mimetype="text/plain"))


def sitemap() -> Response:
    """List every page."""
    paths = current_app.url_map.bind("", "/")
    addresses = [whole(paths.build(endpoint, values)) for endpoint, values in every_page(vocabulary())]
    return revalidated(Response(render_template("sitemap.xml", addresses=addresses), mimetype="application/xml"))
