import { questionsOf } from '@erfa/scoring-sdk';
import { Actors } from '../../testing/actors';
import { arrangeEarlier, arrangeMunicipality, said } from '../../testing/carrying';
import { startErfa, type TestErfa } from '../../testing/erfa';
import { publishEveryModel } from '../../testing/every-model';
import type { ResultView } from './results.views';

describe('the result before', () => {
  let erfa: TestErfa;
  let actors: Actors;
  beforeAll(async () => {
    erfa = await startErfa();
    actors = new Actors(erfa);
  });
  afterAll(() => erfa.close());

  it('is that of the round before in one order, also where two rounds end on the same day', async () => {
    const model = [...(await publishEveryModel(erfa)).values()][0];
    if (!model) throw new Error('no model');
    const { organisation, admin } = await arrangeMunicipality(actors, '0101');
    const answers = Object.fromEntries(questionsOf(model.content).map(({ key }) => [key, said(2)]));
    const assessments: string[] = [];
    for (const title of ['Prøve', 'Forår', 'Efterår'])
      assessments.push(await arrangeEarlier(actors, organisation, model, { answers }, { title }));
    const ends = await erfa.database.ask('select distinct closes_at from round where state = $1', [
      'closed',
    ]);
    expect(ends).toHaveLength(1);
    const before: (string | null)[] = [];
    for (const id of assessments) {
      const { status, body } = await admin.client.ask<ResultView>(`/api/assessments/${id}/result`);
      expect(status).toBe(200);
      before.push(body.previousTitle?.da ?? null);
    }
    // Each follows the one that was made before it, as in the comparison; the first follows none.
    expect(before).toEqual([null, 'Prøve', 'Forår']);
  });
});
