/** What a scheduler got out of sessions of one length. */
export interface Point {
  answers: number;
  /** The share of the words met that are retained, 0..1. */
  share: number;
}

/**
 * Returns how many answers a scheduler needs to retain a share of the words (0..1), or null when it never does.
 *
 * `points` are of ever longer sessions; between two of them the line is straight.
 */
export function answersNeeded(points: readonly Point[], share: number): number | null {
  for (const [index, after] of points.entries()) {
    if (after.share < share) continue;
    const before = points[index - 1];
    if (!before) return null;
    const part = (share - before.share) / (after.share - before.share);
    return before.answers + part * (after.answers - before.answers);
  }
  return null;
}
