import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import type { PlanRescaleView, RescaleMethod } from '@erfa/api-client';
import { TextPipe } from '../language/text-pipes';
import { Texts } from '../language/texts';
import { dataTable } from '../page/data-table';

/** How answers that have no certain place on the new scale are proposed on it: chosen, with what each rule would propose. */
@Component({
  selector: 'erfa-rescale-choice',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [...dataTable, TextPipe],
  template: `
    <p class="erfa-small" id="rescale-hint">{{ 'modelChanges.rescale.hint' | text }}</p>
    <fieldset [disabled]="busy()" aria-describedby="rescale-hint">
      <legend class="erfa-spoken">{{ 'modelChanges.rescale.heading' | text }}</legend>
      @for (way of ways(); track way.name) {
        <div class="form-group-radio">
          <input
            class="form-radio"
            type="radio"
            name="rescale"
            [id]="'rescale-' + way.name"
            [checked]="way.method === rescale().method"
            (change)="chosen.emit(way.method)"
          />
          <label [for]="'rescale-' + way.name">{{ way.words }}</label>
        </div>
      }
    </fieldset>
    <table erfaTable class="erfa-gap-small">
      <caption class="erfa-spoken">
        {{
          'modelChanges.rescale.heading' | text
        }}
      </caption>
      <thead>
        <tr erfaRow>
          <th erfaColumn>{{ 'modelChanges.rescale.answer' | text: { version: before() } }}</th>
          <th erfaColumn>{{ 'modelChanges.rescale.proportional' | text }}</th>
          <th erfaColumn>{{ 'modelChanges.rescale.clamp' | text }}</th>
        </tr>
      </thead>
      <tbody>
        @for (row of rescale().answers; track row.answer) {
          <tr erfaRow>
            <th erfaRowHead>{{ row.answer }}</th>
            <td [erfaCell]="'modelChanges.rescale.proportional' | text">
              {{ row.proportional ?? nothing() }}
            </td>
            <td [erfaCell]="'modelChanges.rescale.clamp' | text">{{ row.clamp ?? nothing() }}</td>
          </tr>
        }
      </tbody>
    </table>
  `,
})
export class RescaleChoice {
  private readonly texts = inject(Texts);

  readonly rescale = input.required<PlanRescaleView>();
  /** The version that was answered. */
  readonly before = input.required<number>();
  readonly busy = input(false);
  /** The rule that is to hold; null for none. */
  readonly chosen = output<RescaleMethod | null>();

  protected readonly nothing = computed(() => this.texts.text('modelChanges.rescale.nothing'));
  protected readonly ways = computed(() => [
    {
      ...{ method: 'proportional' as const, name: 'proportional' },
      words: this.texts.text('modelChanges.rescale.byPlace'),
    },
    {
      ...{ method: 'clamp' as const, name: 'clamp' },
      words: this.texts.text('modelChanges.rescale.byEnd'),
    },
    { method: null, name: 'none', words: this.texts.text('modelChanges.rescale.none') },
  ]);
}
