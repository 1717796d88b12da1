import { caseOutcome, isGain, type CaseOutcome, type LineKind } from '@erfa/business-case';
import { provenAmount } from '@erfa/domain';
import type { Language } from '../../http/problem-entry';
import { calculated, type CaseContent } from '../business-case/case-content';
import { dayWords, moneyWords } from '../words';
import type { ActualFields, ActualRow, DecidingRow } from './became.queries';
import type { CaseBecameView, CaseOutcomeLineView, CaseProposalView } from './became.views';
import type { FollowedRow } from './followed.queries';
import type { VersionRow } from '../business-case/business-case.queries';

/** What there is before anybody has written what became of a line. */
export const nothingBecame: ActualFields = { title: '', kind: null, amounts: [], cause: '' };

export const actualForm = ({ title, kind, amounts, cause }: ActualFields): ActualFields => ({
  ...{ title, kind, cause },
  amounts: amounts.toSorted((one, other) => one.year - other.year),
});

/** The years of a calculation. */
export const yearsOf = ({ firstYear, years }: CaseContent['settings']): number[] =>
  Array.from({ length: years }, (_, at) => firstYear + at);

/** The decided case beside what became of it. */
export function outcomeOfCase(content: CaseContent, actual: readonly ActualRow[]): CaseOutcome {
  const years = yearsOf(content.settings);
  const decided = new Set(content.lines.map(({ id }) => id));
  return caseOutcome(
    calculated(content.settings, content.lines),
    actual.map(({ lineId, amounts }) => ({
      key: lineId,
      amounts: years.map((year) => amounts.find((one) => one.year === year)?.amount ?? null),
    })),
    actual.flatMap(({ lineId, kind }) =>
      kind !== null && !decided.has(lineId) ? [{ key: lineId, kind }] : [],
    ),
  );
}

const words = {
  da: {
    undecided: 'Der er ikke besluttet noget regnestykke endnu.',
    unknown: (day: string) =>
      `Regnestykket blev besluttet ${day}. Ingen har skrevet endnu, hvad det blev til.`,
    noMoney: 'Ingen har skrevet endnu, hvad pengene blev til.',
    worse: (money: string) => `Det blev ${money} dårligere for budgettet, end der blev besluttet.`,
    better: (money: string) => `Det blev ${money} bedre for budgettet, end der blev besluttet.`,
    same: 'Det blev, som der blev besluttet.',
  },
  en: {
    undecided: 'No business case has been decided yet.',
    unknown: (day: string) =>
      `The business case was decided on ${day}. Nobody has written yet what became of it.`,
    noMoney: 'Nobody has written yet what became of the money.',
    worse: (money: string) => `It became ${money} worse for the budget than was decided.`,
    better: (money: string) => `It became ${money} better for the budget than was decided.`,
    same: 'It became as was decided.',
  },
} as const;

/** What became of the case, in a sentence. */
export function becameSentence(
  deciding: DecidingRow | null,
  outcome: CaseOutcome | null,
  language: Language,
): string {
  const say = words[language];
  if (!deciding || !outcome) return say.undecided;
  if (!outcome.total)
    return outcome.lines.some(({ known }) => known > 0)
      ? say.noMoney
      : say.unknown(dayWords(deciding.decidedOn, language));
  const { difference } = outcome.total;
  if (difference === 0) return say.same;
  const money = moneyWords(Math.abs(difference) / 100, language);
  return difference < 0 ? say.worse(money) : say.better(money);
}

/** What the money benefits' measurements suggest, by year. */
export const proposalsOf = (
  followed: readonly FollowedRow[],
  years: readonly number[],
): CaseProposalView[] =>
  followed
    .filter(({ benefitKind }) => benefitKind === 'money')
    .map((row) => ({
      ...{ benefitId: row.id, name: row.name },
      years: years.flatMap((year) => {
        const amount = provenAmount(row, year, row.measurements);
        return amount === null ? [] : [{ year, amount }];
      }),
    }))
    .filter((one) => one.years.length > 0);

/** Which way a figure that is entered counts: a cost of the project against the budget, what it spares or brings in for it. */
const wayOf = (kind: LineKind, scenario: number): number =>
  (isGain(kind) ? 1 : -1) * (scenario === 1 ? 1 : -1);

/** The whole for its page. */
export function becameView(
  project: { title: string; mayEdit: boolean },
  deciding: DecidingRow | null,
  content: CaseContent | null,
  actual: readonly ActualRow[],
  followed: readonly FollowedRow[],
  language: Language,
  last: VersionRow | null = null,
): CaseBecameView {
  const outcome = content && outcomeOfCase(content, actual);
  const years = content ? yearsOf(content.settings) : [];
  const rows = new Map(actual.map((row) => [row.lineId, row]));
  const decided = new Map(content?.lines.map((line) => [line.id, line]));
  return {
    ...{ projectTitle: project.title, mayEdit: project.mayEdit, deciding, years },
    decidedLater:
      deciding && last?.decidedOn && last.number !== deciding.number
        ? { number: last.number, decidedOn: last.decidedOn }
        : null,
    sentence: becameSentence(deciding, outcome, language),
    priceYear: content?.settings.priceYear ?? null,
    lines: (outcome?.lines ?? []).map(({ key, years: each, ...rest }): CaseOutcomeLineView => {
      const [line, row] = [decided.get(key), rows.get(key)];
      const kind = line?.kind ?? row?.kind ?? 'running';
      return {
        ...{ id: key, title: line?.title ?? row?.title ?? '', kind, further: !line, ...rest },
        way: wayOf(kind, line?.scenario ?? 1),
        years: each.map((one, at) => ({ year: years[at] ?? 0, ...one })),
        form: actualForm(row ?? nothingBecame),
        updatedByName: row?.updatedByName ?? null,
      };
    }),
    sums: (outcome?.years ?? []).map((one, at) => ({ year: years[at] ?? 0, ...one })),
    total: outcome?.total ?? null,
    proposals: proposalsOf(followed, years),
  };
}
