import { DestroyRef, effect, inject, Injectable, signal } from '@angular/core';
import type { Answers, Model } from '@erfa/scoring-sdk';
import { DraftKeeper } from './draft-keeper';
import { fitting } from './fitting-answers';
import { LiveScoring, type Scored } from './live-scoring';
import { TrialSheet } from './trial-sheet';

/** How long after the last letter or answer it is scored, in milliseconds. */
const pause = 250;

/** What the tried answers come to with the draft as it stands: scored again as either changes. */
@Injectable()
export class LiveResult {
  private readonly scoring = inject(LiveScoring);
  private readonly keeper = inject(DraftKeeper);
  private readonly sheet = inject(TrialSheet);
  private readonly newest = signal<Scored | null>(null);
  private timer: ReturnType<typeof setTimeout> | undefined;
  private asked = 0;

  /** Key of the node whose score is enough for what is shown; null for the whole model's. */
  readonly within = signal<string | null>(null);
  /** Null while nothing is answered, or nothing is known yet. */
  readonly scored = this.newest.asReadonly();

  constructor() {
    effect(() => {
      const model = this.keeper.model();
      const id = this.keeper.draft()?.id;
      const answers = id === undefined ? {} : this.sheet.of(id);
      const within = this.within();
      clearTimeout(this.timer);
      if (!model || Object.keys(answers).length === 0) {
        this.asked += 1;
        this.newest.set(null);
        return;
      }
      this.timer = setTimeout(() => void this.score(model, answers, within), pause);
    });
    inject(DestroyRef).onDestroy(() => clearTimeout(this.timer));
  }

  private async score(model: Model, answers: Answers, within: string | null): Promise<void> {
    const asked = ++this.asked;
    const scored = await this.scoring.score(model, { answers: fitting(model, answers) }, within);
    // Another sheet was asked for meanwhile.
    if (asked === this.asked) this.newest.set(scored);
  }
}
