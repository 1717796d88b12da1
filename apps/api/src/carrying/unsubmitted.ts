import { canonicalJson, type AnswerSheet, type Json } from '@erfa/scoring-sdk';
import { sheetFrom, sheetOfUnits } from '../assessments/answer-sheet';
import { listAnsweringUnits, listUnitAnswers } from '../assessments/answering-units.queries';
import { listAgreed, listHandedIn } from '../assessments/answers.queries';
import type { ColleagueAnswerView } from '../assessments/answers.views';
import type { TenantManager } from '../persistence/tenant-transaction';

/**
 * The answers of an assessment that was never submitted, as far as they are the municipality's: what it had agreed on, and where it had
 * not come to that, what everybody said alike who had handed in. What nobody handed in is its writer's own and stays where it is.
 */
export async function unsubmittedSheet(
  manager: TenantManager,
  assessmentId: string,
): Promise<AnswerSheet> {
  const units = await listAnsweringUnits(manager, assessmentId);
  if (units.length > 0) return sheetOfUnits(units, await listUnitAnswers(manager, assessmentId));
  const agreed = await listAgreed(manager, assessmentId);
  const settled = new Set(agreed.map(({ question }) => question));
  const open = (await listHandedIn(manager, assessmentId)).filter(
    ({ question }) => !settled.has(question),
  );
  const alike = [...Map.groupBy(open, ({ question }) => question).values()].flatMap(
    ([first, ...others]) =>
      first && first.state !== 'unanswered' && others.every((other) => sayTheSame(first, other))
        ? [{ ...first, state: first.state }]
        : [],
  );
  return sheetFrom([...agreed, ...alike]);
}

/** How many answers a sheet holds, those of its units each by itself. */
export function countAnswers({ answers, units = [] }: AnswerSheet): number {
  return [{ answers }, ...units].reduce((sum, one) => sum + Object.keys(one.answers).length, 0);
}

const sayTheSame = (one: ColleagueAnswerView, other: ColleagueAnswerView): boolean =>
  one.state === other.state &&
  canonicalJson((one.value ?? null) as Json) === canonicalJson((other.value ?? null) as Json);
