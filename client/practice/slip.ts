/**
 * Tells whether one slip of the finger turns one text into the other: a letter that is missing, added or
 * wrong, or two neighbors swapped (a restricted Damerau-Levenshtein distance of 1). Equal texts are no slip.
 */
export function isSlip(typed: string, meant: string): boolean {
  if (typed === meant) return false;
  let start = 0;
  while (start < meant.length && typed[start] === meant[start]) start++;
  const samePast = (inTyped: number, inMeant: number) =>
    typed.slice(start + inTyped) === meant.slice(start + inMeant);
  const swapped = typed[start] === meant[start + 1] && typed[start + 1] === meant[start];
  return samePast(0, 1) || samePast(1, 0) || samePast(1, 1) || (swapped && samePast(2, 2));
}
