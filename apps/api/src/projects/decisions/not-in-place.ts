import { decisionKinds } from '@erfa/domain';
import type { Language } from '../../http/problem-entry';
import type { NotInPlace } from '../tool';
import { joinWords } from '../words';
import { decisionNames } from './decision-names';
import type { DecisionRow } from './decisions.queries';

type Point = Pick<DecisionRow, 'id' | 'kind' | 'title' | 'plannedOn' | 'outcome' | 'checks'>;

const words = {
  da: {
    earlier: (names: string) => `Ikke besluttet endnu: ${names}.`,
    noChecks: 'Der er ingen punkter på listen over det, der skal være på plads.',
  },
  en: {
    earlier: (names: string) => `Not decided yet: ${names}.`,
    noChecks: 'There is nothing on the list of what is to be in place.',
  },
} as const;

const rank = ({ kind }: Point): number => decisionKinds.indexOf(kind);

/** Whether a decision point comes before another: by its kind, and of a project's own by its day. */
const isBefore = (one: Point, other: Point): boolean =>
  one.kind === 'extra' || other.kind === 'extra'
    ? one.plannedOn !== null && other.plannedOn !== null && one.plannedOn < other.plannedOn
    : rank(one) < rank(other);

/** What of the decision points themselves is not in place for one of them: earlier ones, and its own list. */
export function pointLacks(point: Point, all: readonly Point[], language: Language): NotInPlace[] {
  const say = words[language];
  const open = all.filter((one) => one.outcome === null && isBefore(one, point));
  const [first] = open;
  const names = open.map(({ title, kind }) => title || decisionNames[language].decision[kind]);
  return [
    ...(first
      ? [{ text: say.earlier(joinWords(names, language)), path: `decisions#${first.id}` }]
      : []),
    ...(point.checks.length === 0 ? [{ text: say.noChecks, path: `decisions#${point.id}` }] : []),
  ];
}
