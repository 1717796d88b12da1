import {
  type Answer,
  canonicalJson,
  checkScore,
  questionsOf,
  sampleAnswers,
  scaleOf,
  type ScoreFault,
  type ScoreNode,
} from '../src/index';
import { algebraLaws } from './algebra-laws';
import { unreadFields } from './reads-law';
import { seeded } from './seeded';
import { answersAt, everywhere, withAnswersAt } from './sheet-places';
import { figures, type Law, scored, scorer, silent } from './trial';

const pure =
  'Look for a variable outside the function, a clock, chance, or a Map that is filled while scoring.';

const total: Law = {
  name: 'total',
  says: 'Every sheet that fits the model gives a score tree; a plugin never throws.',
  advice:
    'Say what there is no number for with state no-score and a reason. A TypeError about a read-only property means that the plugin changes its input, which the kit has frozen.',
  broken: (trial) => {
    try {
      scored(trial);
      return undefined;
    } catch (error) {
      return {
        tried: 'prepared the model and scored the sheet',
        found: thrown(error),
        expected: 'a score tree',
      };
    }
  },
};

/** What was thrown, and the place in the author's code where it was. */
function thrown(error: unknown): string {
  if (!(error instanceof Error)) return `it threw ${String(error)}`;
  const place = /\n\s+at (.*)/.exec(error.stack ?? '')?.[1];
  return `it threw ${error.name}: ${error.message}${place ? `, at ${place}` : ''}`;
}

/** What a tree should be where a fault of this code was found. */
const shapes: Readonly<Record<ScoreFault['code'], string>> = {
  'not-an-object': 'an object',
  'unknown-field': 'no field but those of the contract',
  'unknown-node': 'the key of a node of the model (the model itself is the root)',
  'repeated-node': 'every node of the model once',
  'misplaced-node': 'every node below its parent in the model',
  'missing-node': 'every node of the model once, below its parent',
  'wrong-type': 'a value of the type that the contract gives for this field',
  'not-finite': 'a finite number',
  contradiction:
    'fields that agree: a value exactly where the state is scored, coverage from 0 to 1, views on the root alone',
  unexplained:
    'at least one contribution a node, and a reason where something is left out or replaced',
  'too-large': 'no more than the contract allows',
};

const wellFormed: Law = {
  name: 'well-formed',
  says: 'What comes back is a score tree: it mirrors the model, its numbers are finite, and every node explains itself.',
  advice: 'Compare with ScoreNode and Contribution in @erfa/scoring-sdk.',
  broken: silent((trial) => {
    const [fault] = checkScore(trial.model, scored(trial));
    return (
      fault && {
        tried: 'scored the sheet',
        found: `${fault.code} at ${fault.path || 'the root'}${fault.field ? `, in ${fault.field}` : ''}`,
        expected: shapes[fault.code],
      }
    );
  }),
};

const deterministic: Law = {
  name: 'deterministic',
  says: 'The same sheet always gives the same tree.',
  advice: pure,
  broken: silent((trial) => {
    const difference = betweenTrees(scored(trial), scored(trial));
    return difference === undefined
      ? undefined
      : {
          tried: 'scored the sheet twice',
          found: difference,
          expected: 'the same tree twice',
        };
  }),
};

const withoutMemory: Law = {
  name: 'without-memory',
  says: 'A sheet scores the same whatever was scored before it.',
  advice: `What prepare makes may depend on model and options alone. ${pure}`,
  broken: silent((trial) => {
    const score = scorer(trial);
    const first = structuredClone(score(trial.sheet));
    const answers = questionsOf(trial.model).flatMap((question): [string, Answer][] => {
      const scale = scaleOf(trial.model, question);
      const value = scale && sampleAnswers(scale).at(-1);
      return value === undefined ? [] : [[question.key, { state: 'answered', value }]];
    });
    score({ answers: Object.fromEntries(answers) });
    score({ answers: {} });
    const difference = betweenTrees(first, score(trial.sheet));
    return difference === undefined
      ? undefined
      : {
          tried:
            'scored the sheet, then one with all the highest answers and an empty one, and then it again',
          found: difference,
          expected: 'the same tree as the first time',
        };
  }),
};

/** How one tree differs from another: in a figure of a node where there is one, else in its text; undefined for equal trees. */
function betweenTrees(one: ScoreNode, other: ScoreNode): string | undefined {
  const [before, after] = [canonicalJson(one), canonicalJson(other)];
  if (before === after) return undefined;
  const now = figures(other);
  for (const [key, figure] of figures(one)) {
    const then = now.get(key);
    if (then !== figure) return `${key} was ${figure}, and then ${then ?? 'not there'}`;
  }
  return between(before, after);
}

/** Where two canonical texts begin to differ, with a little of each. */
function between(one: string, other: string): string {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  const around = (text: string): string => text.slice(Math.max(0, at - 30), at + 30);
  return `…${around(one)}… and then …${around(other)}…`;
}

const inputUntouched: Law = {
  name: 'input-untouched',
  says: 'Scoring changes nothing in model, options or sheet.',
  advice:
    'Copy what you sort, fill in or mark: toSorted instead of sort, { ...answers } instead of answers.',
  broken: silent((trial) => {
    const { model, options, sheet } = structuredClone({
      model: trial.model,
      options: trial.options,
      sheet: trial.sheet,
    });
    const parts = { model, options, sheet };
    const before = Object.entries(parts).map(
      ([name, part]) => [name, JSON.stringify(part)] as const,
    );
    trial.plugin.prepare(model, options)(sheet);
    const changed = before.find(
      ([name, text]) => JSON.stringify(parts[name as keyof typeof parts]) !== text,
    );
    return (
      changed && {
        tried: 'scored copies that may be written to',
        found: `the ${changed[0]} was changed: ${between(changed[1], JSON.stringify(parts[changed[0] as keyof typeof parts]))}`,
        expected: `the ${changed[0]} as it was`,
      }
    );
  }),
};

const survivesCopying: Law = {
  name: 'survives-copying',
  says: 'The tree survives structuredClone and JSON: no undefined, no −0, no functions.',
  advice:
    'Leave a field out instead of setting it to undefined. −0 comes from multiplying 0 by a negative number: add 0 to it, or reckon with exact numbers.',
  broken: silent((trial) => {
    const tree = scored(trial);
    const wanted = canonicalJson(tree);
    const said = (found: string) => ({
      tried: 'copied the tree',
      found,
      expected: 'a copy that is the same',
    });
    try {
      if (canonicalJson(structuredClone(tree)) !== wanted) {
        return said('structuredClone changed the tree');
      }
    } catch {
      return said('structuredClone refused the tree');
    }
    const lost = lostByJson(tree, '');
    return lost === undefined ? undefined : said(lost);
  }),
};

/** JSON drops `undefined` and turns −0 into 0: the first place where a value has either. */
function lostByJson(value: unknown, at: string): string | undefined {
  if (value === undefined) return `${at} is undefined, which JSON leaves out`;
  if (Object.is(value, -0)) return `${at} is −0, which JSON writes as 0`;
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [key, part] of Object.entries(value)) {
    const lost = lostByJson(part, at === '' ? key : `${at}.${key}`);
    if (lost !== undefined) return lost;
  }
  return undefined;
}

const answerOrder: Law = {
  name: 'answer-order',
  says: 'The order of answers in the sheet changes nothing.',
  advice:
    'Go through the questions of the model and look each answer up (answerTo), not through the sheet.',
  broken: silent((trial) => {
    const chance = seeded(trial.seed);
    const orders = [<Item>(items: readonly Item[]) => items.toReversed(), chance.shuffled];
    const tree = scored(trial);
    for (const reorder of orders) {
      const other = everywhere(trial.sheet, (sheet, place) =>
        withAnswersAt(
          sheet,
          place,
          Object.fromEntries(reorder(Object.entries(answersAt(sheet, place)))),
        ),
      );
      const difference = betweenTrees(tree, scorer(trial)(other));
      if (difference) {
        const tried = 'scored the same answers in another order';
        return { tried, found: difference, expected: 'the same tree' };
      }
    }
    return undefined;
  }),
};

/** Every law, in the order the kit tries them: those of the contract, then those that manifests claim. */
export const laws: readonly Law[] = [
  total,
  wellFormed,
  deterministic,
  withoutMemory,
  inputUntouched,
  survivesCopying,
  answerOrder,
  unreadFields,
  ...algebraLaws,
];
