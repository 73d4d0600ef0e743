import { familiesOf, type PinpointItem, type Stock } from "./types.ts";

/**
 * Returns up to `length` scenes, from `ranked` in the order of preference, to be asked one after the other.
 *
 * Each is from other families than all before, as long as there are such, and always from others than
 * the one before it. Returns fewer where no more are left, or none of another family.
 */
export function scenes(
  ranked: readonly PinpointItem[],
  stock: Pick<Stock, "words" | "families">,
  length: number,
): PinpointItem[] {
  const uses = new Map(Object.keys(stock.families).map((id) => [id, 0]));
  const picked: PinpointItem[] = [];
  let left = ranked;
  while (picked.length < length) {
    const previous = picked.at(-1);
    const barred = previous ? familiesOf(stock, previous) : [];
    const next = first(
      left.filter((item) => !familiesOf(stock, item).some((id) => barred.includes(id))),
      (item) => crowding(familiesOf(stock, item), uses, length - picked.length - 1),
    );
    if (!next) break;
    picked.push(next);
    left = left.filter((item) => item !== next);
    for (const id of familiesOf(stock, next)) uses.set(id, (uses.get(id) ?? 0) + 1);
  }
  return picked;
}

/**
 * Returns how often a scene's families were used in this session.
 *
 * One of two families counts as used once more where it would leave too few unused ones for the
 * questions `toCome`.
 */
function crowding(
  families: readonly string[],
  uses: ReadonlyMap<string, number>,
  toCome: number,
): number {
  const fewest = Math.min(...uses.values());
  const unused = [...uses.values()].filter((times) => times === fewest).length;
  const tooWide = families.length > 1 && unused - families.length < toCome;
  return Math.max(...families.map((id) => uses.get(id) ?? 0)) + (tooWide ? 1 : 0);
}

/** Returns the scene with the smallest score; of equals the first. */
function first(
  items: readonly PinpointItem[],
  score: (item: PinpointItem) => number,
): PinpointItem | undefined {
  const least = Math.min(...items.map(score));
  return items.find((item) => score(item) === least);
}
