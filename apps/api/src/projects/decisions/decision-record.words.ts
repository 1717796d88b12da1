import type { MaturityVerdict, ProjectPhase, ReadinessPart } from '@erfa/domain';
import type { Language } from '../../http/problem-entry';
import { readinessWords } from '../readiness/readiness.words';
import { reportWords } from '../report/status-report.words';

interface RecordWords {
  goLive: string;
  noDay: string;
  phase: string;
  phases: Readonly<Record<ProjectPhase, string>>;
  expense: string;
  gain: string;
  value: string;
  net: (year: number) => string;
  noBaseline: string;
  noTarget: string;
  by: (day: string) => string;
  yearly: (money: string) => string;
  yes: string;
  early: string;
  notYet: string;
  answered: string;
  open: string;
  /** What the answer was, where it was not a plain yes. */
  verdict: Readonly<Record<Exclude<MaturityVerdict, 'enough'>, string>>;
  looked: string;
  low: (count: number) => string;
  part: Readonly<Record<ReadinessPart, string>>;
  done: (day: string) => string;
  unit: (name: string) => string;
  agreed: string;
  notAgreed: string;
  risk: (probability: number, consequence: number) => string;
  states: Readonly<Record<string, string>>;
}

/** Words of what stood when something was decided, and of what stands today. */
export const recordWords: Readonly<Record<Language, RecordWords>> = {
  da: {
    ...{ goLive: 'Idriftsættelse', noDay: 'ingen dag', phase: 'Fase' },
    phases: reportWords.da.phase,
    expense: 'Engangsudgift',
    gain: 'Gevinst i penge pr. år i regnestykket',
    value: 'Nettonutidsværdi',
    net: (year) => `Effekt på budgettet ${year}`,
    noBaseline: 'intet nulpunkt',
    noTarget: 'intet mål',
    by: (day) => `senest ${day}`,
    yearly: (money) => `${money} om året`,
    yes: 'ejeren har sagt ja',
    early: 'ejeren sagde ja, før pengene var besluttet',
    notYet: 'ejeren har ikke sagt ja',
    ...{ answered: 'besvaret', open: 'ikke besvaret', part: readinessWords.da.part },
    verdict: { 'with-actions': 'ja, når der gøres noget ved det', 'not-enough': 'nej' },
    looked: 'ingen erfaring passede',
    low: (count) => (count === 1 ? 'ét svar er lavt' : `${count} svar er lave`),
    done: (day) => `gjort ${day}`,
    unit: (name) => `Enhed: ${name}`,
    ...{ agreed: 'dagen er aftalt', notAgreed: 'dagen er ikke aftalt' },
    risk: (probability, consequence) =>
      `sandsynlighed ${probability}, konsekvens ${consequence} (af 5)`,
    states: { open: 'åben', happened: 'skete', over: 'ovre' },
  },
  en: {
    ...{ goLive: 'Go-live', noDay: 'no day', phase: 'Phase' },
    phases: reportWords.en.phase,
    expense: 'One-off expense',
    gain: 'Benefit in money a year in the business case',
    value: 'Net present value',
    net: (year) => `Effect on the budget ${year}`,
    noBaseline: 'no baseline',
    noTarget: 'no target',
    by: (day) => `by ${day}`,
    yearly: (money) => `${money} a year`,
    yes: 'the owner has said yes',
    early: 'the owner said yes before the money was decided',
    notYet: 'the owner has not said yes',
    ...{ answered: 'answered', open: 'not answered', part: readinessWords.en.part },
    verdict: { 'with-actions': 'yes, once something is done about it', 'not-enough': 'no' },
    looked: 'no experience fitted',
    low: (count) => (count === 1 ? 'one answer is low' : `${count} answers are low`),
    done: (day) => `done ${day}`,
    unit: (name) => `Unit: ${name}`,
    ...{ agreed: 'the day is agreed', notAgreed: 'the day is not agreed' },
    risk: (probability, consequence) =>
      `probability ${probability}, consequence ${consequence} (of 5)`,
    states: { open: 'open', happened: 'happened', over: 'over' },
  },
};
