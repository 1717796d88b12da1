import { Actors } from '../../testing/actors';
import { publishedModel } from '../../testing/arranged-rounds';
import { arrangeEarlier, arrangeMunicipality, said, type Member } from '../../testing/carrying';
import type { TestClient } from '../../testing/client';
import { startErfa, type TestErfa } from '../../testing/erfa';
import type { Published } from '../../testing/every-model';
import { assignSection, openRound } from '../../testing/round';
import type { AssignmentView, ConsensusView } from '../assessments/answers.views';
import type { AssessmentView } from '../assessments/assessments.views';
import { Housekeeping } from '../identity/housekeeping';
import type { CarryingView } from './carrying.views';
import type { SnapshotView } from './snapshots.views';

const section = 'digital-ledelse';
const [first, second, third] = [
  'politisk-retning',
  'direktionens-opgave',
  'ledernes-haandvaerk',
] as const;

describe('snapshots of an assessment', () => {
  let erfa: TestErfa;
  let actors: Actors;
  let kl: TestClient;
  let model: Published;
  beforeAll(async () => {
    erfa = await startErfa();
    actors = new Actors(erfa);
    kl = await erfa.as('mette.bruun');
    model = await publishedModel(actors);
  });
  afterAll(() => erfa.close());

  const save = (client: TestClient, assignment: string, list: object[]) =>
    client.ask(`/api/assignments/${assignment}/answers`, {
      method: 'PUT',
      body: { answers: list },
    });
  const sheet = async (client: TestClient, assignment: string) =>
    (await client.ask<AssignmentView>(`/api/assignments/${assignment}`)).body;
  const brief = ({ answers }: AssignmentView) =>
    Object.fromEntries(
      answers.map((one) => [one.question, [one.value ?? one.state, one.comment, one.carried]]),
    );
  const look = async (client: TestClient, id: string) =>
    (await client.ask<CarryingView>(`/api/assessments/${id}/carrying`)).body;
  const read = (client: TestClient, id: string) =>
    client.ask<SnapshotView & { code?: string }>(`/api/answer-snapshots/${id}`);
  const restore = (client: TestClient, id: string, snapshotName = 'Før jeg gik tilbage') =>
    client.ask<CarryingView & { code?: string }>(`/api/answer-snapshots/${id}/restoration`, {
      method: 'POST',
      body: { snapshotName },
    });
  const answered = (question: string, value: number, seen = 0, comment = '') => ({
    question,
    state: 'answered',
    value,
    comment,
    seen,
  });

  interface Begun {
    organisation: string;
    admin: Member;
    colleague: Member;
    id: string;
    round: string;
    assignment: string;
    snapshot: string;
  }

  /** A municipality whose colleague had answered two questions before the earlier answers were carried. */
  async function begin(code: string): Promise<Begun> {
    const { organisation, admin, colleague } = await arrangeMunicipality(actors, code);
    const source = await arrangeEarlier(actors, organisation, model, {
      answers: { [first]: said(2), [second]: said(3), [third]: said(4) },
    });
    const { assessment, round } = await openRound(kl, admin.client, { modelId: model.id });
    const { id } = assessment;
    const [assignment = ''] = await assignSection(admin.client, id, section, 'one', [colleague.id]);
    await save(colleague.client, assignment, [answered(first, 5, 0, 'Efter aftale')]);
    const { body } = await admin.client.ask<CarryingView>(`/api/assessments/${id}/carrying`, {
      method: 'POST',
      body: { sourceId: source, snapshotName: 'Før svarene fra 2025' },
    });
    const snapshot = body.done?.snapshotId ?? '';
    return { organisation, admin, colleague, id, round: round.id, assignment, snapshot };
  }

  it('hold what everybody had said, with names as they are now, for the administrator alone', async () => {
    const { admin, colleague, snapshot, id } = await begin('0101');
    const { body } = await read(admin.client, snapshot);
    expect(body).toMatchObject({
      assessmentId: id,
      modelId: model.id,
      name: 'Før svarene fra 2025',
      answered: 1,
      restorable: true,
      agreed: [],
    });
    expect(body.answers).toEqual([
      {
        question: first,
        personName: 'Prøveperson',
        unitName: null,
        state: 'answered',
        value: 5,
        reason: '',
        comment: 'Efter aftale',
        evidence: '',
      },
    ]);
    expect((await read(colleague.client, snapshot)).status).toBe(403);
    const elsewhere = await arrangeMunicipality(actors, '0147');
    expect((await read(elsewhere.admin.client, snapshot)).status).toBe(404);
    expect((await restore(elsewhere.admin.client, snapshot)).status).toBe(404);
    // What is stored names nobody.
    const [row] = await erfa.database.ask<{ held: string }>(
      'select answers::text as held from answer_snapshot where id = $1',
      [snapshot],
    );
    expect(row?.held).toContain(colleague.id);
    expect(row?.held).not.toContain('Prøveperson');
  });

  it('are gone back to: what was said since goes, into a snapshot of its own', async () => {
    const { admin, colleague, assignment, snapshot, id } = await begin('0151');
    await save(colleague.client, assignment, [
      answered(first, 1, 1, 'Ombestemt'),
      answered(second, 4, 1),
      answered('styring-af-ai', 2),
    ]);
    const versions = new Map(
      (await sheet(colleague.client, assignment)).answers.map((one) => [one.question, one.version]),
    );
    const back = await restore(admin.client, snapshot);
    expect(back.status).toBe(200);
    // Nothing is carried any more, and it can be again.
    expect(back.body).toMatchObject({ done: null, counts: { carried: 3 } });
    expect(back.body.snapshots.map(({ name, answered: n }) => [name, n])).toEqual([
      ['Før jeg gik tilbage', 4],
      ['Før svarene fra 2025', 1],
    ]);
    const now = await sheet(colleague.client, assignment);
    expect(brief(now)).toEqual({
      [first]: [5, 'Efter aftale', false],
      // Somebody had said it, so it is emptied and not taken away; what was carried and untouched goes as it came.
      [second]: ['unanswered', '', false],
      'styring-af-ai': ['unanswered', '', false],
    });
    // Whoever still has the page open is told that something else stands there.
    for (const one of now.answers)
      expect(one.version).toBeGreaterThan(versions.get(one.question) ?? 0);

    // And back from going back, with what had been carried.
    const [newest] = back.body.snapshots;
    const again = await restore(admin.client, newest?.id ?? '');
    expect(again.body).toMatchObject({
      done: { snapshotId: null },
      counts: { carried: 3, answered: 2 },
    });
    expect(brief(await sheet(colleague.client, assignment))).toEqual({
      [first]: [1, 'Ombestemt', false],
      [second]: [4, '', false],
      [third]: [4, '', true],
      'styring-af-ai': [2, '', false],
    });
    expect(
      await erfa.database.ask(
        `select from audit_event where kind = 'assessment.restored' and subject = $1`,
        [id],
      ),
    ).toHaveLength(2);
  });

  it('hold what was agreed on, too; a section handed in since is to be handed in again', async () => {
    const { admin, colleague, assignment, snapshot, id } = await begin('0153');
    const handIn = () =>
      colleague.client.ask(`/api/assignments/${assignment}/hand-in`, { method: 'POST' });
    expect((await handIn()).status).toBe(200);
    const consensus = `/api/assessments/${id}/consensus`;
    await admin.client.ask(consensus, { method: 'POST', body: {} });
    const { body: before } = await admin.client.ask<AssessmentView>(`/api/assessments/${id}`);
    expect(before.sections[0]).toMatchObject({ agreed: 3 });
    const back = await restore(admin.client, snapshot, 'Efter enighed');
    const { body: after } = await admin.client.ask<AssessmentView>(`/api/assessments/${id}`);
    expect(after.sections[0]).toMatchObject({ agreed: 0, answered: 1, waiting: 0 });
    expect(after.sections[0]?.assignments[0]?.handedInAt).toBeNull();
    // A submission of what was agreed on before comes too late.
    const late = await admin.client.ask(`/api/assessments/${id}/submission`, {
      method: 'POST',
      body: { acceptOpen: true },
      headers: { 'if-match': `"${before.version}"` },
    });
    expect(late.status).not.toBe(200);
    await restore(admin.client, back.body.snapshots[0]?.id ?? '');
    const { body: agreed } = await admin.client.ask<ConsensusView>(consensus);
    expect(agreed.questions.flatMap((one) => one.agreed?.value ?? [])).toEqual([5, 3, 4]);
  });

  it('are not gone back to once it is handed in', async () => {
    const { admin, snapshot, id } = await begin('0155');
    await erfa.database.ask(
      `update assessment set state = 'submitted', submitted_at = now() where id = $1`,
      [id],
    );
    expect((await read(admin.client, snapshot)).body.restorable).toBe(false);
    expect(await restore(admin.client, snapshot)).toMatchObject({
      status: 409,
      body: { code: 'assessment-not-open' },
    });
  });

  it('and one who saves at the same time end in one or the other, never in between', async () => {
    const { admin, colleague, assignment, snapshot } = await begin('0157');
    const [back, saved] = await Promise.all([
      restore(admin.client, snapshot),
      save(colleague.client, assignment, [answered(first, 1, 1, 'Samtidig')]),
    ]);
    expect([back.status, saved.status]).toEqual([200, 200]);
    const now = brief(await sheet(colleague.client, assignment))[first];
    expect([
      [5, 'Efter aftale', false],
      [1, 'Samtidig', false],
    ]).toContainEqual(now);
    // Whatever was there before is kept.
    const kept = (await look(admin.client, (await read(admin.client, snapshot)).body.assessmentId))
      .snapshots;
    expect(kept).toHaveLength(2);
  });

  it('lose what single persons said when the round’s terms say so; what was agreed on stays', async () => {
    const { admin, colleague, assignment, snapshot, id, round } = await begin('0159');
    await colleague.client.ask(`/api/assignments/${assignment}/hand-in`, { method: 'POST' });
    await admin.client.ask(`/api/assessments/${id}/consensus`, { method: 'POST', body: {} });
    const back = await restore(admin.client, snapshot);
    const later = back.body.snapshots[0]?.id ?? '';
    await kl.ask(`/api/rounds/${round}/close`, { method: 'POST' });
    await erfa.database.ask(
      `update round set closed_at = now() - interval '25 months' where id = $1`,
      [round],
    );
    await erfa.app.get(Housekeeping).run();
    const { body } = await read(admin.client, later);
    expect(body.answers).toEqual([]);
    expect(body.agreed).toHaveLength(3);
    expect(body).toMatchObject({ answered: 3, restorable: false });
  });
});
