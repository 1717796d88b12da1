import { signal } from '@angular/core';
import type { GoldenOutcomesView } from '@erfa/api-client';
import { DraftKeeper } from '../lab/draft-keeper';
import { DraftsApi, type GoldenCase } from '../lab/drafts-api';
import { LiveResult } from '../lab/live-result';
import { TrialSheet } from '../lab/trial-sheet';
import { allByRole, byRole, pageText } from '../testing/find';
import { prepare, settle, show } from '../testing/render';
import { GoldenCases } from './golden-cases';

const golden = (version: number): GoldenCase => ({
  ...{ id: 'g', version, changedBy: 'Mette Bruun', changedAt: '2026-11-29T10:00:00Z' },
  case: { name: 'Lav', answers: version === 1 ? { budget: 1 } : {}, expect: {} },
});
const outcomes = (goldenRevision: number, gone: boolean): GoldenOutcomesView => ({
  ...{ revision: 2, goldenRevision, passed: !gone },
  cases: [
    {
      ...{ id: 'g', name: 'Lav', passed: !gone, messages: [], pluginProblem: null },
      gone: gone ? [{ key: 'budget', title: null, message: 'Intet spørgsmål budget.' }] : [],
    },
  ],
});

describe('the golden cases of a draft', () => {
  it('lose their answers to questions that are gone by one click', async () => {
    const cases = signal<readonly GoldenCase[]>([golden(1)]);
    const readOnly = signal(false);
    const asked: unknown[] = [];
    const api = {
      tryGolden: () => Promise.resolve(asked.length === 0 ? outcomes(4, true) : outcomes(5, false)),
      removeGone: (...how: unknown[]) => {
        asked.push(how);
        return Promise.resolve([golden(2)]);
      },
    };
    const keeper = {
      ...{ golden: cases, readOnly, revision: signal(2), draft: signal({ id: 'd1' }) },
      ...{ model: signal(null), outline: signal(new Map()), flush: () => Promise.resolve(true) },
      keepGolden: (now: readonly GoldenCase[]) => {
        cases.set(now);
      },
    };
    await prepare(
      [],
      [
        { provide: DraftKeeper, useValue: keeper },
        { provide: DraftsApi, useValue: api },
        { provide: TrialSheet, useValue: {} },
        { provide: LiveResult, useValue: { scored: signal(null) } },
      ],
    );
    show(GoldenCases);
    await settle();
    expect(pageText()).toContain('Intet spørgsmål budget.');
    byRole('button', /^Fjern svar på spørgsmål/u).click();
    await settle();
    expect(asked).toEqual([['d1', 4]]);
    expect(cases()).toEqual([golden(2)]);
    expect(allByRole('button', /^Fjern svar/u)).toEqual([]);
    expect(pageText()).toContain('Går op');
  });
});
