import { Actors } from '../../testing/actors';
import type { TestClient } from '../../testing/client';
import { startErfa, type TestErfa } from '../../testing/erfa';
import { publishEveryModel, submit, type Published } from '../../testing/every-model';
import { answerAll, openRound, personId } from '../../testing/round';
import { documentText } from '../../testing/word-document';
import type { NamedResultsView } from '../rounds/rounds.views';
import type { AssignmentView, ConsensusView } from './answers.views';
import type { AssessmentView } from './assessments.views';
import type { OverviewView } from './overview.views';
import type { ResultView } from './results.views';

describe('units that answer', () => {
  let erfa: TestErfa;
  let kl: TestClient;
  let sanne: TestClient;
  let jonas: TestClient;
  let lone: TestClient;
  let models: Map<string, Published>;
  let ids: { sanne: string; jonas: string; lone: string };
  /** Two units of Aarhus, and one of Læsø. */
  let schools: string;
  let care: string;
  let elsewhere: string;

  beforeAll(async () => {
    erfa = await startErfa();
    models = await publishEveryModel(erfa);
    [kl, sanne, jonas, lone] = [
      await erfa.as('mette.bruun'),
      await erfa.as('sanne.lykkegaard'),
      await erfa.as('jonas.friis'),
      await erfa.as('lone.krarup'),
    ];
    ids = {
      sanne: await personId(sanne, 'Sanne Lykkegaard'),
      jonas: await personId(sanne, 'Jonas Friis'),
      lone: await personId(sanne, 'Lone Krarup'),
    };
    const actors = new Actors(erfa);
    const [aarhus, laesoe] = [await actors.organisation('0751'), await actors.organisation('0825')];
    const unit = (organisation: string, name: string) =>
      actors.one(
        `insert into organisation_unit (organisation_id, name, valid_from) values ($1, $2, '2026-01-01') returning id`,
        [organisation, name],
      );
    schools = await unit(aarhus, 'Skolerne');
    care = await unit(aarhus, 'Ældreplejen');
    elsewhere = await unit(laesoe, 'Havnen');
  });
  afterAll(() => erfa.close());

  const openOn = (model: string, more: object = {}) =>
    openRound(kl, sanne, { modelId: models.get(model)?.id, ...more });
  const choose = (id: string, units: object[], client = sanne) =>
    client.ask<AssessmentView & { code: string }>(`/api/assessments/${id}/units`, {
      method: 'PUT',
      body: { units },
    });
  const assignmentsOf = ({ sections }: AssessmentView, person: string): string[] =>
    sections.flatMap(({ assignments }) =>
      assignments.filter((one) => one.personId === person).map(({ id }) => id),
    );
  const resultOf = async (id: string): Promise<ResultView> =>
    (await sanne.ask<ResultView>(`/api/assessments/${id}/result`)).body;
  const tasks = async (client: TestClient): Promise<string[]> =>
    (await client.ask<OverviewView>('/api/overview')).body.tasks.map(({ kind }) => kind);

  it('answer each for themselves, weigh what they are given, and are explained to the municipality alone', async () => {
    const terms = { klSees: 'results', publishes: 'Samlede tal.', deleteAfterMonths: 24 };
    const { round, assessment } = await openOn('units-pooled', { terms });
    expect(assessment).toMatchObject({ readsUnits: true, units: [] });
    const chosen = await choose(assessment.id, [
      { unitId: schools, personId: ids.jonas, weight: 3 },
      { unitId: care, personId: ids.lone },
    ]);
    expect(chosen.status).toBe(200);
    expect(chosen.body.units).toEqual([
      { unitId: schools, name: 'Skolerne', weight: 3 },
      { unitId: care, name: 'Ældreplejen', weight: 1 },
    ]);
    for (const { mode, assignments } of chosen.body.sections) {
      expect(mode).toBe('units');
      expect(assignments.map(({ personName, unitName }) => [personName, unitName])).toEqual([
        ['Jonas Friis', 'Skolerne'],
        ['Lone Krarup', 'Ældreplejen'],
      ]);
    }
    const [firstOfJonas = ''] = assignmentsOf(chosen.body, ids.jonas);
    expect(
      (await jonas.ask<AssignmentView>(`/api/assignments/${firstOfJonas}`)).body,
    ).toMatchObject({ mode: 'units', unitName: 'Skolerne' });
    // Nobody gives out sections beside the units.
    const given = await sanne.ask(
      `/api/assessments/${assessment.id}/sections/${assessment.sections[0]?.key}`,
      { method: 'PUT', body: { mode: 'one', people: [{ personId: ids.sanne }] } },
    );
    expect(given.body['code']).toBe('answered-by-units');
    const early = await sanne.ask(`/api/assessments/${assessment.id}/submission`, {
      method: 'POST',
      body: { acceptOpen: true },
      headers: { 'if-match': `"${chosen.body.version}"` },
    });
    expect(early.body['code']).toBe('no-unit-handed-in');

    for (const id of assignmentsOf(chosen.body, ids.jonas)) await answerAll(jonas, id, () => 4);
    for (const id of assignmentsOf(chosen.body, ids.lone)) await answerAll(lone, id, () => 2);
    // There is nothing to agree on, nothing of the others to be seen, and one thing left to do.
    const consensus = await sanne.ask<ConsensusView>(`/api/assessments/${assessment.id}/consensus`);
    expect(consensus.body.questions).toEqual([]);
    expect(
      (await jonas.ask(`/api/assignments/${firstOfJonas}/colleagues`)).body['answers'],
    ).toEqual([]);
    expect(await tasks(sanne)).toEqual(['submit']);

    await submit(sanne, assessment.id);
    const result = await resultOf(assessment.id);
    // (3 · 4 + 1 · 2) / 4
    expect(result.nodes[0]).toMatchObject({ value: 3.5, counted: 4, questions: 4 });
    expect(
      result.units.map(({ title, weight, answered, figures }) => [
        title,
        weight,
        answered,
        figures[0]?.value,
      ]),
    ).toEqual([
      ['Skolerne', 3, 4, 4],
      ['Ældreplejen', 1, 4, 2],
    ]);
    expect(result.views.map(({ kind }) => kind)).toContain('table');
    for (const { changes } of result.lifts)
      for (const { unitTitle } of changes) expect(['Skolerne', 'Ældreplejen']).toContain(unitTitle);
    const word = await sanne.download(`/api/assessments/${assessment.id}/result.docx`);
    expect(documentText(word.bytes)).toContain('Det samlede resultat er 3,5');

    // KL sees the whole where the terms say so, and no unit.
    await kl.ask(`/api/rounds/${round.id}/close`, { method: 'POST' });
    const named = await kl.ask<NamedResultsView>(`/api/rounds/${round.id}/results`);
    expect(named.body.results).toMatchObject([{ code: '0751', value: 3.5 }]);
    expect(named.text).not.toMatch(/Skolerne|Ældreplejen/);
    expect((await resultOf(assessment.id)).units).toHaveLength(2);
    // Other municipalities find nothing.
    const karen = await erfa.as('karen.moeller');
    expect((await choose(assessment.id, [], karen)).status).toBe(404);
  });

  it('are named when they have handed in nothing, and only who has handed in counts', async () => {
    const { assessment } = await openOn('units-averaged');
    const { body } = await choose(assessment.id, [
      { unitId: schools, personId: ids.jonas },
      { unitId: care, personId: ids.lone },
    ]);
    for (const id of assignmentsOf(body, ids.jonas)) await answerAll(jonas, id, () => 5);
    const now = (await sanne.ask<AssessmentView>(`/api/assessments/${assessment.id}`)).body;
    const send = (acceptOpen: boolean) =>
      sanne.ask<AssessmentView & { code?: string }>(
        `/api/assessments/${assessment.id}/submission`,
        {
          method: 'POST',
          body: { acceptOpen },
          headers: { 'if-match': `"${now.version}"` },
        },
      );
    expect((await send(false)).body.code).toBe('answers-not-handed-in');
    expect((await send(true)).body.state).toBe('submitted');
    const { units, nodes } = await resultOf(assessment.id);
    expect(
      units.map(({ title, answered, figures }) => [title, answered, figures[0]?.value]),
    ).toEqual([
      ['Skolerne', 4, 5],
      ['Ældreplejen', 0, null],
    ]);
    expect(
      nodes.some(({ contributions }) =>
        contributions.some(({ sentence }) => sentence.includes('Ældreplejen')),
      ),
    ).toBe(true);
  });

  it('keep their answers when they are chosen anew, and never lend them to another unit or to the whole', async () => {
    const { assessment } = await openOn('units-pooled');
    const answersOf = async (view: AssessmentView): Promise<number> => {
      const [id = ''] = assignmentsOf(view, ids.jonas);
      return (await jonas.ask<AssignmentView>(`/api/assignments/${id}`)).body.answers.length;
    };
    const first = (await choose(assessment.id, [{ unitId: schools, personId: ids.jonas }])).body;
    for (const id of assignmentsOf(first, ids.jonas)) await answerAll(jonas, id, () => 4);
    expect(await answersOf(first)).toBeGreaterThan(0);
    // For another unit Jonas begins anew; back at his own he goes on where he was.
    const other = (await choose(assessment.id, [{ unitId: care, personId: ids.jonas }])).body;
    expect(await answersOf(other)).toBe(0);
    const back = (await choose(assessment.id, [{ unitId: schools, personId: ids.jonas }])).body;
    expect(await answersOf(back)).toBeGreaterThan(0);
    // Without units the sections are given out as ever, and nothing of a unit comes along.
    const none = (await choose(assessment.id, [])).body;
    expect(none.units).toEqual([]);
    expect(
      none.sections.every(({ mode, assignments }) => mode === null && assignments.length === 0),
    ).toBe(true);
    const whole = await sanne.ask<AssessmentView>(
      `/api/assessments/${assessment.id}/sections/${none.sections[0]?.key}`,
      { method: 'PUT', body: { mode: 'one', people: [{ personId: ids.jonas }] } },
    );
    expect(await answersOf(whole.body)).toBe(0);
  });

  it('are refused by name where they are not the municipality’s, stand twice, or the model does not read them', async () => {
    const { assessment } = await openOn('units-pooled');
    const refused = await choose(assessment.id, [
      { unitId: schools, personId: ids.jonas },
      { unitId: schools, personId: ids.jonas },
      { unitId: elsewhere, personId: ids.lone },
    ]);
    expect(refused.status).toBe(400);
    const { errors } = refused.body as unknown as { errors: { path: string; code: string }[] };
    expect(errors.map(({ path, code }) => `${path} ${code}`)).toEqual([
      'units[1].unitId arrayUnique',
      'units[1].personId arrayUnique',
      'units[2].unitId unitUnknown',
    ]);
    expect(
      (await choose(assessment.id, [{ unitId: schools, personId: ids.jonas, weight: -1 }])).status,
    ).toBe(400);
    const plain = await openOn('digital-modenhed');
    expect(plain.assessment.readsUnits).toBe(false);
    const unread = await choose(plain.assessment.id, [{ unitId: schools, personId: ids.jonas }]);
    expect([unread.status, unread.body.code]).toEqual([409, 'units-not-read']);
    // Only who may give out work chooses.
    expect((await choose(assessment.id, [], jonas)).status).toBe(403);
  });
});
