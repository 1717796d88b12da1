import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  output,
  signal,
} from '@angular/core';
import {
  type EffortView,
  TargetsService,
  type WayChangeView,
  type WayView,
  type WriteEffort,
} from '@erfa/api-client';
import { type EffortSize, effortSizes } from '@erfa/domain';
import { firstValueFrom } from 'rxjs';
import { formatNumber } from '../language/formats';
import type { TextKey } from '../language/text-key';
import { CountPipe, TextPipe } from '../language/text-pipes';
import { Texts } from '../language/texts';
import { Attempt } from '../problem/attempt';
import { Problem } from '../problem/problem';

/** The cheapest changes that are still missing, each with the effort it counts and a way to make it an action. */
@Component({
  selector: 'erfa-way-steps',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [CountPipe, Problem, TextPipe],
  template: `
    <p class="erfa-gap-small says">{{ way().sentence }}</p>
    @if (way().changes.length > 0) {
      <ol class="erfa-plain-list changes">
        @for (change of way().changes; track change.question + change.unit) {
          <li class="erfa-box">
            <p class="erfa-strong">{{ words(change) }}</p>
            @if (change.description) {
              <p class="erfa-mid erfa-soft">
                {{ 'page.quoted' | text: { words: change.description } }}
              </p>
            }
            <p class="erfa-mid effort">
              @if (mayEdit()) {
                <label [for]="idOf(change)"
                  >{{ 'targets.effort' | text
                  }}<span class="erfa-spoken"> {{ change.title }}</span></label
                >
                <select
                  class="form-select"
                  [id]="idOf(change)"
                  [disabled]="busy()"
                  (change)="estimate(change, $any($event.target).value)"
                >
                  <option value="" [selected]="chosen(change) === ''">
                    {{ 'targets.effortUnknown' | text: { days: change.days } }}
                  </option>
                  @for (size of sizes; track size) {
                    <option [value]="size" [selected]="chosen(change) === size">
                      {{ sizeName(size) | text }}
                    </option>
                  }
                  <option value="days" [selected]="chosen(change) === 'days'">
                    {{
                      chosen(change) === 'days'
                        ? ('targets.days' | count: change.days)
                        : ('targets.daysChoose' | text)
                    }}
                  </option>
                </select>
                @if (asking() === idOf(change)) {
                  <input
                    class="form-input days"
                    type="number"
                    inputmode="numeric"
                    min="1"
                    max="2200"
                    [attr.aria-label]="'targets.daysFor' | text: { title: change.title }"
                    (change)="estimateDays(change, $any($event.target).value)"
                  />
                }
              } @else {
                {{ 'targets.days' | count: change.days }}
              }
            </p>
            @if (mayEdit()) {
              <button
                type="button"
                class="button button-secondary"
                (click)="act.emit(change)"
                [attr.aria-label]="('result.makeAction' | text) + ': ' + change.title"
              >
                {{ 'result.makeAction' | text }}
              </button>
            }
          </li>
        }
      </ol>
      @if (problem(); as trouble) {
        <erfa-problem [error]="trouble" [canRetry]="false" />
      }
    }
  `,
  styles: `
    :host {
      display: block;
    }
    .says {
      max-width: 80ch;
    }
    .changes {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 32rem), 1fr));
      gap: 1.6rem;
      margin-top: 1.6rem;
    }
    li {
      display: flex;
      flex-direction: column;
      gap: 0.8rem;
      align-items: flex-start;
      min-width: 0;
      padding: 1.6rem;
      break-inside: avoid;
    }
    .effort {
      display: flex;
      flex-wrap: wrap;
      gap: 0.4rem 0.8rem;
      align-items: center;
      max-width: 100%;
    }
    select {
      max-width: 100%;
    }
    .days {
      width: 10rem;
    }
    li .button {
      margin-top: auto;
    }
    @media print {
      .button,
      select {
        display: none;
      }
    }
  `,
})
export class WaySteps {
  private readonly texts = inject(Texts);
  private readonly api = inject(TargetsService);
  readonly assessmentId = input.required<string>();
  readonly way = input.required<WayView>();
  readonly efforts = input.required<readonly EffortView[]>();
  readonly mayEdit = input.required<boolean>();
  /** An estimate has changed; the way may be another. */
  readonly estimated = output();
  /** A change is to become an action. */
  readonly act = output<WayChangeView>();

  protected readonly sizes = effortSizes;
  private readonly byQuestion = computed(
    () => new Map(this.efforts().map((effort) => [effort.question, effort])),
  );
  private readonly attempt = new Attempt(this.way);
  protected readonly problem = this.attempt.problem;
  protected readonly busy = this.attempt.busy;
  /** Id of the change whose days are being typed. */
  protected readonly asking = signal('');

  protected sizeName(size: EffortSize): TextKey {
    return `targets.size.${size}`;
  }

  protected idOf({ question, unit }: WayChangeView): string {
    return `effort-${this.way().key}-${question}-${unit ?? ''}`;
  }

  protected chosen({ question }: WayChangeView): EffortSize | 'days' | '' {
    const effort = this.byQuestion().get(question);
    return effort ? (effort.size ?? 'days') : '';
  }

  protected words({ title: question, unitTitle, from, to, toWords }: WayChangeView): string {
    const title = unitTitle === null ? question : `${unitTitle}, ${question}`;
    if (typeof to !== 'number') return this.texts.text('result.liftAnswer', { title, to: toWords });
    if (from === null) return this.texts.text('result.liftFromNone', { title, to: toWords });
    const before = formatNumber(this.texts.language(), from, Number.isInteger(from) ? 0 : 1);
    return this.texts.text('result.liftChange', { title, from: before, to: toWords });
  }

  protected estimate(change: WayChangeView, choice: string): Promise<void> | undefined {
    this.asking.set(choice === 'days' ? this.idOf(change) : '');
    if (choice === 'days') return undefined;
    return this.save(change, { size: (choice || null) as EffortSize | null, days: null });
  }

  protected estimateDays(change: WayChangeView, typed: string): Promise<void> | undefined {
    const days = Number(typed);
    return typed === '' ? undefined : this.save(change, { size: null, days });
  }

  private save({ question }: WayChangeView, write: WriteEffort): Promise<void> {
    return this.attempt.run(async () => {
      const version = this.byQuestion().get(question)?.version ?? 0;
      const headers = { 'If-Match': `"${version}"` };
      await firstValueFrom(this.api.targetsEstimate(this.assessmentId(), question, write, headers));
      this.asking.set('');
      this.estimated.emit();
    });
  }
}
