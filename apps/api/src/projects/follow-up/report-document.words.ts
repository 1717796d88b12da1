import type {
  DecisionKind,
  DecisionOutcome,
  ExperienceKind,
  LessonDisposition,
  LessonSubject,
} from '@erfa/domain';
import { decisionNames } from '../decisions/decision-names';

interface DocumentWords {
  fictional: string;
  benefitsTitle: (half: string) => string;
  benefitsFile: string;
  closingTitle: (project: string) => string;
  closingFile: string;
  asOf: (organisation: string, day: string) => string;
  noBenefits: string;
  benefitHead: readonly string[];
  nobody: string;
  unmeasured: string;
  earlier: string;
  reached: string;
  noCause: string;
  noAction: string;
  action: (text: string) => string;
  done: (day: string) => string;
  benefits: string;
  became: string;
  becameHead: readonly string[];
  total: string;
  decisions: string;
  noDecisions: string;
  decisionHead: readonly string[];
  decision: Readonly<Record<DecisionKind, string>>;
  outcome: Readonly<Record<DecisionOutcome, string>>;
  experience: string;
  noExperience: string;
  kind: Readonly<Record<ExperienceKind, string>>;
  about: Readonly<Record<LessonSubject, string>>;
  tookAndGave: string;
  begunFrom: (title: string, municipality: string) => string;
  begunFromGone: string;
  tookNothing: string;
  took: (title: string, origin: string, disposition: string) => string;
  disposition: Readonly<Record<LessonDisposition, string>>;
  gave: (title: string) => string;
  gaveTo: (title: string, names: string) => string;
  gaveNothing: string;
  shown: string;
  goLive: (day: string) => string;
  handedTo: (name: string, day: string) => string;
}

/** Words of the half-year's and the closing report. */
export const documentWords: Readonly<Record<'da' | 'en', DocumentWords>> = {
  da: {
    fictional: 'Demonstration: alt i dette dokument er opdigtet.',
    benefitsTitle: (half) => `Gevinstrapport, ${half}`,
    benefitsFile: 'gevinstrapport',
    closingTitle: (project) => `Slutrapport: ${project}`,
    closingFile: 'slutrapport',
    asOf: (organisation, day) => `${organisation}, ${day}`,
    noBenefits: 'Der er ingen gevinster at følge.',
    benefitHead: [
      'Gevinst',
      'Enhed',
      'Nulpunkt',
      'Lovet til da',
      'Vist',
      'Nået af det lovede',
      'Afvigelse',
    ],
    nobody: 'ingen ejer',
    unmeasured: 'Ikke målt',
    earlier: ', før halvåret',
    reached: 'Målet er nået',
    noCause: 'Der står ikke hvorfor.',
    noAction: 'Der er ingen handling.',
    action: (text) => `Handling: ${text}.`,
    done: (day) => `gjort ${day}`,
    benefits: 'Lovet og vist',
    became: 'Regnestykket: det besluttede og det faktiske',
    becameHead: [
      'Linje',
      'Besluttet, kr.',
      'Faktisk, kr.',
      'Forskel, kr.',
      'Forskel, %',
      'Hvorfor',
    ],
    total: 'I alt',
    decisions: 'Beslutninger',
    noDecisions: 'Der er ikke truffet nogen beslutninger.',
    decisionHead: ['Beslutning', 'Udfald', 'Begrundelse'],
    ...decisionNames.da,
    experience: 'Det lærte vi',
    noExperience: 'Der er ikke skrevet nogen erfaringer.',
    kind: {
      worked: 'Virkede',
      failed: 'Virkede ikke',
      'next-time': 'Gør vi anderledes næste gang',
    },
    about: { solution: 'om løsningen', process: 'om processen' },
    tookAndGave: 'Det tog projektet fra andre, og det gav det',
    begunFrom: (title, municipality) => `Projektet begyndte fra »${title}« i ${municipality}.`,
    begunFromGone: 'Projektet begyndte fra et projekt, der ikke vises længere.',
    tookNothing: 'Projektet har ikke taget stilling til erfaringer fra andre.',
    took: (title, origin, disposition) => `${disposition}: »${title}«, ${origin}.`,
    disposition: {
      used: 'Brugt',
      adapted: 'Brugt på en anden måde',
      'not-relevant': 'Passede ikke',
    },
    gave: (title) => `Delt: »${title}«. Ingen har taget den op endnu.`,
    gaveTo: (title, names) => `Delt: »${title}«. Taget op af ${names}.`,
    gaveNothing: 'Projektet har ikke delt nogen erfaringer endnu.',
    shown: 'Projektet vises for andre kommuner.',
    goLive: (day) => `I drift ${day}.`,
    handedTo: (name, day) => `Overdraget til ${name}${day === '' ? '' : ` ${day}`}.`,
  },
  en: {
    fictional: 'Demonstration: everything in this document is invented.',
    benefitsTitle: (half) => `Benefits report, ${half}`,
    benefitsFile: 'benefits-report',
    closingTitle: (project) => `Closing report: ${project}`,
    closingFile: 'closing-report',
    asOf: (organisation, day) => `${organisation}, ${day}`,
    noBenefits: 'There are no benefits to follow.',
    benefitHead: [
      'Benefit',
      'Unit',
      'Baseline',
      'Promised by then',
      'Shown',
      'Reached of the promise',
      'Deviation',
    ],
    nobody: 'no owner',
    unmeasured: 'Not measured',
    earlier: ', before the half-year',
    reached: 'The target is reached',
    noCause: 'No cause is given.',
    noAction: 'Nothing is being done.',
    action: (text) => `Action: ${text}.`,
    done: (day) => `done on ${day}`,
    benefits: 'Promised and shown',
    became: 'The business case: decided and actual',
    becameHead: ['Line', 'Decided, DKK', 'Actual, DKK', 'Difference, DKK', 'Difference, %', 'Why'],
    total: 'Total',
    decisions: 'Decisions',
    noDecisions: 'No decisions have been made.',
    decisionHead: ['Decision', 'Outcome', 'Reason'],
    ...decisionNames.en,
    experience: 'What we learned',
    noExperience: 'No experience has been written.',
    kind: { worked: 'Worked', failed: 'Did not work', 'next-time': 'Differently next time' },
    about: { solution: 'about the solution', process: 'about the process' },
    tookAndGave: 'What the project took from others, and gave',
    begunFrom: (title, municipality) => `The project began from “${title}” in ${municipality}.`,
    begunFromGone: 'The project began from a project that is shown no longer.',
    tookNothing: 'The project has not decided about any lessons of others.',
    took: (title, origin, disposition) => `${disposition}: “${title}”, ${origin}.`,
    disposition: { used: 'Used', adapted: 'Used in another way', 'not-relevant': 'Did not fit' },
    gave: (title) => `Shared: “${title}”. Nobody has taken it up yet.`,
    gaveTo: (title, names) => `Shared: “${title}”. Taken up by ${names}.`,
    gaveNothing: 'The project has not shared any lessons yet.',
    shown: 'The project is shown to other municipalities.',
    goLive: (day) => `In use since ${day}.`,
    handedTo: (name, day) => `Handed over to ${name}${day === '' ? '' : ` on ${day}`}.`,
  },
};
