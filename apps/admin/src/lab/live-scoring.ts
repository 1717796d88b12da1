import { DestroyRef, DOCUMENT, inject, Injectable } from '@angular/core';
import type { AnswerSheet, Model, ScoreNode } from '@erfa/scoring-sdk';
import { asProblem } from '../problem/problem-error';
import { type Draft, DraftsApi } from './drafts-api';
import { DraftKeeper } from './draft-keeper';
import { readied } from './score-sheet';
import type { ScoringRequest } from './scoring.worker';
import { shippedPlugin } from './shipped-plugins';
import { allowOwnWorkers } from './worker-policy';

/** What became of a sheet: its score tree, or why there is none, in words where there are any. */
export type Scored =
  | { readonly root: ScoreNode; readonly refusal?: undefined }
  | { readonly root?: undefined; readonly refusal: string };

/**
 * Scores answers to the draft as it stands on the page. Plugins that ship with Erfa do it here, beside
 * the page's own thread, so that writing never waits; any other does it on the server, upon what is saved.
 */
@Injectable()
export class LiveScoring {
  private readonly api = inject(DraftsApi);
  private readonly keeper = inject(DraftKeeper);
  private readonly view = inject(DOCUMENT).defaultView;
  private worker: Worker | null = null;
  private held: { readonly model: Model; readonly plugin: string } | null = null;
  private asked = 0;
  private readonly open = new Map<number, (scored: Scored) => void>();

  constructor() {
    inject(DestroyRef).onDestroy(() => this.worker?.terminate());
  }

  /**
   * Scores a sheet of the model, which is the draft's as it stands here.
   * @param within key of the node whose score is enough; null for the whole model's
   */
  async score(model: Model, sheet: AnswerSheet, within: string | null = null): Promise<Scored> {
    const draft = this.keeper.draft();
    if (!draft) return { refusal: '' };
    const here = await shippedPlugin(model.scoring.plugin, this.versionOf(draft, model));
    if (!here) return this.onServer(draft, sheet);
    if (typeof Worker !== 'undefined') return this.beside(model, here.manifest, sheet, within);
    try {
      return { root: readied(model, here)(sheet) };
    } catch (error) {
      return { refusal: error instanceof Error ? error.message : String(error) };
    }
  }

  private versionOf({ plugin }: Draft, model: Model): string {
    const chosen = this.keeper.plugins().find(({ id }) => id === model.scoring.plugin);
    return chosen?.version ?? (plugin?.id === model.scoring.plugin ? plugin.version : '');
  }

  private beside(
    model: Model,
    { id: plugin, version }: { readonly id: string; readonly version: string },
    sheet: AnswerSheet,
    within: string | null,
  ): Promise<Scored> {
    this.worker ??= this.start();
    const id = ++this.asked;
    const known = this.held?.model === model && this.held.plugin === plugin;
    this.held = { model, plugin };
    const request: ScoringRequest = {
      ...{ id, plugin, version, sheet, within },
      ...(known ? {} : { model }),
    };
    this.worker.postMessage(request);
    return new Promise((resolve) => this.open.set(id, resolve));
  }

  private start(): Worker {
    if (this.view) allowOwnWorkers(this.view);
    const worker = new Worker(new URL('./scoring.worker', import.meta.url), { type: 'module' });
    worker.onmessage = ({ data }: MessageEvent<Scored & { readonly id: number }>) => {
      this.open.get(data.id)?.(data);
      this.open.delete(data.id);
    };
    worker.onerror = () => {
      for (const resolve of this.open.values()) resolve({ refusal: '' });
      this.open.clear();
      worker.terminate();
      this.worker = null;
      this.held = null;
    };
    return worker;
  }

  private async onServer(draft: Draft, sheet: AnswerSheet): Promise<Scored> {
    try {
      if (!(await this.keeper.flush())) return { refusal: '' };
      return { root: await this.api.trial(draft.id, sheet) };
    } catch (error) {
      const { title, faults } = asProblem(error);
      return { refusal: [title, ...faults.map(({ message }) => message)].join(' ') };
    }
  }
}
