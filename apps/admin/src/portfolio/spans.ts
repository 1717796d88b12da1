import type { PortfolioProjectView } from '@erfa/api-client';
import { shareOf, type TimelineMonth } from './months';

/** A part of a project as a bar, from and to as shares of the timeline, 0–1. */
export interface Bar {
  part: 'before' | 'during' | 'after';
  from: number;
  to: number;
}

/** A project on the timeline. */
export interface DrawnProject {
  project: PortfolioProjectView;
  bars: Bar[];
  /** Where it goes live; null where it is not planned, or lies outside. */
  flag: number | null;
  /** Whether the day stands to the left of the flag, where there is no room to the right. */
  left: boolean;
}

/** Draws the parts of a project on months; what lies outside them is cut off. */
export function drawnProject(
  project: PortfolioProjectView,
  months: readonly TimelineMonth[],
  today: string,
): DrawnProject {
  const { beginsOn, duringOn, afterOn, endsOn } = project.span;
  const place = (day: string): number => shareOf(day, months);
  // A part that nobody has planned the end of runs until the next one, or until today.
  const unplanned = place(beginsOn > today ? beginsOn : today);
  const bars: Bar[] = [
    { part: 'before', from: place(beginsOn), to: ends(duringOn ?? afterOn, unplanned, place) },
  ];
  if (duringOn !== null)
    bars.push({
      part: 'during',
      from: place(duringOn),
      to: ends(afterOn, Math.max(unplanned, place(duringOn)), place),
    });
  if (afterOn !== null)
    bars.push({ part: 'after', from: place(afterOn), to: endsOn === null ? 1 : place(endsOn) });
  const [first, last] = [months[0]?.key ?? '', months.at(-1)?.key ?? ''];
  const on = project.goLiveOn;
  const within = on !== null && on.slice(0, 7) >= first && on.slice(0, 7) <= last;
  const flag = within ? place(on) : null;
  return {
    ...{ project, flag, left: flag !== null && flag > 0.86 },
    bars: bars.filter(({ from, to }) => to > from),
  };
}

const ends = (day: string | null, otherwise: number, place: (day: string) => number): number =>
  day === null ? otherwise : place(day);
