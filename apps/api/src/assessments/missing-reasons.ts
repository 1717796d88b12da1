import { lacksReason } from '@erfa/domain';
import { titlesOf, type Model } from '@erfa/scoring-sdk';
import { Problem } from '../http/problem';
import type { Text } from '../http/problem-entry';

/** Titles that a problem names; the list of faults has them all. */
const named = 10;

/**
 * Refuses answers that are not relevant or not known without a word of why. Saving takes them, so that nothing half typed is
 * lost; handing in, agreeing and submitting do not.
 * @throws Problem `reasons-missing` naming each question, in the order given
 */
export function demandReasons(
  model: Model,
  answers: readonly { question: string; state: string; reason: string }[],
  path = (question: string): string => `${question}.reason`,
): void {
  const lacking = answers.filter(lacksReason).map(({ question }) => question);
  if (lacking.length === 0) return;
  const [da, en] = [titlesOf(model, 'da'), titlesOf(model, 'en')];
  const list = (title: (key: string) => string): string =>
    lacking.slice(0, named).map(title).join(', ') + (lacking.length > named ? ' …' : '');
  const questions: Text = { da: list(da), en: list(en) };
  throw new Problem(
    'reasons-missing',
    { questions },
    lacking.map((question) => ({
      path: path(question),
      code: 'reasonMissing',
      details: { 0: { da: da(question), en: en(question) } },
    })),
  );
}
