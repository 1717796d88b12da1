import type { DraftChange } from '../draft/change';
import { checkPlan } from './check-plan';
import { planMigration } from './plan';
import { group, model, question } from './testing/models';
import { writtenSplits } from './written-splits';

const at = { parent: 'g', before: null };
const split = (key: string, ...into: string[]): DraftChange => ({
  ...{ kind: 'split', node: question(key), at, into: into.map((one) => question(one)) },
});
const rekey = (node: string, to: string): DraftChange => ({ kind: 'rekey', node, to });
const names = {
  from: { key: 'm', version: 1, hash: 'a' },
  to: { key: 'm', version: 2, hash: 'b' },
};
const before = model([
  group('g', question('q1', 'Mål og opfølgning'), question('q2', 'Data'), question('q3')),
]);
/** Words that nothing leads from the one to the other by. */
const after = model([
  group('g', question('n1', 'Ledelsens blik'), question('n2', 'Hvert kvartal'), question('q3')),
]);
const plan = (changes: readonly DraftChange[], to = after) =>
  planMigration(before, to, names, [], writtenSplits(changes));
const brief = (...given: Parameters<typeof plan>) =>
  plan(...given)
    .operations.filter(({ of, kind }) => of === 'question' && kind !== 'kept')
    .map(({ kind, from, to, reason }) => [kind, from.join(), to.join(), reason.link]);

describe('what was split while writing', () => {
  it('is followed through further splits and other keys', () => {
    const splits = writtenSplits([
      ...[split('q1', 'a', 'b'), rekey('a', 'c'), split('c', 'd', 'e'), rekey('q9', 'q8')],
    ]);
    expect([...splits]).toEqual([
      ['q1', ['d', 'e', 'b']],
      ['c', ['d', 'e']],
    ]);
  });

  it('is proposed as split, whatever the words', () => {
    expect(brief([])).toEqual([
      ['new', '', 'n1', 'nothing-alike'],
      ['new', '', 'n2', 'nothing-alike'],
      ['retired', 'q1', '', 'nothing-alike'],
      ['retired', 'q2', '', 'nothing-alike'],
    ]);
    const changes = [split('q1', 'n1', 'n2')];
    expect(brief(changes)).toEqual([
      ['split', 'q1', 'n1,n2', 'written'],
      ['retired', 'q2', '', 'nothing-alike'],
    ]);
    expect(checkPlan(plan(changes), before, after)).toEqual([]);
    expect(plan(changes).operations[1]).toMatchObject({ meaning: 'substantive', follows: 'break' });
  });

  it('is left to words where the question is back, or fewer than two of them are there', () => {
    const again = model([group('g', question('q1', 'Mål og opfølgning'), question('n1', 'Andet'))]);
    expect(brief([split('q1', 'n1', 'n2')], again).flat()).not.toContain('written');
    const one = model([group('g', question('n1', 'Ledelsens blik'), question('q3'))]);
    expect(brief([split('q1', 'n1', 'n2')], one).flat()).not.toContain('written');
  });

  it('gives way to a decision', () => {
    const decision = {
      ...{ key: 'q1', to: [], meaning: null, rescale: null, comparability: null },
      ...{ note: '', by: 'x', at: '2027-01-04T12:52:00Z' },
    };
    const changes = writtenSplits([split('q1', 'n1', 'n2')]);
    const { operations } = planMigration(before, after, names, [decision], changes);
    const found = operations.find(({ from }) => from.includes('q1'));
    expect(found).toMatchObject({ kind: 'retired', proposed: { kind: 'split', to: ['n1', 'n2'] } });
  });
});
