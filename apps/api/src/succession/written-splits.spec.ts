import { type DraftChange, splitInto } from '@erfa/model-lab';
import { type GroupNode, type QuestionNode } from '@erfa/scoring-sdk';
import { Actors } from '../../testing/actors';
import { DraftAuthor } from '../../testing/drafts';
import { startErfa, type TestErfa } from '../../testing/erfa';
import { arrangeFrozenRound, arrangeSuccessor } from '../../testing/successors';
import type { SavedChangesView } from '../drafts/writing.views';
import type { PlanView } from './plans.views';

const both = (words: string) => ({ da: words, en: words });

describe('a question that is split while writing', () => {
  let erfa: TestErfa;
  let actors: Actors;
  let mette: DraftAuthor;
  beforeAll(async () => {
    erfa = await startErfa();
    actors = new Actors(erfa);
    mette = new DraftAuthor(await erfa.as('mette.bruun'));
  });
  afterAll(() => erfa.close());

  const arrange = async () => {
    const { id, before } = await arrangeSuccessor(actors);
    const [first] = before.nodes as readonly GroupNode[];
    const [question, next] = (first?.children ?? []) as readonly QuestionNode[];
    if (!first || !question || !next) throw new Error('no question');
    // Words that nothing leads from the old question to.
    const parts = ['Fugle', 'Fisk'].map((name, at) => ({
      ...{ key: `del-${at + 1}`, title: both(name), text: null },
    }));
    const into = splitInto(question, parts, true);
    const at = { parent: first.key, before: next.key };
    const split: DraftChange = { kind: 'split', node: question, at, into };
    return { id, question, split };
  };
  const planned = async (id: string, key: string) => {
    const { body } = await mette.get<PlanView>(id, 'plan');
    const found = body.operations.find(({ from }) => from.some((one) => one.key === key));
    return found && [found.kind, found.to.map((one) => one.key), found.reason.link, body.hash];
  };

  it('is proposed as split in the plan, until it is taken back in one step, and again', async () => {
    const { id, question, split } = await arrange();
    const saved = await mette.save(id, 0, [split]);
    expect(saved.body).toMatchObject({ revision: 1, refused: [], undoable: true });
    const [kind, to, link, hash] = (await planned(id, question.key)) ?? [];
    expect([kind, to, link]).toEqual(['split', ['del-1', 'del-2'], 'written']);
    const content = (await mette.read(id)).content as { nodes: GroupNode[] };
    expect(content.nodes[0]?.children.slice(0, 2)).toMatchObject([
      { key: 'del-1', weight: 0.5, scale: question.scale, title: both('Fugle') },
      { key: 'del-2', weight: 0.5, scale: question.scale, title: both('Fisk') },
    ]);

    const undone = await mette.post<SavedChangesView>(id, 'undo', { after: 1 });
    expect(undone.body).toMatchObject({ revision: 2, undoable: false, redoable: true });
    expect(undone.body.since?.[0]?.change['kind']).toBe('unsplit');
    // What is as it was is no change that is told.
    expect(await planned(id, question.key)).toBeUndefined();
    expect((await mette.read(id)).content).toEqual((await arrangeSuccessor(actors)).after);

    await mette.post(id, 'redo', { after: 2 });
    expect(await planned(id, question.key)).toEqual(['split', ['del-1', 'del-2'], 'written', hash]);
  });

  it('is known by the keys that its parts have got since', async () => {
    const { id, question, split } = await arrange();
    await mette.save(id, 0, [split, { kind: 'rekey', node: 'del-2', to: 'fisk' }]);
    expect((await planned(id, question.key))?.slice(0, 3)).toEqual([
      ...['split', ['del-1', 'fisk'], 'written'],
    ]);
  });

  it('is told of in the dry run: every answer to it is to be confirmed', async () => {
    const { id, question, split } = await arrange();
    const answered = { answers: { [question.key]: { state: 'answered', value: 3 } } } as const;
    await arrangeFrozenRound(actors, Array(8).fill(answered));
    await mette.save(id, 0, [split]);
    const { body } = await mette.get<PlanView>(id, 'plan');
    expect(body.dryRun).toMatchObject({
      counts: [{ fate: 'to-confirm', answers: 8, municipalities: 8 }],
    });
  });

  it('is refused where somebody has written in the question, and where it is no split', async () => {
    const { id, question, split } = await arrange();
    await mette.save(id, 0, [
      { kind: 'set', node: question.key, field: ['title', 'da'], from: question.title.da, to: 'X' },
    ]);
    const { body } = await mette.save(id, 1, [split]);
    expect(body.refused).toMatchObject([{ at: 0, code: 'changed', found: { title: { da: 'X' } } }]);
    const { status, body: fault } = await mette.save(id, 1, [
      { ...split, into: 'two' } as unknown as DraftChange,
    ]);
    expect([status, fault.errors?.[0]?.path]).toEqual([400, 'changes.0.into']);
  });
});
