import { Actors } from '../../testing/actors';
import { arrangeResult } from '../../testing/arranged-rounds';
import type { TestClient } from '../../testing/client';
import { startErfa, type TestErfa } from '../../testing/erfa';
import { openRound } from '../../testing/round';
import type { AssessmentView } from '../assessments/assessments.views';
import type {
  ComparisonReportView,
  ComparisonView,
  ReleasedFiguresView,
} from '../benchmarks/comparisons.views';
import { ReleasesService } from '../benchmarks/releases.service';
import type { RoundView } from './rounds.views';

describe('a round for a few that is closed before its last day', () => {
  let erfa: TestErfa;
  let kl: TestClient;
  let sanne: TestClient;
  let id = '';
  let assessmentId = '';
  let today = '';
  beforeAll(async () => {
    erfa = await startErfa();
    [kl, sanne] = [await erfa.as('mette.bruun'), await erfa.as('sanne.lykkegaard')];
    const actors = new Actors(erfa);
    const chosen = await Promise.all(
      ['0751', '0461', '0825'].map((one) => actors.organisation(one)),
    );
    const { round, assessment } = await openRound(kl, sanne, {
      invitedAll: false,
      invitedIds: chosen,
    });
    [id, assessmentId] = [round.id, assessment.id];
    await arrangeResult(actors, await actors.organisation('0751'), assessmentId);
    await erfa.database.ask(
      `update assessment set state = 'submitted', submitted_at = now() where id = $1`,
      [assessmentId],
    );
    const [day] = await erfa.database.ask<{ today: string; planned: boolean }>(
      `select (now() at time zone 'Europe/Copenhagen')::date::text as today, closes_on > current_date + 1 as planned from round where id = $1`,
      [id],
    );
    expect(day?.planned).toBe(true);
    today = day?.today ?? '';
    expect((await kl.ask(`/api/rounds/${id}/close`, { method: 'POST' })).status).toBe(200);
    // Whoever comes first makes it: closing asks for it, too.
    await erfa.app.get(ReleasesService).makeDue();
  });
  afterAll(() => erfa.close());

  const comparison = async (query = '') =>
    (await sanne.ask<ComparisonView>(`/api/rounds/${id}/comparison${query}`)).body;

  it('had its last day when it was closed, wherever its days are told', async () => {
    expect((await kl.ask<RoundView>(`/api/rounds/${id}`)).body.closesOn).toBe(today);
    const own = await sanne.ask<AssessmentView>(`/api/assessments/${assessmentId}`);
    expect(own.body.closesOn).toBe(today);
    expect((await comparison()).round.closesOn).toBe(today);
    const figures = await sanne.ask<ReleasedFiguresView>(`/api/rounds/${id}/figures`);
    expect(figures.body.round.closesOn).toBe(today);
  });

  it('counts who was invited of the country, and says of other groups that nobody has counted them', async () => {
    const { groups, group } = await comparison();
    expect(group).toMatchObject({ kind: 'country', size: 98, invited: 3, answering: 1 });
    const others = groups.filter(({ kind }) => kind !== 'country');
    expect(others.length).toBeGreaterThan(0);
    expect(others.map(({ invited }) => invited)).toEqual(others.map(() => null));
    const report = await sanne.ask<ComparisonReportView>(`/api/rounds/${id}/comparison/report`);
    expect(report.body.notes[0]).toContain('1 har svaret, inviteret var 3.');
  });

  it('had the planned day where the deadline closed it', async () => {
    await erfa.database.ask(
      `update round set closed_at = closes_at + interval '20 seconds' where id = $1`,
      [id],
    );
    const [row] = await erfa.database.ask<{ day: string }>(
      'select closes_on::text as day from round where id = $1',
      [id],
    );
    expect((await kl.ask<RoundView>(`/api/rounds/${id}`)).body.closesOn).toBe(row?.day);
  });
});
