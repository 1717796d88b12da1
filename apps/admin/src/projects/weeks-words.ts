import type { BackWeekView } from '@erfa/api-client';
import type { Texts } from '../language/texts';

/** Weeks as they are read, with their year: "Uge 5, 6 og 8, 2027", "Uge 51, 2026; uge 1, 2027". */
export function weeksWords(texts: Texts, weeks: readonly BackWeekView[]): string {
  const list = new Intl.ListFormat(texts.language());
  const years = [...new Set(weeks.map(({ year }) => year))];
  const parts = years.map((year) => {
    const own = weeks.filter((one) => one.year === year).map(({ week }) => String(week));
    const words = texts.text(
      own.length === 1 ? 'projectPlan.back.week' : 'projectPlan.back.weeks',
      {
        weeks: list.format(own),
        year,
      },
    );
    return year === years[0] ? words : words.charAt(0).toLocaleLowerCase() + words.slice(1);
  });
  return parts.join('; ');
}
