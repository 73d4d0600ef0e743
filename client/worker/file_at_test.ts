import assert from "node:assert/strict";
import { fileAt } from "./file_at.ts";

const HOME = "https://example.org/some/where/";
const FILES = { "./": "", "wheel/": "", "wheel/angry/": "", "static/css/base.css": "" };

function shown(address: string): string | undefined {
  return fileAt(HOME + address, HOME, FILES);
}

Deno.test("a page is the same with and without index.html, at home and below", () => {
  assert.equal(shown(""), "./");
  assert.equal(shown("index.html"), "./");
  assert.equal(shown("wheel/angry/"), "wheel/angry/");
  assert.equal(shown("wheel/angry/index.html"), "wheel/angry/");
});

Deno.test("a page is the same whatever the query and the fragment say", () => {
  assert.equal(shown("?a=/b/"), "./");
  assert.equal(shown("wheel/?x#angry"), "wheel/");
  assert.equal(shown("wheel/index.html#a/index.html"), "wheel/");
  assert.equal(shown("static/css/base.css?v=1"), "static/css/base.css");
});

Deno.test("what is not kept is shown by nobody", () => {
  for (
    const address of ["wheel", "wheel/biter/", "xindex.html", "static/", "toString", "__proto__"]
  ) {
    assert.equal(shown(address), undefined, address);
  }
});
