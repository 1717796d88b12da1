// The process in which the author's plugin scores for the playground. It is ended and begun anew with every build.
import { pathToFileURL } from 'node:url';
import type { ScoringPlugin } from '@erfa/scoring-sdk';
import { hostedScorer } from '../hosted-scorer';
import type { ScoreRequest } from './messages';

/** What the process is asked. */
export type ProcessOrder =
  { readonly load: string } | { readonly id: number; readonly request: ScoreRequest };

/** What it answers. `stack` is that of the error, with places in the author's sources. */
export type ProcessReply =
  | { readonly loaded: true }
  | {
      readonly id: number;
      readonly root: unknown;
      readonly axes: Readonly<Record<string, unknown>>;
    }
  | { readonly id: number | null; readonly failed: string; readonly stack: string };

const send = process.send?.bind(process) as (reply: ProcessReply) => void;
let plugin: ScoringPlugin | undefined;

process.on('message', (order: ProcessOrder) => {
  if ('load' in order) {
    import(pathToFileURL(order.load).href).then(
      (module: { default?: ScoringPlugin }) => {
        if (typeof module.default?.prepare === 'function') {
          plugin = module.default;
          send({ loaded: true });
        } else {
          const failed = 'src/plugin.ts has no default export made by defineScoringPlugin';
          send({ id: null, failed, stack: '' });
        }
      },
      (error: unknown) => fail(null, error),
    );
    return;
  }
  try {
    score(order.id, order.request);
  } catch (error) {
    fail(order.id, error);
  }
});

function score(id: number, { model, options, sheet }: ScoreRequest): void {
  if (!plugin) return;
  const run = hostedScorer(plugin, model, options);
  const further = plugin.manifest.axes === 'each' ? (model.axes ?? []).slice(1) : [];
  const axes = further.map(
    ({ key }) => [key, run({ ...sheet, answers: sheet.axes?.[key] ?? {} })] as const,
  );
  send({ id, root: run(sheet), axes: Object.fromEntries(axes) });
}

function fail(id: number | null, error: unknown): void {
  const known = error instanceof Error ? error : new Error(String(error));
  send({ id, failed: `${known.name}: ${known.message}`, stack: known.stack ?? '' });
}
