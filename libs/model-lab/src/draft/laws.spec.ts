import type { GroupNode, Model, ModelNode } from '@erfa/scoring-sdk';
import fc from 'fast-check';
import { type DraftChange, invertChange } from './change';
import { changesBetween } from './changes-between';
import { settingField } from './field';
import { applyChange, OpenDraft } from './open-draft';
import { draftFault } from './structure';
import { group, model, outline, question, text } from './testing/models';

/** Models over a few keys, so that two of them share some, in other places and of other kinds. */
const models = fc
  .tuple(
    fc.shuffledSubarray(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'], { minLength: 2 }),
    fc.array(fc.tuple(fc.nat(4), fc.boolean(), fc.nat(3)), { minLength: 8, maxLength: 8 }),
    fc.nat(3),
  )
  .map(([keys, places, flavour]): Model => {
    const groups: { key: string; children: ModelNode[] }[] = [];
    const top: ModelNode[] = [];
    for (const [at, key] of keys.entries()) {
      const [under = 0, isGroup = true, weight = 0] = places[at] ?? [];
      const parent = groups[under]?.children ?? top;
      const children: ModelNode[] = [];
      const own = {
        ...(weight > 0 ? { weight } : {}),
        ...(weight === 2 ? { description: { da: key, en: `${flavour}` } } : {}),
        ...(weight === 3 ? { scoring: { rule: flavour, deep: { floor: null }, of: 'a' } } : {}),
      };
      parent.push(
        isGroup
          ? { key, kind: 'group', title: text(key), ...own, children }
          : question(key, { ...own, ...(flavour ? { steps: { [flavour]: text('x') } } : {}) }),
      );
      if (isGroup) groups.push({ key, children });
    }
    return { ...model(...top), version: 1 + flavour, key: flavour === 3 ? 'other' : 'm' };
  });

/** Changes that may or may not fit a model; most of them name nodes that are there. */
const fittingTo = (on: Model): fc.Arbitrary<DraftChange> => {
  const draft = new OpenDraft(on);
  const there = outline(on.nodes).match(/\w+/g) ?? [];
  const known = fc.constantFrom(...there);
  const any = fc.constantFrom(on.key, on.key, 'new', 'newer', ...there);
  const spots = fc.record({ parent: any, before: fc.option(known) });
  const spot = (key: string) => draft.spot(key) ?? { parent: 'm', before: null };
  const fields = fc.constantFrom(
    ['weight'],
    ['title', 'da'],
    ['description'],
    ['scoring', 'rule'],
    ['scoring', 'deep', 'floor'],
  );
  const values = fc.constantFrom(1, 2, 'x', null, text('y'));
  return fc.oneof(
    fc
      .tuple(any, fields, values)
      .map(([key, field, to]) =>
        settingField(key === on.key ? on : (draft.node(key) ?? question(key)), field, to),
      ),
    fc
      .tuple(any, spots)
      .map(([key, at]): DraftChange => ({ kind: 'add', node: question(key), at })),
    known.map((key): DraftChange => ({
      ...{ kind: 'remove', node: draft.node(key) ?? question(key), at: spot(key) },
    })),
    fc
      .tuple(known, spots)
      .map(([key, to]): DraftChange => ({ kind: 'move', node: key, from: spot(key), to })),
    fc.tuple(any, any, known).map(([node, to, naming]): DraftChange => ({
      ...{ kind: 'rekey', node, to },
      along: [{ node: naming, field: ['scoring', 'of'] }],
    })),
    fc.tuple(known, any).map(([key, other]): DraftChange => {
      const found = draft.node(key);
      const node = found?.kind === 'question' ? found : question(key);
      const into = [question(`${key}-1`), question(other === key ? `${key}-2` : other)];
      return { kind: 'split', node, at: spot(key), into };
    }),
  );
};

describe('laws of changes', () => {
  const changed = models.chain((on) =>
    fc.tuple(fc.constant(on), fc.array(fittingTo(on), { maxLength: 6 })),
  );

  it('what is made and taken back, newest first, leaves the model as it was', () => {
    let made = 0;
    fc.assert(
      fc.property(changed, ([on, changes]) => {
        const draft = new OpenDraft(on);
        const undo: DraftChange[] = [];
        for (const change of changes) {
          const result = draft.make(change);
          if (result.made && result.change) undo.unshift(invertChange(result.change));
          expect(draftFault(draft.model)).toBeUndefined();
        }
        for (const change of undo) {
          made += 1;
          expect(draft.make(change)).toEqual({ made: true, change });
        }
        expect(draft.model).toEqual(on);
      }),
      { numRuns: 500 },
    );
    expect(made).toBeGreaterThan(300);
  });

  it('a draft kept open comes to the same as one opened anew for each change', () => {
    fc.assert(
      fc.property(changed, ([on, changes]) => {
        const open = new OpenDraft(on);
        let anew = on;
        for (const change of changes) {
          const result = open.make(change);
          const { model: next, ...other } = applyChange(anew, change);
          expect(result).toEqual(other);
          anew = next;
        }
        expect(open.model).toEqual(anew);
      }),
    );
  });

  it('two that touch different nodes, or different fields of one, come to the same in either order', () => {
    let commuting = 0;
    const apart = (one: DraftChange, other: DraftChange): boolean => {
      if (one.kind === 'set' && other.kind === 'set')
        return one.node !== other.node || one.field[0] !== other.field[0];
      if (one.kind === 'add' && other.kind === 'add')
        return one.node.key !== other.node.key && one.at.parent !== other.at.parent;
      return one.kind === 'set' && other.kind === 'move';
    };
    fc.assert(
      fc.property(
        models.chain((on) => fc.tuple(fc.constant(on), fittingTo(on), fittingTo(on))),
        ([on, one, other]) => {
          const [first, second] = [applyChange(on, one), applyChange(on, other)];
          if (!first.made || !second.made || !apart(one, other)) return;
          commuting += 1;
          const [a, b] = [applyChange(first.model, other), applyChange(second.model, one)];
          expect([a.made, b.made]).toEqual([true, true]);
          expect(a.model).toEqual(b.model);
        },
      ),
      { numRuns: 4000 },
    );
    expect(commuting).toBeGreaterThan(20);
  });

  it('those between two models make the one of the other, and none are between a model and itself', () => {
    fc.assert(
      fc.property(models, models, (before, after) => {
        const draft = new OpenDraft(before);
        for (const change of changesBetween(before, after))
          expect(draft.make(change)).toEqual({ made: true, change });
        expect(draft.model).toEqual(after);
        expect(changesBetween(after, after)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  /** Over so few keys, the model's among them, that most of these have some of them twice. */
  const repeating = fc
    .array(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd', 'm'), fc.boolean(), fc.nat(3)), {
      minLength: 1,
      maxLength: 6,
    })
    .map((list): Model => {
      const groups: ModelNode[][] = [];
      const top: ModelNode[] = [];
      for (const [key, isGroup, under] of list) {
        const children: ModelNode[] = [];
        (groups[under] ?? top).push(isGroup ? group(key) : question(key));
        const parent = (groups[under] ?? top).at(-1);
        if (parent?.kind === 'group') {
          (groups[under] ?? top).splice(-1, 1, { ...parent, children });
          groups.push(children);
        }
      }
      return model(...top);
    });

  it('any two models have an end, and one with a key twice is no draft and differs from nothing', () => {
    let [sound, twice] = [0, 0];
    fc.assert(
      fc.property(repeating, repeating, (before, after) => {
        const faulty = [before, after].some((one) => draftFault(one) !== undefined);
        if (faulty) {
          twice += 1;
          expect(() => changesBetween(before, after)).toThrow(RangeError);
          return;
        }
        sound += 1;
        const draft = new OpenDraft(before);
        for (const change of changesBetween(before, after)) draft.make(change);
        expect(draft.model).toEqual(after);
      }),
      { numRuns: 1000 },
    );
    expect([sound > 50, twice > 50]).toEqual([true, true]);
  });

  it.each<[string, Model, string]>([
    ['two questions', model(question('a'), question('b'), question('a')), 'nodes.2.key'],
    [
      'a group and a question',
      model(group('a'), group('b', question('a'))),
      'nodes.1.children.0.key',
    ],
    ['a group and what is in it', model(group('a', question('a'))), 'nodes.0.children.0.key'],
    ['the model and a question', model(group('a', question('m'))), 'nodes.0.children.0.key'],
  ])('%s of one key are a fault where the second stands', (_, twice, where) => {
    expect(draftFault(twice)?.join('.')).toBe(where);
  });

  it('few are between models whose siblings have another order', () => {
    const many = Array.from({ length: 50 }, (_, n) => question(`q${n}`));
    const [last, ...rest] = many.toReversed();
    const kinds = (nodes: ModelNode[]) =>
      changesBetween(model(...many), model(...nodes)).map(({ kind }) => kind);
    expect(kinds([last as ModelNode, ...rest.toReversed()])).toEqual(['move']);
    expect(kinds([...many.slice(1), many[0] as ModelNode])).toEqual(['move']);
    expect(kinds([...many.slice(0, 20), ...many.slice(25)])).toEqual(Array(5).fill('remove'));
  });

  it('leave all but the tiers above their node the same objects, however large the model', () => {
    const large = model(
      ...Array.from({ length: 20 }, (_, g) =>
        group(`g${g}`, ...Array.from({ length: 100 }, (_, q) => question(`g${g}-q${q}`))),
      ),
    );
    const draft = new OpenDraft(large);
    draft.make({ kind: 'set', node: 'g7-q50', field: ['weight'], from: null, to: 2 });
    const anew: string[] = [];
    for (const [at, one] of (draft.model.nodes as GroupNode[]).entries()) {
      const before = large.nodes[at] as GroupNode;
      if (one !== before) anew.push(one.key);
      for (const [n, child] of one.children.entries())
        if (child !== before.children[n]) anew.push(child.key);
    }
    expect(anew).toEqual(['g7', 'g7-q50']);
  });
});
