// The process in which a plugin that is being checked runs: alone, with an empty environment. It takes one
// order and answers step by step, so that whoever waits knows how far it came.
import { createHash } from 'node:crypto';
import { pathToFileURL } from 'node:url';
import {
  type AnswerSheet,
  answerTo,
  canonicalJson,
  type Model,
  questionsOf,
  readAnswer,
  scaleOf,
  type ScoreNode,
  type ScoringPlugin,
  type SheetScorer,
} from '@erfa/scoring-sdk';
import { brokenLaws, describeBrokenLaw } from '@erfa/scoring-sdk/testing';
import { hostedScorer } from '../hosted-scorer';
import { grown, sampleSheets } from './sheets';
import type { Scored, Timing, TrialMessage, TrialOrder } from './trial-messages';

// Taken before the plugin is loaded: what it finds afterwards is no way to answer in our name.
const send = process.send?.bind(process) as (message: TrialMessage) => void;
Object.defineProperty(process, 'send', { value: undefined });
process.once('message', (order: TrialOrder) => {
  run(order).then(
    () => process.disconnect(),
    (error: unknown) => {
      process.stderr.write(`${String(error)}\n`);
      process.exit(1);
    },
  );
});

async function run(order: TrialOrder): Promise<void> {
  const { manifest, models, runs, scoresOnly } = order;
  const loaded = await load(order);
  send({ step: 'loads', fault: typeof loaded === 'string' ? loaded : null });
  if (typeof loaded === 'string') return;
  const units = manifest.units === true;
  if (!scoresOnly) {
    const scored = models.map(({ model, sheets }) => {
      const score = scorerOf(loaded, model);
      return sheets.map((sheet): Scored => scoreOnce(score, sheet));
    });
    send({ step: 'golden', scored });
  }
  send({ step: 'determinism', ...digestOf(loaded, models, units) });
  if (scoresOnly) return;
  const broken = brokenLaws(loaded, { models: models.map(({ model }) => model), runs });
  send({ step: 'laws', broken, told: broken.map(describeBrokenLaw) });
  const [first] = models;
  send({ step: 'speed', timings: first ? timingsOf(loaded, first.model) : [] });
}

async function load({ entry, manifest }: TrialOrder): Promise<ScoringPlugin | string> {
  let exported: unknown;
  try {
    ({ default: exported } = (await import(pathToFileURL(entry).href)) as { default: unknown });
  } catch (error) {
    return `loading it threw ${said(error)}`;
  }
  const plugin = exported as Partial<ScoringPlugin> | null | undefined;
  if (typeof plugin?.prepare !== 'function' || typeof plugin.manifest !== 'object') {
    return 'its default export is no plugin: it has no manifest and prepare (see defineScoringPlugin)';
  }
  if (canonicalJson(plugin.manifest) !== canonicalJson(manifest)) {
    return 'it carries another manifest than plugin.json; build it again';
  }
  return plugin as ScoringPlugin;
}

function said(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const place = /\n\s+at (.*)/.exec(error.stack ?? '')?.[1];
  return `${error.name}: ${error.message}${place ? `, at ${place}` : ''}`;
}

/** The plugin made ready for a model; one that throws while it is made ready throws for every sheet. */
function scorerOf(plugin: ScoringPlugin, model: Model): SheetScorer {
  try {
    return hostedScorer(plugin, model, model.scoring.options ?? {});
  } catch (error) {
    return () => {
      throw error;
    };
  }
}

function scoreOnce(score: SheetScorer, sheet: AnswerSheet): Scored {
  try {
    return { root: score(sheet) };
  } catch (error) {
    return { threw: said(error) };
  }
}

function digestOf(
  plugin: ScoringPlugin,
  models: TrialOrder['models'],
  units: boolean,
): { digest: string; sheets: number; used: string[] } {
  const hash = createHash('sha256');
  const used = new Set<string>();
  let count = 0;
  for (const { model, sheets } of models) {
    const score = scorerOf(plugin, model);
    for (const sheet of [...sheets, ...sampleSheets(model, 40, units)]) {
      count += 1;
      const scored = scoreOnce(score, sheet);
      hash.update(JSON.stringify(scored));
      if ('root' in scored) collectRules(scored.root as ScoreNode, used);
    }
  }
  return { digest: hash.digest('hex'), sheets: count, used: [...used].sort() };
}

function collectRules(node: ScoreNode, used: Set<string>): void {
  for (const { rule, state } of node.contributions) used.add(`${rule} ${state}`);
  for (const child of node.children) collectRules(child, used);
}

/** The plugin at 60 and at 600 questions, each beside reading the same answers and doing nothing with them. */
function timingsOf(plugin: ScoringPlugin, model: Model): Timing[] {
  return [60, 600].map((count): Timing => {
    const large = grown(model, count);
    const sheets = sampleSheets(large, 5, false);
    const score = scorerOf(plugin, large);
    const reading = fastest(sheets, (sheet) => {
      for (const question of questionsOf(large)) {
        const scale = scaleOf(large, question);
        if (scale) readAnswer(scale, answerTo(sheet.answers, question.key));
      }
    });
    const scoring = fastest(sheets, (sheet) => void scoreOnce(score, sheet));
    return {
      questions: questionsOf(large).length,
      timesReading: round(scoring / reading),
      milliseconds: round(scoring),
    };
  });
}

const round = (value: number): number => Math.round(value * 100) / 100;

/** Milliseconds of one call in the fastest of many rounds: what else runs on the machine only makes it slower. */
function fastest(sheets: readonly AnswerSheet[], work: (sheet: AnswerSheet) => void): number {
  let best = Infinity;
  const until = performance.now() + 500;
  for (let turn = 0; turn < 60 && (turn < 5 || performance.now() < until); turn += 1) {
    const began = performance.now();
    for (const sheet of sheets) work(sheet);
    best = Math.min(best, (performance.now() - began) / sheets.length);
  }
  return Math.max(best, 0.0001);
}
