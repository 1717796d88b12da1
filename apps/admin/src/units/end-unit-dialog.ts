import {
  ChangeDetectionStrategy,
  Component,
  inject,
  linkedSignal,
  model,
  output,
} from '@angular/core';
import { dayAfter, today } from '../language/days';
import { formatDate } from '../language/formats';
import { TextPipe } from '../language/text-pipes';
import { Texts } from '../language/texts';
import { Dialog } from '../overlays/dialog';
import { Attempt } from '../problem/attempt';
import { Problem } from '../problem/problem';
import { type Unit, UnitsApi } from './units-api';

/** Asks for a unit's last day, and says what its end means. */
@Component({
  selector: 'erfa-end-unit-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Dialog, Problem, TextPipe],
  template: `
    <erfa-dialog
      [heading]="'units.endOf' | text: { name: unit()?.name ?? '' }"
      [open]="unit() !== null"
      (openChange)="$event || unit.set(null)"
    >
      <form novalidate id="end-unit-form" (submit)="$event.preventDefault(); end()">
        <p>{{ 'units.endMeans' | text }}</p>
        <div class="erfa-gap">
          <label class="form-label" for="unit-last-day">{{ 'units.lastDay' | text }}</label>
          <input
            class="form-input"
            id="unit-last-day"
            type="date"
            [min]="unit()?.validFrom ?? ''"
            [value]="day()"
            (input)="write($event)"
          />
        </div>
        @if (problem(); as trouble) {
          <erfa-problem [error]="trouble" (retry)="end()" />
        }
      </form>
      <ng-container erfaDialogActions>
        <button type="submit" form="end-unit-form" class="button button-primary">
          {{ 'units.end' | text }}
        </button>
        <button type="button" class="button button-secondary" (click)="unit.set(null)">
          {{ 'dialog.cancel' | text }}
        </button>
      </ng-container>
    </erfa-dialog>
  `,
})
export class EndUnitDialog {
  private readonly api = inject(UnitsApi);
  private readonly texts = inject(Texts);

  /** Which unit; null while the dialog is closed. */
  readonly unit = model.required<Unit | null>();
  /** What was done, in a sentence. */
  readonly changed = output<string>();

  protected readonly day = linkedSignal({ source: this.unit, computation: () => today() });
  private readonly attempt = new Attempt(this.unit);
  protected readonly problem = this.attempt.problem;

  protected write(event: Event): void {
    this.day.set((event.target as HTMLInputElement).value);
  }

  protected async end(): Promise<void> {
    const unit = this.unit();
    const lastDay = this.day() || today();
    if (!unit) return;
    await this.attempt.run(async () => {
      await this.api.edit(unit.id, { validTo: dayAfter(lastDay) }, unit.version);
      const day = formatDate(this.texts.language(), lastDay);
      this.changed.emit(this.texts.text('units.ended', { name: unit.name, day }));
      this.unit.set(null);
    });
  }
}
