import {
  changesBetween,
  keyFigures,
  lineYears,
  oneOffExpense,
  yearlyGain,
  type BusinessCase,
} from '@erfa/business-case';
import {
  dialogueScale,
  dialogueStatements,
  promisedYearly,
  readinessParts,
  type BenefitForm,
  type ProjectPhase,
  type ReadinessPart,
} from '@erfa/domain';
import type { Language } from '../../http/problem-entry';
import { valueWords } from '../benefits/benefit-words';
import { calculated, type CaseContent } from '../business-case/case-content';
import { ratesInForce } from '../business-case/case-figures';
import { dayWords, moneyWords } from '../words';
import { recordWords } from './decision-record.words';
import { keptDay, keptList, keptNumber, keptText, type Kept } from './kept';

/** What something is beside what it was: the same, other, not there any longer, or come since. */
export const recordStates = ['same', 'changed', 'gone', 'new'] as const;
export type RecordState = (typeof recordStates)[number];

/** One thing of a project as it stood and as it stands, in words; null where it was not there, or is not. */
export interface RecordRow {
  name: string;
  then: string | null;
  now: string | null;
  state: RecordState;
}

/** A side of the comparison: what a tool kept, or would keep now. */
type Sides = readonly [then: Kept, now: Kept | null];

const stateOf = (then: string | null, now: string | null): RecordState =>
  then === null ? 'new' : now === null ? 'gone' : then === now ? 'same' : 'changed';

const row = (name: string, then: string | null, now: string | null): RecordRow => ({
  ...{ name, then, now, state: stateOf(then, now) },
});

/** Two lists of things with an id, in the order in which they stood, and then what came. */
function byId(
  [then, now]: readonly [readonly Kept[], readonly Kept[]],
  id: string,
  name: (one: Kept) => string,
  say: (one: Kept) => string,
): RecordRow[] {
  const key = (one: Kept): string => keptText(one, id);
  const today = new Map(now.map((one) => [key(one), one]));
  const before = new Set(then.map(key));
  const said = (one: Kept | undefined): string | null => (one ? say(one) : null);
  return [
    ...then.map((one) => row(name(one), say(one), said(today.get(key(one))))),
    ...now.filter((one) => !before.has(key(one))).map((one) => row(name(one), null, say(one))),
  ];
}

const lists = ([then, now]: Sides, field: string): [Kept[], Kept[]] => [
  keptList(then, field),
  keptList(now, field),
];

/** The project's phase and the day that it goes live. */
export function projectRows([then, now]: Sides, language: Language): RecordRow[] {
  const say = recordWords[language];
  const day = (kept: Kept | null): string => {
    const on = keptDay(kept, 'goLiveOn');
    return on === null ? say.noDay : dayWords(on, language);
  };
  const phase = (kept: Kept | null): string => say.phases[keptText(kept, 'phase') as ProjectPhase];
  return [row(say.phase, phase(then), phase(now)), row(say.goLive, day(then), day(now))];
}

/** The figures of the business case, and each line over all its years. */
export function caseRows([then, now]: Sides, language: Language): RecordRow[] {
  const say = recordWords[language];
  const [before, after] = [contentIn(then), now && contentIn(now)];
  if (!before) return [];
  const [was, is] = [before.whole, after?.whole ?? null];
  const money = (amount: number): string => moneyWords(amount / 100, language);
  const figure = (name: string, of: (whole: BusinessCase) => number): RecordRow =>
    row(name, money(of(was)), is && money(of(is)));
  const net = (side: CaseSide | null, year: number): string | null => {
    const amount = side?.net[year - side.firstYear];
    return amount === undefined ? null : money(amount);
  };
  const years = [before, after].flatMap((side) =>
    side ? side.net.map((_, at) => side.firstYear + at) : [],
  );
  const total = (whole: BusinessCase | null, key: string): string | null => {
    const line = whole?.lines.find((one) => one.key === key);
    return whole && line
      ? money(lineYears(line, whole).reduce((sum, amount) => sum + amount, 0))
      : null;
  };
  const changed = new Set(is ? changesBetween(was, is).map(({ key }) => key) : []);
  const keys = new Set([...was.lines, ...(is?.lines ?? [])].map(({ key }) => key));
  const titleOf = (key: string): string =>
    [is, was].flatMap((whole) => whole?.lines ?? []).find((line) => line.key === key)?.title ?? '';
  return [
    figure(say.expense, oneOffExpense),
    figure(say.gain, yearlyGain),
    figure(say.value, (whole) => keyFigures(whole, ratesInForce).presentValue),
    ...[...new Set(years)]
      .toSorted((one, other) => one - other)
      .map((year) => row(say.net(year), net(before, year), net(after, year))),
    ...[...keys].map((key): RecordRow => {
      const one = row(titleOf(key), total(was, key), total(is, key));
      // A line may be other than it was and come to the same.
      return one.state === 'same' && changed.has(key) ? { ...one, state: 'changed' } : one;
    }),
  ];
}

interface CaseSide {
  whole: BusinessCase;
  firstYear: number;
  net: readonly number[];
}

/** What a version froze, as the rules compute it. */
function contentIn(kept: Kept): CaseSide | null {
  if (!Array.isArray(kept['lines']) || typeof kept['settings'] !== 'object') return null;
  const { settings, lines } = kept as unknown as CaseContent;
  const whole = calculated(settings, lines);
  return {
    ...{ whole, firstYear: settings.firstYear },
    net: keyFigures(whole, ratesInForce).net,
  };
}

/** Each benefit: from where to where and by when, what it saves, and whether its owner had said yes. */
export function benefitRows(sides: Sides, language: Language): RecordRow[] {
  const say = recordWords[language];
  const value = (kept: Kept, field: string, none: string): string => {
    const number = keptNumber(kept, field);
    return number === null ? none : valueWords(number, language);
  };
  return byId(
    lists(sides, 'benefits'),
    'id',
    (one) => keptText(one, 'name'),
    (one) => {
      const target = value(one, 'targetValue', say.noTarget);
      const by = keptDay(one, 'targetOn');
      const amounts = keptList(one, 'amounts') as unknown as BenefitForm['amounts'];
      const yearly = promisedYearly({
        ...{ kind: keptText(one, 'kind') as BenefitForm['kind'], amounts },
        amountsContinue: one['amountsContinue'] === true,
      });
      const yes =
        keptText(one, 'acceptedAt') === ''
          ? say.notYet
          : one['acceptedEarly'] === true
            ? say.early
            : say.yes;
      return [
        `${value(one, 'baselineValue', say.noBaseline)} → ${`${target} ${keptText(one, 'unit')}`.trim()}`,
        ...(by === null ? [] : [say.by(dayWords(by, language))]),
        ...(yearly === 0 ? [] : [say.yearly(moneyWords(yearly / 100, language))]),
        yes,
      ].join(', ');
    },
  );
}

/** The five parts of *Er vi klar?*: whether each was answered, and what the answer was where it is no plain yes; no figures of the municipality's maturity. */
export function readinessRows([then, now]: Sides, language: Language): RecordRow[] {
  const say = recordWords[language];
  const answered = (kept: Kept | null): readonly unknown[] => {
    const parts = kept?.['answered'];
    return Array.isArray(parts) ? parts : [];
  };
  const word = (kept: Kept | null, part: ReadinessPart): string =>
    answered(kept).includes(part)
      ? [say.answered, ...reservations(kept, part, language)].join(': ')
      : say.open;
  return readinessParts.map((part) => {
    const name = say.part[part];
    const first = name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
    return row(first, word(then, part), word(now, part));
  });
}

/** What an answer holds back; none for a part that is answered and no more. */
function reservations(kept: Kept | null, part: ReadinessPart, language: Language): string[] {
  const say = recordWords[language];
  if (part === 'maturity') {
    // The answer is the project's own; how high the municipality lies is not, and guests are told it nowhere.
    const verdict = keptText(kept, 'maturityVerdict');
    return verdict === 'with-actions' || verdict === 'not-enough' ? [say.verdict[verdict]] : [];
  }
  if (part === 'experience') return kept?.['noExperience'] === true ? [say.looked] : [];
  if (part !== 'dialogue') return [];
  const low = dialogueStatements.filter((statement) => {
    const answer = keptNumber(kept, `${statement}Answer`);
    return answer !== null && answer <= dialogueScale.low;
  });
  return low.length > 0 ? [say.low(low.length)] : [];
}

/** Milestones and tasks by day, and each unit's day. */
export function planRows(sides: Sides, language: Language): RecordRow[] {
  const say = recordWords[language];
  const day = (on: string | null): string => (on === null ? say.noDay : dayWords(on, language));
  return [
    ...byId(
      lists(sides, 'tasks'),
      'id',
      (one) => keptText(one, 'title'),
      (one) => {
        const done = keptDay(one, 'doneOn');
        const due = keptDay(one, 'dueOn');
        if (done !== null) return say.done(dayWords(done, language));
        return due === null ? say.noDay : say.by(dayWords(due, language));
      },
    ),
    ...byId(
      lists(sides, 'units'),
      'unitId',
      (one) => say.unit(keptText(one, 'unitName')),
      (one) => {
        const on = keptDay(one, 'goLiveOn');
        const agreed = on !== null && keptDay(one, 'agreedDay') === on;
        return `${day(on)}, ${agreed ? say.agreed : say.notAgreed}`;
      },
    ),
  ];
}

/** Each risk in its two steps, and whether it is open. */
export const riskRows = (sides: Sides, language: Language): RecordRow[] => {
  const say = recordWords[language];
  return byId(
    lists(sides, 'risks'),
    'id',
    (one) => keptText(one, 'title'),
    (one) =>
      [
        say.risk(keptNumber(one, 'probability') ?? 0, keptNumber(one, 'consequence') ?? 0),
        say.states[keptText(one, 'state')] ?? '',
      ].join(', '),
  );
};
