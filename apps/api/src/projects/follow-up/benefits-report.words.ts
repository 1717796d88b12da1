import type { HalfYear } from '@erfa/domain';
import type { Language } from '../../http/problem-entry';
import { countWords, joinClauses, numberWords } from '../words';
import { isUnexplained, type FollowedState } from './followed';

const words = {
  da: {
    half: (half: HalfYear) => `${half.slice(5)}. halvår ${half.slice(0, 4)}`,
    nothing: (half: string) => `Der er ingen gevinster i opfølgning i ${half}.`,
    benefits: { one: 'gevinst', other: 'gevinster' },
    projects: { one: 'projekt', other: 'projekter' },
    followed: (half: string, benefits: string, projects: string) =>
      `I ${half} følges ${benefits} i ${projects}.`,
    reached: (count: string) => `${count} har nået målet`,
    asPromised: (count: string) => `${count} går som lovet eller bedre`,
    behind: (count: string) => `${count} er bagud`,
    unmeasured: (count: string) => `${count} er ikke målt`,
    lack: (count: string, one: boolean) =>
      ` ${count} af dem, der er bagud, mangler ${one ? 'en årsag eller en handling' : 'årsag eller handling'}.`,
  },
  en: {
    half: (half: HalfYear) =>
      `the ${half.endsWith('1') ? 'first' : 'second'} half of ${half.slice(0, 4)}`,
    nothing: (half: string) => `No benefits are followed in ${half}.`,
    benefits: { one: 'benefit', other: 'benefits' },
    projects: { one: 'project', other: 'projects' },
    followed: (half: string, benefits: string, projects: string) =>
      `In ${half}, ${benefits} in ${projects} are followed.`,
    reached: (count: string) => `${count} reached the target`,
    asPromised: (count: string) => `${count} as promised or better`,
    behind: (count: string) => `${count} behind`,
    unmeasured: (count: string) => `${count} not measured`,
    lack: (count: string) => ` ${count} of those behind without a cause or an action.`,
  },
} as const;

export const halfYearWords = (half: HalfYear, language: Language): string =>
  words[language].half(half);

/** What a report comes to: how many are followed, and how many of them stand how. */
export function reportSentence(
  states: readonly FollowedState[],
  half: HalfYear,
  language: Language,
): string {
  const say = words[language];
  if (states.length === 0) return say.nothing(say.half(half));
  const projects = new Set(states.map(({ row }) => row.projectId)).size;
  const standing = (...of: FollowedState['standing'][]): number =>
    states.filter((state) => of.includes(state.standing)).length;
  const parts = (
    [
      [standing('reached'), say.reached],
      [standing('ahead', 'on-path', 'no-path'), say.asPromised],
      [standing('behind'), say.behind],
      [standing('unmeasured'), say.unmeasured],
    ] as const
  ).flatMap(([count, text]) => (count > 0 ? [text(numberWords(count, language))] : []));
  const lack = states.filter((state) => state.standing === 'behind' && isUnexplained(state)).length;
  return [
    say.followed(
      say.half(half),
      countWords(states.length, say.benefits, language),
      countWords(projects, say.projects, language),
    ),
    ` ${joinClauses(parts, language)}.`,
    lack > 0 ? say.lack(numberWords(lack, language), lack === 1) : '',
  ].join('');
}
