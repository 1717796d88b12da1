import {
  questionsOf,
  type Answer,
  type GroupNode,
  type Model,
  type QuestionNode,
} from '@erfa/scoring-sdk';
import pg from 'pg';
import { Actors } from '../../testing/actors';
import { publishedModel } from '../../testing/arranged-rounds';
import {
  arrangeEarlier,
  arrangeMunicipality,
  arrangeNextVersion,
  decide,
  said,
  type Member,
} from '../../testing/carrying';
import type { TestClient } from '../../testing/client';
import { startErfa, type TestErfa } from '../../testing/erfa';
import type { Published } from '../../testing/every-model';
import { assignSection, openRound } from '../../testing/round';
import type { AssignmentView, SavedAnswersView } from '../assessments/answers.views';
import type { AssessmentView } from '../assessments/assessments.views';
import { TenantTransaction } from '../persistence/tenant-transaction';
import type {
  AssignmentCarriedView,
  CarriedAnswersView,
  CarriedAnswerView,
  CarryingView,
} from './carrying.views';

const section = 'digital-ledelse';
const [first, second, third, fourth, fifth, sixth] = [
  'politisk-retning',
  'direktionens-opgave',
  'ledernes-haandvaerk',
  'ledelsens-sikkerhedsansvar',
  'styring-af-ai',
  'leverandoerstyring',
] as const;
const both = (words: string) => ({ da: words, en: words });

/** The first dimension with a question that asks for something else, one mended, one gone, one that became two. */
function nextVersion(model: Model): Model {
  const [dimension, ...rest] = model.nodes as readonly GroupNode[];
  if (!dimension) throw new Error('no dimensions');
  const [one, two, , four, ...others] = dimension.children as readonly QuestionNode[];
  if (!one || !two || !four) throw new Error('no questions');
  const children = [
    { ...one, title: both('Kendskab til AI'), text: both('Kender politikerne AI?') },
    { ...two, guidance: both('Se på dagsordenerne') },
    four,
    { ...four, key: 'beredskab', title: both('Beredskab'), text: both('Er der et beredskab?') },
    ...others,
  ];
  return { ...model, nodes: [{ ...dimension, children }, ...rest] };
}

describe('beginning with the answers of an earlier round', () => {
  let erfa: TestErfa;
  let actors: Actors;
  let kl: TestClient;
  let v1: Published;
  let v2: Published;
  beforeAll(async () => {
    erfa = await startErfa();
    actors = new Actors(erfa);
    kl = await erfa.as('mette.bruun');
    v1 = await publishedModel(actors);
    v2 = await arrangeNextVersion(actors, v1, nextVersion, [
      decide(first, { meaning: 'substantive' }),
      decide(second, { meaning: 'editorial' }),
      decide(third, { to: [] }),
      decide(fourth, { to: [fourth, 'beredskab'] }),
    ]);
  });
  afterAll(() => erfa.close());

  const answers: Readonly<Record<string, Answer>> = {
    [first]: said(2),
    [second]: said(3),
    [third]: said(4),
    [fourth]: said(5),
    [fifth]: { state: 'not-applicable', reason: 'Ingen AI' },
    [sixth]: { state: 'dont-know' },
  };

  interface Begun {
    organisation: string;
    admin: Member;
    colleague: Member;
    /** The earlier assessment, and the one that is being answered. */
    source: string;
    id: string;
    round: string;
  }

  /** A municipality that answered version 1 and has accepted a round on `model`. */
  async function begin(code: string, model = v2, earlier = answers): Promise<Begun> {
    const { organisation, admin, colleague } = await arrangeMunicipality(actors, code);
    const source = await arrangeEarlier(
      actors,
      organisation,
      v1,
      { answers: earlier },
      { beside: { [second]: { comment: 'Mellem os', evidence: 'https://aarhus.dk/referat' } } },
    );
    const { assessment, round } = await openRound(kl, admin.client, { modelId: model.id });
    return { organisation, admin, colleague, source, id: assessment.id, round: round.id };
  }

  type Problematic = { code?: string; detail?: string };
  const look = async (client: TestClient, id: string) =>
    (await client.ask<CarryingView>(`/api/assessments/${id}/carrying`)).body;
  const list = async (client: TestClient, id: string): Promise<CarriedAnswerView[]> =>
    (await client.ask<CarriedAnswersView>(`/api/assessments/${id}/carrying/answers`)).body.answers;
  const carry = (client: TestClient, id: string, sourceId: string, snapshotName = 'Før') =>
    client.ask<CarryingView & Problematic>(`/api/assessments/${id}/carrying`, {
      method: 'POST',
      body: { sourceId, snapshotName },
    });
  const undo = (client: TestClient, id: string) =>
    client.ask<CarryingView & Problematic>(`/api/assessments/${id}/carrying`, {
      method: 'DELETE',
    });
  const sheet = async (client: TestClient, id: string) =>
    (await client.ask<AssignmentView>(`/api/assignments/${id}`)).body;
  const brief = ({ answers: all }: Pick<AssignmentView, 'answers'>) =>
    Object.fromEntries(all.map((one) => [one.question, [one.value ?? one.state, one.carried]]));
  const save = (client: TestClient, assignment: string, list: object[]) =>
    client.ask<SavedAnswersView & Problematic>(`/api/assignments/${assignment}/answers`, {
      method: 'PUT',
      body: { answers: list },
    });
  const handIn = (client: TestClient, assignment: string) =>
    client.ask<Problematic>(`/api/assignments/${assignment}/hand-in`, { method: 'POST' });
  const give = async (
    { admin, colleague }: Begun,
    id: string,
    mode = 'one',
    people = [colleague.id],
  ) => (await assignSection(admin.client, id, section, mode, people))[0] ?? '';
  const answered = (question: string, value: number, seen = 0) => ({
    question,
    state: 'answered',
    value,
    seen,
  });

  it('shows every answer, where it leads and why, before anything happens', async () => {
    const begun = await begin('0101');
    const { admin, source, id } = begun;
    expect(await look(admin.client, id)).toMatchObject({
      source: { assessmentId: source, title: { da: 'Runde 2025' }, modelVersion: 1 },
      counts: { carried: 3, toConfirm: 3, archived: 1, answered: 0 },
      done: null,
      holdsAnswers: false,
      snapshots: [],
    });
    const shown = await list(admin.client, id);
    const told = (key: string) =>
      shown
        .filter(({ from }) => from[0]?.question === key)
        .map(({ fate, why, question, answer }) => [
          fate,
          why,
          question,
          answer && (answer.value ?? `${answer.state}: ${answer.reason}`),
        ]);
    expect(told(first)).toEqual([['to-confirm', 'substantive', first, 2]]);
    expect(told(second)).toEqual([['carried', 'editorial', second, 3]]);
    expect(told(third)).toEqual([['archived', 'retired', null, null]]);
    expect(told(fourth)).toEqual([
      ['to-confirm', 'split', fourth, 5],
      ['to-confirm', 'split', 'beredskab', 5],
    ]);
    expect(told(fifth)).toEqual([['carried', 'unchanged', fifth, 'not-applicable: Ingen AI']]);
    // The reason for what is not known is not in the frozen sheet; what was agreed on has it.
    expect(told(sixth)).toEqual([['carried', 'unchanged', sixth, `dont-know: Derfor ${sixth}`]]);
    expect(shown.every(({ standing }) => standing === 'open')).toBe(true);
    // Nothing has happened.
    const assignment = await give(begun, id);
    expect((await sheet(admin.client, assignment)).answers).toEqual([]);
  });

  it('answers what is carried, proposes what is to be confirmed, and keeps the rest readable to all', async () => {
    const begun = await begin('0147');
    const { admin, colleague, source, id, organisation } = begun;
    const assignment = await give(begun, id);
    const done = await carry(admin.client, id, source);
    expect(done.status).toBe(200);
    expect(done.body).toMatchObject({
      source: { assessmentId: source },
      counts: { carried: 3, toConfirm: 3, archived: 1, answered: 0 },
      done: { snapshotId: null, undoable: true, by: 'Prøveperson' },
      snapshots: [],
    });
    const now = await sheet(colleague.client, assignment);
    expect(brief(now)).toEqual({
      [second]: [3, true],
      [fifth]: ['not-applicable', true],
      [sixth]: ['dont-know', true],
    });
    expect(now.answers.find(({ question }) => question === second)).toMatchObject({
      comment: '',
      evidence: 'https://aarhus.dk/referat',
      savedBy: null,
    });
    // What is to be confirmed counts as unanswered.
    const { body: assessment } = await admin.client.ask<AssessmentView>(`/api/assessments/${id}`);
    expect(assessment.sections.find(({ key }) => key === section)).toMatchObject({ answered: 3 });
    const { body: carried } = await colleague.client.ask<AssignmentCarriedView>(
      `/api/assignments/${assignment}/carried`,
    );
    expect(carried.source).toMatchObject({ assessmentId: source, modelId: v1.id });
    expect(
      carried.answers.map(({ question, fate, standing }) => [question, fate, standing]),
    ).toEqual(
      expect.arrayContaining([
        [first, 'to-confirm', 'open'],
        [second, 'carried', 'carried'],
      ]),
    );
    // Confirming is answering.
    const proposal = carried.answers.find(({ question }) => question === first)?.answer;
    await save(colleague.client, assignment, [{ ...answered(first, Number(proposal?.value)) }]);
    expect(brief(await sheet(colleague.client, assignment))[first]).toEqual([2, false]);
    expect((await look(admin.client, id)).counts).toMatchObject({ answered: 1 });
    // The archive is for everyone who may read the assessment.
    const reader = await actors.session(
      await actors.person(organisation, ['reader']),
      organisation,
    );
    expect((await list(reader, id)).filter(({ fate }) => fate === 'archived')).toEqual([
      expect.objectContaining({
        why: 'retired',
        from: [{ question: third, state: 'answered', value: 4, reason: '' }],
      }),
    ]);
    expect(
      await erfa.database.ask(
        `select content from audit_event where kind = 'assessment.carried' and subject = $1`,
        [id],
      ),
    ).toMatchObject([{ content: { source, carried: 3, toConfirm: 3, archived: 1, placed: 3 } }]);
  });

  it('comes into sections that are given out later, and into a colleague’s whom they go to', async () => {
    const begun = await begin('0151');
    const { admin, colleague, source, id } = begun;
    await carry(admin.client, id, source);
    const assignment = await give(begun, id);
    expect(Object.keys(brief(await sheet(colleague.client, assignment)))).toHaveLength(3);
    await save(colleague.client, assignment, [answered(second, 5, 1)]);
    const other = await give(begun, id, 'one', [admin.id]);
    // What a colleague changed is theirs; the new one begins as the municipality did.
    expect(brief(await sheet(admin.client, other))[second]).toEqual([3, true]);
    const back = await give(begun, id);
    expect(back).toBe(assignment);
    expect(brief(await sheet(colleague.client, back))[second]).toEqual([5, false]);
    // Split: to each their own.
    const [mine, theirs] = await assignSection(admin.client, id, section, 'split', [
      { personId: admin.id, questionKeys: [first, second, fourth] },
      { personId: colleague.id, questionKeys: ['beredskab', fifth, sixth] },
    ]);
    expect(brief(await sheet(admin.client, mine ?? ''))).toMatchObject({ [second]: [3, true] });
    expect(brief(await sheet(admin.client, theirs ?? ''))).toMatchObject({
      [sixth]: ['dont-know', true],
    });
  });

  it('never stands in for what somebody has answered, and keeps it under a name first', async () => {
    const begun = await begin('0153');
    const { admin, colleague, source, id } = begun;
    const assignment = await give(begun, id);
    await save(colleague.client, assignment, [
      answered(second, 1),
      { question: sixth, state: 'unanswered', comment: 'Venter på Poul', seen: 0 },
    ]);
    const before = await look(admin.client, id);
    expect(before).toMatchObject({ holdsAnswers: true, counts: { answered: 1 } });
    const { body } = await carry(admin.client, id, source, '  Før 2025  ');
    expect(body.snapshots).toMatchObject([
      { name: 'Før 2025', answered: 1, takenBy: 'Prøveperson' },
    ]);
    expect(body.done?.snapshotId).toBe(body.snapshots[0]?.id);
    expect(brief(await sheet(colleague.client, assignment))).toEqual({
      [second]: [1, false],
      [fifth]: ['not-applicable', true],
      [sixth]: ['unanswered', false],
    });
  });

  it('is done once, however often it is asked for, also by two at once', async () => {
    const begun = await begin('0155');
    const { admin, source, id } = begun;
    const assignment = await give(begun, id);
    const tries = await Promise.all([1, 2, 3, 4].map(() => carry(admin.client, id, source)));
    expect(tries.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    await save(admin.client, assignment, [{ question: second, state: 'unanswered', seen: 1 }]);
    const { body } = await carry(admin.client, id, source);
    expect(body.counts).toMatchObject({ carried: 3, toConfirm: 3 });
    // What somebody has emptied meanwhile stays empty.
    expect(brief(await sheet(admin.client, assignment))[second]).toEqual(['unanswered', false]);
    expect(
      await erfa.database.ask(
        `select from audit_event where kind = 'assessment.carried' and subject = $1`,
        [id],
      ),
    ).toHaveLength(1);
    expect(await carry(admin.client, id, id)).toMatchObject({
      status: 409,
      body: { code: 'carried-already' },
    });
  });

  it('and saving at the same time lose nothing of what a person says', async () => {
    const begun = await begin('0157');
    const { admin, colleague, source, id } = begun;
    const assignment = await give(begun, id);
    const [, saved] = await Promise.all([
      carry(admin.client, id, source),
      save(colleague.client, assignment, [answered(second, 1), answered(first, 4)]),
    ]);
    const now = brief(await sheet(colleague.client, assignment));
    // Either the person was first, or is shown what stands there and decides.
    expect(saved.body.saved.length + saved.body.conflicts.length).toBe(2);
    expect(now[first]).toEqual([4, false]);
    expect(now[second]).toEqual(saved.body.conflicts.length > 0 ? [3, true] : [1, false]);
    expect(saved.body.conflicts.every(({ carried }) => carried)).toBe(true);
  });

  it('leaves alone what is handed in or agreed on', async () => {
    const begun = await begin('0159');
    const { admin, colleague, source, id } = begun;
    const assignment = await give(begun, id);
    await save(colleague.client, assignment, [answered(first, 4)]);
    await handIn(colleague.client, assignment);
    await carry(admin.client, id, source);
    expect(brief(await sheet(colleague.client, assignment))).toEqual({ [first]: [4, false] });
    await admin.client.ask(`/api/assessments/${id}/consensus`, { method: 'POST', body: {} });
    const other = await give(begun, id, 'one', [admin.id]);
    const now = brief(await sheet(admin.client, other));
    expect(now[first]).toBeUndefined();
    expect(now[second]).toEqual([3, true]);
  });

  it('puts nothing into anybody’s sheet where a section is answered independently', async () => {
    const begun = await begin('0161');
    const { admin, colleague, source, id } = begun;
    const one = await give(begun, id);
    await carry(admin.client, id, source);
    await save(colleague.client, one, [answered(second, 5, 1)]);
    await give(begun, id, 'independent', [colleague.id, admin.id]);
    const mine = await give(begun, id, 'independent', [admin.id, colleague.id]);
    expect(brief(await sheet(admin.client, mine))).toEqual({});
    // What the colleague had said meanwhile is their own.
    expect(brief(await sheet(colleague.client, one))).toEqual({ [second]: [5, false] });
    const { body } = await admin.client.ask<AssignmentCarriedView>(
      `/api/assignments/${mine}/carried`,
    );
    expect(body).toEqual({ source: null, answers: [] });
    const standing = new Map(
      (await list(admin.client, id)).map((each) => [each.question, each.standing]),
    );
    expect(standing.get(first)).toBe('independent');
    expect(standing.get(second)).toBe('answered');
    // Given to one again, they begin where the municipality left.
    const again = await give(begun, id, 'one', [admin.id]);
    expect(brief(await sheet(admin.client, again))[second]).toEqual([3, true]);
  });

  it('is undone as long as nothing has been made of it; what was said stays', async () => {
    const begun = await begin('0163');
    const { admin, colleague, source, id } = begun;
    const assignment = await give(begun, id);
    await carry(admin.client, id, source);
    await save(colleague.client, assignment, [answered(second, 5, 1)]);
    const undone = await undo(admin.client, id);
    expect(undone.status).toBe(200);
    expect(undone.body).toMatchObject({
      done: null,
      source: { assessmentId: source },
      counts: { carried: 3 },
    });
    expect(brief(await sheet(colleague.client, assignment))).toEqual({ [second]: [5, false] });
    expect(await undo(admin.client, id)).toMatchObject({
      status: 409,
      body: { code: 'nothing-carried' },
    });
    // And it can be done again.
    await carry(admin.client, id, source);
    await save(colleague.client, assignment, [answered(first, 2)]);
    expect(await undo(admin.client, id)).toMatchObject({
      status: 409,
      body: {
        code: 'carrying-in-use',
        detail: expect.stringContaining('1 er bekræftet') as string,
      },
    });
    expect((await look(admin.client, id)).done?.undoable).toBe(false);
  });

  it('is not undone under a section that is handed in with it', async () => {
    const begun = await begin('0165');
    const { admin, colleague, source, id } = begun;
    const assignment = await give(begun, id);
    await carry(admin.client, id, source);
    expect((await handIn(colleague.client, assignment)).status).toBe(200);
    expect(await undo(admin.client, id)).toMatchObject({ body: { code: 'carrying-in-use' } });
    await admin.client.ask(`/api/assignments/${assignment}/hand-in`, { method: 'DELETE' });
    expect((await undo(admin.client, id)).status).toBe(200);
  });

  it('leads over several versions, also from one that has retired', async () => {
    const v3 = await arrangeNextVersion(
      actors,
      v2,
      (model) => {
        const [dimension, ...rest] = model.nodes as readonly GroupNode[];
        if (!dimension) throw new Error('no dimensions');
        const children = dimension.children.filter(({ key }) => key !== second);
        return { ...model, nodes: [{ ...dimension, children }, ...rest] };
      },
      [decide(second, { to: [] })],
    );
    const begun = await begin('0167', v3);
    const { admin, colleague, source, id } = begun;
    const retired = await kl.ask(`/api/models/${v1.id}/retirement`, {
      method: 'POST',
      body: { reason: 'Afløst' },
    });
    expect(retired.status).toBe(200);
    const assignment = await give(begun, id);
    expect((await carry(admin.client, id, source)).body).toMatchObject({
      source: { modelVersion: 1 },
      counts: { carried: 2, toConfirm: 3, archived: 2 },
    });
    expect(Object.keys(brief(await sheet(colleague.client, assignment)))).toEqual(
      expect.arrayContaining([fifth, sixth]),
    );
    const shown = await list(admin.client, id);
    expect(shown.find(({ question }) => question === 'beredskab')).toMatchObject({
      fate: 'to-confirm',
      why: 'split',
      from: [{ question: fourth, value: 5 }],
    });
    // The retired version can be read, by those whose answers lie on it.
    expect((await colleague.client.ask(`/api/models/${v1.id}`)).status).toBe(200);
    await erfa.database.ask('update published_model set retired_at = null, retired_reason = null');
  });

  it('of the same version is carried as it is', async () => {
    const { admin, source, id } = await begin('0169', v1);
    expect((await carry(admin.client, id, source)).body.counts).toEqual({
      answers: 6,
      carried: 6,
      toConfirm: 0,
      archived: 0,
      answered: 0,
    });
    expect((await list(admin.client, id)).every(({ why }) => why === 'unchanged')).toBe(true);
  });

  it('takes the newest answers that lead here, and nothing of a model that no plan leads from', async () => {
    const { admin, organisation, id, source } = await begin('0173');
    const other = await actors.one(
      `insert into published_model (key, version, hash, content, question_count, minutes) values ('anden', 1, 'anden', $1, 1, 1) returning id`,
      [JSON.stringify(v1.content)],
    );
    await arrangeEarlier(actors, organisation, { ...v1, id: other }, { answers });
    expect((await look(admin.client, id)).source?.assessmentId).toBe(source);
    const newer = await arrangeEarlier(actors, organisation, v2, { answers: { [first]: said(1) } });
    expect(await look(admin.client, id)).toMatchObject({
      source: { assessmentId: newer, modelVersion: 2 },
      counts: { carried: 1, toConfirm: 0, archived: 0 },
    });
    // What was shown before is not what is there now.
    expect(await carry(admin.client, id, source)).toMatchObject({
      status: 409,
      body: { code: 'nothing-to-carry' },
    });
  });

  it('has nothing to offer who has not answered, or is not being asked', async () => {
    const { admin } = await arrangeMunicipality(actors, '0175');
    const { assessment } = await openRound(kl, admin.client, { modelId: v2.id });
    expect(await look(admin.client, assessment.id)).toMatchObject({ source: null, done: null });
    expect(await carry(admin.client, assessment.id, assessment.id)).toMatchObject({
      body: { code: 'nothing-to-carry' },
    });
    const begun = await begin('0183');
    await erfa.database.ask(
      `update assessment set state = 'submitted', submitted_at = now() where id = $1`,
      [begun.id],
    );
    expect(await look(begun.admin.client, begun.id)).toMatchObject({ source: null });
    expect(await carry(begun.admin.client, begun.id, begun.source)).toMatchObject({
      status: 409,
      body: { code: 'assessment-not-open' },
    });
  });

  it('stays as it was when the round has closed: the archive can be read, and nothing undone', async () => {
    const begun = await begin('0185');
    const { admin, source, id, round } = begun;
    await carry(admin.client, id, source);
    expect((await kl.ask(`/api/rounds/${round}/close`, { method: 'POST' })).status).toBe(200);
    expect(await look(admin.client, id)).toMatchObject({
      counts: { archived: 1 },
      done: { undoable: false },
    });
    expect(await undo(admin.client, id)).toMatchObject({
      status: 409,
      body: { code: 'assessment-not-open' },
    });
    await expect(
      erfa.database.ask('delete from carried_answer where assessment_id = $1', [id]),
    ).rejects.toThrow('closed');
  });

  it('lets the application delete no answer but one that was carried, and only its own', async () => {
    const begun = await begin('0210');
    const { admin, colleague, source, id, organisation } = begun;
    const assignment = await give(begun, id);
    await carry(admin.client, id, source);
    await save(colleague.client, assignment, [answered(first, 2), answered(second, 5, 1)]);
    const remove = (organisationId: string) =>
      erfa.app.get(TenantTransaction).run({ organisationId, personId: null }, async (manager) => {
        const [, count] = await manager.query<[unknown[], number]>(
          'delete from answer where assignment_id = $1',
          [assignment],
        );
        const [{ n }] = await manager.query<[{ n: number }]>(
          `select (select count(*) from carrying where assessment_id = $1)::integer
               + (select count(*) from carried_answer where assessment_id = $1)::integer as n`,
          [id],
        );
        return [count, n];
      });
    expect(await remove(await actors.organisation('0101'))).toEqual([0, 0]);
    expect(await remove(organisation)).toEqual([2, 8]);
    expect(brief(await sheet(colleague.client, assignment))).toEqual({
      [first]: [2, false],
      [second]: [5, false],
    });
  });

  it('is the administrator’s to decide', async () => {
    const { colleague, source, id } = await begin('0187');
    expect((await carry(colleague.client, id, source)).status).toBe(403);
    expect((await undo(colleague.client, id)).status).toBe(403);
  });

  it('takes as few statements for 2,000 answers as for six', async () => {
    const [small, large] = [await begin('0190'), await begin('0201', await bigModel(), {})];
    const { content } = await bigModel();
    const many = Object.fromEntries(questionsOf(content).map(({ key }) => [key, said(3)]));
    const source = await arrangeEarlier(actors, large.organisation, await bigModel(), {
      answers: many,
    });
    for (const { key } of content.nodes)
      await assignSection(large.admin.client, large.id, key, 'one', [large.colleague.id]);
    await give(small, small.id);
    const count = async (work: () => Promise<{ status: number }>): Promise<number> => {
      const spy = jest.spyOn(pg.Client.prototype, 'query');
      try {
        expect((await work()).status).toBe(200);
        // What the server asks by the clock is nobody's request.
        const byClock = /plugin_decisions|close_due_rounds|release_due|results_waiting/u;
        return spy.mock.calls.filter(([sent]) => !byClock.test(JSON.stringify(sent))).length;
      } finally {
        spy.mockRestore();
      }
    };
    // Models and plans are read once.
    await look(small.admin.client, small.id);
    await look(large.admin.client, large.id);
    const few = await count(() => carry(small.admin.client, small.id, small.source));
    const all = await count(() => carry(large.admin.client, large.id, source));
    expect(all).toBe(few);
    expect(all).toBeLessThan(40);
    const placed = await erfa.database.ask<{ n: number }>(
      `select count(*)::integer as n from answer w join assignment t on t.id = w.assignment_id where t.assessment_id = $1 and w.carried`,
      [large.id],
    );
    expect(placed).toEqual([{ n: 2000 }]);
  });

  let big: Promise<Published> | undefined;
  /** A model of 2,000 questions in five sections. */
  function bigModel(): Promise<Published> {
    big ??= (async () => {
      const [question] = questionsOf(v1.content);
      if (!question) throw new Error('no questions');
      const nodes = Array.from({ length: 5 }, (_, s): GroupNode => ({
        key: `s${s}`,
        kind: 'group',
        title: both(`Afsnit ${s}`),
        children: Array.from({ length: 400 }, (__, q) => ({ ...question, key: `s${s}q${q}` })),
      }));
      const content = { ...v1.content, key: 'stor', nodes };
      const id = await actors.one(
        `insert into published_model (key, version, hash, content, question_count, minutes) values ('stor', 1, 'stor', $1, 2000, 1) returning id`,
        [JSON.stringify(content)],
      );
      return { id, content };
    })();
    return big;
  }
});
