import type { AnswerSheet, Model } from '@erfa/scoring-sdk';
import { type ReadyModel, readied, scoreOf } from './score-sheet';
import { shippedPlugin } from './shipped-plugins';

/** What the page asks: a model once, and sheets of it. */
export interface ScoringRequest {
  readonly id: number;
  readonly plugin: string;
  readonly version: string;
  /** Absent where the model is the one of the request before. */
  readonly model?: Model;
  readonly sheet: AnswerSheet;
  /** Key of the node whose score, with all below it, is wanted; null for the whole model's. */
  readonly within: string | null;
}

let ready: ReadyModel | null = null;
let chain: Promise<void> = Promise.resolve();

const answer = async ({
  id,
  plugin,
  version,
  model,
  sheet,
  within,
}: ScoringRequest): Promise<void> => {
  try {
    const found = await shippedPlugin(plugin, version);
    if (!found) throw new Error(plugin);
    if (model) ready = null;
    if (model) ready = readied(model, found);
    const root = ready?.(sheet);
    // What nobody looks at is not sent: reading it would keep the page's own thread from what is typed.
    postMessage({ id, root: root && within !== null ? (scoreOf(root, within) ?? root) : root });
  } catch (error) {
    postMessage({ id, refusal: error instanceof Error ? error.message : String(error) });
  }
};

addEventListener('message', ({ data }: MessageEvent<ScoringRequest>) => {
  chain = chain.then(() => answer(data));
});
