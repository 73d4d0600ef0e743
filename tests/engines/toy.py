"""One small local page, to see that the engines do what the tests of the real one rely on."""

from __future__ import annotations

import base64
import hashlib
from pathlib import Path

SCRIPT = """
const find = id => document.getElementById(id);
const opening = indexedDB.open("toy", 1);
opening.onupgradeneeded = () => opening.result.createObjectStore("visits", { autoIncrement: true });
opening.onsuccess = () => {
  const writing = opening.result.transaction("visits", "readwrite");
  writing.objectStore("visits").add(new Date());
  const counting = writing.objectStore("visits").count();
  writing.oncomplete = () => { find("visits").textContent = `${counting.result} visits`; };
};
find("call").onclick = event => {
  fetch(location.hash.slice(1)).catch(() => {}).finally(() => {
    find("called").textContent = event.isTrusted ? "called" : "not pressed by anybody";
  });
};
find("throw").onclick = () => { throw new Error("thrown on purpose"); };
find("file").onchange = async ({ target }) => { find("read").textContent = await target.files[0].text(); };
find("save").onclick = () => {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([find("read").textContent]));
  link.download = "saved.txt";
  link.click();
};
addEventListener("keydown", ({ key }) => { find("keys").textContent += `${key} `; });
"""

PAGE = """<!DOCTYPE html>
<meta charset="utf-8">{policy}
<title>Toy</title>
<p id="visits"></p><p id="called"></p><p id="read"></p><p id="keys"></p>
<button id="hidden" hidden>Call</button>
<button id="call">Call somebody</button> <button id="throw">Throw</button> <button id="save">Save</button>
<input id="file" type="file">
<script>{script}</script>
"""


def write_toy(file: Path, *, guarded: bool = True) -> Path:
    """Write the page, with a policy under which nothing leaves, or without one."""
    digest = base64.b64encode(hashlib.sha256(SCRIPT.encode()).digest()).decode()
    policy = f"default-src 'none'; connect-src 'none'; script-src 'sha256-{digest}'"
    meta = f'<meta http-equiv="Content-Security-Policy" content="{policy}">' if guarded else ""
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(PAGE.format(policy=meta, script=SCRIPT), encoding="utf-8")
    return file
