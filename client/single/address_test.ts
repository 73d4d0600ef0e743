import assert from "node:assert/strict";
import { isFile, isSameFile, pageOf, placeOf } from "./address.ts";

const FILE = "file:///home/somebody/more-than-fine.html";

Deno.test("a fragment that is a path names a page, with or without its last slash", () => {
  assert.equal(pageOf(`${FILE}#/feelings/bitter/`), "/feelings/bitter/");
  assert.equal(pageOf(`${FILE}#/feelings/bitter`), "/feelings/bitter/");
});

Deno.test("what names no page is the first one", () => {
  for (const end of ["", "#", "#/", "#main"]) assert.equal(pageOf(FILE + end), "/");
});

Deno.test("a second sign says where on the page", () => {
  assert.equal(placeOf(`${FILE}#/wheel/angry/#resentful`), "resentful");
  assert.equal(pageOf(`${FILE}#/wheel/angry/#resentful`), "/wheel/angry/");
  assert.equal(placeOf(`${FILE}#/practice/#apart:hurt+angry`), "apart:hurt+angry");
  for (const end of ["", "#main", "#/wheel/"]) assert.equal(placeOf(FILE + end), "");
});

Deno.test("a path with a name for a file is something to download", () => {
  assert.equal(isFile(pageOf(`${FILE}#/vocabulary.json`)), true);
  assert.equal(isFile(pageOf(`${FILE}#/more-than-fine.html`)), true);
  assert.equal(isFile(pageOf(`${FILE}#/wheel`)), false);
});

Deno.test("only what differs in nothing but the fragment is the same file", () => {
  assert.equal(isSameFile(`${FILE}#/wheel/`, FILE), true);
  assert.equal(isSameFile("https://example.org/#/wheel/", FILE), false);
});
