import {
  callsForAction,
  deviationOf,
  dueMeasuring,
  isReached,
  promisedFigure,
  provenShare,
  type Deviation,
  type DueMeasuring,
  type MeasuringRhythm,
} from '@erfa/domain';
import type { FollowedAction, FollowedMeasurement, FollowedRow } from './followed.queries';

/** How something stands beside what was promised: nothing measured, no promise to hold it against, or where it is. */
export const followedStandings = [
  'unmeasured',
  'no-path',
  'behind',
  'on-path',
  'ahead',
  'reached',
] as const;
export type FollowedStanding = (typeof followedStandings)[number];

/** A benefit or criterion as it stands on a day. */
export interface FollowedState {
  row: FollowedRow;
  /** Null before there is a day to measure from, and in projects that are stopped or paused. */
  rhythm: MeasuringRhythm | null;
  measuring: DueMeasuring;
  latest: FollowedMeasurement | null;
  deviation: Deviation | null;
  /** What is promised for the day of the newest measurement, else, where nothing is measured, for the day: the same on every page and in every report. */
  promised: number | null;
  /** Per cent of what was promised for the day of the newest measurement. */
  share: number | null;
  standing: FollowedStanding;
  /** Whether the newest measurement is so far behind that something is to be done. */
  callsForAction: boolean;
  /** What is done about it: everything open, and what was decided with the newest measurement. */
  actions: FollowedAction[];
}

const nothingDue: DueMeasuring = { due: null, missed: 0, next: null };

/**
 * From when and how often a row is measured: from the day that the project chose, else from the day it goes live, else, where a
 * decision has led it into realisation without a day, from the baseline.
 */
export function rhythmOf(row: FollowedRow): MeasuringRhythm | null {
  if (row.state === 'stopped' || row.state === 'paused') return null;
  const from =
    row.measuredFrom ?? row.goLiveOn ?? (row.phase === 'realisation' ? row.baselineOn : null);
  if (from === null) return null;
  return { frequency: row.frequency, from, until: row.followedUntil, onceOn: row.targetOn };
}

/** @param day ISO date; what was measured later is not known yet */
export function stateOf(row: FollowedRow, day: string): FollowedState {
  const rhythm = rhythmOf(row);
  const measured = row.measurements.filter(({ measuredOn }) => measuredOn <= day);
  const latest = measured.at(-1) ?? null;
  const days = measured.map(({ measuredOn }) => measuredOn);
  const deviation = latest && deviationOf(row, latest.measuredOn, latest.value);
  const needs = latest !== null && callsForAction(row, latest.measuredOn, latest.value);
  return {
    ...{ row, rhythm, latest, deviation },
    measuring: rhythm ? dueMeasuring(rhythm, day, days) : nothingDue,
    promised: promisedFigure(row, latest?.measuredOn ?? day),
    share: latest && provenShare(row, latest.measuredOn, latest.value),
    standing: standingOf(row, latest, deviation),
    callsForAction: needs,
    actions: row.actions.filter(
      ({ doneOn, measuredOn }) =>
        measuredOn <= day && (doneOn === null || measuredOn === latest?.measuredOn),
    ),
  };
}

function standingOf(
  row: FollowedRow,
  latest: FollowedMeasurement | null,
  deviation: Deviation | null,
): FollowedStanding {
  if (!latest) return 'unmeasured';
  if (isReached(row, latest.value)) return 'reached';
  return deviation?.standing ?? 'no-path';
}

/** Whether nobody has said yet why it is behind, or what is done about it. */
export const isUnexplained = ({ callsForAction, latest, actions }: FollowedState): boolean =>
  callsForAction && (latest?.cause === '' || (actions.length === 0 && latest?.action === ''));

/** Whether following has begun, by its day. */
export const hasBegun = ({ rhythm }: FollowedState, day: string): boolean =>
  rhythm !== null && rhythm.from <= day;
