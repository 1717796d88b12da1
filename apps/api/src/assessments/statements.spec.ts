import pg from 'pg';
import { Actors } from '../../testing/actors';
import {
  arrangeAgreement,
  arrangeAssessment,
  arrangeRound,
  publishedModel,
} from '../../testing/arranged-rounds';
import type { TestClient } from '../../testing/client';
import { startErfa, type TestErfa } from '../../testing/erfa';

describe('reading rounds and assessments', () => {
  let erfa: TestErfa;
  let actors: Actors;
  let aarhus: string;
  let sanne: TestClient;
  beforeAll(async () => {
    erfa = await startErfa();
    actors = new Actors(erfa);
    aarhus = await actors.organisation('0751');
    sanne = await erfa.as('sanne.lykkegaard');
  });
  afterAll(() => erfa.close());

  /** Statements sent to PostgreSQL while one address is read. */
  async function statements(path: string): Promise<number> {
    const spy = jest.spyOn(pg.Client.prototype, 'query');
    try {
      expect((await sanne.ask(path)).status).toBe(200);
      return spy.mock.calls.length;
    } finally {
      spy.mockRestore();
    }
  }

  it('takes as many statements for much as for little', async () => {
    const id = await arrangeAssessment(actors, aarhus, 'submitted');
    const paths = [
      '/api/rounds',
      '/api/assessments',
      ...['', '/consensus', '/result', '/actions'].map((part) => `/api/assessments/${id}${part}`),
    ];
    const count = async (): Promise<number[]> => {
      const counts: number[] = [];
      for (const path of paths) counts.push(await statements(path));
      return counts;
    };
    await count();
    const little = await count();
    expect(Math.min(...little)).toBeGreaterThan(2);
    const { content } = await publishedModel(actors);
    for (const section of content.nodes) {
      for (let n = 0; n < 4; n += 1) {
        const person = await actors.person(aarhus, ['contributor']);
        await erfa.database.ask(
          `with made as (
             insert into assignment (organisation_id, assessment_id, section_key, person_id, question_keys, handed_in_at)
             values ($1, $2, $3, $4, array(select 'q' || g from generate_series(1, 8) g), now()) returning id, question_keys
           ) insert into answer (organisation_id, assignment_id, question_key, state, value, reason, comment, evidence)
             select $1, id, unnest(question_keys), 'answered', '3', '', '', '' from made`,
          [aarhus, id, section.key, person],
        );
      }
    }
    for (let n = 0; n < 10; n += 1) await arrangeRound(actors, aarhus);
    expect(await count()).toEqual(little);
  });

  it('says which plugin is missing, and reads the results of others all the same', async () => {
    const readable = await arrangeAssessment(actors, aarhus, 'submitted');
    const id = await arrangeAssessment(actors, aarhus);
    await arrangeAgreement(actors, aarhus, id);
    const { content } = await publishedModel(actors);
    const model = await actors.one(
      `insert into published_model (key, version, hash, content, question_count, minutes) values ('uden-udvidelse', 1, 'no-such', $1, 1, 1) returning id`,
      [JSON.stringify({ ...content, scoring: { ...content.scoring, plugin: 'no-such' } })],
    );
    await erfa.database.ask('update assessment set model_id = $2 where id = $1', [id, model]);
    const answer = await sanne.ask(`/api/assessments/${id}/submission`, {
      method: 'POST',
      body: { acceptOpen: true },
      headers: { 'if-match': '"1"' },
    });
    // Handed in all the same: the result comes when the plugin does.
    expect(answer.status).toBe(200);
    expect(answer.body).toMatchObject({
      state: 'submitted',
      waiting: true,
      pluginProblem: { plugin: 'no-such', code: 'plugin-missing' },
    });
    expect((await sanne.ask(`/api/assessments/${id}/result`)).body).toMatchObject({
      code: 'result-waits',
      detail: expect.stringContaining('no-such') as string,
    });
    expect((await sanne.ask(`/api/assessments/${readable}/result`)).status).toBe(200);
  });
});
