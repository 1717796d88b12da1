import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  untracked,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import { TextPipe } from '../language/text-pipes';
import { Texts } from '../language/texts';
import { DraftKeeper } from './draft-keeper';
import { DraftSimulation } from './draft-simulation';
import { labLink } from './lab-tabs';
import { simulationSentence } from './simulation-words';

/** How long after a change was saved the draft is simulated, in milliseconds. */
const pause = 200;

/** Refusals that no change of the draft takes away. */
const unchanging: readonly string[] = ['simulation-too-few', 'simulation-no-round'];

/**
 * What would come of the draft on the answers of the last round, in one sentence, as it is written. Nothing
 * for a draft that no version comes before.
 */
@Component({
  selector: 'erfa-simulation-box',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [RouterLink, TextPipe],
  providers: [DraftSimulation],
  template: `
    @if (follows()) {
      <h2>{{ heading() }}</h2>
      <p class="erfa-mid" aria-live="polite">{{ words() }}</p>
      <p class="erfa-mid">
        <a [routerLink]="link()">{{ 'simulation.open' | text }}</a>
      </p>
    }
  `,
  styles: `
    :host {
      display: block;
    }
    h2 {
      font-size: 1.8rem;
      line-height: 2.4rem;
    }
    p {
      margin-top: 0.8rem;
    }
  `,
})
export class SimulationBox {
  private readonly keeper = inject(DraftKeeper);
  private readonly simulation = inject(DraftSimulation);
  private readonly texts = inject(Texts);

  private readonly id = computed(() => this.keeper.draft()?.id ?? null);
  protected readonly follows = computed(() => this.keeper.draft()?.predecessor != null);
  protected readonly link = computed(() => labLink(this.id() ?? '', 'simulate'));
  protected readonly heading = computed(() => {
    const closed = this.simulation.view()?.round.closesOn;
    return closed === undefined
      ? this.texts.text('simulation.box.heading')
      : this.texts.text('simulation.box.of', { year: closed.slice(0, 4) });
  });
  protected readonly words = computed(() => {
    const [view, problem] = [this.simulation.view(), this.simulation.problem()];
    if (problem)
      return problem.detail || problem.title || this.texts.text('simulation.box.trouble');
    return view ? simulationSentence(this.texts, view) : this.texts.text('simulation.box.counting');
  });

  constructor() {
    effect((onCleanup) => {
      const id = this.id();
      this.keeper.revision();
      // Too few answers stay too few, whatever is written in the draft.
      const refused = untracked(() => this.simulation.problem()?.code ?? '');
      if (id === null || !this.follows() || unchanging.includes(refused)) return;
      const timer = setTimeout(() => this.simulation.ask(id), pause);
      onCleanup(() => clearTimeout(timer));
    });
  }
}
