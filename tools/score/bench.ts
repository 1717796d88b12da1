import { bulkScorer, type EncodedSheet, weightedMean } from '@erfa/plugin-weighted-mean';
import {
  type Answer,
  type AnswerSheet,
  type JsonObject,
  type Model,
  resolveOptions,
} from '@erfa/scoring-sdk';

/** One line of a bench table: `ratio` compares with the baseline named in `against`, same run. */
export interface BenchRow {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly ratio: number | null;
  readonly against: string | null;
  /** The figure asked for, in words. */
  readonly target: string | null;
  readonly met: boolean | null;
}

const dimensions = 5;
const options: JsonObject = {
  rule: 'mean',
  minimumCoverage: '2/3',
  rounding: { mode: 'half-up', place: 1 },
};
const text = { da: 'x', en: 'x' };

/** A model of the shape of a national one: five dimensions, five steps, a few weights of 2. */
function benchModel(questions: number): Model {
  const each = questions / dimensions;
  return {
    format: 1,
    key: 'total',
    version: 1,
    title: text,
    scales: {
      five: {
        kind: 'steps',
        steps: [1, 2, 3, 4, 5].map((value) => ({ value, key: `s${value}`, title: text })),
      },
    },
    scoring: { plugin: 'weighted-mean', version: '^1.0.0', options },
    nodes: Array.from({ length: dimensions }, (_, d) => ({
      key: `d${d}`,
      kind: 'group',
      title: text,
      children: Array.from({ length: each }, (_, q) => ({
        key: `d${d}q${q}`,
        kind: 'question',
        title: text,
        scale: 'five',
        weight: q % 7 === 0 ? 2 : 1,
      })),
    })),
  };
}

/** Sheets with nine in ten questions answered, a few not applicable; the same ones every time. */
function benchSheets(model: Model, count: number): AnswerSheet[] {
  let state = 12345;
  const next = (below: number): number => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return Math.floor((state / 0x80000000) * below);
  };
  const keys = model.nodes.flatMap((node) =>
    node.kind === 'group' ? node.children.map((child) => child.key) : [],
  );
  return Array.from({ length: count }, () => ({
    answers: Object.fromEntries(
      keys.flatMap((key): [string, Answer][] => {
        const drawn = next(20);
        if (drawn === 0) return [];
        if (drawn === 1) return [[key, { state: 'not-applicable', reason: 'outside-scope' }]];
        return [[key, { state: 'answered', value: 1 + next(5) }]];
      }),
    ),
  }));
}

/**
 * The baseline: the same arithmetic for this one model, written by hand over typed arrays. Values,
 * levels, coverage rule, not-applicable rule and rounding as in the model; no explanation.
 */
function handWritten(each: number, weights: Float64Array) {
  return (sheet: EncodedSheet, values: Float64Array, levels: Float64Array): void => {
    const { states, values: answers } = sheet;
    let total = 0;
    let scored = 0;
    let answered = 0;
    let expected = 0;
    for (let d = 0; d < dimensions; d += 1) {
      let sum = 0;
      let weight = 0;
      let given = 0;
      let asked = 0;
      for (let q = d * each; q < (d + 1) * each; q += 1) {
        const state = states[q] as number;
        if (state === 1) {
          const w = weights[q] as number;
          sum += w * (answers[q] as number);
          weight += w;
          given += 1;
        }
        if (state !== 2 && state !== 4) asked += 1;
      }
      answered += given;
      expected += asked;
      if (given * 3 < asked * 2 || weight === 0) {
        values[d] = NaN;
        levels[d] = NaN;
        continue;
      }
      const mean = sum / weight;
      const shown = Math.floor(mean * 10 + 0.5) / 10;
      values[d] = shown;
      levels[d] = Math.floor(shown);
      total += mean;
      scored += 1;
    }
    const enough = answered * 3 >= expected * 2 && scored > 0;
    const shown = enough ? Math.floor((total / scored) * 10 + 0.5) / 10 : NaN;
    values[dimensions] = shown;
    levels[dimensions] = Math.floor(shown);
  };
}

/**
 * Scores one assessment of a five-dimension model, three ways, beside the hand-written loop: encoded
 * answers to figures; an answer sheet to figures; an answer sheet to the fully explained tree. The
 * ways take turns; each figure is the median of the rounds, each ratio the median of per-round ratios.
 *
 * @param questions a multiple of five
 * @returns rows with nanoseconds per assessment
 * @throws Error when the two disagree on a value they can both hold
 */
export function benchScoring(questions = 60, rounds = 9, repeats = 4000): BenchRow[] {
  const model = benchModel(questions);
  const sheets = benchSheets(model, 64);
  const bulk = bulkScorer(model, options);
  if (!bulk) throw new Error('the bench model is meant for the fast kernel');
  const encoded = sheets.map((sheet) => bulk.encode(sheet)).filter((sheet) => sheet !== undefined);
  const each = questions / dimensions;
  const weights = Float64Array.from({ length: questions }, (_, q) =>
    (q % each) % 7 === 0 ? 2 : 1,
  );
  const byHand = handWritten(each, weights);
  const hand = { values: new Float64Array(6), levels: new Float64Array(6) };
  const figures = {
    values: new Float64Array(bulk.groups.length),
    levels: new Float64Array(bulk.groups.length),
  };
  const tree = weightedMean.prepare(model, resolveOptions(weightedMean.manifest.options, options));
  assertAgreement();

  const ways: Readonly<Record<string, (at: number) => void>> = {
    hand: (at) => byHand(encoded[at % encoded.length] as EncodedSheet, hand.values, hand.levels),
    encoded: (at) => void bulk.score(encoded[at % encoded.length] as EncodedSheet, figures),
    sheet: (at) => {
      const sheet = bulk.encode(sheets[at % sheets.length] as AnswerSheet);
      if (sheet) bulk.score(sheet, figures);
    },
    tree: (at) => void tree(sheets[at % sheets.length] as AnswerSheet),
  };
  const times = new Map(Object.keys(ways).map((name) => [name, [] as number[]]));
  for (let round = -2; round < rounds; round += 1) {
    for (const [name, way] of Object.entries(ways)) {
      const count = name === 'tree' || name === 'sheet' ? repeats / 10 : repeats * 10;
      const start = performance.now();
      for (let at = 0; at < count; at += 1) way(at);
      const nanoseconds = ((performance.now() - start) / count) * 1e6;
      // The first rounds warm the machine up.
      if (round >= 0) times.get(name)?.push(nanoseconds);
    }
  }
  const row = (way: string, name: string, target: string | null, most: number | null): BenchRow => {
    const own = times.get(way) ?? [];
    const ratio = median(own.map((time, at) => time / (times.get('hand')?.[at] ?? NaN)));
    return {
      name: `${name}, ${questions} questions`,
      value: Math.round(median(own)),
      unit: 'ns',
      ratio: way === 'hand' ? null : Number(ratio.toFixed(2)),
      against: way === 'hand' ? null : 'a hand-written loop over typed arrays',
      target,
      met: most === null ? null : ratio <= most,
    };
  };
  return [
    row('hand', 'hand-written loop', null, null),
    row('encoded', 'score encoded answers', '≤ 3 × the hand-written loop', 3),
    row('sheet', 'encode and score an answer sheet', null, null),
    row('tree', 'score an answer sheet into the explained tree', null, null),
  ];

  function assertAgreement(): void {
    const places = ['d0', 'd1', 'd2', 'd3', 'd4', 'total'].map(
      (key) => bulk?.groups.indexOf(key) ?? -1,
    );
    for (const sheet of encoded) {
      byHand(sheet, hand.values, hand.levels);
      if (!bulk?.score(sheet, figures)) throw new Error('the fast kernel gave up');
      places.forEach((at, d) => {
        // The loop adds doubles: it may fall on the other side of a rounding, by one in the last place.
        const difference = Math.abs((figures.values[at] ?? 0) - (hand.values[d] ?? 0));
        if (difference > 0.11) throw new Error(`${d}: ${figures.values[at]} and ${hand.values[d]}`);
      });
    }
  }
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}
