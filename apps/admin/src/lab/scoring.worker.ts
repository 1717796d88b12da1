import type { AnswerSheet, Model } from '@erfa/scoring-sdk';
import { type ReadyModel, readied } from './score-sheet';
import { shippedPlugin } from './shipped-plugins';

/** What the page asks: a model once, and sheets of it. */
export interface ScoringRequest {
  readonly id: number;
  readonly plugin: string;
  readonly version: string;
  /** Absent where the model is the one of the request before. */
  readonly model?: Model;
  readonly sheet: AnswerSheet;
}

let ready: ReadyModel | null = null;
let chain: Promise<void> = Promise.resolve();

const answer = async ({ id, plugin, version, model, sheet }: ScoringRequest): Promise<void> => {
  try {
    const found = await shippedPlugin(plugin, version);
    if (!found) throw new Error(plugin);
    if (model) ready = null;
    if (model) ready = readied(model, found);
    postMessage({ id, root: ready?.(sheet) });
  } catch (error) {
    postMessage({ id, refusal: error instanceof Error ? error.message : String(error) });
  }
};

addEventListener('message', ({ data }: MessageEvent<ScoringRequest>) => {
  chain = chain.then(() => answer(data));
});
