import { Actors } from '../../testing/actors';
import {
  arrangeAgreement,
  arrangeAssessment,
  arrangeAssignment,
  someQuestion,
} from '../../testing/arranged-rounds';
import type { Answer, TestClient } from '../../testing/client';
import { startErfa, type TestErfa } from '../../testing/erfa';

describe('many at once', () => {
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

  const submit = (id: string, version: number): Promise<Answer> =>
    sanne.ask(`/api/assessments/${id}/submission`, {
      method: 'POST',
      body: { acceptOpen: true },
      headers: { 'if-match': `"${version}"` },
    });
  const agree = (id: string, question: string, value: number): Promise<Answer> =>
    sanne.ask(`/api/assessments/${id}/consensus/${question}`, {
      method: 'PUT',
      body: { state: 'answered', value, justification: 'Enige.' },
      headers: { 'if-match': '"0"' },
    });

  it('saves one answer for 50 savers: each acknowledged version once, rising by one', async () => {
    const assignment = await arrangeAssignment(actors, aarhus, null);
    const question = await someQuestion(actors);
    const acknowledged: number[] = [];
    const saver = async (n: number): Promise<void> => {
      // Each writes its own comment, and begins again from what it is shown.
      for (let seen = 0, done = false; !done;) {
        const { body } = await sanne.ask<Record<'saved' | 'conflicts', { version: number }[]>>(
          `/api/assignments/${assignment}/answers`,
          {
            method: 'PUT',
            body: {
              answers: [{ question, state: 'answered', value: 3, comment: `Nr. ${n}`, seen }],
            },
          },
        );
        const [saved] = body.saved;
        if (saved) acknowledged.push(saved.version);
        done = saved !== undefined;
        seen = body.conflicts[0]?.version ?? seen;
      }
    };
    await Promise.all(Array.from({ length: 50 }, (_, n) => saver(n)));
    expect(acknowledged.toSorted((a, b) => a - b)).toEqual(
      Array.from({ length: 50 }, (_, index) => index + 1),
    );
  }, 60_000);

  it('lets one of two who submit, and freezes exactly what was agreed when an agreement races it', async () => {
    const question = await someQuestion(actors);
    for (let turn = 0; turn < 5; turn += 1) {
      const id = await arrangeAssessment(actors, aarhus);
      await arrangeAgreement(actors, aarhus, id);
      const answers = await Promise.all([submit(id, 1), agree(id, question, 4), submit(id, 1)]);
      expect([answers[0], answers[2]].filter(({ status }) => status === 200).length).toBeLessThan(
        2,
      );
      const [stored] = await erfa.database.ask<Record<string, unknown>>(
        `select s.state, (select e.input->'answers'->$2->'value' from result e where e.assessment_id = s.id) as frozen,
           (select a.value from agreed_answer a where a.assessment_id = s.id and a.question_key = $2) as agreed
         from assessment s where s.id = $1`,
        [id, question],
      );
      if (stored?.['state'] === 'submitted') expect(stored['frozen']).toEqual(stored['agreed']);
      else expect(stored).toMatchObject({ state: 'open', frozen: null, agreed: 4 });
    }
  }, 60_000);

  it('leaves what races the end either frozen with a result or lapsed without', async () => {
    for (let turn = 0; turn < 5; turn += 1) {
      const id = await arrangeAssessment(actors, aarhus);
      await arrangeAgreement(actors, aarhus, id);
      const [submitted] = await Promise.all([
        submit(id, 1),
        erfa.database.ask('select freeze_round(round_id, null) from assessment where id = $1', [
          id,
        ]),
      ]);
      const [stored] = await erfa.database.ask<{ state: string; results: number }>(
        'select state, (select count(*)::integer from result e where e.assessment_id = s.id) as results from assessment s where id = $1',
        [id],
      );
      expect(stored).toEqual(
        submitted.status === 200
          ? { state: 'frozen', results: 1 }
          : { state: 'lapsed', results: 0 },
      );
    }
  }, 60_000);
});
