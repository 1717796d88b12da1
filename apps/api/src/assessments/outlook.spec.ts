import type { AnswerSheet, Model } from '@erfa/scoring-sdk';
import * as fc from 'fast-check';
import { outlookOf, type PlannedAnswer, sheetAhead } from './outlook';

const text = { da: 'x', en: 'x' };
const model: Model = {
  format: 1,
  key: 'm',
  version: 1,
  title: text,
  scales: { five: { kind: 'range', min: 1, max: 5, step: 1 } },
  scoring: { plugin: 'p', version: '1.0.0' },
  nodes: ['a', 'b'].map((key) => ({ key, kind: 'question', title: text, scale: 'five' })),
};
const sheet: AnswerSheet = { answers: { a: { state: 'answered', value: 3 } } };
const today = '2027-01-10';
const planned = (more: Partial<PlannedAnswer>): PlannedAnswer => ({
  ...{ action: '1', question: 'a', unit: null, value: 4, dueOn: '2027-03-01', state: 'planned' },
  ...more,
});

describe('the outlook', () => {
  it('has a step for each day, and on each all that came before', () => {
    const { steps, left } = outlookOf(
      model,
      sheet,
      [
        planned({ action: '2', question: 'b', dueOn: '2027-06-01' }),
        planned({ action: '1' }),
        planned({ action: '3', question: 'b', value: 2, state: 'done', dueOn: '2026-01-01' }),
      ],
      today,
    );
    expect(left).toEqual([]);
    expect(steps.map(({ on, actions, answers }) => [on, actions, answers.length])).toEqual([
      [today, ['3'], 1],
      ['2027-03-01', ['1'], 2],
      ['2027-06-01', ['2'], 3],
    ]);
    expect(sheetAhead(model, sheet, steps.at(-1)?.answers ?? []).answers).toEqual({
      a: { state: 'answered', value: 4 },
      b: { state: 'answered', value: 4 },
    });
  });

  it.each([
    ['no-day', { dueOn: null }],
    ['overdue', { dueOn: '2027-01-09' }],
    ['dropped', { state: 'dropped' as const }],
    ['no-more', { value: 3 }],
    ['no-more', { value: 99 }],
  ])('leaves out, as %s, what is %j', (why, more) => {
    expect(outlookOf(model, sheet, [planned(more)], today)).toEqual({
      steps: [],
      left: [{ action: '1', why }],
    });
  });

  it('counts what is due today', () => {
    expect(outlookOf(model, sheet, [planned({ dueOn: today })], today).steps).toHaveLength(1);
  });

  it('of units is of the unit it names, or of all that have less', () => {
    const units: AnswerSheet = {
      answers: {},
      units: [
        { key: 'u', answers: { a: { state: 'answered', value: 5 } } },
        { key: 'v', answers: { a: { state: 'answered', value: 2 } } },
        { key: 'w', answers: {} },
      ],
    };
    const values = (unit: string | null) =>
      sheetAhead(model, units, [planned({ unit })]).units?.map(({ answers }) => {
        const answer = answers['a'];
        return answer?.state === 'answered' ? answer.value : null;
      });
    expect(values(null)).toEqual([5, 4, 4]);
    expect(values('v')).toEqual([5, 4, null]);
  });

  it('never takes an answer down, and touches nothing that is not planned', () => {
    const answers = fc.array(
      fc.record({
        question: fc.constantFrom('a', 'b'),
        value: fc.integer({ min: 1, max: 5 }),
        dueOn: fc.constantFrom('2027-02-01', '2027-03-01', null),
      }),
      { maxLength: 5 },
    );
    fc.assert(
      fc.property(answers, fc.integer({ min: 1, max: 5 }), (rows, now) => {
        const before: AnswerSheet = { answers: { a: { state: 'answered', value: now } } };
        const { steps } = outlookOf(model, before, rows.map(planned), today);
        let last = now;
        for (const step of steps) {
          const { a } = sheetAhead(model, before, step.answers).answers;
          const value = a?.state === 'answered' ? Number(a.value) : 0;
          expect(value).toBeGreaterThanOrEqual(last);
          last = value;
        }
        expect(before.answers['a']).toEqual({ state: 'answered', value: now });
      }),
    );
  });
});
