import { lineKinds, changesBetween } from '@erfa/business-case';
import type { ProjectRow } from '../projects.queries';
import type { LineRow, VersionRow } from './business-case.queries';
import type {
  BusinessCaseFiguresView,
  BusinessCaseLineView,
  BusinessCaseView,
} from './business-case.views';
import {
  calculated,
  type CaseContent,
  type CaseSettings,
  contentOf,
  hashOf,
  lineForm,
} from './case-content';
import { type CaseFigures, figuresOf, ratesInForce } from './case-figures';

const lineView = (row: LineRow): BusinessCaseLineView => ({
  ...{ id: row.id, form: lineForm(row), version: row.version, ownerName: row.ownerName },
  ...{ editorName: row.editorName, updatedByName: row.updatedByName },
  updatedAt: row.updatedAt.toISOString(),
});

export function figuresView(
  { effect, key, overBudget, homeYear }: CaseFigures,
  { firstYear }: CaseSettings,
): BusinessCaseFiguresView {
  const { rate } = key;
  return {
    years: effect.net.map((net, at) => {
      const [investment = 0, oneOff = 0, running = 0, cash = 0, time = 0, risk = 0] = lineKinds.map(
        (kind) => effect.kinds[kind][at] ?? 0,
      );
      return {
        ...{ year: firstYear + at, investment, oneOff, running, cash, risk, net, time },
        ...{ lowered: effect.lowered[at] ?? 0, released: effect.released[at] ?? 0 },
      };
    }),
    ...{ overBudget, homeYear, presentValue: key.presentValue, ratesSetOn: ratesInForce.setOn },
    internalRates:
      rate.kind === 'one' ? [rate.rate] : rate.kind === 'several' ? [...rate.rates] : [],
    ...{ payback: key.payback.years, discountedPayback: key.discountedPayback.years },
  };
}

/** How many lines came, went or changed between two versions, or come to something else. */
export const linesChanged = (before: CaseContent, after: CaseContent): number =>
  changesBetween(calculated(before.settings, before.lines), calculated(after.settings, after.lines))
    .length;

/** The version that was decided last; null where none was. */
export const decidedLast = (versions: readonly VersionRow[]): VersionRow | null =>
  versions
    .filter(({ decidedOn }) => decidedOn !== null)
    .reduce<VersionRow | null>(
      (last, one) => (last === null || (one.decidedOn ?? '') > (last.decidedOn ?? '') ? one : last),
      null,
    );

/** A business case for its page. @param decided the content of the version that was decided last */
export function caseView(
  { title, mayEdit, size }: ProjectRow,
  settings: CaseSettings,
  lines: readonly LineRow[],
  versions: readonly VersionRow[],
  decided: CaseContent | null,
): BusinessCaseView {
  const content = contentOf(settings, lines);
  return {
    ...{ projectTitle: title, mayEdit, size, settings },
    lines: lines.map(lineView),
    versions: versions.map(({ lockedAt, ...row }) => ({
      ...row,
      lockedAt: lockedAt.toISOString(),
    })),
    draftNumber: (versions[0]?.number ?? 0) + 1,
    sameAs: versions[0] && versions[0].hash === hashOf(content) ? versions[0].number : null,
    decidedNumber: decidedLast(versions)?.number ?? null,
    changedSinceDecided: decided && linesChanged(decided, content),
    figures: figuresView(figuresOf(content), settings),
  };
}
