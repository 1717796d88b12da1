import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  output,
  signal,
} from '@angular/core';
import type { PromisedPointForm } from '@erfa/api-client';
import { benefitLimits } from '@erfa/domain';
import { readNumber, writeNumber } from '../answers/typed-number';
import { DatePipe } from '../language/format-pipes';
import { TextPipe } from '../language/text-pipes';
import { Texts } from '../language/texts';

/** Values promised for single days between baseline and target; without any, the way is a straight line. */
@Component({
  selector: 'erfa-path-fields',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DatePipe, TextPipe],
  template: `
    <details class="erfa-unfold" [open]="points().length > 0">
      <summary>{{ 'benefits.form.path' | text }}</summary>
      <p class="form-hint">{{ 'benefits.hint.path' | text }}</p>
      @for (point of sorted(); track point.on) {
        <p class="row">
          {{ point.on | erfaDate }}: {{ shown(point.value) }} {{ unit() }}
          @if (mayEdit()) {
            <button
              type="button"
              class="erfa-link-button"
              [attr.aria-label]="'benefits.form.removePoint' | text: { day: point.on | erfaDate }"
              (click)="remove(point.on)"
            >
              {{ 'benefits.form.remove' | text }}
            </button>
          }
        </p>
      }
      @if (mayEdit() && points().length < most) {
        <div class="row">
          <div>
            <label class="form-label" for="point-day">{{ 'benefits.form.pointOn' | text }}</label>
            <input
              type="date"
              class="form-input"
              id="point-day"
              [value]="day()"
              (input)="day.set(value($event))"
            />
          </div>
          <div>
            <label class="form-label" for="point-value">{{
              'benefits.form.pointValue' | text
            }}</label>
            <input
              class="form-input number"
              inputmode="decimal"
              id="point-value"
              [value]="typed()"
              (input)="typed.set(value($event))"
            />
          </div>
          <button
            type="button"
            class="button button-secondary"
            [disabled]="point() === null"
            (click)="add()"
          >
            {{ 'benefits.form.addPoint' | text }}
          </button>
        </div>
      }
    </details>
  `,
  styles: `
    .row {
      display: flex;
      flex-wrap: wrap;
      gap: 0.8rem 1.6rem;
      align-items: flex-end;
      margin-top: 0.8rem;
    }
    .number {
      width: 14rem;
      text-align: right;
    }
  `,
})
export class PathFields {
  private readonly texts = inject(Texts);
  readonly points = input.required<readonly PromisedPointForm[]>();
  readonly unit = input.required<string>();
  readonly mayEdit = input.required<boolean>();
  readonly changed = output<PromisedPointForm[]>();

  protected readonly most = benefitLimits.points;
  protected readonly day = signal('');
  protected readonly typed = signal('');
  protected readonly sorted = computed(() => this.points().toSorted(byDay));
  /** What is typed, once it is a day and a number. */
  protected readonly point = computed<PromisedPointForm | null>(() => {
    const value = readNumber(this.typed(), this.texts.language());
    if (!/^20\d{2}-\d{2}-\d{2}$/u.test(this.day()) || value === null) return null;
    return Math.abs(value) <= benefitLimits.value ? { on: this.day(), value } : null;
  });

  protected shown(value: number): string {
    return writeNumber(value, this.texts.language());
  }

  protected value(event: Event): string {
    return (event.target as HTMLInputElement).value;
  }

  protected add(): void {
    const point = this.point();
    if (!point) return;
    const others = this.points().filter(({ on }) => on !== point.on);
    this.changed.emit([...others, point].toSorted(byDay));
    this.day.set('');
    this.typed.set('');
  }

  protected remove(day: string): void {
    this.changed.emit(this.points().filter(({ on }) => on !== day));
  }
}

const byDay = (one: PromisedPointForm, other: PromisedPointForm): number =>
  one.on < other.on ? -1 : 1;
