import path from 'node:path';
import type { AnswerSheet, Model, ScoreNode } from '@erfa/scoring-sdk';
import { createDatabase, type TestDatabase } from '../../testing/database';
import { loadDemonstrationPeople } from '../identity/demonstration/load-people';
import { createOwnHost } from '../models/scoring';
import { ownerDataSource } from '../persistence/data-source';
import { closedRounds, loadCountry } from './load-country';

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;
const deviation = (values: readonly number[]): number =>
  Math.sqrt(mean(values.map((value) => (value - mean(values)) ** 2)));
function correlation(a: readonly number[], b: readonly number[]): number {
  const [ma, mb] = [mean(a), mean(b)];
  return (
    mean(a.map((value, index) => (value - ma) * ((b[index] ?? 0) - mb))) /
    (deviation(a) * deviation(b))
  );
}

interface StoredResult {
  code: string;
  year: string;
  input: AnswerSheet;
  input_hash: string;
  score: ScoreNode;
}

describe('the invented country', () => {
  const today = new Date('2026-11-23T10:00:00Z');
  let database: TestDatabase;
  let results: StoredResult[];
  let model: Model;
  const dimensionValues = (key: string, rows: readonly StoredResult[]): number[] =>
    rows.map(({ score }) => score.children.find((child) => child.key === key)?.value ?? NaN);

  beforeAll(async () => {
    database = await createDatabase();
    const owner = await ownerDataSource(database.ownerUrl).initialize();
    await loadDemonstrationPeople(owner, { url: 'http://localhost:3000' });
    const host = await createOwnHost(path.resolve(__dirname, '../../../..'));
    expect(await loadCountry(owner, host, today)).toBeGreaterThan(200);
    expect(await loadCountry(owner, host, today)).toBeNull();
    await owner.destroy();
    results = await database.ask<StoredResult>(
      `select o.code, right(r.title_da, 4) as year, t.input, t.input_hash, t.score from result t
       join assessment s on s.organisation_id = t.organisation_id and s.id = t.assessment_id
       join round r on r.id = s.round_id join organisation o on o.id = t.organisation_id
       where r.state = 'closed' order by o.code, r.closes_at`,
    );
    [{ content: model }] = (await database.ask<{ content: Model }>(
      'select content from published_model',
    )) as [{ content: Model }];
  });
  afterAll(() => database.drop());

  const years = (): string[] => [...new Set(results.map(({ year }) => year))].sort();
  const ofYear = (year: string): StoredResult[] => results.filter((result) => result.year === year);

  it('has three closed yearly rounds and one open, with 80 to 95 municipalities in each closed one', async () => {
    expect(years()).toEqual(['2023', '2024', '2025']);
    for (const year of years()) {
      expect(ofYear(year).length).toBeGreaterThanOrEqual(80);
      expect(ofYear(year).length).toBeLessThanOrEqual(95);
    }
    const rounds = await database.ask<{ state: string; closes_on: string }>(
      `select state, closes_on::text from round order by closes_on`,
    );
    expect(rounds.map(({ state }) => state)).toEqual([
      ...Array.from({ length: closedRounds }, () => 'closed'),
      'open',
    ]);
    expect(rounds.at(-1)?.closes_on).toBe('2026-12-11');
  });

  it('spreads by 0.4 to 0.9 in every dimension, and dimensions go together by 0.3 to 0.8', () => {
    const keys = model.nodes.map(({ key }) => key);
    for (const year of years()) {
      // Only municipalities with a figure in every dimension can be set beside each other.
      const whole = ofYear(year).filter(({ score }) =>
        score.children.every(({ value }) => value !== null),
      );
      for (const key of keys) {
        const spread = deviation(dimensionValues(key, whole));
        expect(spread).toBeGreaterThanOrEqual(0.4);
        expect(spread).toBeLessThanOrEqual(0.9);
        for (const other of keys.filter((candidate) => candidate > key)) {
          const together = correlation(dimensionValues(key, whole), dimensionValues(other, whole));
          expect(together).toBeGreaterThanOrEqual(0.3);
          expect(together).toBeLessThanOrEqual(0.8);
        }
      }
    }
  });

  it('grows by 0.05 to 0.25 a year on average, and some fall', () => {
    const [first, second, third] = years();
    for (const [before, after] of [
      [first, second],
      [second, third],
    ]) {
      const was = new Map(ofYear(before ?? '').map(({ code, score }) => [code, score.value]));
      const changes = ofYear(after ?? '').flatMap(({ code, score }) => {
        const value = was.get(code);
        return value != null && score.value !== null ? [score.value - value] : [];
      });
      expect(mean(changes)).toBeGreaterThanOrEqual(0.05);
      expect(mean(changes)).toBeLessThanOrEqual(0.25);
      expect(changes.filter((change) => change < 0).length).toBeGreaterThan(5);
    }
  });

  it('has no two municipalities alike', () => {
    for (const year of years()) {
      const sheets = ofYear(year).map(({ input }) => JSON.stringify(input.answers));
      expect(new Set(sheets).size).toBe(sheets.length);
    }
  });

  it('stores no score that cannot be computed again', async () => {
    const host = await createOwnHost(path.resolve(__dirname, '../../../..'));
    for (const stored of results) {
      const again = await host.score(model, stored.input);
      expect(again.root).toEqual(stored.score);
      expect(again.inputHash).toBe(stored.input_hash);
    }
  });

  it('leaves the open round half-way, with something to do for everyone in it', async () => {
    const states = await database.ask<{ state: string; n: number }>(
      `select p.state, count(*)::integer as n from participation p join round r on r.id = p.round_id where r.state = 'open' group by p.state`,
    );
    const count = (state: string): number => states.find((row) => row.state === state)?.n ?? 0;
    expect(count('accepted')).toBeGreaterThan(70);
    expect(count('invited')).toBeGreaterThan(0);
    expect(count('declined')).toBeGreaterThan(0);
    const [aarhus] = await database.ask<{ n: number }>(
      `select count(*)::integer as n from assignment t join organisation o on o.id = t.organisation_id where o.code = '0751'`,
    );
    expect(aarhus?.n).toBe(8);
    const [handedIn] = await database.ask<{ n: number }>(
      `select count(*)::integer as n from assessment where state = 'submitted'`,
    );
    expect(handedIn?.n).toBeGreaterThan(10);
    const [closed] = await database.ask<{ name: string }>(
      `select p.name from assessment s join person p on p.id = s.submitted_by join organisation o on o.id = s.organisation_id where o.code = '0751' limit 1`,
    );
    expect(closed?.name).toBe('Sanne Lykkegaard');
  });
});
