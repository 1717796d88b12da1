import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  input,
  linkedSignal,
  signal,
} from '@angular/core';
import { settingField } from '@erfa/model-lab';
import { readNumber, writeNumber } from '../answers/typed-number';
import { DraftKeeper } from '../lab/draft-keeper';
import { DraftSimulation } from '../lab/draft-simulation';
import { simulationSentence } from '../lab/simulation-words';
import { TextPipe } from '../language/text-pipes';
import { Texts } from '../language/texts';
import { Announcer } from '../page/announcer';
import { Problem } from '../problem/problem';

/** How long after the last move of the slider it is simulated, in milliseconds. */
const pause = 100;
/** The most a slider goes to; more can be typed. */
const mostOnSlider = 10;

/** Trying another weight: what would come of it, without changing the draft, until somebody says so. */
@Component({
  selector: 'erfa-weight-trial',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Problem, TextPipe],
  providers: [DraftSimulation],
  template: `
    <h2>{{ 'simulation.trial.heading' | text }}</h2>
    <p class="erfa-mid">{{ 'simulation.trial.lead' | text }}</p>
    <div class="fields">
      <div class="of">
        <label class="form-label" for="trial-of">{{ 'simulation.trial.of' | text }}</label>
        <select class="form-select" id="trial-of" (change)="choose($event)">
          @for (one of nodes(); track one.key) {
            <option [value]="one.key" [selected]="one.key === key()">{{ one.words }}</option>
          }
        </select>
      </div>
      <div>
        <label class="form-label" for="trial-weight">{{ 'simulation.trial.weight' | text }}</label>
        <span class="weight">
          <input
            type="range"
            min="0"
            step="0.5"
            [max]="most"
            [value]="weight()"
            [attr.aria-label]="'simulation.trial.slider' | text"
            [attr.aria-valuetext]="shown()"
            (input)="slide($event)"
          />
          <input
            class="form-input"
            id="trial-weight"
            type="text"
            inputmode="decimal"
            autocomplete="off"
            [value]="shown()"
            [attr.aria-invalid]="wrong()"
            [attr.aria-describedby]="wrong() ? 'trial-fault' : null"
            (input)="type($event)"
          />
        </span>
        @if (wrong()) {
          <p class="form-error-message" id="trial-fault" role="alert">
            {{ 'simulation.trial.wrong' | text }}
          </p>
        }
      </div>
    </div>
    <div class="outcome" aria-live="polite">
      @if (simulation.problem(); as problem) {
        <erfa-problem [error]="problem" (retry)="again()" />
      } @else if (changed() && simulation.view()) {
        <p>{{ sentence() }}</p>
      }
    </div>
    @if (changed() && !keeper.readOnly()) {
      <p class="erfa-buttons">
        <button type="button" class="button button-secondary" (click)="use()">
          {{ 'simulation.trial.use' | text }}
        </button>
        <button type="button" class="erfa-link-button" (click)="reset()">
          {{ 'simulation.trial.reset' | text }}
        </button>
      </p>
    }
  `,
  styleUrl: './weight-trial.scss',
})
export class WeightTrial {
  protected readonly keeper = inject(DraftKeeper);
  protected readonly simulation = inject(DraftSimulation);
  private readonly texts = inject(Texts);
  private readonly announcer = inject(Announcer);

  /** Id of the round whose answers it is tried on. */
  readonly round = input.required<string | null>();

  protected readonly most = mostOnSlider;
  protected readonly nodes = computed(() => {
    const language = this.texts.language();
    return [...this.keeper.outline().values()]
      .filter(({ siblings }) => siblings.length > 1)
      .map(({ node, number }) => ({
        key: node.key,
        words: `${number} ${node.title[language] || node.title.da || node.key}`,
      }));
  });
  private readonly wanted = signal<string | null>(null);
  protected readonly key = computed(() => {
    const keys = this.nodes().map(({ key }) => key);
    const wanted = this.wanted();
    return wanted !== null && keys.includes(wanted) ? wanted : (keys[0] ?? null);
  });
  private readonly now = computed(
    () => this.keeper.outline().get(this.key() ?? '')?.node.weight ?? 1,
  );
  protected readonly weight = linkedSignal({
    source: () => ({ key: this.key(), now: this.now() }),
    computation: ({ now }) => now,
  });
  protected readonly wrong = linkedSignal({ source: this.key, computation: () => false });
  protected readonly changed = computed(() => this.weight() !== this.now() && !this.wrong());
  protected readonly shown = computed(() => writeNumber(this.weight(), this.texts.language()));
  protected readonly sentence = computed(() => {
    const view = this.simulation.view();
    return view ? simulationSentence(this.texts, view) : '';
  });

  constructor() {
    effect((onCleanup) => {
      this.keeper.revision();
      if (!this.changed()) {
        this.simulation.clear();
        return;
      }
      this.weight();
      this.round();
      const timer = setTimeout(() => this.again(), pause);
      onCleanup(() => clearTimeout(timer));
    });
  }

  protected again(): void {
    const [draft, key] = [this.keeper.draft(), this.key()];
    const node = key === null ? undefined : this.keeper.outline().get(key)?.node;
    if (!draft || !node) return;
    const changes = [settingField(node, ['weight'], this.weight())];
    this.simulation.ask(draft.id, { changes, round: this.round() });
  }

  protected choose(event: Event): void {
    this.wanted.set((event.target as HTMLSelectElement).value);
  }

  /** Chooses the node that another part of the page speaks of. */
  try(key: string, weight: number): void {
    this.wanted.set(key);
    this.weight.set(weight);
  }

  protected slide(event: Event): void {
    this.wrong.set(false);
    this.weight.set(Number((event.target as HTMLInputElement).value));
  }

  protected type(event: Event): void {
    const typed = readNumber((event.target as HTMLInputElement).value, this.texts.language());
    const fits = typed !== null && typed >= 0 && typed <= 1_000_000;
    this.wrong.set(!fits);
    if (fits) this.weight.set(typed);
  }

  protected reset(): void {
    this.wrong.set(false);
    this.weight.set(this.now());
  }

  protected use(): void {
    const [key, weight] = [this.key(), this.weight()];
    if (key === null) return;
    this.keeper.set(key, ['weight'], weight);
    const name = this.nodes().find((one) => one.key === key)?.words ?? key;
    this.announcer.show(
      this.texts.text('simulation.trial.used', {
        ...{ name, weight: writeNumber(weight, this.texts.language()) },
      }),
    );
  }
}
