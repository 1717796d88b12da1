import type { Language } from '../../http/problem-entry';
import type { ProjectRow } from '../projects.queries';
import type { ProjectWarning, ToolCard } from '../tool';
import { countWords, dayWords, joinWords } from '../words';
import { isUnexplained, type FollowedState } from './followed';
import { followUpSentence } from './follow-up.words';

const words = {
  da: {
    none: 'Intet at følge endnu',
    noneSummary: 'Skriv en gevinst, og vælg, hvem der måler den. Så minder Erfa dem om det.',
    write: 'Skriv den første gevinst',
    begins: (day: string) => `Begynder ${day}`,
    noDay: 'Ingen dag endnu',
    first: (day: string) => `Første måling er ${day}.`,
    leaders: { one: 'leder måler', other: 'ledere måler' },
    nobody: 'Ingen er sat til at måle endnu.',
    chooseOwner: (name: string) => `Vælg, hvem der måler »${name}«`,
    chooseDay: 'Vælg, hvornår der måles fra',
    chooseSource: (name: string) => `Skriv, hvor tallet til »${name}« hentes`,
    await: 'Vent på den første måling',
    due: { one: 'måling mangler', other: 'målinger mangler' },
    measure: (name: string) => `Mål »${name}«`,
    explain: (name: string) => `Skriv årsag og handling for »${name}«`,
    unexplained: 'En afvigelse mangler handling',
    reached: 'Alle mål er nået',
    going: 'I gang',
    stopped: 'Følges ikke',
    next: (name: string) => `Mål »${name}« næste gang`,
    see: 'Se, hvad der blev',
    lostHead: 'En gevinst har ingen, der måler den',
    lost: (names: string, one: boolean) =>
      `Projektet er afsluttet, og ${names} er ikke nået. Vælg en leder, der følger ${one ? 'den' : 'dem'}, ellers ser ingen, om ${one ? 'den' : 'de'} kommer.`,
    lostLink: 'Se opfølgningen',
  },
  en: {
    none: 'Nothing to follow yet',
    noneSummary: 'Write a benefit and choose who measures it. Erfa then reminds them.',
    write: 'Write the first benefit',
    begins: (day: string) => `Begins ${day}`,
    noDay: 'No day yet',
    first: (day: string) => `The first measurement is on ${day}.`,
    leaders: { one: 'manager measures', other: 'managers measure' },
    nobody: 'Nobody has been asked to measure yet.',
    chooseOwner: (name: string) => `Choose who measures “${name}”`,
    chooseDay: 'Choose from when it is measured',
    chooseSource: (name: string) => `Write where the figure for “${name}” is found`,
    await: 'Wait for the first measurement',
    due: { one: 'measurement missing', other: 'measurements missing' },
    measure: (name: string) => `Measure “${name}”`,
    explain: (name: string) => `Write cause and action for “${name}”`,
    unexplained: 'A deviation lacks an action',
    reached: 'All targets reached',
    going: 'Under way',
    stopped: 'Not followed',
    next: (name: string) => `Measure “${name}” the next time`,
    see: 'See what became',
    lostHead: 'A benefit has nobody to measure it',
    lost: (names: string, one: boolean) =>
      `The project is closed, and ${names} ${one ? 'is' : 'are'} not reached. Choose a manager who follows ${one ? 'it' : 'them'}, or nobody will see whether ${one ? 'it comes' : 'they come'}.`,
    lostLink: 'See the follow-up',
  },
} as const;

/** The card in words: before going live when it begins, after it what is missing first, else how it goes. */
export function followUpCard(
  states: readonly FollowedState[],
  { state }: Pick<ProjectRow, 'state'>,
  day: string,
  language: Language,
): ToolCard {
  const say = words[language];
  const next = (text: string, path: string, of?: FollowedState, dueOn: string | null = null) => ({
    ...{ text, path, ownerName: of?.row.ownerName ?? null, dueOn },
  });
  if (states.length === 0)
    return {
      ...{ tone: 'later', status: say.none, summary: say.noneSummary, empty: true },
      next: next(say.write, 'benefits'),
    };
  const summary = followUpSentence(states, day, language);
  if (state === 'stopped') return { tone: 'later', status: say.stopped, summary, next: null };
  const due = states.filter(({ measuring }) => measuring.due !== null);
  const [first] = due.toSorted((one, other) => ends(one, 'due').localeCompare(ends(other, 'due')));
  if (first)
    return {
      ...{ tone: 'act', status: countWords(due.length, say.due, language), summary },
      next: next(say.measure(first.row.name), 'follow-up', first, first.measuring.due?.to ?? null),
    };
  const bare = states.find(isUnexplained);
  if (bare)
    return {
      ...{ tone: 'act', status: say.unexplained, summary },
      next: next(say.explain(bare.row.name), 'follow-up', bare),
    };
  if (states.every(({ latest }) => latest === null)) return waiting(states, day, language);
  const [following] = states
    .filter(({ measuring }) => measuring.next !== null)
    .toSorted((one, other) => ends(one, 'next').localeCompare(ends(other, 'next')));
  const reached = states.every(({ standing }) => standing === 'reached');
  return {
    ...{ tone: reached ? 'done' : 'doing', status: reached ? say.reached : say.going, summary },
    next: following
      ? next(
          say.next(following.row.name),
          'follow-up',
          following,
          following.measuring.next?.to ?? null,
        )
      : next(say.see, 'follow-up'),
  };
}

const ends = ({ measuring }: FollowedState, of: 'due' | 'next'): string =>
  measuring[of]?.to ?? '9999';

/** Before the first measurement: when it is, who measures, and what is to be agreed before. */
function waiting(states: readonly FollowedState[], day: string, language: Language): ToolCard {
  const say = words[language];
  const begins = states.flatMap(({ rhythm }) => rhythm?.from ?? []).toSorted()[0] ?? null;
  const first = states.flatMap(({ measuring }) => measuring.next?.to ?? []).toSorted()[0] ?? null;
  const owners = new Set(states.flatMap(({ row }) => row.ownerId ?? [])).size;
  const unowned = states.find(({ row }) => row.ownerId === null);
  const unsourced = states.find(({ row }) => row.source.trim() === '');
  const path = (of: FollowedState): string =>
    of.row.kind === 'benefit' ? `benefits/${of.row.id}` : 'follow-up';
  const [text, where, of] =
    begins === null
      ? ([say.chooseDay, 'follow-up', undefined] as const)
      : unowned
        ? ([say.chooseOwner(unowned.row.name), path(unowned), undefined] as const)
        : unsourced
          ? ([say.chooseSource(unsourced.row.name), path(unsourced), unsourced] as const)
          : ([say.await, 'follow-up', states[0]] as const);
  return {
    tone: begins !== null && begins <= day ? 'doing' : 'later',
    status:
      begins === null
        ? say.noDay
        : begins <= day
          ? say.going
          : say.begins(dayWords(begins, language)),
    summary: [
      ...(first === null ? [] : [say.first(dayWords(first, language))]),
      owners === 0 ? say.nobody : `${countWords(owners, say.leaders, language)}.`,
    ].join(' '),
    next: { text, path: where, ownerName: of?.row.ownerName ?? null, dueOn: of ? first : null },
  };
}

/** What is wrong enough to stand above the cards: a closed project with something unreached that nobody owns any longer. */
export function followUpWarnings(
  states: readonly FollowedState[],
  { state }: Pick<ProjectRow, 'state'>,
  language: Language,
): ProjectWarning[] {
  if (state !== 'closed') return [];
  const say = words[language];
  const lost = states.filter(({ row, standing }) => row.ownerId === null && standing !== 'reached');
  if (lost.length === 0) return [];
  const quoted = lost.map(({ row }) => (language === 'da' ? `»${row.name}«` : `“${row.name}”`));
  return [
    {
      heading: say.lostHead,
      text: say.lost(joinWords(quoted, language), lost.length === 1),
      ...{ linkText: say.lostLink, path: 'follow-up' },
    },
  ];
}
