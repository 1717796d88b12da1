import {
  addDays,
  agreementOf,
  isOver,
  planLimits,
  proposalStateOf,
  type ProjectState,
} from '@erfa/domain';
import type { Language } from '../../http/problem-entry';
import type { ProjectRow } from '../projects.queries';
import type { CardStep, CardTone, ProjectWarning, ToolCard } from '../tool';
import { countWords, dayWords, joinWords, numberWords } from '../words';
import { lacksOf } from './rollout-view';
import type { RolloutRow } from './rollout.queries';
import { isLate, type PlanTaskRow } from './tasks.queries';

/** Numbers up to twelve are written, as in other running text. */
const small = {
  da: 'Ingen En To Tre Fire Fem Seks Syv Otte Ni Ti Elleve Tolv'.split(' '),
  en: 'No One Two Three Four Five Six Seven Eight Nine Ten Eleven Twelve'.split(' '),
};

const beginning = (count: number, language: Language): string =>
  small[language][count] ?? numberWords(count, language);

const words = {
  da: {
    empty: 'Ikke begyndt',
    emptySummary: 'Sæt dagen for idriftsættelse, så regner Erfa planen tilbage fra den.',
    begin: 'Læg planen',
    doing: 'I gang',
    units: (ready: string, of: string) => `I gang, ${ready} af ${of} enheder`,
    done: 'Klar',
    undone: { one: 'opgave blev ikke gjort', other: 'opgaver blev ikke gjort' },
    allDone: 'Gennemført',
    late: { one: 'opgave er forsinket', other: 'opgaver er forsinkede' },
    agreed: (count: string, one: boolean) => `${count} leder${one ? '' : 'e'} har aftalt dato.`,
    superusers: (has: string, of: string) => `${has} af ${of} superbrugere er udpeget.`,
    tasks: (done: string, of: string) => `${done} af ${of} opgaver er færdige.`,
    agree: (units: string) => `Aftal dato med ${units}`,
    answer: (units: string) => `Svar ${units} om en anden dag`,
    more: (count: string) => `${count} til`,
    follow: 'Følg planen',
    warnHead: 'En enhed har ikke aftalt dagen',
    warnHeadMore: 'Enheder har ikke aftalt dagen',
    warn: (units: string, day: string) =>
      `${units} går i drift ${day}, og lederen har ikke sagt ja.`,
    warnMore: (units: string) =>
      `${units} går i drift inden for 14 dage, uden at lederne har sagt ja.`,
    warnAct: 'Aftal dagen',
  },
  en: {
    empty: 'Not begun',
    emptySummary: 'Set the day of going live, and Erfa plans back from it.',
    begin: 'Make the plan',
    doing: 'Under way',
    units: (ready: string, of: string) => `Under way, ${ready} of ${of} units`,
    done: 'Ready',
    undone: { one: 'task was left undone', other: 'tasks were left undone' },
    allDone: 'Carried out',
    late: { one: 'task is late', other: 'tasks are late' },
    agreed: (count: string, one: boolean) =>
      `${count} leader${one ? ' has' : 's have'} agreed on a day.`,
    superusers: (has: string, of: string) => `${has} of ${of} superusers are named.`,
    tasks: (done: string, of: string) => `${done} of ${of} tasks are done.`,
    agree: (units: string) => `Agree on a day with ${units}`,
    answer: (units: string) => `Answer ${units} about another day`,
    more: (count: string) => `${count} more`,
    follow: 'Follow the plan',
    warnHead: 'A unit has not agreed on its day',
    warnHeadMore: 'Units have not agreed on their day',
    warn: (units: string, day: string) =>
      `${units} goes live on ${day}, and its leader has not said yes.`,
    warnMore: (units: string) =>
      `${units} go live within 14 days, and their leaders have not said yes.`,
    warnAct: 'Agree on the day',
  },
} as const;

/** Whether the leader of a unit has said yes to the day that stands. */
const hasAgreed = (unit: RolloutRow): boolean => agreementOf(unit) === 'agreed';

/** Whether another day is proposed for a unit, and not answered. */
const proposesDay = ({ proposal, goLiveOn }: RolloutRow): boolean =>
  proposal !== null && proposalStateOf(proposal, goLiveOn) === 'open';

/** Names of units, the first three of them. */
function named(units: readonly RolloutRow[], language: Language): string {
  const names = units.map(({ unitName }) => unitName);
  const shown =
    names.length <= 3
      ? names
      : [...names.slice(0, 2), words[language].more(numberWords(names.length - 2, language))];
  return joinWords(shown, language);
}

/** The card in words: how many units have agreed, superusers and tasks, and what comes next: what is late, then a day to agree on, then the next task. */
export function planCard(
  tasks: readonly PlanTaskRow[],
  units: readonly RolloutRow[],
  { state, managerName }: { state: ProjectState; managerName: string | null },
  today: string,
  language: Language,
): ToolCard {
  const say = words[language];
  const step = (
    text: string,
    ownerName: string | null = null,
    dueOn: string | null = null,
    path = 'plan',
  ): CardStep => ({ text, path, ownerName, dueOn });
  const written = units.some(({ version }) => version > 0);
  if (tasks.length === 0 && !written)
    return {
      ...{ tone: 'later', status: say.empty, summary: say.emptySummary, next: step(say.begin) },
      empty: true,
    };
  const count = (value: number): string => numberWords(value, language);
  const open = tasks.filter(({ doneOn }) => doneOn === null);
  const late = open.filter((task) => isLate(task, { state }, today));
  const agreed = units.filter(hasAgreed);
  const waiting = units.filter((unit) => !hasAgreed(unit));
  const wanted = units.reduce((sum, unit) => sum + (unit.superusersWanted ?? 0), 0);
  const appointed = units.reduce(
    (sum, unit) => sum + Math.min(unit.superusers, unit.superusersWanted ?? 0),
    0,
  );
  const sentences = [
    ...(units.length > 0
      ? [say.agreed(beginning(agreed.length, language), agreed.length === 1)]
      : []),
    ...(wanted > 0 ? [say.superusers(count(appointed), count(wanted))] : []),
    ...(tasks.length > 0 && (units.length === 0 || wanted === 0)
      ? [say.tasks(count(tasks.length - open.length), count(tasks.length))]
      : []),
  ];
  // What was left undone is said when all is over, and nobody is asked for it.
  if (isOver(state))
    return {
      tone: open.length > 0 ? 'later' : 'done',
      status: open.length > 0 ? countWords(open.length, say.undone, language) : say.allDone,
      ...{ summary: sentences.join(' '), next: null },
    };
  const [first, soon] = [late[0], open.find(({ dueOn }) => dueOn !== null) ?? open[0]];
  // A leader who waits for an answer comes before days that nobody has asked about.
  const asking = units.filter(proposesDay);
  const agree =
    asking.length > 0
      ? say.answer(named(asking, language))
      : waiting.length > 0
        ? say.agree(named(waiting, language))
        : null;
  const next = first
    ? step(first.title, first.ownerName, first.dueOn)
    : agree !== null
      ? step(agree, managerName, null, 'rollout')
      : soon
        ? step(soon.title, soon.ownerName, soon.dueOn)
        : step(say.follow);
  const done = open.length === 0 && units.every((unit) => lacksOf(unit).length === 0);
  const [tone, status]: [CardTone, string] =
    late.length > 0
      ? ['act', countWords(late.length, say.late, language)]
      : done
        ? ['done', say.done]
        : [
            'doing',
            units.length > 0 ? say.units(count(agreed.length), count(units.length)) : say.doing,
          ];
  return { tone, status, summary: sentences.join(' '), next };
}

/** What stands above the cards: units that go live within two weeks, and whose leader has not said yes to the day. */
export function agreementWarnings(
  units: readonly RolloutRow[],
  { state }: Pick<ProjectRow, 'state'>,
  today: string,
  language: Language,
): ProjectWarning[] {
  if (state !== 'active') return [];
  const until = addDays(today, planLimits.warnDays);
  const near = units.filter(
    (unit) =>
      !hasAgreed(unit) &&
      unit.goLiveOn !== null &&
      unit.goLiveOn >= today &&
      unit.goLiveOn <= until,
  );
  const [first] = near;
  if (!first?.goLiveOn) return [];
  const say = words[language];
  return [
    {
      heading: near.length === 1 ? say.warnHead : say.warnHeadMore,
      text:
        near.length === 1
          ? say.warn(first.unitName, dayWords(first.goLiveOn, language))
          : say.warnMore(named(near, language)),
      linkText: say.warnAct,
      path: 'rollout',
    },
  ];
}
