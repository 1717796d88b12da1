import fc from 'fast-check';
import { linkedLine, type LinePoint } from './linked-line';

const point = (
  value: number | null,
  line: LinePoint['line'] = 'comparable',
  again: number | null = null,
): LinePoint => ({ value, line, again });

/** Rounds on one version; whole numbers, so that sums are exact. */
const rounds = fc.array(
  fc.integer({ min: -100, max: 100 }).map((value) => point(value)),
  { minLength: 1, maxLength: 5 },
);
const again = fc.integer({ min: -100, max: 100 });
/** Ends a run of rounds on one version, whose last round is scored under the next one. */
const chained = (run: readonly LinePoint[], figure: number | null): LinePoint[] =>
  run.map((one, at) =>
    at === run.length - 1 ? { ...one, line: 'chained' as const, again: figure } : one,
  );
const valuesOf = (line: readonly LinePoint[]): (number | null)[] => line.map(({ value }) => value);

describe('a line linked over a change of version', () => {
  it('is moved by what the change alone did to the round scored under both', () => {
    // 2023: 48.0, 2024: 52.3 on version 1, where 2024 comes to 54.1 under version 2; 2025: 57.0 on version 2.
    const linked = linkedLine([point(48), point(52.3, 'chained', 54.1), point(57)]);
    expect(linked.map((value) => value && Math.round(value * 10) / 10)).toEqual([49.8, 54.1, 57]);
  });

  it('is the line itself where no version changed anything', () => {
    fc.assert(
      fc.property(rounds, rounds, (before, after) => {
        const line = [...before, ...after];
        expect(linkedLine(line)).toEqual(valuesOf(line));
        const unmoved = [...chained(before, before.at(-1)?.value ?? 0), ...after];
        expect(linkedLine(unmoved)).toEqual(valuesOf(line));
      }),
    );
  });

  it('comes to the same over three versions, whether it is linked at once or in two steps', () => {
    fc.assert(
      fc.property(rounds, again, rounds, again, rounds, (first, one, second, two, third) => {
        const [a, b] = [chained(first, one), chained(second, two)];
        const atOnce = linkedLine([...a, ...b, ...third]);
        // First the oldest in the terms of the second version, then all of them in the terms of the third.
        const inSecond = linkedLine([...a, ...b]).map((value, at, all) =>
          at === all.length - 1 ? point(value, 'chained', two) : point(value),
        );
        expect(linkedLine([...inSecond, ...third])).toEqual(atOnce);
      }),
    );
  });

  it('keeps the differences that were measured within each version, and across them those under the newer one', () => {
    fc.assert(
      fc.property(rounds, again, rounds, (before, figure, after) => {
        const linked = linkedLine([...chained(before, figure), ...after]);
        const differences = (values: readonly (number | null)[]): number[] =>
          values.slice(1).map((value, at) => (value ?? 0) - (values[at] ?? 0));
        const [values, later] = [valuesOf(before), valuesOf(after)];
        expect(differences(linked)).toEqual([
          ...differences(values),
          (later[0] ?? 0) - figure,
          ...differences(later),
        ]);
        // The newer version's own figures stay.
        expect(linked.slice(before.length)).toEqual(later);
      }),
    );
  });

  it('is never linked over a break, nor where the round has no figure under the newer version', () => {
    fc.assert(
      fc.property(
        rounds,
        fc.constantFrom('break', 'new-line', 'ended', 'chained'),
        again,
        rounds,
        (before, line, figure, after) => {
          const cut = before.map((one, at) =>
            at === before.length - 1
              ? { ...one, line, again: line === 'chained' ? null : figure }
              : one,
          );
          expect(linkedLine([...cut, ...after])).toEqual([
            ...before.map(() => null),
            ...valuesOf(after),
          ]);
        },
      ),
    );
  });

  it('has nothing where there is no figure, and nothing before a chained round without one', () => {
    expect(linkedLine([point(1), point(null), point(3)])).toEqual([1, null, 3]);
    expect(linkedLine([point(1), point(null, 'chained', 2), point(3)])).toEqual([null, null, 3]);
    expect(linkedLine([])).toEqual([]);
  });
});
