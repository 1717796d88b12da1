import type { TestClient } from '../../testing/client';
import { startErfa, type TestErfa } from '../../testing/erfa';
import {
  evaluationLessons,
  evaluationQueries,
  ndcg,
  shareLessons,
} from '../../testing/shared-lessons';
import type { LessonSearchView } from './search.views';

describe('the quality of searching', () => {
  let erfa: TestErfa;
  let sanne: TestClient;
  beforeAll(async () => {
    erfa = await startErfa();
    await shareLessons(erfa.database, evaluationLessons());
    sanne = await erfa.as('sanne.lykkegaard');
  });
  afterAll(() => erfa.close());

  it('finds what helps, for every kind of query', async () => {
    const kinds = new Map<string, number[]>();
    for (const { text, type, judged } of evaluationQueries()) {
      const { body } = await sanne.ask<LessonSearchView>(
        `/api/lessons?limit=10&q=${encodeURIComponent(text)}`,
      );
      const score = ndcg(
        body.lessons.map(({ id }) => id),
        judged,
      );
      kinds.set(type, [...(kinds.get(type) ?? []), score]);
    }
    const mean = (scores: readonly number[]): number =>
      scores.reduce((sum, score) => sum + score, 0) / scores.length;
    const byKind = Object.fromEntries([...kinds].map(([kind, scores]) => [kind, mean(scores)]));
    const all = mean([...kinds.values()].flat());
    expect(kinds.size).toBe(7);
    expect(all).toBeGreaterThanOrEqual(0.7);
    for (const score of Object.values(byKind)) expect(score).toBeGreaterThan(0.3);
  });
});
