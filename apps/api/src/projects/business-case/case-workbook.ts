import { budgetYears, estimateFormulas, lineKinds } from '@erfa/business-case';
import type { Language } from '../../http/problem-entry';
import { excelFile, type Sheet } from '../../spreadsheets/excel-file';
import type { LineRow } from './business-case.queries';
import { caseColumns, columnNames, sheetNames, yearColumns, type CaseColumn } from './case-columns';
import { contentOf, type CaseSettings } from './case-content';
import { figuresOf, ratesInForce } from './case-figures';
import { caseWords } from './case-words';

type Value = string | number | null;

/** Øre as kroner, in a number that shows all of them. */
const kroner = (ore: number): number => ore / 100;

/** A business case as a workbook: the lines, which can be read back, and beside them what they come to and rest on. */
export function caseWorkbook(
  settings: CaseSettings,
  lines: readonly LineRow[],
  language: Language,
): Promise<Buffer> {
  const names = sheetNames[language];
  const sheets: Sheet[] = [
    {
      ...{ name: names.lines, rows: lineRows(settings, lines, language), wrap: true },
      widths: [14, 36, 10, 18, 20, 12, 12, 14, 14, 16, 14, 10, 40, 24, 14],
    },
    { name: names.effect, rows: effectRows(settings, lines, language), widths: [34, 16] },
    { name: names.terms, rows: termRows(settings, language), widths: [34, 60], wrap: true },
  ];
  return excelFile(sheets);
}

function lineRows(
  { firstYear }: CaseSettings,
  lines: readonly LineRow[],
  language: Language,
): Value[][] {
  const longest = (of: (line: LineRow) => readonly number[]): number[] =>
    Array.from(
      { length: Math.max(budgetYears, ...lines.map((line) => of(line).length)) },
      (_, at) => at,
    );
  const [ramps, amounts] = [longest(({ ramp }) => ramp), longest(({ amounts: each }) => each)];
  const names = columnNames[language];
  const year = yearColumns[language];
  return [
    [
      ...caseColumns.map((column) => names[column]),
      ...ramps.map((at) => `${year.ramp} ${firstYear + at} (%)`),
      ...amounts.map(
        (at) => `${year.amount} ${firstYear + at} (${language === 'da' ? 'kr.' : 'DKK'})`,
      ),
    ],
    ...lines.map((line) => {
      const cells = cellsOf(line, language);
      return [
        ...caseColumns.map((column) => cells[column]),
        ...ramps.map((at) => tenths(line.ramp[at])),
        ...amounts.map((at) => {
          const amount = line.amounts[at];
          return amount === undefined ? null : kroner(amount);
        }),
      ];
    }),
  ];
}

const tenths = (perMille: number | undefined): number | null =>
  perMille === undefined ? null : perMille / 10;

function cellsOf(line: LineRow, language: Language): Record<CaseColumn, Value> {
  const words = caseWords[language];
  const { points } = line;
  return {
    ...{ id: line.id, title: line.title, scenario: line.scenario },
    ...{ kind: words.kinds[line.kind], basis: words.bases[line.basis] },
    ...{ quantity: line.quantity, unit: line.unit, price: kroner(line.price) },
    least: points && kroner(points.min),
    likely: points && kroner(points.likely),
    most: points && kroner(points.max),
    ...{ share: line.share / 10, note: line.note, owner: line.ownerName },
  };
}

function effectRows(
  settings: CaseSettings,
  lines: readonly LineRow[],
  language: Language,
): Value[][] {
  const { effect } = figuresOf(contentOf(settings, lines));
  const words = caseWords[language];
  const da = language === 'da';
  const money = (name: string, flow: readonly number[]): Value[] => [name, ...flow.map(kroner)];
  return [
    [
      da ? `kr., ${settings.priceYear}-priser` : `DKK, prices of ${settings.priceYear}`,
      ...effect.net.map((_, at) => settings.firstYear + at).map(String),
    ],
    ...lineKinds
      .filter((kind) => kind !== 'time')
      .map((kind) => money(words.kinds[kind], effect.kinds[kind])),
    money(da ? 'Effekt på budgettet' : 'Effect on the budget', effect.net),
    money(
      da ? 'Frigjort tid, tæller ikke med' : 'Released time, not part of it',
      effect.kinds.time,
    ),
    [da ? 'Årsværk, budgettet sænkes' : 'Full-time, budget lowered', ...effect.lowered],
    [da ? 'Årsværk, frigjort' : 'Full-time, released', ...effect.released],
  ];
}

function termRows(settings: CaseSettings, language: Language): Value[][] {
  const da = language === 'da';
  const { bands, setOn, source } = ratesInForce;
  return [
    [da ? 'Forudsætning' : 'Assumption', da ? 'Værdi' : 'Value'],
    [da ? 'Prisniveau' : 'Price level', String(settings.priceYear)],
    [da ? 'Første år' : 'First year', String(settings.firstYear)],
    [da ? 'Antal år' : 'Years', String(settings.years)],
    [da ? 'Timer i et årsværk' : 'Hours of a full-time year', String(settings.hoursPerYear)],
    [
      da ? 'Trepunktsestimat' : 'Three-point estimate',
      `${caseWords[language].methods[settings.method]}: ${estimateFormulas[settings.method]}`,
    ],
    [
      da ? 'Kalkulationsrente' : 'Discount rates',
      `${bands
        .map(
          ({ fromYear, rate }) =>
            `${(rate * 100).toLocaleString(da ? 'da-DK' : 'en-GB')} % ${da ? 'fra år' : 'from year'} ${fromYear}`,
        )
        .join('; ')}. ${source} (${setOn})`,
    ],
    ...settings.rates.map(({ title, price }): Value[] => [
      `${da ? 'Timepris' : 'Hourly rate'}: ${title}`,
      kroner(price),
    ]),
  ];
}
