import type { Language } from '../../http/problem-entry';
import { countWords, joinWords, numberWords } from '../words';
import type { ToolCard } from '../tool';
import type { WhyFields } from './why.queries';

const words = {
  da: {
    empty: 'Begynd her',
    emptySummary: 'Skriv, hvad der er galt i dag, og for hvem. To sætninger er nok.',
    begin: 'Skriv, hvad der skal løses',
    doing: 'I gang',
    done: 'Færdig',
    citizens: { one: 'borger', other: 'borgere' },
    employees: { one: 'medarbejder', other: 'medarbejdere' },
    units: { one: 'enhed', other: 'enheder' },
    in: 'i',
    asked: (count: string) => `${count} er spurgt.`,
    nobodyAsked: 'Ingen er spurgt endnu.',
    written: 'Problemet er beskrevet.',
    ask: 'Spørg dem, det er for',
    whom: 'Skriv, hvem det er for',
    problem: 'Skriv, hvad der er galt i dag',
    again: 'Læs igen før næste beslutning',
  },
  en: {
    empty: 'Begin here',
    emptySummary: 'Write what is wrong today, and for whom. Two sentences are enough.',
    begin: 'Write what is to be solved',
    doing: 'Under way',
    done: 'Done',
    citizens: { one: 'citizen', other: 'citizens' },
    employees: { one: 'member of staff', other: 'members of staff' },
    units: { one: 'unit', other: 'units' },
    in: 'in',
    asked: (count: string, one: boolean) => `${count} ${one ? 'has' : 'have'} been asked.`,
    nobodyAsked: 'Nobody has been asked yet.',
    written: 'The problem is described.',
    ask: 'Ask those it is for',
    whom: 'Write whom it is for',
    problem: 'Write what is wrong today',
    again: 'Read it again before the next decision',
  },
} as const;

/** The card in words. Done is a problem, somebody it is for, and at least one of them asked. */
export function whyCard(why: WhyFields, units: number, language: Language): ToolCard {
  const say = words[language];
  const hasWhom = why.forWhom.trim() !== '' || why.citizens !== null || why.employees !== null;
  const hasProblem = why.problem.trim() !== '';
  const next = (text: string) => ({ text, path: 'why', ownerName: null, dueOn: null });
  if (!hasProblem && !hasWhom && why.asked === null)
    return {
      ...{ tone: 'later', status: say.empty, summary: say.emptySummary, next: next(say.begin) },
      empty: true,
    };
  const people = [
    ...(why.citizens ? [countWords(why.citizens, say.citizens, language)] : []),
    ...(why.employees ? [countWords(why.employees, say.employees, language)] : []),
  ];
  const where = units > 0 ? ` ${say.in} ${countWords(units, say.units, language)}` : '';
  const whom = people.length > 0 ? `${joinWords(people, language)}${where}.` : say.written;
  const asked = why.asked
    ? say.asked(numberWords(why.asked, language), why.asked === 1)
    : say.nobodyAsked;
  const done = hasProblem && hasWhom && (why.asked ?? 0) > 0;
  const missing = !hasProblem ? say.problem : !hasWhom ? say.whom : say.ask;
  return {
    tone: done ? 'done' : 'doing',
    status: done ? say.done : say.doing,
    summary: `${whom} ${asked}`,
    next: next(done ? say.again : missing),
  };
}
