import {
  expectedExpense,
  gainsBeside,
  isOneOff,
  oneOffExpense,
  type KnownLine,
} from '@erfa/business-case';
import { provenYearly } from '@erfa/domain';
import type { TenantManager } from '../../persistence/tenant-transaction';
import { calculated, usualSettings } from '../business-case/case-content';
import {
  listBenefitsOf,
  listDecidedOf,
  listKnownOf,
  listLinesOf,
  listSettingsOf,
  type BenefitOfRow,
  type DecidedRow,
  type KnownOfRow,
  type LineOfRow,
  type SettingsRow,
} from './money.queries';

/**
 * What a project costs and gives in money. Every page and file that says one of these says it by its name here, and computes it
 * here. Øre; null is not known.
 */
export interface ProjectMoney {
  /** One-off expense of the version that was decided last. */
  decided: number | null;
  /** One-off expense as it became where that is known, else as the case has it now. */
  expected: number | null;
  /** Whether anything of that is known to have become. */
  known: boolean;
  /** What benefits in money promise in a full year, by their cards. */
  promised: number | null;
  /** What their newest measurements show in a full year. */
  proven: number | null;
  /** What the lines of the case gain in money in a full year, whether or not somebody owns it. */
  inCase: number | null;
}

/** What the money of a project is computed from. */
export interface MoneyParts {
  settings: SettingsRow | undefined;
  /** As they stand now. */
  lines: readonly LineOfRow[];
  decided: DecidedRow | undefined;
  known: readonly KnownOfRow[];
  benefits: readonly BenefitOfRow[];
}

/** Kinds of lines that are paid once. */
const once = ['investment', 'one-off'] as const;

/** Kinds of lines that some figure is computed from. */
const counted = [...once, 'cash', 'running'] as const;

/** @param year today's */
export function projectMoney(parts: MoneyParts, year: number): ProjectMoney {
  const { lines, decided, benefits } = parts;
  const settings = parts.settings ?? usualSettings(year);
  const now = calculated(settings, lines);
  const became = knownLines(parts);
  const beside = gainsBeside(now, settings.firstYear, benefits);
  const proven = benefits
    .map((one) => provenYearly(one, one.latestValue))
    .filter((amount) => amount !== null);
  const known = became.some((line) => isOneOff(line) && line.amounts.length > 0);
  return {
    decided: decided ? oneOffExpense(calculated(decided.settings, decided.lines)) : null,
    expected:
      known || now.lines.some(isOneOff) ? expectedExpense(now, settings.firstYear, became) : null,
    known,
    promised: beside.promised,
    proven: proven.length === 0 ? null : proven.reduce((sum, one) => sum + one, 0),
    inCase: beside.inCase,
  };
}

/** What became, with the kind of each line: its own, else as it was decided, else as it stands; whatever else it was runs. */
function knownLines({ known, decided, lines }: MoneyParts): KnownLine[] {
  const kinds = new Map([...lines, ...(decided?.lines ?? [])].map(({ id, kind }) => [id, kind]));
  return known.map(({ lineId, kind, amounts }) => ({
    ...{ key: lineId, kind: kind ?? kinds.get(lineId) ?? 'running', amounts },
  }));
}

/** Reads what the money of several projects is computed from, in as many statements as for one. */
export async function readMoneyParts(
  manager: TenantManager,
  ids: readonly string[],
): Promise<(id: string) => MoneyParts> {
  const settings = byProject(await listSettingsOf(manager, ids));
  const lines = byProject(await listLinesOf(manager, ids, counted));
  const decided = byProject(await listDecidedOf(manager, ids, once));
  const known = byProject(await listKnownOf(manager, ids));
  const benefits = byProject(await listBenefitsOf(manager, ids));
  return (id) => ({
    ...{ settings: settings(id)[0], lines: lines(id), decided: decided(id)[0] },
    ...{ known: known(id), benefits: benefits(id) },
  });
}

/** Rows by the project they belong to. */
export function byProject<Row extends { projectId: string }>(
  rows: readonly Row[],
): (id: string) => readonly Row[] {
  const groups = Map.groupBy(rows, ({ projectId }) => projectId);
  return (id) => groups.get(id) ?? [];
}
