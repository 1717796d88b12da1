import { unitOf } from '@erfa/domain';
import type { Language } from '../../http/problem-entry';
import { deviationWords, valueWords } from '../benefits/benefit-words';
import { dayWords, joinClauses, numberWords } from '../words';
import { isUnexplained, type FollowedState } from './followed';

const words = {
  da: {
    nothing: 'Der er ingen gevinster eller succeskriterier at følge endnu.',
    notBegun: (day: string | null) =>
      day === null
        ? 'Opfølgningen begynder, når projektet har en dag for idriftsættelse.'
        : `Opfølgningen begynder ${day}.`,
    unmeasured: (of: string) => `Ingen af ${of} er målt endnu.`,
    oneUnmeasured: 'Der er ikke målt endnu.',
    reached: (count: number, text: string) => `${text} ${count === 1 ? 'mål' : 'mål'} er nået.`,
    noneReached: 'Intet mål er nået endnu.',
    behind: (count: number, text: string) =>
      `${text} ${count === 1 ? 'måling er' : 'målinger er'} bagud`,
    allHave: (count: number) =>
      count === 1 ? ', og der er en handling' : ', og alle har en handling',
    lack: (count: number, text: string) => `, og ${text} mangler årsag eller handling`,
    asPromised: 'Det, der er målt, går som lovet eller bedre.',
    due: (count: number, text: string) =>
      `${text} ${count === 1 ? 'måling mangler' : 'målinger mangler'}.`,
    shown: (value: string, promised: string, unit: string, share: string) =>
      `Vist er ${value} mod lovet ${promised} ${unit}`.trim() + `, ${share} af det lovede.`,
    wrongWay: (value: string, promised: string, unit: string) =>
      `Det er gået den forkerte vej: ${value} mod ${promised} ${unit}`.trim() + ' lovet.',
    isReached: (value: string, unit: string) => `Målet er nået: ${value} ${unit}`.trim() + '.',
    shownAlone: (value: string, unit: string) => `Vist er ${value} ${unit}`.trim() + '.',
    notYet: 'Ikke målt endnu.',
    on: (words: string, day: string) => `${words} ${day}`,
    preliminary: (why: string) => `Tallene er foreløbige: ${why}.`,
    isOpen: 'projektet er ikke afsluttet',
    worse: 'den forkerte vej',
    isMeasured: 'der skal stadig måles',
    isUnknown: 'regnestykket er ikke kendt for alle år',
  },
  en: {
    nothing: 'There are no benefits or criteria of success to follow yet.',
    notBegun: (day: string | null) =>
      day === null
        ? 'Follow-up begins when the project has a day for going live.'
        : `Follow-up begins on ${day}.`,
    unmeasured: (of: string) => `None of ${of} has been measured yet.`,
    oneUnmeasured: 'Nothing has been measured yet.',
    reached: (count: number, text: string) =>
      `${text} ${count === 1 ? 'target has' : 'targets have'} been reached.`,
    noneReached: 'No target has been reached yet.',
    behind: (count: number, text: string) =>
      `${text} ${count === 1 ? 'measurement is' : 'measurements are'} behind`,
    allHave: (count: number) =>
      count === 1 ? ', and something is being done' : ', and something is being done about each',
    lack: (count: number, text: string) =>
      `, and ${text} ${count === 1 ? 'lacks' : 'lack'} a cause or an action`,
    asPromised: 'What has been measured goes as promised or better.',
    due: (count: number, text: string) =>
      `${text} ${count === 1 ? 'measurement is' : 'measurements are'} missing.`,
    shown: (value: string, promised: string, unit: string, share: string) =>
      `Shown are ${value} of ${promised} ${unit} promised`.replace(/ +/g, ' ') +
      `, ${share} of the promise.`,
    wrongWay: (value: string, promised: string, unit: string) =>
      `It has moved the wrong way: ${value} against ${promised} ${unit}`.trim() + ' promised.',
    isReached: (value: string, unit: string) =>
      `The target is reached: ${value} ${unit}`.trim() + '.',
    shownAlone: (value: string, unit: string) => `Shown are ${value} ${unit}`.trim() + '.',
    notYet: 'Not measured yet.',
    on: (words: string, day: string) => `${words} on ${day}`,
    preliminary: (why: string) => `The figures are preliminary: ${why}.`,
    isOpen: 'the project is not closed',
    worse: 'the wrong way',
    isMeasured: 'there is still something to measure',
    isUnknown: 'the business case is not known for all years',
  },
} as const;

/** Whether what is measured is farther from the promise than the baseline was: no share of the promise says that. */
const isWrongWay = (share: number): boolean => Math.round(share) < 0;

/** A share as it is read: "71 %"; in words where it went the wrong way. */
export const shareWords = (share: number, language: Language): string =>
  isWrongWay(share)
    ? words[language].worse
    : `${numberWords(Math.round(share) + 0, language)}${language === 'da' ? ' ' : ''}%`;

/** The result of following, in one to three sentences. */
export function followUpSentence(
  states: readonly FollowedState[],
  day: string,
  language: Language,
): string {
  const say = words[language];
  const count = (value: number): string => numberWords(value, language);
  if (states.length === 0) return say.nothing;
  const begins = states.flatMap(({ rhythm }) => rhythm?.from ?? []).toSorted()[0] ?? null;
  const measured = states.filter(({ latest }) => latest !== null);
  const due = states.filter(({ measuring }) => measuring.due !== null).length;
  const missing = due > 0 ? ` ${say.due(due, count(due))}` : '';
  if (measured.length === 0) {
    if (begins === null || begins > day) return say.notBegun(begins && dayWords(begins, language));
    return (
      (states.length === 1 ? say.oneUnmeasured : say.unmeasured(count(states.length))) + missing
    );
  }
  const reached = measured.filter(({ standing }) => standing === 'reached').length;
  const behind = measured.filter(({ standing }) => standing === 'behind');
  const lack = behind.filter(isUnexplained).length;
  const deviating = behind.some(({ callsForAction }) => callsForAction);
  const tail = lack > 0 ? say.lack(lack, count(lack)) : deviating ? say.allHave(behind.length) : '';
  return (
    (reached > 0 ? say.reached(reached, count(reached)) : say.noneReached) +
    ' ' +
    (behind.length > 0
      ? `${say.behind(behind.length, count(behind.length))}${tail}.`
      : say.asPromised) +
    missing
  );
}

/** What one measurement shows beside what was promised for its day. */
export function shownSentence(
  { row, latest, deviation, share, standing }: FollowedState,
  language: Language,
): string {
  const say = words[language];
  if (!latest) return say.notYet;
  const value = valueWords(latest.value, language);
  const unit = unitOf(latest.value, row.unit, language);
  if (standing === 'reached') return say.isReached(value, unit);
  if (!deviation || share === null) return say.shownAlone(value, unit);
  const { promised } = deviation;
  if (isWrongWay(share))
    return say.wrongWay(
      ...([value, valueWords(promised, language), unitOf(promised, row.unit, language)] as const),
    );
  return say.shown(
    ...([value, valueWords(promised, language)] as const),
    ...([unitOf(promised, row.unit, language), shareWords(share, language)] as const),
  );
}

/** "86 timer bagud"; empty where there is nothing to hold it against. */
export const standingWords = ({ row, deviation }: FollowedState, language: Language): string =>
  deviation ? deviationWords(deviation, row.unit, language) : '';

/** Why a project's figures can still change: it goes on, something is measured after today, or years of the case are unknown. Empty where nothing can. */
export function preliminaryWords(
  { open, measured, unknown }: { open: boolean; measured: boolean; unknown: boolean },
  language: Language,
): string {
  const say = words[language];
  const why = [
    ...(open ? [say.isOpen] : []),
    ...(measured ? [say.isMeasured] : []),
    ...(unknown ? [say.isUnknown] : []),
  ];
  return why.length > 0 ? say.preliminary(joinClauses(why, language)) : '';
}

/** What is said of a hand-over that is not in place when it is decided. */
export const handoverLacks = {
  da: {
    noYes: (name: string | null) =>
      name === null
        ? 'Ingen er valgt til at overtage projektet.'
        : `${name} har ikke sagt ja til at overtage projektet.`,
    noList: 'Der er ingen punkter på listen over det, der overdrages.',
    left: (left: number, of: number) => `${left} af ${of} punkter i overdragelsen mangler.`,
  },
  en: {
    noYes: (name: string | null) =>
      name === null
        ? 'Nobody is chosen to take the project over.'
        : `${name} has not said yes to taking the project over.`,
    noList: 'There is nothing on the list of what is handed over.',
    left: (left: number, of: number) => `${left} of ${of} points of the hand-over are not done.`,
  },
} as const;
