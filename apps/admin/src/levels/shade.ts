/** Shades there are, lightest first. */
const shades = 5;

/**
 * Which shade a level has, 1 (lightest) to 5: the lowest level has the lightest and the highest the darkest, however many
 * there are. 0 for a level that is none yet.
 */
export function shadeOf(level: number, highest = shades): number {
  if (level < 1) return 0;
  if (highest <= 1) return shades;
  const at = (Math.min(level, highest) - 1) / (highest - 1);
  return 1 + Math.round(at * (shades - 1));
}
