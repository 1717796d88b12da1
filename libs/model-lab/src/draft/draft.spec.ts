import type { GroupNode, Model, ModelNode, QuestionNode } from '@erfa/scoring-sdk';
import { type DraftChange, invertChange } from './change';
import { changeFault } from './change-structure';
import { settingField } from './field';
import { applyChange, OpenDraft } from './open-draft';
import { placeInModel } from './place-in-model';
import { group, model, outline, question, text } from './testing/models';

const base = model(
  group('a', question('q1'), question('q2', { shownWhen: { all: [{ question: 'q1', is: [1] }] } })),
  group('b', question('q3'), group('c')),
);
const set = (node: string, field: (string | number)[], from: unknown, to: unknown): DraftChange =>
  ({ kind: 'set', node, field, from, to }) as DraftChange;

/** What a change comes to: the code it is refused with, or the keys of the model with its tiers. */
const outcome = (change: DraftChange, on: Model = base, published?: Set<string>): string => {
  const result = applyChange(on, change, published);
  if (!result.made) {
    const { code, found } = result.refusal;
    expect(result.model).toBe(on);
    return found === null ? code : `${code} ${JSON.stringify(found)}`;
  }
  return outline(result.model.nodes);
};
describe('a change of a draft', () => {
  it('sets fields, puts nodes in, takes them out, moves them and gives them other keys', () => {
    expect(outline(base.nodes)).toBe('a(q1 q2) b(q3 c())');
    const at = (parent: string, before: string | null) => ({ parent, before });
    expect(outcome({ kind: 'add', node: question('n'), at: at('c', null) })).toBe(
      'a(q1 q2) b(q3 c(n))',
    );
    expect(outcome({ kind: 'add', node: group('n'), at: at('m', 'a') })).toBe(
      'n() a(q1 q2) b(q3 c())',
    );
    expect(outcome({ kind: 'remove', node: base.nodes[1] as ModelNode, at: at('m', null) })).toBe(
      'a(q1 q2)',
    );
    expect(outcome({ kind: 'move', node: 'q1', from: at('a', 'q2'), to: at('b', 'c') })).toBe(
      'a(q2) b(q3 q1 c())',
    );
    expect(outcome({ kind: 'move', node: 'q1', from: at('a', 'q2'), to: at('a', null) })).toBe(
      'a(q2 q1) b(q3 c())',
    );
    const rekeyed = applyChange(base, { kind: 'rekey', node: 'q1', to: 'first' });
    expect(outline(rekeyed.model.nodes)).toBe('a(first q2) b(q3 c())');
    expect(JSON.stringify(rekeyed.model)).toContain('{"question":"first","is":[1]}');
    const renamed = applyChange(base, set('q3', ['title', 'da'], 'q3', 'Spørgsmål'));
    expect(JSON.stringify(renamed.model)).toContain('{"da":"Spørgsmål","en":"q3"}');
  });

  it('is refused with what stands there where somebody else was faster', () => {
    expect(outcome(set('q1', ['title', 'da'], 'old', 'new'))).toBe('changed "q1"');
    expect(outcome(set('gone', ['title', 'da'], 'old', 'new'))).toBe('node-unknown');
    const changed = applyChange(base, set('q3', ['weight'], null, 2)).model;
    const remove: DraftChange = {
      ...{ kind: 'remove', node: base.nodes[1] as ModelNode },
      at: { parent: 'm', before: null },
    };
    expect(outcome(remove, changed)).toMatch(/^changed .*"weight":2/);
    const elsewhere = { parent: 'c', before: null };
    const moved = applyChange(base, {
      ...{ kind: 'move', node: 'q1', from: { parent: 'a', before: 'q2' }, to: elsewhere },
    }).model;
    const again: DraftChange = {
      ...{ kind: 'move', node: 'q1', from: { parent: 'a', before: 'q2' } },
      to: { parent: 'b', before: null },
    };
    expect(outcome(again, moved)).toBe('moved {"parent":"c","before":null}');
    expect(
      outcome({ kind: 'remove', node: question('q1'), at: { parent: 'a', before: 'q2' } }, moved),
    ).toBe('moved {"parent":"c","before":null}');
    expect(
      outcome({ kind: 'add', node: question('n'), at: { parent: 'gone', before: null } }),
    ).toBe('parent-unknown');
  });

  it('is refused for the order of siblings only where the node itself, or what it stood before, has moved', () => {
    const up: DraftChange = {
      ...{ kind: 'move', node: 'q2', from: { parent: 'a', before: null } },
      to: { parent: 'a', before: 'q1' },
    };
    const added = applyChange(base, {
      ...{ kind: 'add', node: question('n'), at: { parent: 'a', before: null } },
    }).model;
    expect(outcome(up, added)).toBe('a(q2 q1 n) b(q3 c())');
    const first: DraftChange = {
      ...{ kind: 'move', node: 'q1', from: { parent: 'a', before: 'q2' } },
      to: { parent: 'b', before: null },
    };
    const between = applyChange(base, {
      ...{ kind: 'add', node: question('n'), at: { parent: 'a', before: 'q2' } },
    }).model;
    expect(outcome(first, between)).toBe('a(n q2) b(q3 c() q1)');
    expect(outcome(first, applyChange(base, up).model)).toBe('moved {"parent":"a","before":null}');
  });

  it('counts as made where all is so already', () => {
    for (const change of [
      set('q1', ['title', 'da'], 'something else', 'q1'),
      { kind: 'remove', node: question('gone'), at: { parent: 'a', before: null } },
      {
        kind: 'move',
        node: 'q1',
        from: { parent: 'b', before: null },
        to: { parent: 'a', before: 'q2' },
      },
      {
        kind: 'move',
        node: 'q1',
        from: { parent: 'a', before: 'q2' },
        to: { parent: 'a', before: 'q1' },
      },
      { kind: 'rekey', node: 'q1', to: 'q1' },
    ] satisfies DraftChange[]) {
      const result = applyChange(base, change);
      expect(result).toEqual({ made: true, change: null, model: base });
      expect(result.model).toBe(base);
    }
  });

  it('never leaves what is no model', () => {
    const at = { parent: 'm', before: null };
    expect(outcome({ kind: 'add', node: question('q1'), at })).toBe('key-taken "q1"');
    expect(outcome({ kind: 'add', node: group('n', question('n')), at })).toBe('key-taken "n"');
    expect(outcome({ kind: 'add', node: question('m'), at })).toBe('key-taken "m"');
    expect(outcome({ kind: 'add', node: question('n'), at: { parent: 'q1', before: null } })).toBe(
      'not-a-group',
    );
    const into = (parent: string): DraftChange => ({
      ...{ kind: 'move', node: 'b', from: at, to: { parent, before: null } },
    });
    expect(outcome(into('c'))).toBe('inside-itself');
    expect(outcome(into('b'))).toBe('inside-itself');
    expect(outcome(into('q1'))).toBe('not-a-group');
    expect(outcome({ kind: 'rekey', node: 'q1', to: 'q2' })).toBe('key-taken "q2"');
    expect(outcome({ kind: 'rekey', node: 'q1', to: 'Æ' })).toBe('not-a-structure');
    expect(outcome({ kind: 'rekey', node: 'q1', to: 'x' }, base, new Set(['q1']))).toBe(
      'key-published',
    );
    const dangling = applyChange(base, {
      ...{ kind: 'remove', node: question('q1'), at: { parent: 'a', before: 'q2' } },
    }).model;
    // Taken back, the condition would name q3.
    expect(outcome({ kind: 'rekey', node: 'q3', to: 'q1' }, dangling)).toBe('key-taken "q2"');
  });

  it.each<[string, DraftChange, string]>([
    ['a key', set('q1', ['key'], 'q1', 'x'), 'key'],
    ['children', set('a', ['children'], [], [group('x')]), 'children'],
    ['a kind', set('q1', ['kind'], 'question', 'group'), 'kind'],
    ['a field that is none', set('q1', ['colour'], null, 'red'), 'colour'],
    ['a field of objects', set('q1', ['constructor'], null, 'red'), 'constructor'],
    ['a title taken away', set('q1', ['title'], text('q1'), null), 'title'],
    ['a title with one language', set('q1', ['title', 'en'], 'q1', null), 'title.en'],
    ['a language that is none', set('q1', ['title', 'de'], null, 'x'), 'title.de'],
    ['words for a number', set('q1', ['weight'], null, 'heavy'), 'weight'],
    ['a scale taken away', set('q1', ['scale'], 'steps', null), 'scale'],
    ['a scale of no kind', set('q1', ['scale'], 'steps', { kind: 'x' }), 'scale.kind'],
    ['a scale without steps', set('q1', ['scale'], 'steps', { kind: 'steps' }), 'scale.steps'],
    [
      'a step without a title',
      set('m', ['scales', 'steps', 'steps', 0, 'title'], text('one'), null),
      'scales.steps.steps.0.title',
    ],
    ['a condition that is none', set('q1', ['shownWhen'], null, { some: [] }), 'shownWhen'],
    ['a version of nought', set('m', ['version'], 1, 0), 'version'],
    ['nodes at once', set('m', ['nodes'], base.nodes, []), 'nodes'],
    ['a place below what is not there', set('q1', ['good', 'da'], null, 'x'), 'good.da'],
    [
      'a hole in a list',
      set('m', ['scales', 'steps', 'steps', 2], null, {}),
      'scales.steps.steps.2',
    ],
    ['nothing', set('q1', [], null, {}), ''],
  ])('does not set %s', (_, change, where) => {
    const result = applyChange(base, change);
    expect(result.made ? null : result.refusal).toEqual({
      ...{ code: 'not-a-structure', found: null, where: expect.anything() as string[] },
    });
    expect(result.made ? '' : result.refusal.where?.join('.')).toBe(where);
  });

  it('is not stopped by texts that are empty and names that lead nowhere', () => {
    for (const change of [
      set('q1', ['title', 'da'], 'q1', ''),
      set('q1', ['scale'], 'steps', 'none-such'),
      set('q1', ['shownWhen'], null, { any: [{ question: 'none-such', is: ['x'] }] }),
      set('m', ['scoring', 'plugin'], 'weighted-mean', 'none-such'),
    ])
      expect(applyChange(base, change).made).toBe(true);
  });

  it('leaves all that it did not touch as it was', () => {
    const { model: after } = applyChange(base, set('c', ['weight'], null, 2));
    expect(after.nodes[0]).toBe(base.nodes[0]);
    expect((after.nodes[1] as GroupNode).children[0]).toBe(
      (base.nodes[1] as GroupNode).children[0],
    );
    expect(after.scales).toBe(base.scales);
    expect(base.nodes[1]).toEqual(group('b', question('q3'), group('c')));
  });

  it('is made from what stands there, with what it lies in', () => {
    const q1 = new OpenDraft(base).node('q1') as QuestionNode;
    expect(settingField(q1, ['title', 'da'], 'x')).toEqual(set('q1', ['title', 'da'], 'q1', 'x'));
    expect(settingField(q1, ['good', 'da'], 'x')).toEqual(
      set('q1', ['good'], null, { da: 'x', en: '' }),
    );
    expect(settingField(q1, ['evidence', 'en'], ['x'])).toEqual(
      set('q1', ['evidence'], null, { da: [], en: ['x'] }),
    );
    expect(settingField(q1, ['steps', '3', 'en'], 'x')).toEqual(
      set('q1', ['steps'], null, { 3: { da: '', en: 'x' } }),
    );
    expect(settingField(q1, ['good', 'da'], null)).toEqual(set('q1', ['good'], null, null));
    expect(settingField(base, ['sources', 0, 'title'], 'x')).toEqual(
      set('m', ['sources'], null, [{ title: 'x' }]),
    );
    const options = settingField(base, ['scoring', 'options', 'floor'], 1);
    const { model: after, ...made } = applyChange(base, options);
    expect(after.scoring.options).toEqual({ rule: 'pool', floor: 1 });
    expect(made.made && made.change && applyChange(after, invertChange(made.change)).model).toEqual(
      base,
    );
  });

  it('knows a place by its node', () => {
    expect(placeInModel(base, ['nodes', 1, 'children', 0, 'title', 'da'])).toEqual({
      ...{ node: 'q3', field: ['title', 'da'] },
    });
    expect(placeInModel(base, ['nodes', '0'])).toEqual({ node: 'a', field: [] });
    expect(placeInModel(base, ['nodes', 0, 'children'])).toEqual({
      node: 'a',
      field: ['children'],
    });
    expect(placeInModel(base, ['scales', 'steps'])).toEqual({
      node: 'm',
      field: ['scales', 'steps'],
    });
    expect(placeInModel(base, ['nodes', 7, 'title'])).toEqual({
      node: 'm',
      field: ['nodes', 7, 'title'],
    });
  });

  it('from outside is held against what changes are made of', () => {
    const at = { parent: 'm', before: null };
    for (const change of [
      set('q1', ['steps', 0], null, { any: [1, null] }),
      { kind: 'add', node: base.nodes[0], at },
      { kind: 'remove', node: question('q'), at },
      { kind: 'move', node: 'q1', from: at, to: { parent: 'a', before: 'q2' } },
      { kind: 'rekey', node: 'q1', to: 'q9' },
      { kind: 'rekey', node: 'q1', to: 'q9', along: [{ node: 'm', field: ['scoring', 'x', 0] }] },
    ])
      expect(changeFault(change)).toBeUndefined();
    const fault = (change: unknown) => changeFault(change)?.join('.');
    expect(fault(null)).toBe('kind');
    expect(fault({ kind: 'constructor' })).toBe('kind');
    expect(fault({ kind: 'move', node: 'q1', from: at })).toBe('to');
    expect(fault({ kind: 'rekey', node: 'q1', to: 'q9', along: [{ node: 'q' }] })).toBe(
      'along.0.field',
    );
    expect(fault({ ...set('q1', ['a'], 1, 2), more: 1 })).toBe('more');
    expect(fault(set('q1', [-1], 1, 2))).toBe('field.0');
    expect(fault({ kind: 'add', node: group('g', { ...question('q'), key: 'Q' }), at })).toBe(
      'node.children.0.key',
    );
    let deep: unknown = 1;
    for (let n = 0; n < 10_000; n += 1) deep = [deep];
    expect(fault(set('q1', ['scoring'], null, deep))?.startsWith('to.0.0.0')).toBe(true);
  });
});
