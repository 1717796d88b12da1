import { countLevels, countValues } from './histogram';
import { publishFigures, roundLevels } from './published-figures';

/** Every way in which `members` can stand at five levels. */
function* everyStanding(members: number, levels = 5): Generator<number[]> {
  if (levels === 1) {
    yield [members];
    return;
  }
  for (let here = 0; here <= members; here += 1)
    for (const rest of everyStanding(members - here, levels - 1)) yield [here, ...rest];
}

describe('counts of levels', () => {
  it('are near the true ones, in steps of three, and never more than there are members', () => {
    for (let members = 6; members <= 24; members += 1)
      for (const counts of everyStanding(members)) {
        const shown = roundLevels(counts);
        const sum = shown.reduce((all, count) => all + count, 0);
        const gaps = counts.map((count, level) => count - (shown[level] ?? 0));
        if (
          sum > members ||
          shown.some((count) => count % 3 !== 0 || count < 0) ||
          gaps.some((gap) => gap < -1 || gap > 2)
        )
          throw new Error(`${counts.join()} is shown as ${shown.join()}.`);
      }
  });

  it('never tell that a level is empty: whatever is shown, somebody may stand anywhere', () => {
    for (let members = 6; members <= 24; members += 1) {
      const possible = new Map<string, boolean[]>();
      for (const counts of everyStanding(members)) {
        const shown = roundLevels(counts).join();
        const before = possible.get(shown) ?? counts.map(() => false);
        possible.set(
          shown,
          before.map((was, level) => was || (counts[level] ?? 0) > 0),
        );
      }
      const telling = [...possible].filter(([, levels]) => levels.includes(false));
      expect(telling).toEqual([]);
    }
  });
});

describe('published figures', () => {
  const grid = { lowest: 10, highest: 50 };

  it('hold count, quartiles, median and rounded levels, and neither lowest nor highest', () => {
    const histogram = countValues(grid, [15, 22, 24, 27, 31, 33, 38, 41]);
    const shown = { count: 8, lowerQuartile: 24, median: 29, upperQuartile: 34 };
    expect(publishFigures(histogram, countLevels(histogram, [10, 20, 30, 40, 50]))).toEqual({
      ...shown,
      levels: [0, 3, 3, 0, 0],
    });
    expect(publishFigures(histogram, null)).toEqual({ ...shown, levels: null });
  });

  it('of nobody are none', () => {
    expect(publishFigures(countValues(grid, []), null)).toBeNull();
  });
});
