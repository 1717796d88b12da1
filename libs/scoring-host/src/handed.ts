/** What a plugin is handed: checked, bounded, and no more than it needs. */
import {
  type Answer,
  type Answers,
  type AnswerSheet,
  checkOptions,
  checkSheet,
  type JsonObject,
  type Model,
  type PluginManifest,
  resolveOptions,
  walkModel,
} from '@erfa/scoring-sdk';
import { ScoringError } from './faults';

/** Bounds on what is handed to a plugin. */
export const hostLimits = {
  /** Groups and questions of a model. */
  nodes: 10_000,
  /** Answers, over all axes and units. */
  answers: 50_000,
  /** Units of one sheet. */
  units: 1_000,
  /** Models kept ready; the one used longest ago goes first. */
  prepared: 200,
} as const;

/**
 * A model's options with every default filled in.
 *
 * @param nodes what an option may name: the nodes that the plugin sees
 * @throws ScoringError `too-large`, `options-invalid`
 */
export function optionsOf(
  model: Model,
  manifest: PluginManifest,
  nodes: ReadonlySet<string>,
): JsonObject {
  const scales = Object.keys(model.scales);
  let count = 0;
  walkModel(model, () => {
    count += 1;
  });
  if (count > hostLimits.nodes) {
    throw new ScoringError('too-large', manifest.id, [`${count} nodes`]);
  }
  const faults: string[] = [];
  const check = (options: JsonObject, at: string, node: boolean): void => {
    const place = { node, scales, nodes };
    for (const { code, path, expected } of checkOptions(manifest.options, options, place)) {
      faults.push(`${at}: ${code} at ${path.join('.')}, expected ${expected}`);
    }
  };
  const options = model.scoring.options ?? {};
  check(options, model.key, false);
  walkModel(model, (node) => {
    if (node.scoring) check(node.scoring, node.key, true);
  });
  if (faults.length > 0) throw new ScoringError('options-invalid', manifest.id, faults);
  return resolveOptions(manifest.options, options);
}

/** Whether somebody wrote something beside an answer: a reason, a note, or anything else that is none of its value. */
function hasWords(answer: Answer): boolean {
  for (const field in answer) if (field !== 'state' && field !== 'value') return true;
  return false;
}

function withoutItsWords(answer: Answer): Answer {
  if (answer.state === 'answered') return { state: 'answered', value: answer.value };
  if (answer.state === 'not-applicable') return { state: answer.state, reason: '' };
  return { state: answer.state };
}

/** The sheet without what people wrote beside their answers: a stranger's plugin has no need of it. */
export function withoutWords(sheet: AnswerSheet): AnswerSheet {
  const bare = (answers: Answers): Answers =>
    Object.values(answers).some(hasWords)
      ? Object.fromEntries(
          Object.entries(answers).map(([key, answer]) => [
            key,
            hasWords(answer) ? withoutItsWords(answer) : answer,
          ]),
        )
      : answers;
  const { axes, units } = sheet;
  const bareAxes = Object.entries(axes ?? {}).map(([key, answers]) => [key, bare(answers)]);
  return {
    ...sheet,
    answers: bare(sheet.answers),
    ...(axes ? { axes: Object.fromEntries(bareAxes) as Record<string, Answers> } : {}),
    ...(units ? { units: units.map((unit) => ({ ...unit, answers: bare(unit.answers) })) } : {}),
  };
}

/** The sheet as a further axis sees it; units answer the first axis alone. */
export function onAxis(sheet: AnswerSheet, axis: string): AnswerSheet {
  const { units, ...rest } = sheet;
  return {
    ...rest,
    answers: sheet.axes?.[axis] ?? {},
    ...(units ? { units: units.map((unit) => ({ ...unit, answers: {} })) } : {}),
  };
}

/** @throws ScoringError `too-large`, `sheet-invalid` */
export function checkInput(model: Model, sheet: AnswerSheet, manifest: PluginManifest): void {
  const plugin = manifest.id;
  const units = sheet.units ?? [];
  if (units.length > hostLimits.units) {
    throw new ScoringError('too-large', plugin, [`${units.length} units`]);
  }
  if (sheet.units && manifest.units !== true) {
    throw new ScoringError('sheet-invalid', plugin, [
      'units: the plugin does not read the answers of units',
    ]);
  }
  const lists = [
    sheet.answers,
    ...Object.values(sheet.axes ?? {}),
    ...units.map(({ answers }) => answers),
  ];
  const count = lists.reduce((total, answers) => total + Object.keys(answers).length, 0);
  if (count > hostLimits.answers) throw new ScoringError('too-large', plugin, [`${count} answers`]);
  const faults = checkSheet(model, sheet);
  if (faults.length === 0) return;
  const details = faults.map(({ code, path }) => `${code} at ${path.join('.')}`);
  throw new ScoringError('sheet-invalid', plugin, details);
}
