import type { DraftChange } from '@erfa/model-lab';
import { group, model, question } from './testing/drafts';
import { queued, readKept, rebased } from './waiting-changes';

const set = (to: string, from = '', field = ['title', 'da']): DraftChange => ({
  ...{ kind: 'set', node: 'q1', field, from, to },
});
const base = model(group('a', question('q1'), question('q2')));

describe('changes that wait', () => {
  it('are one where the same field is written in, from first to last', () => {
    const typed = ['B', 'Bø', 'Bøl'].reduce<DraftChange[]>(
      (waiting, to, at) => queued(waiting, set(to, 'Bøl'.slice(0, at))),
      [],
    );
    expect(typed).toEqual([set('Bøl', '')]);
    expect(queued(typed, set('', 'Bøl'))).toEqual([]);
    expect(queued(typed, set('x', '', ['title', 'en']))).toHaveLength(2);
  });

  it('are one where a text is begun and gone on with', () => {
    const begun = { kind: 'set', node: 'q1', field: ['guidance'], from: null } as const;
    const first = queued([], { ...begun, to: { da: 'S', en: '' } });
    const next = queued(first, set('Se', 'S', ['guidance', 'da']));
    expect(next).toEqual([{ ...begun, to: { da: 'Se', en: '' } }]);
    const other = { kind: 'set', node: 'q2', field: ['guidance', 'da'], from: 'S', to: 'Se' };
    expect(queued(first, other as DraftChange)).toHaveLength(2);
  });

  it('are made upon what others have done, and told apart where both touched the same', () => {
    const theirs = model(group('a', question('q1', { weight: 3 })));
    const mine: DraftChange[] = [
      { kind: 'set', node: 'q1', field: ['weight'], from: null, to: 2 },
      { kind: 'set', node: 'q1', field: ['title', 'da'], from: 'Om q1', to: 'Nyt' },
      { kind: 'set', node: 'q2', field: ['title', 'da'], from: 'Om q2', to: 'Væk' },
    ];
    const { draft, fitting, turned } = rebased(theirs, mine);
    expect(draft.node('q1')?.title.da).toBe('Nyt');
    expect(fitting).toEqual([mine[1]]);
    expect(turned.map(({ refusal }) => [refusal.code, refusal.found])).toEqual([
      ['changed', 3],
      ['node-unknown', null],
    ]);
  });

  it('are read from the device only in a shape that is known', () => {
    const kept = { flying: { id: 'b', changes: [set('x')] }, waiting: [] };
    expect(readKept(kept)).toBe(kept);
    for (const other of [
      null,
      'x',
      {},
      { flying: {}, waiting: [] },
      { flying: null, waiting: [1] },
    ])
      expect(readKept(other)).toBeNull();
  });

  it('leave the model as it was where none fits', () => {
    expect(rebased(base, []).draft.model).toBe(base);
  });
});
