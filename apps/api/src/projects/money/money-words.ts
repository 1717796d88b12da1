import type { Language } from '../../http/problem-entry';
import { moneyWords } from '../words';
import type { ProjectMoney } from './project-money';

const figures = ['decided', 'expected', 'promised', 'proven'] as const;
type Figure = (typeof figures)[number];

interface MoneyFactWords {
  heading: string;
  /** Name, amount and where it is from. */
  head: readonly [string, string, string];
  name: Readonly<Record<Figure, string>>;
  from: Readonly<Record<Figure | 'known', string>>;
  apart: (promised: string, inCase: string) => string;
  onlyLines: (inCase: string) => string;
}

/** Words of a project's money in documents: the same names as on its pages. */
const factWords: Readonly<Record<Language, MoneyFactWords>> = {
  da: {
    heading: 'Projektets penge',
    head: ['Beløb', 'Hvor meget', 'Hvor det er fra'],
    name: {
      decided: 'Engangsudgift, besluttet',
      expected: 'Engangsudgift, forventet',
      promised: 'Gevinst i penge pr. år, lovet',
      proven: 'Gevinst i penge pr. år, vist',
    },
    from: {
      decided: 'regnestykket, som det sidst blev besluttet',
      expected: 'regnestykket, som det står nu',
      known: 'det, den blev, hvor det er kendt, og ellers regnestykket, som det står nu',
      promised: 'gevinstkortene, ved fuld drift',
      proven: 'seneste måling, regnet om til et helt år',
    },
    apart: (promised, inCase) =>
      `Gevinstkortene lover ${promised} om året ved fuld drift; linjerne i regnestykket giver ${inCase}`,
    onlyLines: (inCase) =>
      `Linjerne i regnestykket giver ${inCase} om året ved fuld drift. Ingen gevinstkort lover dem.`,
  },
  en: {
    heading: 'The project’s money',
    head: ['Amount', 'How much', 'Where it is from'],
    name: {
      decided: 'One-off expense, decided',
      expected: 'One-off expense, expected',
      promised: 'Benefit in money a year, promised',
      proven: 'Benefit in money a year, proven',
    },
    from: {
      decided: 'the business case as it was decided last',
      expected: 'the business case as it is now',
      known: 'what it became where that is known, else the business case as it is now',
      promised: 'the benefit cards, in full operation',
      proven: 'the newest measurement, for a whole year',
    },
    apart: (promised, inCase) =>
      `The benefit cards promise ${promised} a year in full operation; the lines of the business case give ${inCase}.`,
    onlyLines: (inCase) =>
      `The lines of the business case give ${inCase} a year in full operation. No benefit card promises them.`,
  },
};

/** What a project costs and gives in money, as a document tells it; nothing of what is not known. */
export interface ToldMoney {
  readonly heading: string;
  readonly head: readonly [string, string, string];
  /** Name, amount in kroner, and where it is from. */
  readonly facts: readonly (readonly [string, string, string])[];
  /** That cards and lines say something else of a full year; empty where they do not. */
  readonly apart: string;
}

/** Tells a project's money as its pages do: the same figures by the same names. */
export function tellMoney(money: ProjectMoney, language: Language): ToldMoney {
  const { heading, head, name, from, apart, onlyLines } = factWords[language];
  const amount = (øre: number): string => moneyWords(øre / 100, language);
  const { promised, inCase } = money;
  return {
    ...{ heading, head },
    facts: figures.flatMap((figure) => {
      const øre = money[figure];
      const source = figure === 'expected' && money.known ? 'known' : figure;
      return øre === null ? [] : [[name[figure], amount(øre), from[source]] as const];
    }),
    apart:
      inCase === null || promised === inCase
        ? ''
        : promised === null
          ? onlyLines(amount(inCase))
          : apart(amount(promised), amount(inCase)),
  };
}
