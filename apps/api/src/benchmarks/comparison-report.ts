import { againstMedians, differences } from '@erfa/benchmark';
import type { Language } from '@erfa/scoring-sdk';
import { chainedTables, chainsThatWait } from './chained-report';
import { comparisonWords } from './comparison-words';
import type {
  ComparisonReportView,
  ComparisonView,
  MemberView,
  PeerGroupView,
  ReportTableView,
} from './comparisons.views';

/** A comparison as paper says it: sentences, two tables, and where the figures are from. */
export function comparisonReport(
  view: ComparisonView,
  members: readonly MemberView[],
  language: Language,
  fictional: boolean,
): ComparisonReportView {
  const words = comparisonWords(language);
  const { group, round } = view;
  const named = group.kind === 'country' ? words.inSentence.country : words.name(group);
  const lead = differences(view.figures.filter(({ kind }) => kind === 'group'));
  const titles = (figures: readonly { title: string }[]): string =>
    words.list(figures.map(({ title }) => title));
  const whole = view.figures.some(({ kind }) => kind === 'model');
  const tables = [
    ...(view.figures.length > 0 ? [figuresTable(view, words, named)] : []),
    // What has no whole has none in any group, and nothing of it is hidden.
    ...(whole ? [groupsTable(view, words)] : []),
    ...chainedTables(view, words, language),
  ];
  const hides = tables.some(({ rows }) => rows.some((row) => row.includes('..')));
  return {
    heading: words.heading,
    sentences: [
      words.fill(words.lead[lead.outcome], {
        group: named,
        above: titles(lead.above),
        below: titles(lead.below),
      }),
      wholeInGroups(view, words),
      uncomparedNote(view, words),
      ...chainsThatWait(view, words, language),
    ].filter(Boolean),
    tables,
    notes: [
      words.fill(words.source, {
        group: words.name(group),
        answered: answered(group, words),
        round: round.title[language],
        date: words.day(round.closesOn),
        made: words.day(view.madeAt),
        method: view.method,
      }),
      membersNote(members, words),
      hides ? `${words.method} ${words.hiddenAs}` : words.method,
      ...(tables.some(({ heading }) => heading === words.chained.heading)
        ? [words.chained.note]
        : []),
      ...(fictional ? [words.fictional] : []),
    ],
  };
}

/** Which figures are not compared, and which ones can be; empty where all are. */
function uncomparedNote({ uncompared }: ComparisonView, words: Words): string {
  if (uncompared.length === 0) return '';
  const names = uncompared.map(({ kind, title }) => (kind === 'model' ? words.inWhole : title));
  return words.fill(words.uncompared, { names: words.list(names) });
}

/** Names up to which a reader reads them. */
const namedAtMost = 20;

/** Who is in the group: by name where they are few, else how many and where their names are. */
function membersNote(members: readonly MemberView[], words: Words): string {
  return members.length > namedAtMost
    ? words.fill(words.manyMembers, { count: members.length })
    : words.fill(words.members, { names: words.list(members.map(({ name }) => name)) });
}

type Words = ReturnType<typeof comparisonWords>;

/** How the whole stands to the medians of one's own groups; empty where there is nothing to compare. */
function wholeInGroups({ figures, groups }: ComparisonView, words: Words): string {
  const whole = figures.find(({ kind }) => kind === 'model');
  if (!whole || whole.own === null) return '';
  const medians = groups.flatMap((group) => (group.own && group.whole ? [group.whole.median] : []));
  const { outcome, above, below } = againstMedians(whole.own, medians);
  if (outcome === 'none') return '';
  const value = words.figure(whole.own, whole.unit);
  return words.fill(words.groups[outcome], { value, above, below, all: medians.length });
}

function figuresTable({ figures }: ComparisonView, words: Words, group: string): ReportTableView {
  const { dimension, own, lower, median, upper, standing } = words.columns;
  return {
    heading: words.fill(words.figures, { group }),
    columns: [dimension, own, lower, median, upper, standing],
    rows: figures.map((figure) => [
      figure.kind === 'model' ? words.whole : figure.title,
      figure.own === null ? '–' : words.figure(figure.own, figure.unit),
      words.figure(figure.distribution?.lowerQuartile, figure.unit),
      words.figure(figure.distribution?.median, figure.unit),
      words.figure(figure.distribution?.upperQuartile, figure.unit),
      figure.suppressed
        ? words.hidden[figure.suppressed]
        : figure.standing
          ? words.standing[figure.standing]
          : words.noScore,
    ]),
  };
}

/** How many of a group answered, of those who were asked. */
function answered({ answering, size, invited }: PeerGroupView, words: Words): string {
  if (invited === null) return words.fill(words.answered.unknown, { answering, size });
  return invited < size
    ? words.fill(words.answered.few, { answering, invited })
    : words.fill(words.answered.all, { answering, size });
}

function groupsTable({ groups, figures }: ComparisonView, words: Words): ReportTableView {
  const unit = figures.find(({ kind }) => kind === 'model')?.unit ?? null;
  const { group: name, answered, lower, median, upper, note } = words.columns;
  const own = groups.filter((group) => group.own);
  // Nothing to remark, no column for it.
  const remarked = own.some(({ wholeSuppressed }) => wholeSuppressed !== null);
  return {
    heading: words.ownGroups,
    columns: [name, answered, lower, median, upper, ...(remarked ? [note] : [])],
    rows: own.map((group) => [
      words.name(group),
      words.fill(words.of, { answering: group.answering, size: group.invited ?? group.size }),
      words.figure(group.whole?.lowerQuartile, unit),
      words.figure(group.whole?.median, unit),
      words.figure(group.whole?.upperQuartile, unit),
      ...(remarked ? [group.wholeSuppressed ? words.hidden[group.wholeSuppressed] : ''] : []),
    ]),
  };
}
