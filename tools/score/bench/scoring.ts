import { bulkScorer, type EncodedSheet, weightedMean } from '@erfa/plugin-weighted-mean';
import { type Answer, type AnswerSheet, resolveOptions } from '@erfa/scoring-sdk';
import { handWritten } from './hand-written';
import { type BenchRow, inTurns, rowOf } from './row';
import { benchModel, benchSheets, dimensions, options } from './sample';

const loop = 'a hand-written loop over typed arrays';

/**
 * Scores assessments of a five-dimension model in several ways beside the hand-written loop: encoded
 * answers to figures; an answer sheet to figures; the same after one changed answer; an answer sheet to
 * the fully explained tree.
 *
 * @param questions a multiple of five
 * @returns rows with nanoseconds per assessment
 * @throws Error when the ways disagree on a value they can all hold
 */
export function benchScoring(questions: number, rounds = 40): BenchRow[] {
  const model = benchModel(questions);
  // So many that no processor learns by heart which answers are missing.
  const sheets = benchSheets(model, Math.round(120_000 / questions));
  const bulk = bulkScorer(model, options);
  if (!bulk) throw new Error('the bench model is meant for the fast kernel');
  const encoded = sheets.flatMap((sheet) => bulk.encode(sheet) ?? []);
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
  const followed = bulk.follow(sheets[0] as AnswerSheet);
  if (!followed) throw new Error('the bench sheets are meant for the fast kernel');
  const steps = [1, 2, 3, 4, 5].map((value): Answer => ({ state: 'answered', value }));
  assertAgreement();

  const quick = Math.max(40, Math.round(30_000 / questions));
  const slow = Math.max(4, Math.round(1_500 / questions));
  const times = inTurns(
    {
      hand: (at) => byHand(encoded[at % encoded.length] as EncodedSheet, hand.values, hand.levels),
      encoded: (at) => void bulk.score(encoded[at % encoded.length] as EncodedSheet, figures),
      sheet: (at) => {
        const sheet = bulk.encode(sheets[at % sheets.length] as AnswerSheet);
        if (sheet) bulk.score(sheet, figures);
      },
      change: (at) =>
        void followed.change(
          bulk.questions[(at * 7) % questions] as string,
          steps[at % 5] as Answer,
        ),
      tree: (at) => void tree(sheets[at % sheets.length] as AnswerSheet),
    },
    { hand: quick * 4, encoded: quick * 4, sheet: quick, change: quick * 4, tree: slow },
    rounds,
  );
  const named = (name: string): string => `${name}, ${questions.toLocaleString('en')} questions`;
  const whole = { name: 'scoring the whole answer sheet', time: times.sheet };
  const few = questions === 60;
  return [
    rowOf(named('hand-written loop'), times.hand),
    rowOf(named('score encoded answers'), times.encoded, { name: loop, time: times.hand, most: 2 }),
    rowOf(named('score an answer sheet'), times.sheet, { name: loop, time: times.hand }),
    rowOf(named('score again after one changed answer'), times.change, {
      ...whole,
      ...(few ? { most: 0.05 } : {}),
    }),
    rowOf(named('score an answer sheet and explain it'), times.tree, whole),
  ];

  function assertAgreement(): void {
    const places = ['d0', 'd1', 'd2', 'd3', 'd4', 'total'].map(
      (key) => bulk?.groups.indexOf(key) ?? -1,
    );
    sheets.forEach((sheet, at) => {
      byHand(encoded[at] as EncodedSheet, hand.values, hand.levels);
      if (!bulk?.score(encoded[at] as EncodedSheet, figures))
        throw new Error('the fast kernel gave up');
      const total = figures.values[places[5] ?? -1];
      if (total !== tree(sheet).value) throw new Error('figures and tree differ');
      places.forEach((place, d) => {
        // The loop adds doubles: it may fall on the other side of a rounding, by one in the last place.
        const difference = Math.abs((figures.values[place] ?? 0) - (hand.values[d] ?? 0));
        if (difference > 0.11)
          throw new Error(`${d}: ${figures.values[place]} and ${hand.values[d]}`);
      });
    });
  }
}
