import { applyChange } from '@erfa/model-lab';
import { outlineOf } from '../lab/outline';
import { group, model, question } from '../lab/testing/drafts';
import { RowHeights } from './row-window';
import { dropSpot, rowBeginning, rowsOf, spotAfter, type Way } from './tree-rows';

const written = model(
  group('a', question('q1'), question('q2')),
  group('b', question('q3'), group('c')),
  question('q4'),
);
const outline = outlineOf(written);

/** The keys of the model after a move, with their numbers. */
function after(key: string, way: Way): string {
  const to = spotAfter(outline, key, way);
  if (!to) return 'nowhere';
  const place = outline.get(key);
  const from = {
    parent: place?.parent ?? '',
    before: place?.siblings[place.at + 1]?.key ?? null,
  };
  const moved = applyChange(written, { kind: 'move', node: key, from, to });
  return [...outlineOf(moved.model)].map(([one, { number }]) => `${number}${one}`).join(' ');
}

describe('the rows of the contents', () => {
  it('are those of open groups, each with its number, tier and place', () => {
    const rows = rowsOf(written, outline, new Set(['b']));
    expect(rows.map(({ number, key, tier, at, of }) => [number, key, tier, at, of])).toEqual([
      ['1', 'a', 1, 1, 3],
      ['2', 'b', 1, 2, 3],
      ['2.1', 'q3', 2, 1, 2],
      ['2.2', 'c', 2, 2, 2],
      ['3', 'q4', 1, 3, 3],
    ]);
  });

  it('move up, down, in and out, and stay where there is nowhere to go', () => {
    expect(after('q2', 'up')).toContain('1.1q2 1.2q1');
    expect(after('a', 'down')).toContain('1b 1.1q3 1.2c 2a');
    expect(after('q4', 'in')).toContain('2b 2.1q3 2.2c 2.3q4');
    expect(after('q2', 'in')).toBe('nowhere');
    expect(after('b', 'in')).toContain('1.3b 1.3.1q3');
    expect(after('q3', 'out')).toContain('2b 2.1c 3q3 4q4');
    expect(['q1', 'a'].map((key) => after(key, 'up'))).toEqual(['nowhere', 'nowhere']);
    expect(after('q4', 'down')).toBe('nowhere');
    expect(after('q4', 'out')).toBe('nowhere');
  });

  it('are let go before, after and inside others, and never inside themselves', () => {
    expect(dropSpot(outline, 'q1', 'q4', 'before')).toEqual({ parent: 'm', before: 'q4' });
    expect(dropSpot(outline, 'q1', 'q4', 'after')).toEqual({ parent: 'm', before: null });
    expect(dropSpot(outline, 'q1', 'b', 'into')).toEqual({ parent: 'b', before: 'q3' });
    expect(dropSpot(outline, 'q1', 'q3', 'into')).toBeNull();
    expect(dropSpot(outline, 'b', 'c', 'into')).toBeNull();
    expect(dropSpot(outline, 'q1', 'q1', 'before')).toBeNull();
    expect(dropSpot(outline, 'q2', 'q1', 'after')).toEqual({ parent: 'a', before: null });
  });

  it('are found by their first letters, around and around', () => {
    const rows = ['Mål', 'Ejere', 'Måling'].map((words, at) => ({ key: `${at}`, words }));
    expect(rowBeginning(rows, '0', 'm')).toBe('2');
    expect(rowBeginning(rows, '2', 'm')).toBe('0');
    expect(rowBeginning(rows, '2', 'må')).toBe('2');
    expect(rowBeginning(rows, '0', 'x')).toBeNull();
  });
});

describe('the window on the rows', () => {
  const keys = Array.from({ length: 2000 }, (_, at) => `k${at}`);

  it('draws a screenful of thousands, and keeps their height', () => {
    const heights = new RowHeights();
    heights.learn('k3', 100);
    const total = 1999 * 36 + 100;
    for (const scrolled of [0, 5000, total - 700]) {
      const { first, end, above, below } = heights.window(keys, scrolled, 700);
      expect(end - first).toBeLessThan(60);
      const drawn = keys.slice(first, end).reduce((sum, key) => sum + heights.of(key), 0);
      expect(above + drawn + below).toBe(total);
      expect(above).toBeLessThanOrEqual(scrolled);
      expect(above + drawn).toBeGreaterThanOrEqual(Math.min(total, scrolled + 700));
    }
  });
});
