import fc from 'fast-check';
import { modelOf, read, sheetOf } from '../../testing/questionnaire-sheets';
import { checkModel } from '../model-check';
import type { ReadCell } from '../workbook/sheets';
import { readQuestionnaire } from './read-questionnaire';
import { columnUses } from './uses';

describe('any questionnaire', () => {
  const words = fc.oneof(
    fc.string({ maxLength: 20 }),
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.constantFrom(
      '',
      'Ja/Nej',
      '1-5',
      'Slet ikke;Fuldt',
      '1,5',
      'Spørgsmål',
      'Hvad?',
      'ved ikke',
      'Flere valg',
    ),
    fc.integer({ min: 1, max: 400 }).map((n) => 'æ'.repeat(n)),
  );
  const cell = fc.oneof(
    { weight: 60, arbitrary: words },
    { weight: 1, arbitrary: words.map((text): ReadCell => ({ text, fault: '#N/A' })) },
  );
  const sheets = fc
    .tuple(
      fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 12 }),
      fc.array(
        fc
          .tuple(
            fc.constantFrom('A', 'B', 'C', 'AA'),
            fc.nat(12),
            fc.constantFrom('A', 'C', 'ZZ'),
            fc.nat(9999999),
          )
          .map(([a, b, c, d]) => `${a}${b}:${c}${d}`),
        { maxLength: 4 },
      ),
    )
    .map(([rows, merged]) => sheetOf(rows, merged));
  const wishes = fc.record({
    headings: fc.nat(2),
    uses: fc.option(
      fc
        .shuffledSubarray(columnUses.filter((use) => use !== 'question'))
        .map((others) => new Map(['question' as const, ...others].slice(0, 7).entries())),
    ),
    language: fc.constantFrom('da' as const, 'en' as const),
    order: fc.constantFrom('detect' as const, 'rising' as const, 'falling' as const),
    otherwise: fc.constantFrom(
      'steps' as const,
      'boolean' as const,
      'share' as const,
      'text' as const,
    ),
  });

  it('whatever it is, becomes a draft that holds together, or says what keeps it from that', () => {
    const soft = ['translation-missing', 'too-short'];
    let made = 0;
    fc.assert(
      fc.property(sheets, wishes, (sheet, wish) => {
        const reading = readQuestionnaire(sheet, wish, 'x.csv', ['model']);
        for (const { path, message } of reading.findings) {
          expect([path[0], String(path[1])]).toEqual([
            'Skema',
            expect.stringMatching(/^[A-Z]+\d+$/),
          ]);
          expect(message.da).not.toMatch(/\{(?:value|line|use|column|length|limit|count|fault)\}/);
        }
        if (!reading.readable || reading.nodes.length === 0) return;
        made += 1;
        const { findings } = checkModel(modelOf(reading));
        const hard = findings.filter(
          ({ severity, code }) => severity === 'error' && !soft.includes(code),
        );
        expect(hard).toEqual([]);
      }),
      { numRuns: 1000 },
    );
    expect(made).toBeGreaterThan(100);
  });

  it('loses no row: each is a question, is left out and told, or has a fault', () => {
    fc.assert(
      fc.property(sheets, wishes, (sheet, wish) => {
        const reading = readQuestionnaire(sheet, wish, 'x.csv', ['model']);
        const places = [...reading.uses].filter(([, use]) => use === 'question');
        if (places.length !== 1 || reading.findings.some(({ code }) => code === 'sheet-merged'))
          return;
        const kept = new Set(reading.lines.values());
        const out = new Set(reading.leftOut.rows);
        for (const { line, cells } of reading.table.rows) {
          const asks = (cells[places[0]?.[0] ?? 0]?.text ?? '').trim() !== '';
          const faulty = reading.findings.some(
            (finding) => finding.line === line && finding.severity === 'error',
          );
          if (asks) expect(kept.has(line) || faulty).toBe(true);
          else expect(kept.has(line)).toBe(false);
          expect(kept.has(line) && out.has(line)).toBe(false);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('gives the same answers the same scale, however they are spaced and written', () => {
    const answer = fc
      .stringMatching(/^[A-ZÆØÅ][a-zæøå]{2,9}$/)
      .filter((text) => !/^(Ja|Nej)$/.test(text));
    fc.assert(
      fc.property(
        fc.uniqueArray(answer, {
          minLength: 2,
          maxLength: 6,
          selector: (text) => text.toLowerCase(),
        }),
        fc.constantFrom(';', '; ', '\n', ' | ', '/'),
        (answers, sign) => {
          const reading = read(
            sheetOf([
              ['Spørgsmål', 'Svarmuligheder'],
              ['A?', answers.join(';')],
              ['B?', answers.map((one) => one.toUpperCase()).join(sign)],
            ]),
          );
          expect(Object.keys(reading.scales)).toHaveLength(1);
          expect(reading.counts.scales).toBe(1);
        },
      ),
    );
  });
});
