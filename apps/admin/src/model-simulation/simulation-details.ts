import { computed, inject, Injectable, Injector } from '@angular/core';
import { DraftSimulation } from '../lab/draft-simulation';

/** What takes longer than the figures: what weights do, and what the answers look like. Asked for once the figures are there. */
@Injectable()
export class SimulationDetails {
  // One for each part: they come when they are done, and a newer wish lets go of its own alone.
  private readonly ofWeights = one();
  private readonly ofItems = one();
  private asked = '';

  readonly weights = computed(() => this.ofWeights.view()?.weights ?? null);
  readonly items = computed(() => this.ofItems.view()?.items ?? null);
  readonly problem = computed(() => this.ofWeights.problem() ?? this.ofItems.problem());

  /** Asks for both, unless they are what was asked for last. */
  ask(draft: string, round: string, revision: number): void {
    const wanted = `${draft} ${round} ${revision}`;
    if (wanted === this.asked) return;
    this.asked = wanted;
    this.ofWeights.ask(draft, { round, parts: ['weights'] });
    this.ofItems.ask(draft, { round, parts: ['items'] });
  }
}

function one(): DraftSimulation {
  const parent = inject(Injector);
  return Injector.create({ providers: [DraftSimulation], parent }).get(DraftSimulation);
}
