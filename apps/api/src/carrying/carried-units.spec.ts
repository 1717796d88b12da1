import { questionsOf, type AnswerSheet } from '@erfa/scoring-sdk';
import { Actors } from '../../testing/actors';
import { arrangeEarlier, arrangeMunicipality, said } from '../../testing/carrying';
import type { TestClient } from '../../testing/client';
import { startErfa, type TestErfa } from '../../testing/erfa';
import { publishEveryModel, type Published } from '../../testing/every-model';
import { assignSection, openRound } from '../../testing/round';
import type { AssignmentView } from '../assessments/answers.views';
import type { AssessmentView } from '../assessments/assessments.views';
import type { CarriedAnswersView, CarryingView } from './carrying.views';

describe('earlier answers of units, and on further axes', () => {
  let erfa: TestErfa;
  let actors: Actors;
  let kl: TestClient;
  let model: Published;
  beforeAll(async () => {
    erfa = await startErfa();
    actors = new Actors(erfa);
    kl = await erfa.as('mette.bruun');
    const found = (await publishEveryModel(erfa)).get('units-pooled');
    if (!found) throw new Error('no model that reads units');
    model = found;
  });
  afterAll(() => erfa.close());

  const unit = (organisation: string, name: string) =>
    actors.one(
      `insert into organisation_unit (organisation_id, name, valid_from) values ($1, $2, '2026-01-01') returning id`,
      [organisation, name],
    );
  const carry = (client: TestClient, id: string, sourceId: string) =>
    client.ask<CarryingView>(`/api/assessments/${id}/carrying`, {
      method: 'POST',
      body: { sourceId, snapshotName: 'Før' },
    });
  const list = async (client: TestClient, id: string) =>
    (await client.ask<CarriedAnswersView>(`/api/assessments/${id}/carrying/answers`)).body.answers;
  const values = async (client: TestClient, assignments: readonly string[]) => {
    const all: unknown[] = [];
    for (const id of assignments) {
      const { body } = await client.ask<AssignmentView>(`/api/assignments/${id}`);
      all.push(...body.answers.map(({ value, carried }) => [value, carried]));
    }
    return all;
  };
  const keys = (): string[] => questionsOf(model.content).map(({ key }) => key);
  const every = (value: number) => Object.fromEntries(keys().map((key) => [key, said(value)]));
  async function begin(code: string, sheet: (organisation: string) => Promise<AnswerSheet>) {
    const { organisation, admin, colleague } = await arrangeMunicipality(actors, code);
    const source = await arrangeEarlier(actors, organisation, model, await sheet(organisation));
    const { assessment } = await openRound(kl, admin.client, { modelId: model.id });
    return { organisation, admin, colleague, source, id: assessment.id };
  }

  it('go to the units that answer again, each to its own, whenever they are chosen', async () => {
    const units: string[] = [];
    const { admin, colleague, source, id } = await begin('0101', async (organisation) => {
      units.push(await unit(organisation, 'Skolerne'), await unit(organisation, 'Ældreplejen'));
      const [schools = '', care = ''] = units;
      return {
        answers: {},
        units: [
          { key: schools, title: 'Skolerne', weight: 1, answers: every(4) },
          { key: care, title: 'Ældreplejen', weight: 1, answers: every(2) },
        ],
      };
    });
    await carry(admin.client, id, source);
    // Nobody answers for them yet.
    const first = await list(admin.client, id);
    expect(first.every(({ standing }) => standing === 'elsewhere')).toBe(true);
    expect(new Set(first.map(({ unitName }) => unitName))).toEqual(
      new Set(['Skolerne', 'Ældreplejen']),
    );
    const { body } = await admin.client.ask<AssessmentView>(`/api/assessments/${id}/units`, {
      method: 'PUT',
      body: { units: [{ unitId: units[0], personId: colleague.id, weight: 1 }] },
    });
    const own = body.sections.flatMap(({ assignments }) => assignments.map((one) => one.id));
    expect(await values(colleague.client, own)).toEqual(keys().map(() => [4, true]));
    const standing = Map.groupBy(await list(admin.client, id), (one) => one.unitName);
    expect(standing.get('Skolerne')?.every((one) => one.standing === 'carried')).toBe(true);
    expect(standing.get('Ældreplejen')?.every((one) => one.standing === 'elsewhere')).toBe(true);
  });

  it('of the municipality as a whole go into no unit’s sheet', async () => {
    const { organisation, admin, colleague, source, id } = await begin('0147', async () => ({
      answers: every(3),
    }));
    const schools = await unit(organisation, 'Skolerne');
    const { body } = await admin.client.ask<AssessmentView>(`/api/assessments/${id}/units`, {
      method: 'PUT',
      body: { units: [{ unitId: schools, personId: colleague.id, weight: 1 }] },
    });
    await carry(admin.client, id, source);
    const own = body.sections.flatMap(({ assignments }) => assignments.map((one) => one.id));
    expect(await values(colleague.client, own)).toEqual([]);
    expect((await list(admin.client, id)).every((one) => one.standing === 'elsewhere')).toBe(true);
  });

  it('on a further axis rest in the archive: there is no place to answer them', async () => {
    const { admin, colleague, source, id } = await begin('0151', async () => ({
      answers: every(3),
      axes: { wanted: every(5) },
    }));
    expect((await carry(admin.client, id, source)).body.counts).toMatchObject({
      carried: keys().length,
      archived: keys().length,
    });
    const [section] = (await admin.client.ask<AssessmentView>(`/api/assessments/${id}`)).body
      .sections;
    const [assignment = ''] = await assignSection(admin.client, id, section?.key ?? '', 'one', [
      colleague.id,
    ]);
    expect(new Set((await values(colleague.client, [assignment])).map(String))).toEqual(
      new Set(['3,true']),
    );
    expect((await list(admin.client, id)).filter(({ axis }) => axis !== null)).toEqual(
      keys().map((question) =>
        expect.objectContaining({
          fate: 'archived',
          why: 'axis',
          axis: 'wanted',
          from: [{ question, state: 'answered', value: 5, reason: '' }],
        }),
      ),
    );
  });
});
