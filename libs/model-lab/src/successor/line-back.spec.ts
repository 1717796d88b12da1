import { lineBack } from './line-back';
import { planMigration } from './plan';
import { group, model, question } from './testing/models';

const names = {
  from: { key: 'm', version: 1, hash: 'a' },
  to: { key: 'm', version: 2, hash: 'b' },
};
const [q1, q2] = [question('q1', 'Strategi og retning'), question('q2', 'Drift af systemer')];
const first = model([group('a', q1, q2), group('b', question('q3', 'Gevinster og ejere'))]);
const second = model([
  group('a', q1),
  group('b', { ...q2, key: 'x2' }, question('q3', 'Gevinster og ejere')),
]);
const third = model([
  group('a', q1, question('q4', 'Læring på tværs')),
  group('b', { ...q2, key: 'x2' }, question('q3', 'Gevinster og ejere')),
]);
const back = planMigration(first, second, names, []);
const on = planMigration(second, third, names, []);

describe('a line back through versions', () => {
  it('goes on by itself within one version', () => {
    expect(lineBack([], 'q1')).toEqual({ key: 'q1', line: 'comparable' });
  });

  it('finds what a figure was called, and the least that any version says of it', () => {
    expect(lineBack([on, back], 'x2')).toEqual({ key: 'q2', line: 'chained' });
    expect(lineBack([on], 'a')).toEqual({ key: 'a', line: 'break' });
    expect(lineBack([on, back], 'b')).toEqual({ key: 'b', line: 'chained' });
    expect(lineBack([on, back], 'm')).toEqual({ key: 'm', line: 'break' });
  });

  it('ends where there was nothing', () => {
    expect(lineBack([on, back], 'q4')).toEqual({ key: null, line: 'new-line' });
  });
});
