import {
  questionsOf,
  type Answer,
  type GroupNode,
  type Model,
  type QuestionNode,
} from '@erfa/scoring-sdk';
import { Actors } from '../../testing/actors';
import type { TestClient } from '../../testing/client';
import { startErfa, type TestErfa } from '../../testing/erfa';
import { arrangeFrozenRound, arrangePublished, arrangeSuccessor } from '../../testing/successors';
import { TenantTransaction } from '../persistence/tenant-transaction';
import { PlansService } from './plans.service';
import type { PlanOperationView, PlanView } from './plans.views';

const both = (words: string) => ({ da: words, en: words });

/** The first dimension with one question asking for something else, one reworded, one gone, and one that is new. */
function nextVersion(model: Model): Model {
  const [first, ...rest] = model.nodes as readonly GroupNode[];
  if (!first) throw new Error('no dimensions');
  const [one, two, , ...others] = first.children as readonly QuestionNode[];
  if (!one || !two) throw new Error('no questions');
  const narrower = { ...one, title: both('Kendskab til AI'), text: both('Kender politikerne AI?') };
  const mended = { ...two, guidance: both('Se på dagsordenerne') };
  const added: QuestionNode = {
    ...two,
    key: 'ansvar-for-ai',
    title: both('Ansvar'),
    text: both('Hvem svarer for AI?'),
    steps: {},
  };
  return {
    ...model,
    nodes: [{ ...first, children: [narrower, mended, ...others, added] }, ...rest],
  };
}

describe('the plan of a new version', () => {
  let erfa: TestErfa;
  let actors: Actors;
  let kl: TestClient;
  beforeAll(async () => {
    erfa = await startErfa();
    actors = new Actors(erfa);
    kl = await erfa.as('mette.bruun');
  });
  afterAll(() => erfa.close());

  const ask = <Body = PlanView & { code?: string; errors?: { code: string }[]; current?: unknown }>(
    path: string,
    method?: string,
    body?: object,
    seen?: number,
  ) =>
    kl.ask<Body>(`/api/model-drafts/${path}`, {
      ...(method ? { method } : {}),
      ...(body ? { body } : {}),
      ...(seen === undefined ? {} : { headers: { 'if-match': `"${seen}"` } }),
    });
  const operation = (plan: PlanView, key: string): PlanOperationView => {
    const found = plan.operations.find(
      ({ from, to }) => from[0]?.key === key || to[0]?.key === key,
    );
    if (!found) throw new Error(`nothing about ${key}`);
    return found;
  };
  const keysOf = (model: Model): string[] => questionsOf(model).map(({ key }) => key);

  it('says what changed, why it is thought so, and what becomes of the lines', async () => {
    const { id, before } = await arrangeSuccessor(actors, nextVersion);
    const [first, second, third] = keysOf(before);
    const { status, body } = await ask(`${id}/plan`);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      draftId: id,
      before: { version: 1, questions: 32 },
      after: { version: 2, questions: 32 },
      comparability: 'break',
      kept: { questions: 29, counts: [] },
      faults: [],
      setAside: [],
      dryRun: null,
      approval: null,
    });
    expect(operation(body, first ?? '')).toMatchObject({
      kind: 'reworded',
      meaning: 'substantive',
      from: [{ number: '1.1', depth: 1 }],
      reason: { link: 'same-key' },
      comparability: 'break',
      decisions: [],
    });
    expect(operation(body, second ?? '')).toMatchObject({
      kind: 'reworded',
      meaning: 'editorial',
      comparability: 'comparable',
      changes: [
        {
          ...{ field: 'guidance', part: null, languages: ['da', 'en'] },
          new: both('Se på dagsordenerne'),
        },
      ],
    });
    expect(operation(body, first ?? '').changes.map(({ field }) => field)).toEqual([
      'title',
      'text',
    ]);
    expect(body.rules).toEqual([]);
    expect(operation(body, third ?? '')).toMatchObject({
      kind: 'retired',
      to: [],
      comparability: 'ended',
    });
    expect(operation(body, 'ansvar-for-ai')).toMatchObject({
      kind: 'new',
      from: [],
      comparability: 'new-line',
    });
    const dimensions = body.operations.filter(({ of }) => of === 'group');
    expect(dimensions.map(({ comparability }) => comparability)).toEqual([
      'break',
      ...Array<string>(4).fill('comparable'),
    ]);
  });

  it('says which lines are chained over the last round, and that calling one chained makes no answers', async () => {
    const { id, before } = await arrangeSuccessor(actors, (model) => {
      const [first, second, ...rest] = nextVersion(model).nodes as readonly GroupNode[];
      const [heavy, ...others] = second?.children ?? [];
      if (!first || !second || !heavy) throw new Error('no dimensions');
      const weighed = { ...second, children: [{ ...heavy, weight: 3 }, ...others] };
      return { ...model, nodes: [first, weighed, ...rest] };
    });
    const [first, second, third] = before.nodes.map(({ key }) => key);
    const { body } = await ask(`${id}/plan`);
    expect(body.bridged).toBe(false);
    expect(body.rules).toMatchObject([
      { node: { number: '2.1' }, field: 'weight', name: null, old: '1', new: '3' },
    ]);
    expect(operation(body, second ?? '')).toMatchObject({
      comparability: 'chained',
      bridged: true,
    });
    expect(operation(body, first ?? '')).toMatchObject({ comparability: 'break', bridged: false });
    expect(operation(body, third ?? '')).toMatchObject({
      comparability: 'comparable',
      bridged: false,
    });
    const raised = await ask(
      `${id}/plan/decisions/${first ?? ''}`,
      'PUT',
      { comparability: 'chained', note: 'Vi mener, det er det samme' },
      0,
    );
    expect(raised.status).toBe(200);
    expect(operation(raised.body, first ?? '')).toMatchObject({
      comparability: 'chained',
      bridged: false,
    });
  });

  it('shows what each rule would propose on another scale, and keeps the one that is chosen', async () => {
    let question = '';
    const { id } = await arrangeSuccessor(actors, (model) => {
      const [first, ...rest] = model.nodes as readonly GroupNode[];
      const [one, ...others] = (first?.children ?? []) as readonly QuestionNode[];
      if (!first || !one) throw new Error('no questions');
      question = one.key;
      const old = typeof one.scale === 'string' ? model.scales[one.scale] : one.scale;
      if (old?.kind !== 'steps') throw new Error('no steps');
      const scale = { kind: 'steps' as const, steps: old.steps.slice(0, 3) };
      const asked = { ...one, scale, steps: {} };
      return { ...model, nodes: [{ ...first, children: [asked, ...others] }, ...rest] };
    });
    const { body } = await ask(`${id}/plan`);
    const { rescale, kind } = operation(body, question);
    expect(kind).toBe('rescaled');
    expect(rescale?.method).toBeNull();
    // Levels 1 to 5 on a scale of 1 to 3: those that are not there.
    const asNumbers = rescale?.answers.map(({ answer, proportional, clamp }) =>
      [answer, proportional, clamp].map((words) => words && Number(words[0])),
    );
    expect(asNumbers).toEqual([
      [4, 3, 3],
      [5, 3, 3],
    ]);
    const choose = (method: string | null, seen: number) =>
      ask(
        `${id}/plan/decisions/${question}`,
        'PUT',
        { rescale: method && { method }, note: '' },
        seen,
      );
    const chosen = await choose('proportional', 0);
    expect(chosen.status).toBe(200);
    expect(operation(chosen.body, question)).toMatchObject({
      rescale: { method: 'proportional' },
      decisions: [{ choice: { rescale: 'proportional' } }],
    });
    const none = await choose(null, 1);
    expect(operation(none.body, question).rescale?.method).toBeNull();
    expect((await choose('halved', 2)).status).toBe(400);
    // Where the scale is as it was, there is no rule to choose.
    expect(body.operations.filter((one) => one.rescale !== null)).toHaveLength(1);
  });

  it('says how many answered where they are too few for figures, and no figures', async () => {
    const { id, before } = await arrangeSuccessor(actors, nextVersion);
    const answer: Answer = { state: 'answered', value: 3 };
    const sheet = { answers: Object.fromEntries(keysOf(before).map((key) => [key, answer])) };
    await arrangeFrozenRound(actors, [sheet, sheet]);
    const { body } = await ask(`${id}/plan`);
    expect(body.dryRun).toMatchObject({ told: false, municipalities: 2, answers: 0, counts: [] });
    expect(Object.keys(body.dryRun?.round ?? {}).sort()).toEqual(['closesOn', 'id', 'title']);
    expect(body.operations.flatMap(({ counts }) => counts)).toEqual([]);
  });

  it('counts what becomes of the answers of the last round, by each choice', async () => {
    const { id, before } = await arrangeSuccessor(actors, nextVersion);
    const answer: Answer = { state: 'answered', value: 3 };
    const sheet = { answers: Object.fromEntries(keysOf(before).map((key) => [key, answer])) };
    await arrangeFrozenRound(
      actors,
      Array.from({ length: 7 }, () => sheet),
    );
    const { body } = await ask(`${id}/plan`);
    expect(body.dryRun).toMatchObject({
      told: true,
      municipalities: 7,
      answers: 7 * 32,
      counts: [
        { fate: 'carried', answers: 7 * 30, municipalities: 7 },
        { fate: 'to-confirm', answers: 7, municipalities: 7 },
        { fate: 'archived', answers: 7, municipalities: 7 },
      ],
    });
    const [first] = keysOf(before);
    expect(operation(body, first ?? '').consequences).toEqual({
      editorial: [{ fate: 'carried', answers: 7, municipalities: 7 }],
      substantive: [{ fate: 'to-confirm', answers: 7, municipalities: 7 }],
    });
    expect(body.kept.counts).toEqual([{ fate: 'carried', answers: 7 * 29, municipalities: 7 }]);
    // A later round with too few to tell of takes nothing away.
    await arrangeFrozenRound(actors, [sheet, sheet]);
    expect((await ask(`${id}/plan`)).body.dryRun).toEqual(body.dryRun);
  });

  it('takes choices, one after the other, and goes back as far as one likes', async () => {
    const { id, before } = await arrangeSuccessor(actors, nextVersion);
    const key = keysOf(before)[0] ?? '';
    const decision = `${id}/plan/decisions/${key}`;
    const editorial = await ask(decision, 'PUT', { meaning: 'editorial' }, 0);
    expect(operation(editorial.body, key)).toMatchObject({
      meaning: 'editorial',
      comparability: 'comparable',
      proposed: { meaning: 'substantive' },
      decisions: [
        {
          key,
          version: 1,
          choice: { meaning: 'editorial' },
          before: null,
          decidedBy: 'Mette Bruun',
        },
      ],
    });
    const late = await ask(decision, 'PUT', { meaning: 'substantive' }, 0);
    expect([late.status, late.body.code]).toEqual([412, 'version-conflict']);
    expect(late.body.current).toMatchObject({ version: 1, choice: { meaning: 'editorial' } });
    const apart = await ask(decision, 'PUT', { to: [] }, 1);
    expect(
      apart.body.operations
        .filter(({ from, to }) => [from[0]?.key, to[0]?.key].includes(key))
        .map(({ kind }) => kind),
    ).toEqual(['new', 'retired']);
    const undone = await ask(`${decision}/undo`, 'POST', undefined, 2);
    expect(operation(undone.body, key)).toMatchObject({
      meaning: 'editorial',
      decisions: [{ version: 3, before: null }],
    });
    const asProposed = await ask(`${decision}/undo`, 'POST', undefined, 3);
    expect(operation(asProposed.body, key)).toMatchObject({
      meaning: 'substantive',
      decisions: [{ version: 4, choice: null }],
    });
    expect((await ask(`${decision}/undo`, 'POST', undefined, 4)).status).toBe(404);
    // Every step of it is kept.
    expect(
      await erfa.database.ask('select from plan_decision where draft_id = $1', [id]),
    ).toHaveLength(4);
  });

  it('refuses what does not fit, with where and why, and changes nothing', async () => {
    const { id, before } = await arrangeSuccessor(actors, nextVersion);
    const [first = '', second = '', third = ''] = keysOf(before);
    const refused = async (key: string, body: object, seen = 0) => {
      const answer = await ask(`${id}/plan/decisions/${key}`, 'PUT', body, seen);
      return [answer.status, answer.body.code, answer.body.errors?.map(({ code }) => code)];
    };
    expect(await refused('nothing', { meaning: 'editorial' })).toEqual([
      404,
      'not-found',
      undefined,
    ]);
    expect(await refused(third, { to: ['nothing'] })).toEqual([
      400,
      'plan-decision-unfit',
      ['set-aside'],
    ]);
    expect(await refused(third, { to: [before.nodes[0]?.key] })).toEqual([
      400,
      'plan-decision-unfit',
      ['set-aside'],
    ]);
    expect(await refused(third, { to: [first, second] })).toEqual([
      400,
      'plan-decision-unfit',
      ['tangled'],
    ]);
    expect(await refused(first, { comparability: 'comparable' })).toEqual([
      400,
      'plan-decision-unfit',
      ['raise-without-note'],
    ]);
    expect(await refused(third, { comparability: 'break' })).toEqual([
      400,
      'plan-decision-unfit',
      ['class-misfit'],
    ]);
    expect(
      (await ask(`${id}/plan/decisions/${first}`, 'PUT', { meaning: 'editorial' })).status,
    ).toBe(428);
    expect(await erfa.database.ask('select from plan_decision where draft_id = $1', [id])).toEqual(
      [],
    );
    const raised = await ask(
      `${id}/plan/decisions/${first}`,
      'PUT',
      { comparability: 'comparable', note: 'Prøvet på ti kommuner' },
      0,
    );
    expect(operation(raised.body, first)).toMatchObject({
      follows: 'break',
      comparability: 'comparable',
    });
  });

  it('says where a line was raised before the latest changes below it', async () => {
    const { id, before, after } = await arrangeSuccessor(actors, nextVersion);
    const [group] = before.nodes.map(({ key }) => key);
    const key = group ?? '';
    const raise = { comparability: 'comparable', note: 'Prøvet på ti kommuner' };
    const raisedBefore = (plan: PlanView) => operation(plan, key).raisedBefore;
    const raised = await ask(`${id}/plan/decisions/${key}`, 'PUT', raise, 0);
    expect(raisedBefore(raised.body)).toBe(false);
    // Something elsewhere in the model is no ground of this line, and something below it is.
    const change = async (at: number, own: Partial<QuestionNode>) => {
      const nodes = (after.nodes as readonly GroupNode[]).map((one, place) => {
        const [head, ...rest] = one.children as readonly QuestionNode[];
        return place === at && head ? { ...one, children: [{ ...head, ...own }, ...rest] } : one;
      });
      await erfa.database.ask('update model_draft set content = $2 where id = $1', [
        id,
        JSON.stringify({ ...after, nodes }),
      ]);
      return (await ask(`${id}/plan`)).body;
    };
    expect(raisedBefore(await change(1, { text: both('Noget andet?') }))).toBe(false);
    const changed = await change(0, { text: both('Noget helt andet?') });
    expect(raisedBefore(changed)).toBe(true);
    // Saying the same again is looking at it again.
    const again = await ask(`${id}/plan/decisions/${key}`, 'PUT', raise, 1);
    expect(raisedBefore(again.body)).toBe(false);
    const [question] = keysOf(before);
    const meant = await ask(
      `${id}/plan/decisions/${question ?? ''}`,
      'PUT',
      { meaning: 'editorial' },
      0,
    );
    expect(raisedBefore(meant.body)).toBe(true);
    // What is said in one breath with the line is not said after it.
    const second = keysOf(before)[1] ?? '';
    const narrowed = await ask(
      `${id}/plan/decisions/${second}`,
      'PUT',
      { ...raise, meaning: 'substantive' },
      0,
    );
    expect(operation(narrowed.body, second)).toMatchObject({
      comparability: 'comparable',
      raisedBefore: false,
    });
  });

  it('sets a choice aside when what it names goes, and takes it up again', async () => {
    const { id, before, after } = await arrangeSuccessor(actors, nextVersion);
    const third = keysOf(before)[2] ?? '';
    const made = await ask(`${id}/plan/decisions/${third}`, 'PUT', { to: ['ansvar-for-ai'] }, 0);
    expect(operation(made.body, third)).toMatchObject({
      kind: 'reworded',
      to: [{ key: 'ansvar-for-ai' }],
    });
    const write = (model: Model) =>
      erfa.database.ask('update model_draft set content = $2 where id = $1', [
        id,
        JSON.stringify(model),
      ]);
    const [first, ...rest] = after.nodes as readonly GroupNode[];
    await write({
      ...after,
      nodes: first ? [{ ...first, children: first.children.slice(0, -1) }, ...rest] : [],
    });
    expect((await ask(`${id}/plan`)).body).toMatchObject({
      setAside: [{ key: third, choice: { to: ['ansvar-for-ai'] } }],
    });
    await write(after);
    expect((await ask(`${id}/plan`)).body.setAside).toEqual([]);
  });

  it('is approved as it was seen, published with the version, and stands no longer once it changes', async () => {
    const { id, before, after, predecessorId } = await arrangeSuccessor(actors, nextVersion);
    const plans = erfa.app.get(PlansService);
    const organisationId = await actors.organisation('kl');
    const run = <T>(work: Parameters<TenantTransaction['run']>[1]): Promise<T> =>
      erfa.app.get(TenantTransaction).run({ organisationId, personId: null }, work) as Promise<T>;
    await expect(run((manager) => plans.assertReady(manager, id))).rejects.toMatchObject({
      code: 'plan-not-approved',
    });
    const { body: plan } = await ask(`${id}/plan`);
    expect((await ask(`${id}/plan/approve`, 'POST', { hash: 'sha256:other' })).body.code).toBe(
      'plan-changed',
    );
    const approved = await ask(`${id}/plan/approve`, 'POST', { hash: plan.hash });
    expect(approved.body.approval).toMatchObject({ approvedBy: 'Mette Bruun', stands: true });
    const key = keysOf(before)[0] ?? '';
    const changed = await ask(`${id}/plan/decisions/${key}`, 'PUT', { meaning: 'editorial' }, 0);
    expect(changed.body.approval).toMatchObject({ stands: false });
    await expect(
      run((manager) => plans.publishWith(manager, id, predecessorId)),
    ).rejects.toMatchObject({ code: 'plan-not-approved' });
    await ask(`${id}/plan/approve`, 'POST', { hash: changed.body.hash });
    const modelId = await arrangePublished(actors, after, 'sha256:plans-spec');
    await run((manager) => plans.publishWith(manager, id, modelId));
    await erfa.database.ask('update model_draft set published_id = $2 where id = $1', [
      id,
      modelId,
    ]);
    expect((await ask(`${id}/plan`)).body.published).toBe(true);
    const late = await ask(`${id}/plan/decisions/${key}`, 'PUT', { meaning: 'substantive' }, 1);
    expect([late.status, late.body.code]).toEqual([409, 'draft-published']);
    const [published] = await erfa.database.ask<{
      hash: string;
      plan: { operations: { from: string[]; decided: { by: string }[] }[] };
    }>('select hash, plan from model_succession where model_id = $1', [modelId]);
    expect(published?.hash).toBe(changed.body.hash);
    const decided = published?.plan.operations.find(({ from }) => from[0] === key)?.decided;
    // By id: a name has to be erased some day.
    expect(decided).toEqual([
      expect.objectContaining({ by: expect.stringMatching(/^[0-9a-f-]{36}$/) as string }),
    ]);
  });

  it('is none where a draft follows nothing', async () => {
    const { id } = await arrangeSuccessor(actors);
    await erfa.database.ask('update model_draft set predecessor_id = null where id = $1', [id]);
    expect((await ask(`${id}/plan`)).body.code).toBe('plan-without-predecessor');
  });
});
