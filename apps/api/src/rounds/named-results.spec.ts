import { Actors } from '../../testing/actors';
import { arrangeResult } from '../../testing/arranged-rounds';
import type { TestClient } from '../../testing/client';
import { startErfa, type TestErfa } from '../../testing/erfa';
import { openRound } from '../../testing/round';
import type { NamedResultsView } from './rounds.views';

describe('a closed round’s results', () => {
  let erfa: TestErfa;
  let kl: TestClient;
  let sanne: TestClient;
  beforeAll(async () => {
    erfa = await startErfa();
    [kl, sanne] = [await erfa.as('mette.bruun'), await erfa.as('sanne.lykkegaard')];
  });
  afterAll(() => erfa.close());

  /** A round of such terms with Aarhus’ result, closed. */
  const results = async (klSees: 'participation' | 'results'): Promise<NamedResultsView> => {
    const terms = { klSees, publishes: 'Samlede tal.', deleteAfterMonths: 24 };
    const { round, assessment } = await openRound(kl, sanne, { terms });
    const actors = new Actors(erfa);
    await arrangeResult(actors, await actors.organisation('0751'), assessment.id);
    await erfa.database.ask(
      `update assessment set state = 'submitted', submitted_at = now() where id = $1`,
      [assessment.id],
    );
    await kl.ask(`/api/rounds/${round.id}/close`, { method: 'POST' });
    return (await kl.ask<NamedResultsView>(`/api/rounds/${round.id}/results`)).body;
  };

  it('are told to KL by name and together, dimension by dimension, where the terms say so', async () => {
    const { results: named, spreads } = await results('results');
    expect(named).toMatchObject([{ code: '0751', name: 'Aarhus', value: 3 }]);
    const same = { count: 1, mean: 3, lowest: 3, highest: 3 };
    expect(spreads[0]).toMatchObject({ ...same, whole: true });
    expect(spreads.slice(1).map(({ title }) => title.da)).toContain('Digital ledelse');
    for (const spread of spreads.slice(1)) expect(spread).toMatchObject({ ...same, whole: false });
  });

  it('are told neither by name nor together where they do not', async () => {
    expect(await results('participation')).toEqual({ results: [], spreads: [] });
  });
});
