/** The arcs of a wheel as numbers: read from the paths that the server drew, and written back while one moves. */

/** A piece of a ring. Radii in units of the viewBox; angles in radians, 0 at 12 o'clock, clockwise. */
export interface Arc {
  readonly inner: number;
  readonly outer: number;
  readonly start: number;
  readonly end: number;
}

const TURN = 2 * Math.PI;

/**
 * Reads a path as `feelings_wheel/wheel.py` writes it: outer edge clockwise, inner edge back.
 * @throws Error when the path has another form
 */
export function readArc(path: string): Arc {
  const numbers = (path.match(/-?[\d.]+/g) ?? []).map(Number);
  const [x0, y0, outer, , , , , x1, y1, , , inner] = numbers;
  if (
    x0 === undefined || y0 === undefined || outer === undefined || x1 === undefined ||
    y1 === undefined || inner === undefined || numbers.length !== 18
  ) throw new Error(`Not the path of an arc: ${path}`);
  const start = angle(x0, y0);
  let end = angle(x1, y1);
  // a wedge that ends at twelve o'clock ends at a full turn, not at none
  if (end < start) end += TURN;
  return { inner, outer, start, end };
}

/** Writes an arc as an SVG path of the same form. */
export function writeArc({ inner, outer, start, end }: Arc): string {
  const large = end - start > Math.PI ? 1 : 0;
  const a = point(outer, start),
    b = point(outer, end),
    c = point(inner, end),
    d = point(inner, start);
  return `M${a}A${outer} ${outer} 0 ${large} 1 ${b}L${c}A${inner} ${inner} 0 ${large} 0 ${d}Z`;
}

/** The arc on the way from one to another; `share`: 0..1. */
export function between(from: Arc, to: Arc, share: number): Arc {
  const mix = (a: number, b: number) => a + (b - a) * share;
  return {
    inner: mix(from.inner, to.inner),
    outer: mix(from.outer, to.outer),
    start: mix(from.start, to.start),
    end: mix(from.end, to.end),
  };
}

function angle(x: number, y: number): number {
  return (Math.atan2(x, -y) + TURN) % TURN;
}

function point(radius: number, at: number): string {
  return `${(radius * Math.sin(at)).toFixed(2)} ${(-radius * Math.cos(at)).toFixed(2)}`;
}
