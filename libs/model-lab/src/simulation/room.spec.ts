import type { AnswerSheet, Model, ScoreNode } from '@erfa/scoring-sdk';
import type { DraftChange } from '../draft/change';
import { applyChange } from '../draft/open-draft';
import { carryByPlan } from './carry-by-plan';
import { figuresOf } from './figures';
import { SimulationRoom, SimulationTrouble, type SimulationWish } from './room';
import { country, group, model, question } from './testing/models';

/** The mean of the means, weighted, as a plugin would give it. */
function score(of: Model, { answers }: AnswerSheet): ScoreNode {
  const leaf = { state: 'scored', unit: 'level', range: { min: 1, max: 5 }, coverage: 1 } as const;
  const mean = (rows: readonly (readonly [number, number])[]): number => {
    const weights = rows.reduce((sum, [, weight]) => sum + weight, 0);
    return rows.reduce((sum, [value, weight]) => sum + value * weight, 0) / weights;
  };
  const children = of.nodes.map((node): ScoreNode => {
    const rows = (node.kind === 'group' ? node.children : [node]).map(
      ({ key, weight = 1 }): [number, number] => {
        const answer = answers[key];
        return [answer?.state === 'answered' ? Number(answer.value) : 1, weight];
      },
    );
    const value = mean(rows);
    return {
      ...leaf,
      key: node.key,
      value,
      level: Math.floor(value),
      contributions: [],
      children: [],
    };
  });
  const value = mean(children.map((child, at) => [child.value ?? 0, of.nodes[at]?.weight ?? 1]));
  return { ...leaf, key: of.key, value, level: Math.floor(value), contributions: [], children };
}

describe('a room', () => {
  const before = model([
    group('a', [question('a1'), question('a2')]),
    group('b', [question('b1'), question('b2')]),
  ]);
  let opened = 0;
  const room = (check: () => [] = () => []): SimulationRoom => {
    opened = 0;
    const made = new SimulationRoom(
      before,
      country(before, 30, 4),
      (of, sheets) => {
        opened += 1;
        return {
          figures: (other = of) => figuresOf(sheets.map((sheet) => score(other, sheet))),
          tree: (place) => score(of, sheets[place] ?? { answers: {} }),
        };
      },
      check,
    );
    made.take({ ...before, version: 2 });
    return made;
  };
  const wish = (...changes: DraftChange[]): SimulationWish => ({
    ...{ changes, parts: ['figures'], mostWeights: 10 },
  });
  const set = (node: string, field: string[], from: null | object, to: unknown): DraftChange =>
    ({ kind: 'set', node, field, from, to }) as DraftChange;
  const go = () => Promise.resolve();

  it('carries and reads the answers once for as long as nothing but weights and words is another', async () => {
    const made = room();
    await made.run(wish(), go);
    // The version before, and the draft.
    expect(opened).toBe(2);
    const heavy = await made.run(wish(set('a1', ['weight'], null, 30)), go);
    const moved = heavy.figures?.nodes.find(({ key }) => key === 'a')?.movement;
    expect((moved?.rise ?? 0) + (moved?.fall ?? 0)).toBeGreaterThan(0);
    const title = before.nodes[0]?.title as unknown as object;
    await made.run(wish(set('a', ['title'], title, { da: 'Nyt', en: 'New' })), go);
    expect(opened).toBe(2);
    const added: DraftChange = {
      ...{ kind: 'add', node: question('a3'), at: { parent: 'a', before: null } },
    };
    await made.run(wish(added), go);
    expect(opened).toBe(3);
  });

  it('carries answers by what was decided of the plan', async () => {
    const made = room();
    const rest = { meaning: null, rescale: null, comparability: null, note: '', by: '', at: '' };
    const moved = model([
      group('a', [question('a9'), question('a2')]),
      group('b', [question('b1'), question('b2')]),
    ]);
    const items = async (): Promise<number | undefined> => {
      const { items: found } = await made.run({ ...wish(), parts: ['items'] }, go);
      return found?.items.find(({ key }) => key === 'a9')?.answered;
    };
    made.take(moved, [{ ...rest, key: 'a1', to: ['a9'] }]);
    expect(await items()).toBe(30);
    made.take(moved, [{ ...rest, key: 'a1', to: [] }]);
    expect(await items()).toBe(0);
  });

  it('says how many answers are carried, proposed, archived and missing', async () => {
    const made = room();
    const reached = async (...changes: DraftChange[]) =>
      (await made.run(wish(...changes), go)).figures?.reached;
    expect(await reached()).toEqual({
      carried: 120,
      toConfirm: 0,
      proposed: 0,
      archived: 0,
      missing: 0,
    });
    const at = { parent: 'a', before: null };
    const split: DraftChange = {
      ...{ kind: 'split', node: question('a1'), at },
      into: [question('fugle'), question('fisk')],
    };
    // Thirty answers are to be confirmed, as the dry run counts them, and proposed to both.
    const parted = { carried: 90, toConfirm: 30, proposed: 60, archived: 0, missing: 0 };
    expect(await reached(split)).toEqual(parted);
    // The same where it is saved.
    const { model: saved } = applyChange({ ...before, version: 2 }, split);
    made.take(saved, [], [split]);
    expect(await reached()).toEqual(parted);
    made.take({ ...before, version: 2 });
    const gone: DraftChange = { kind: 'remove', node: question('a2'), at };
    const hiding = { shownWhen: { all: [{ question: 'b1', is: [99] }] } };
    const added = (key: string, more = {}): DraftChange => ({
      ...{ kind: 'add', node: question(key, more), at },
    });
    // What is shown to nobody lacks nothing.
    expect(await reached(gone, added('nyt-a'), added('nyt-b', hiding))).toEqual({
      ...{ carried: 90, toConfirm: 0, proposed: 0, archived: 30, missing: 30 },
    });
  });

  it('does not call missing what was not answered before', () => {
    const { carry } = carryByPlan(before, { ...before, version: 2 });
    expect(carry({ answers: { a1: { state: 'answered', value: 2 } } }).reached).toEqual({
      ...{ carried: 1, toConfirm: 0, proposed: 0, archived: 0, missing: 0 },
    });
  });

  it('computes what is asked for and nothing else', async () => {
    const made = room();
    const { figures, weights, items } = await made.run({ ...wish(), parts: ['weights'] }, go);
    expect([figures, items]).toEqual([null, null]);
    expect(weights?.weights).toHaveLength(6);
    expect(weights?.of).toBe(6);
  });

  it('says which change does not fit, what is wrong with the model, and stops when told', async () => {
    const fault = async (work: Promise<unknown>): Promise<unknown> => {
      const error = await work.catch((thrown: unknown) => thrown);
      return error instanceof SimulationTrouble ? error.fault : error;
    };
    const stale = set('a1', ['weight'], { was: 'else' }, 2);
    expect(await fault(room().run(wish(stale), go))).toMatchObject({
      ...{ kind: 'refused', at: 0, refusal: { code: 'changed' } },
    });
    const message = { da: 'x', en: 'x' };
    const faulty = room(() => [{ path: 'a1.scale', code: 'c', message }] as unknown as []);
    expect(await fault(faulty.run(wish(), go))).toMatchObject({
      ...{ kind: 'faulty', errors: [{ path: 'a1.scale' }] },
    });
    let left = 3;
    const stop = () => {
      left -= 1;
      return left > 0
        ? Promise.resolve()
        : Promise.reject(new SimulationTrouble({ kind: 'stopped' }));
    };
    expect(await fault(room().run({ ...wish(), parts: ['weights'] }, stop))).toEqual({
      kind: 'stopped',
    });
  });
});
