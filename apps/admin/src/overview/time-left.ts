import { today } from '../language/days';
import type { Texts } from '../language/texts';

const day = 86_400_000;

/**
 * How long there is until a last day has passed: whole days, *last day* on that day itself.
 * @param closesOn the last day, as `2026-12-11`
 */
export function timeLeft(texts: Texts, closesOn: string): string {
  const days = Math.round((Date.parse(closesOn) - Date.parse(today())) / day);
  return days > 0 ? texts.count('overview.round.days', days) : texts.text('overview.round.lastDay');
}
