import assert from "node:assert/strict";
import { unpack } from "./files.ts";

Deno.test("what was packed comes out as it was", async () => {
  const text = JSON.stringify({ said: "“It’s fine.”", count: 437 });
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream("gzip"));
  const bytes = new Uint8Array(await new Response(stream).arrayBuffer());
  assert.equal(await unpack(`\n${btoa(String.fromCharCode(...bytes))}\n`), text);
});
