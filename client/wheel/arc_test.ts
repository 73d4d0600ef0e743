import assert from "node:assert/strict";
import { between, readArc, writeArc } from "./arc.ts";

const close = (a: number, b: number) => assert.ok(Math.abs(a - b) < 1e-3, `${a} is not ${b}`);

Deno.test("an arc survives being written and read", () => {
  for (const [start, end] of [[0, 1], [1, 2.5], [3, 6.2], [5, 2 * Math.PI], [0.2, 4.5]]) {
    const arc = { inner: 60, outer: 190, start: start ?? 0, end: end ?? 0 };
    const back = readArc(writeArc(arc));
    close(back.start, arc.start);
    close(back.end, arc.end);
    assert.equal(back.inner, 60);
    assert.equal(back.outer, 190);
  }
});

Deno.test("a path of another form is refused by name", () => {
  assert.throws(() => readArc("M0 0L1 1Z"), /Not the path of an arc: M0 0L1 1Z/);
});

Deno.test("half way is in the middle", () => {
  const half = between(
    { inner: 0, outer: 10, start: 0, end: 1 },
    { inner: 10, outer: 30, start: 1, end: 3 },
    0.5,
  );
  assert.deepEqual(half, { inner: 5, outer: 20, start: 0.5, end: 2 });
});
