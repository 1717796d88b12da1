import { isGain } from '@erfa/business-case';
import type { Language } from '../../http/problem-entry';
import type { ToolCard } from '../tool';
import { moneyWords } from '../words';
import type { CaseContent } from './case-content';
import { figuresOf, shownYears } from './case-figures';

const words = {
  da: {
    empty: 'Ikke begyndt',
    emptySummary: 'Hvad koster det, og hvad giver det? Ti linjer er nok i et lille projekt.',
    begin: 'Tilføj den første linje',
    doing: 'Kladde',
    decided: (number: number) => `Version ${number} er besluttet`,
    changed: 'Ændret siden beslutningen',
    over: (money: string, years: number) =>
      `${money} over ${years === 4 ? 'fire budgetår' : years === 1 ? 'ét budgetår' : `${years} budgetår`}.`,
    home: (year: number) => `Pengene er hjemme i ${year}.`,
    never: (last: number) => `Pengene er ikke hjemme i ${last}.`,
    none: 'Der er kun udgifter endnu.',
    ahead: 'Det koster ikke mere, end det giver, i noget år.',
    lines: (count: number) =>
      count === 1 ? 'Én linje er ændret siden.' : `${count} linjer er ændret siden.`,
    gain: 'Tilføj en gevinst',
    lock: (number: number) => `Lås version ${number}`,
    see: 'Se, hvad der er ændret',
    decide: 'Tag regnestykket med til beslutningen',
    again: 'Læs igen før næste beslutning',
  },
  en: {
    empty: 'Not begun',
    emptySummary:
      'What does it cost, and what does it give? Ten lines are enough for a small project.',
    begin: 'Add the first line',
    doing: 'Draft',
    decided: (number: number) => `Version ${number} is decided`,
    changed: 'Changed since the decision',
    over: (money: string, years: number) =>
      `${money} over ${years === 4 ? 'four budget years' : years === 1 ? 'one budget year' : `${years} budget years`}.`,
    home: (year: number) => `The money is earned back in ${year}.`,
    never: (last: number) => `The money is not earned back by ${last}.`,
    none: 'There are only costs so far.',
    ahead: 'In no year does it cost more than it gives.',
    lines: (count: number) =>
      count === 1 ? 'One line has changed since.' : `${count} lines have changed since.`,
    gain: 'Add a benefit',
    lock: (number: number) => `Lock version ${number}`,
    see: 'See what has changed',
    decide: 'Take the business case to the decision',
    again: 'Read it again before the next decision',
  },
} as const;

/** How the versions stand. */
export interface CaseStanding {
  /** The number that is locked next. */
  draftNumber: number;
  /** The last version, where nothing was changed since it was locked. */
  sameAs: number | null;
  /** The version that was decided last. */
  decided: { number: number; changed: number } | null;
}

/** The card in words. Done is a version that was decided, and nothing changed since. */
export function caseCard(
  content: CaseContent,
  standing: CaseStanding,
  language: Language,
): ToolCard {
  const say = words[language];
  const next = (text: string) => ({ text, path: 'business-case', ownerName: null, dueOn: null });
  const { settings, lines } = content;
  if (lines.length === 0)
    return {
      ...{ tone: 'later', status: say.empty, summary: say.emptySummary, next: next(say.begin) },
      empty: true,
    };
  const { overBudget, homeYear, key } = figuresOf(content);
  const onlyCosts = !lines.some(({ kind, scenario }) => isGain(kind) || scenario === 0);
  const years = shownYears(settings).length;
  const home = onlyCosts
    ? say.none
    : homeYear !== null
      ? say.home(homeYear)
      : key.payback.years === null
        ? say.never(settings.firstYear + settings.years - 1)
        : say.ahead;
  const sum = `${say.over(moneyWords(overBudget / 100, language), years)} ${home}`;
  const { decided } = standing;
  if (decided && decided.changed > 0)
    return {
      ...{ tone: 'act', status: say.changed, next: next(say.see) },
      summary: `${sum} ${say.lines(decided.changed)}`,
    };
  if (decided)
    return {
      ...{ tone: 'done', status: say.decided(decided.number), summary: sum },
      next: next(say.again),
    };
  const step = onlyCosts
    ? say.gain
    : standing.sameAs === null
      ? say.lock(standing.draftNumber)
      : say.decide;
  const path = !onlyCosts && standing.sameAs !== null ? 'decisions' : 'business-case';
  return {
    ...{ tone: 'doing', status: say.doing, summary: sum },
    next: { ...next(step), path },
  };
}
