import type { GroupNode, Model } from '@erfa/scoring-sdk';
import { Actors } from '../../testing/actors';
import { publishedModel, someSection } from '../../testing/arranged-rounds';
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
import { publishEveryModel, type Published } from '../../testing/every-model';
import { assignSection, openRound } from '../../testing/round';
import type { AssignmentView } from '../assessments/answers.views';
import type { AssessmentView } from '../assessments/assessments.views';
import type { CarriedAnswersView, CarryingView } from './carrying.views';

const [first, second, third, fourth] = [
  'politisk-retning',
  'direktionens-opgave',
  'ledernes-haandvaerk',
  'ledelsens-sikkerhedsansvar',
] as const;

/** The third question is gone. */
function nextVersion(model: Model): Model {
  const [dimension, ...rest] = model.nodes as readonly GroupNode[];
  if (!dimension) throw new Error('no dimensions');
  const children = dimension.children.filter(({ key }) => key !== third);
  return { ...model, nodes: [{ ...dimension, children }, ...rest] };
}

describe('answers that were never submitted', () => {
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
    v2 = await arrangeNextVersion(actors, v1, nextVersion, [decide(third, { to: [] })]);
  });
  afterAll(() => erfa.close());

  const look = (client: TestClient, id: string, source?: string) =>
    client.ask<CarryingView & { code?: string }>(
      `/api/assessments/${id}/carrying${source === undefined ? '' : `?source=${source}`}`,
    );
  const list = async (client: TestClient, id: string, source = '') =>
    (
      await client.ask<CarriedAnswersView>(
        `/api/assessments/${id}/carrying/answers${source && `?source=${source}`}`,
      )
    ).body.answers.map(({ from, fate, answer }) => [
      from[0]?.question,
      fate,
      answer && (answer.value ?? `${answer.state}: ${answer.reason}`),
    ]);
  const carry = (client: TestClient, id: string, sourceId: string) =>
    client.ask<CarryingView & { code?: string }>(`/api/assessments/${id}/carrying`, {
      method: 'POST',
      body: { sourceId, snapshotName: 'Før' },
    });
  const write = async (client: TestClient, assignment: string, answers: object[], hand = true) => {
    const saved = await client.ask(`/api/assignments/${assignment}/answers`, {
      method: 'PUT',
      body: { answers: answers.map((one) => ({ seen: 0, ...one })) },
    });
    expect(saved.status).toBe(200);
    if (!hand) return;
    const handed = await client.ask(`/api/assignments/${assignment}/hand-in`, { method: 'POST' });
    expect(handed.status).toBe(200);
  };
  const answered = (question: string, value: number) => ({ question, state: 'answered', value });

  interface Left {
    organisation: string;
    admin: Member;
    colleague: Member;
    /** The assessment that was not submitted, and its round. */
    source: string;
    round: string;
  }

  /** A municipality that began to answer version 1: two colleagues handed in, one question is agreed on, a third has not handed in. */
  async function leave(code: string, model = v1): Promise<Left> {
    const { organisation, admin, colleague } = await arrangeMunicipality(actors, code);
    const { assessment, round } = await openRound(kl, admin.client, { modelId: model.id });
    const [mine = '', theirs = ''] = await assignSection(
      admin.client,
      assessment.id,
      someSection,
      'independent',
      [admin.id, colleague.id],
    );
    const unknown = { question: third, state: 'dont-know', reason: 'Ingen måler det' };
    await write(admin.client, mine, [answered(first, 2), answered(second, 4), unknown]);
    await write(colleague.client, theirs, [
      ...[answered(first, 4), answered(second, 4), answered(fourth, 1)],
    ]);
    const agreed = await admin.client.ask(`/api/assessments/${assessment.id}/consensus/${first}`, {
      method: 'PUT',
      headers: { 'if-match': '"0"' },
      body: { state: 'answered', value: 3, justification: 'Midt imellem' },
    });
    expect(agreed.status).toBe(200);
    return { organisation, admin, colleague, source: assessment.id, round: round.id };
  }

  const close = async (round: string): Promise<void> => {
    expect((await kl.ask(`/api/rounds/${round}/close`, { method: 'POST' })).status).toBe(200);
  };

  it('can be begun with: what was agreed on, and what all said alike who had handed in', async () => {
    const { admin, colleague, source, round } = await leave('0101');
    // One more who has not handed in: their sheet is their own.
    const [open = ''] = await assignSection(
      admin.client,
      source,
      v1.content.nodes[1]?.key ?? '',
      'one',
      [colleague.id],
    );
    const { body: sheet } = await colleague.client.ask<AssignmentView>(`/api/assignments/${open}`);
    await write(colleague.client, open, [answered(sheet.questionKeys[0] ?? '', 5)], false);
    await close(round);
    const { assessment: next } = await openRound(kl, admin.client, { modelId: v2.id });
    const { body } = await look(admin.client, next.id);
    expect(body).toMatchObject({
      source: { assessmentId: source, state: 'lapsed', modelVersion: 1 },
      sources: [{ assessmentId: source, state: 'lapsed' }],
      counts: { carried: 3, toConfirm: 0, archived: 1 },
      // What was not handed in.
      leftOut: 1,
    });
    expect(await list(admin.client, next.id)).toEqual([
      [first, 'carried', 3],
      [second, 'carried', 4],
      [fourth, 'carried', 1],
      [third, 'archived', null],
    ]);
    const done = await carry(admin.client, next.id, source);
    expect(done.body).toMatchObject({
      done: { undoable: true },
      source: { assessmentId: source, state: 'lapsed' },
      sources: [],
    });
    const [assignment = ''] = await assignSection(admin.client, next.id, someSection, 'one', [
      colleague.id,
    ]);
    const { body: begun } = await colleague.client.ask<AssignmentView>(
      `/api/assignments/${assignment}`,
    );
    expect(begun.answers.map(({ question, value, carried }) => [question, value, carried])).toEqual(
      expect.arrayContaining([
        [first, 3, true],
        [second, 4, true],
        [fourth, 1, true],
      ]),
    );
  });

  it('go with the reason that somebody wrote for what is not known', async () => {
    const { admin, source, round } = await leave('0147');
    await close(round);
    const { assessment: next } = await openRound(kl, admin.client, { modelId: v1.id });
    expect(await list(admin.client, next.id)).toContainEqual([
      ...[third, 'carried', 'dont-know: Ingen måler det'],
    ]);
    expect((await carry(admin.client, next.id, source)).status).toBe(200);
  });

  it('are read beforehand by who may read what colleagues handed in, and by nobody else', async () => {
    const { admin, colleague, source, round } = await leave('0165');
    await close(round);
    const { assessment: next } = await openRound(kl, admin.client, { modelId: v2.id });
    expect((await look(colleague.client, next.id)).body).toMatchObject({
      source: null,
      sources: [],
      counts: { carried: 0 },
    });
    expect(await list(colleague.client, next.id)).toEqual([]);
    expect((await look(colleague.client, next.id, source)).body.code).toBe('nothing-to-carry');
    // Once the administrator has begun with them they are what everybody begins with.
    await carry(admin.client, next.id, source);
    expect((await look(colleague.client, next.id)).body).toMatchObject({ counts: { carried: 3 } });
  });

  it('leave out what colleagues said differently and had not agreed on', async () => {
    const { admin, source, round } = await leave('0151');
    await erfa.database.ask(`delete from agreed_answer where assessment_id = $1`, [source]);
    await close(round);
    const { assessment: next } = await openRound(kl, admin.client, { modelId: v2.id });
    const { body } = await look(admin.client, next.id);
    expect(body).toMatchObject({ counts: { carried: 2, archived: 1 }, leftOut: 1 });
    expect((await list(admin.client, next.id)).map(([question]) => question)).not.toContain(first);
  });

  it('are a choice beside those of the last round that was submitted, which come first', async () => {
    const { organisation, admin, source, round } = await leave('0153');
    const submitted = await arrangeEarlier(actors, organisation, v1, {
      answers: { [first]: said(1) },
    });
    await close(round);
    const { assessment: next } = await openRound(kl, admin.client, { modelId: v2.id });
    expect((await look(admin.client, next.id)).body).toMatchObject({
      source: { assessmentId: submitted, state: 'frozen' },
      sources: [{ assessmentId: source }, { assessmentId: submitted }],
      counts: { carried: 1 },
      leftOut: 0,
    });
    expect((await look(admin.client, next.id, source)).body).toMatchObject({
      source: { assessmentId: source, state: 'lapsed' },
      counts: { carried: 3, archived: 1 },
    });
    expect(await list(admin.client, next.id, source)).toContainEqual([first, 'carried', 3]);
    expect(await list(admin.client, next.id)).toEqual([[first, 'carried', 1]]);
    expect((await carry(admin.client, next.id, source)).body).toMatchObject({
      done: { undoable: true },
      source: { assessmentId: source },
    });
    // One at a time.
    expect((await carry(admin.client, next.id, submitted)).body.code).toBe('carried-already');
  });

  it('that are older than the last submitted ones are not offered', async () => {
    const { organisation, admin } = await arrangeMunicipality(actors, '0155');
    const sheet = { answers: { [first]: said(4) } };
    const source = await arrangeEarlier(actors, organisation, v1, sheet);
    await erfa.database.ask(`update assessment set state = 'lapsed' where id = $1`, [source]);
    const submitted = await arrangeEarlier(actors, organisation, v1, {
      answers: { [first]: said(1) },
    });
    const { assessment: next } = await openRound(kl, admin.client, { modelId: v2.id });
    const { body } = await look(admin.client, next.id);
    expect(body.sources.map(({ assessmentId }) => assessmentId)).toEqual([submitted]);
    const refused = await carry(admin.client, next.id, source);
    expect([refused.status, refused.body.code]).toEqual([409, 'nothing-to-carry']);
    const unseen = await look(admin.client, next.id, source);
    expect([unseen.status, unseen.body.code]).toEqual([409, 'nothing-to-carry']);
  });

  it('move to a round of the next version when the municipality declines the one it began, which stays as it was', async () => {
    const { admin, source, round } = await leave('0157');
    const { assessment: next } = await openRound(kl, admin.client, { modelId: v2.id });
    // An assessment that is being answered is nobody's earlier one.
    expect((await look(admin.client, next.id)).body).toMatchObject({ source: null, sources: [] });
    const declined = await admin.client.ask(`/api/rounds/${round}/refusal`, {
      method: 'POST',
      body: { reason: 'Vi svarer på den nye version.' },
    });
    expect(declined.status).toBe(200);
    expect((await look(admin.client, next.id)).body).toMatchObject({
      source: { assessmentId: source, state: 'withdrawn' },
      counts: { carried: 3, archived: 1 },
    });
    // What the new one holds is kept under a name first.
    const [mine = ''] = await assignSection(admin.client, next.id, someSection, 'one', [admin.id]);
    await write(admin.client, mine, [answered(first, 5)], false);
    const { body } = await carry(admin.client, next.id, source);
    expect(body.snapshots).toMatchObject([{ name: 'Før', answered: 1 }]);
    const { body: sheet } = await admin.client.ask<AssignmentView>(`/api/assignments/${mine}`);
    expect(
      Object.fromEntries(sheet.answers.map(({ question, value }) => [question, value])),
    ).toEqual({ [first]: 5, [second]: 4, [fourth]: 1 });
    const { body: old } = await admin.client.ask<AssessmentView>(`/api/assessments/${source}`);
    expect(old).toMatchObject({ state: 'withdrawn', modelId: v1.id });
    // Accepted anew it is answered where it was left; what was carried from it stays.
    const again = await admin.client.ask(`/api/rounds/${round}/acceptance`, {
      method: 'POST',
      body: { contactName: 'Sanne Lykkegaard', contactEmail: 'sanne@aarhus.dk' },
    });
    expect(again.status).toBe(200);
    expect((await look(admin.client, next.id)).body).toMatchObject({
      source: { assessmentId: source, state: 'open' },
      counts: { carried: 3 },
    });
  });

  it('are nothing to begin with where nobody handed in, nor where they are another municipality’s', async () => {
    const other = await leave('0159');
    await close(other.round);
    const { admin, colleague } = await arrangeMunicipality(actors, '0161');
    const { assessment, round } = await openRound(kl, admin.client, { modelId: v1.id });
    const [own = ''] = await assignSection(admin.client, assessment.id, someSection, 'one', [
      colleague.id,
    ]);
    await write(colleague.client, own, [answered(first, 2)], false);
    await close(round.id);
    const { assessment: next } = await openRound(kl, admin.client, { modelId: v2.id });
    expect((await look(admin.client, next.id)).body).toMatchObject({ source: null, sources: [] });
    for (const source of [assessment.id, other.source])
      expect((await carry(admin.client, next.id, source)).body.code).toBe('nothing-to-carry');
  });

  it('of units go to the units that answer again', async () => {
    const model = (await publishEveryModel(erfa)).get('units-pooled');
    if (!model) throw new Error('no model that reads units');
    const { organisation, admin, colleague } = await arrangeMunicipality(actors, '0163');
    const unit = await actors.one(
      `insert into organisation_unit (organisation_id, name, valid_from) values ($1, 'Skolerne', '2026-01-01') returning id`,
      [organisation],
    );
    const choose = (id: string) =>
      admin.client.ask<AssessmentView>(`/api/assessments/${id}/units`, {
        method: 'PUT',
        body: { units: [{ unitId: unit, personId: colleague.id, weight: 1 }] },
      });
    const { assessment, round } = await openRound(kl, admin.client, { modelId: model.id });
    const { body } = await choose(assessment.id);
    const [sheet = ''] = body.sections.flatMap(({ assignments }) =>
      assignments.map(({ id }) => id),
    );
    const { body: asked } = await colleague.client.ask<AssignmentView>(`/api/assignments/${sheet}`);
    await write(
      colleague.client,
      sheet,
      asked.questionKeys.map((question) => answered(question, 3)),
    );
    await close(round.id);
    const { assessment: next } = await openRound(kl, admin.client, { modelId: model.id });
    await choose(next.id);
    const done = await carry(admin.client, next.id, assessment.id);
    expect(done.body).toMatchObject({ leftOut: 0, counts: { carried: asked.questionKeys.length } });
    const { body: now } = await admin.client.ask<AssessmentView>(`/api/assessments/${next.id}`);
    const own = now.sections.flatMap(({ assignments }) => assignments.map(({ id }) => id))[0] ?? '';
    const { body: begun } = await colleague.client.ask<AssignmentView>(`/api/assignments/${own}`);
    expect(begun.answers.map(({ value, carried }) => [value, carried])).toEqual(
      asked.questionKeys.map(() => [3, true]),
    );
  });
});
