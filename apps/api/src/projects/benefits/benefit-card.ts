import { hasBaseline, isOver, type BenefitStatus } from '@erfa/domain';
import type { Language } from '../../http/problem-entry';
import type { ProjectRow } from '../projects.queries';
import type { CardTone, ProjectWarning, ToolCard } from '../tool';
import { countWords, dayWords, joinWords, numberWords } from '../words';
import type { BenefitRow } from './benefits.queries';

const words = {
  da: {
    empty: 'Begynd her',
    emptySummary: 'Skriv højst tre gevinster. Begynd hos borgeren.',
    first: 'Skriv den første gevinst',
    benefits: { one: 'gevinst', other: 'gevinster' },
    owned: (all: boolean, with_: string, of: string) =>
      all ? 'alle med gevinstejer' : `${with_} af ${of} med gevinstejer`,
    oneOwned: (yes: boolean) => (yes ? 'med gevinstejer' : 'uden gevinstejer'),
    baselines: (with_: string, of: string) => `${with_} af ${of} har nulpunkt.`,
    oneMissing: 'Et nulpunkt mangler',
    missing: (count: string) => `${count} nulpunkter mangler`,
    lost: 'Nulpunkt blev ikke taget',
    doing: 'I gang',
    waits: 'Venter på gevinstejer',
    ready: 'Klar til måling',
    measured: 'Måles',
    reached: 'Nået',
    take: (name: string) => `Tag nulpunktet for »${name}«`,
    finish: (name: string) => `Skriv »${name}« færdig`,
    accept: (name: string) => `Sig ja til »${name}«`,
    honest: (name: string) => `Skriv, hvad I ved om »${name}« før`,
    follow: 'Se, hvordan det går',
    headBefore: 'Tag nulpunktet, før I går i drift',
    headAfter: 'Et nulpunkt blev ikke taget',
    names: (names: string[]) =>
      `${names.length === 1 ? 'Gevinsten' : 'Gevinsterne'} ${joinWords(
        names.map((name) => `»${name}«`),
        'da',
      )} har intet nulpunkt`,
    until: (day: string | null) =>
      day === null
        ? 'Når I er gået i drift, kan det ikke tages.'
        : `Efter ${day} kan det ikke tages.`,
    after: (day: string | null) =>
      `, og I er gået i drift${day === null ? '' : ` ${day}`}. Hvordan det var før, kan ingen længere spørges om. Står tallet i et register for en dag før, kan det stadig hentes.`,
    take1: 'Tag nulpunktet',
    see: 'Se gevinsten',
  },
  en: {
    empty: 'Begin here',
    emptySummary: 'Write three benefits at most. Begin with the citizen.',
    first: 'Write the first benefit',
    benefits: { one: 'benefit', other: 'benefits' },
    owned: (all: boolean, with_: string, of: string) =>
      all ? 'all with an owner' : `${with_} of ${of} with an owner`,
    oneOwned: (yes: boolean) => (yes ? 'with an owner' : 'without an owner'),
    baselines: (with_: string, of: string) => `${with_} of ${of} have a baseline.`,
    oneMissing: 'A baseline is missing',
    missing: (count: string) => `${count} baselines are missing`,
    lost: 'A baseline was not taken',
    doing: 'Under way',
    waits: 'Waits for an owner',
    ready: 'Ready to measure',
    measured: 'Being measured',
    reached: 'Reached',
    take: (name: string) => `Take the baseline of “${name}”`,
    finish: (name: string) => `Finish “${name}”`,
    accept: (name: string) => `Say yes to “${name}”`,
    honest: (name: string) => `Write what you know of “${name}” before`,
    follow: 'See how it goes',
    headBefore: 'Take the baseline before you go live',
    headAfter: 'A baseline was not taken',
    names: (names: string[]) =>
      `${joinWords(
        names.map((name) => `“${name}”`),
        'en',
      )} ${names.length === 1 ? 'has' : 'have'} no baseline`,
    until: (day: string | null) =>
      day === null
        ? 'Once you have gone live it cannot be taken.'
        : `After ${day} it cannot be taken.`,
    after: (day: string | null) =>
      `, and you went live${day === null ? '' : ` on ${day}`}. Nobody can be asked any longer how it was before. If the figure stands in a register for a day before, it can still be fetched.`,
    take1: 'Take the baseline',
    see: 'See the benefit',
  },
} as const;

/** A benefit with how it stands. */
export type StandingBenefit = BenefitRow & { status: BenefitStatus };

/** The last weekday before a day: a baseline is taken by then, since nobody is asked on a Sunday. */
export function lastWeekdayBefore(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  do date.setUTCDate(date.getUTCDate() - 1);
  while (date.getUTCDay() === 0 || date.getUTCDay() === 6);
  return date.toISOString().slice(0, 10);
}

/** Statuses in the order in which somebody has to act; of all benefits the first decides. */
const pressing: readonly BenefitStatus[] = [
  ...(['baseline-missing', 'baseline-lost', 'draft', 'unaccepted'] as const),
  ...(['ready', 'measured', 'reached'] as const),
];

/**
 * The card in words. A baseline that is missing while go-live is ahead comes first, whatever else is missing of the benefit: all
 * the rest can be written later.
 */
export function benefitsCard(
  benefits: readonly StandingBenefit[],
  project: Pick<ProjectRow, 'goLiveOn' | 'phase'>,
  goneLive: boolean,
  language: Language,
): ToolCard {
  const say = words[language];
  const next = (text: string, path: string, benefit?: StandingBenefit, dueOn?: string | null) => ({
    ...{ text, path, ownerName: benefit?.ownerName ?? null, dueOn: dueOn ?? null },
  });
  if (benefits.length === 0)
    return {
      ...{ tone: 'later', status: say.empty, summary: say.emptySummary, empty: true },
      next: next(say.first, 'benefits'),
    };
  const summary = summaryOf(benefits, language);
  const urgent = goneLive || goLiveIsAhead(project);
  const without = benefits.filter((one) => !hasBaseline(one));
  const [bare] = without;
  if (bare && !goneLive && (urgent || !benefits.some(({ status }) => status === 'draft'))) {
    const dueOn = project.goLiveOn === null ? null : lastWeekdayBefore(project.goLiveOn);
    return {
      tone: urgent ? 'act' : 'doing',
      status:
        without.length === 1 ? say.oneMissing : say.missing(numberWords(without.length, language)),
      summary,
      next: next(say.take(bare.name), `benefits/${bare.id}`, bare, dueOn),
    };
  }
  const [first] = benefits.toSorted(
    (one, other) => pressing.indexOf(one.status) - pressing.indexOf(other.status),
  );
  if (!first) throw new Error('a list of benefits that is not empty has a first one');
  const { id, name } = first;
  const stands = {
    'baseline-missing': ['act', say.oneMissing, say.take(name)],
    'baseline-lost': ['act', say.lost, say.honest(name)],
    draft: ['doing', say.doing, say.finish(name)],
    unaccepted: ['doing', say.waits, say.accept(name)],
    ready: ['done', say.ready, say.follow],
    measured: ['done', say.measured, say.follow],
    reached: ['done', say.reached, say.follow],
  } as const satisfies Record<BenefitStatus, readonly [CardTone, string, string]>;
  const [tone, status, text] = stands[first.status];
  return { tone, status, summary, next: next(text, `benefits/${id}`, first) };
}

function summaryOf(benefits: readonly StandingBenefit[], language: Language): string {
  const say = words[language];
  const of = benefits.length;
  const owned = benefits.filter(({ ownerId }) => ownerId !== null).length;
  const taken = benefits.filter(hasBaseline).length;
  const count = (value: number) => numberWords(value, language);
  const owners =
    of === 1 ? say.oneOwned(owned === 1) : say.owned(owned === of, count(owned), count(of));
  return `${countWords(of, say.benefits, language)}, ${owners}. ${say.baselines(count(taken), count(of))}`;
}

/** Whether going live is near enough that a missing baseline is to be said aloud: its day is set, or it is what the project is doing. */
const goLiveIsAhead = ({ goLiveOn, phase }: Pick<ProjectRow, 'goLiveOn' | 'phase'>): boolean =>
  goLiveOn !== null || phase === 'implementation';

/** What stands above the cards, and beside the decision to go live, where a benefit has no baseline. */
export function baselineWarnings(
  benefits: readonly StandingBenefit[],
  project: Pick<ProjectRow, 'goLiveOn' | 'phase' | 'state'>,
  goneLive: boolean,
  language: Language,
): ProjectWarning[] {
  const without = benefits.filter((one) => !hasBaseline(one) && one.status !== 'reached');
  const [first] = without;
  if (!first || isOver(project.state)) return [];
  if (!goneLive && !goLiveIsAhead(project)) return [];
  const say = words[language];
  const day = project.goLiveOn === null ? null : dayWords(project.goLiveOn, language);
  const names = say.names(without.map(({ name }) => name));
  return [
    {
      heading: goneLive ? say.headAfter : say.headBefore,
      text: goneLive ? `${names}${say.after(day)}` : `${names}. ${say.until(day)}`,
      linkText: goneLive ? say.see : say.take1,
      path: `benefits/${first.id}`,
    },
  ];
}
