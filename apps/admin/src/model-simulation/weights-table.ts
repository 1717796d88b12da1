import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  linkedSignal,
  output,
} from '@angular/core';
import type { SimulatedWeightView, SimulatedWeightsView, WeightEffectView } from '@erfa/api-client';
import { writeNumber } from '../answers/typed-number';
import { aboutWords } from '../lab/simulation-words';
import { formatNumber } from '../language/formats';
import { LocalPipe } from '../language/local-pipe';
import { CountPipe, TextPipe } from '../language/text-pipes';
import { Texts } from '../language/texts';
import { dataTable } from '../page/data-table';

/** Weights that are shown at once. */
const atOnce = 10;

/** What one step of each weight would do to the whole, most effect first. */
@Component({
  selector: 'erfa-weights-table',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [...dataTable, CountPipe, LocalPipe, TextPipe],
  template: `
    <table erfaTable>
      <caption class="erfa-spoken">
        {{
          'simulation.weights.heading' | text
        }}
      </caption>
      <thead>
        <tr erfaRow>
          <th erfaColumn>{{ 'simulation.weights.of' | text }}</th>
          <th erfaColumn class="erfa-number">{{ 'simulation.weights.weight' | text }}</th>
          <th erfaColumn>{{ 'simulation.weights.up' | text }}</th>
          <th erfaColumn>{{ 'simulation.weights.down' | text }}</th>
          <th erfaColumn>
            <span class="erfa-spoken">{{ 'simulation.weights.act' | text }}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        @for (row of rows(); track row.key) {
          <tr erfaRow>
            <th erfaRowHead>{{ row.title | local }}</th>
            <td class="erfa-number" [erfaCell]="'simulation.weights.weight' | text">
              {{ number(row.weight) }}
            </td>
            <td [erfaCell]="'simulation.weights.up' | text">{{ effect(row.up) }}</td>
            <td [erfaCell]="'simulation.weights.down' | text">
              {{ row.down ? effect(row.down) : '–' }}
            </td>
            <td>
              <button type="button" class="erfa-link-button try" (click)="tried.emit(row)">
                {{ 'simulation.weights.try' | text
                }}<span class="erfa-spoken">: {{ row.title | local }}</span>
              </button>
            </td>
          </tr>
        }
      </tbody>
    </table>
    @if (left() > 0) {
      <button type="button" class="button button-secondary erfa-gap-small" (click)="more()">
        {{ 'simulation.weights.more' | count: left() }}
      </button>
    }
    @if (weights().of > weights().weights.length) {
      <p class="erfa-small erfa-soft erfa-gap-small">
        {{
          'simulation.weights.some' | text: { shown: weights().weights.length, of: weights().of }
        }}
      </p>
    }
  `,
  styles: `
    .try {
      white-space: nowrap;
    }
  `,
})
export class WeightsTable {
  private readonly texts = inject(Texts);
  readonly weights = input.required<SimulatedWeightsView>();
  /** Somebody wants to try this weight. */
  readonly tried = output<SimulatedWeightView>();

  private readonly most = linkedSignal({ source: this.weights, computation: () => atOnce });
  protected readonly rows = computed(() => this.weights().weights.slice(0, this.most()));
  protected readonly left = computed(() => this.weights().weights.length - this.rows().length);

  protected more(): void {
    this.most.update((most) => most + 4 * atOnce);
  }

  protected number(value: number): string {
    return writeNumber(value, this.texts.language());
  }

  protected effect({ weight, meanChange, changed }: WeightEffectView): string {
    const change = meanChange ?? 0;
    const sign = change > 0 ? '+' : change < 0 ? '−' : '±';
    return this.texts.text('simulation.weights.effect', {
      weight: this.number(weight),
      change: `${sign}${formatNumber(this.texts.language(), Math.abs(change), 2)}`,
      changed: aboutWords(this.texts, changed),
    });
  }
}
