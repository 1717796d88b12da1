import type { AnswerSheet, Model } from '@erfa/scoring-sdk';
import { carrySheet, prepareCarrying } from './carry';
import { lineBack } from './line-back';
import type { Comparability } from './operation';
import type { MigrationPlan } from './plan';
import { questionsBehind } from './questions-behind';
import { versionOf } from './version';

/** A figure whose line is chained, and what it was called. */
export interface BridgedFigure {
  /** Of a question, a group or the model, in the newer version. */
  readonly key: string;
  /** Its key in the older version. */
  readonly was: string;
}

/** How a round that was answered on an older version is scored under a newer one, without asking anybody again. */
export interface Bridge {
  /** The figures that are computed over it; none where nothing is chained. */
  readonly figures: readonly BridgedFigure[];
  /** A sheet for the older version as a sheet for the newer one: what is carried as it is, and nothing else. */
  readonly carry: (sheet: AnswerSheet) => AnswerSheet;
}

/**
 * The bridge between two versions: the overlap that a chained line goes over.
 *
 * A figure is bridged where its line is `chained` ({@link lineBack}), and every question behind it – those
 * that count, and those that decide what is asked – has its answers from the older version as they are,
 * by the rule as well as by what was decided. Raising a line with a note makes no answers, so a line that
 * was only called chained is not bridged; nor is one that breaks anywhere on the way.
 *
 * @param plans newest first, each beginning where the next one ends; none from a version to itself
 * @param models the versions, newest first: one more than there are plans
 * @throws RangeError where plans and models do not fit each other in number
 */
export function bridgeOver(plans: readonly MigrationPlan[], models: readonly Model[]): Bridge {
  const [newest] = models;
  if (!newest || models.length !== plans.length + 1) {
    throw new RangeError(`${plans.length} plans lead over ${models.length} versions`);
  }
  const version = versionOf(newest);
  const answered = (key: string): boolean => hasAnswersBack(plans, key);
  const figures = [newest.key, ...version.nodes.keys()].flatMap((key): BridgedFigure[] => {
    const { key: was, line } = lineBack(plans, key);
    if (line !== 'chained' || was === null) return [];
    const { counting, deciding } = questionsBehind(version, key);
    return counting.size > 0 && [...counting, ...deciding].every(answered) ? [{ key, was }] : [];
  });
  const steps = plans
    .map((plan, at) => {
      const [after, before] = [models[at], models[at + 1]];
      if (!after || !before) throw new RangeError('a plan without its versions');
      return prepareCarrying(plan, before, after);
    })
    .reverse();
  return {
    figures,
    carry: (sheet) => steps.reduce((carried, step) => carrySheet(step, carried).sheet, sheet),
  };
}

const stands: readonly Comparability[] = ['comparable', 'chained'];

/** Whether the answers to a question of the newest version are those to one question of the oldest, as they are. */
function hasAnswersBack(plans: readonly MigrationPlan[], question: string): boolean {
  let at = question;
  return plans.every(({ operations }) => {
    const operation = operations.find(({ of, to }) => of === 'question' && to.includes(at));
    const [was, second] = operation?.from ?? [];
    if (!operation || was === undefined || second !== undefined || operation.to.length > 1) {
      return false;
    }
    at = was;
    return stands.includes(operation.follows) && stands.includes(operation.comparability);
  });
}
