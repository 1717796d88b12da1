import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { OutlookLineView, OutlookPointView, TargetsView } from '@erfa/api-client';
import { DatePipe } from '../language/format-pipes';
import { TextPipe } from '../language/text-pipes';
import { Texts } from '../language/texts';
import { figureText } from '../levels/figure-words';
import { dataTable } from '../page/data-table';
import { OutlookChart } from './outlook-chart';

/** Where what is planned leads: one chart for each figure that it changes or that has a target, what comes in when, and what does not count. */
@Component({
  selector: 'erfa-outlook-charts',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [...dataTable, DatePipe, OutlookChart, TextPipe],
  template: `
    <h3>{{ 'targets.outlook' | text }}</h3>
    <p class="erfa-gap-small says">
      {{ (view().steps.length > 0 ? 'targets.outlookMeans' : 'targets.outlookEmpty') | text }}
    </p>
    @if (drawn().length > 0 && view().steps.length > 0) {
      <ul class="erfa-plain-list charts">
        @for (one of drawn(); track one.line.key) {
          <li>
            <h4>{{ one.line.title }}</h4>
            <erfa-outlook-chart [line]="one.line" [target]="one.target" />
            <p class="erfa-mid">{{ one.line.sentence }}</p>
          </li>
        }
      </ul>
      <ul class="erfa-gap-small comes">
        @for (step of view().steps; track step.on) {
          <li>
            <strong>{{ step.on | erfaDate }}</strong>: {{ step.actions.join('; ') }}
          </li>
        }
      </ul>
      <details class="erfa-unfold">
        <summary>{{ 'targets.asTable' | text }}</summary>
        <table erfaTable class="erfa-gap-small">
          <caption class="erfa-spoken">
            {{
              'targets.outlook' | text
            }}
          </caption>
          <thead>
            <tr erfaRow>
              <th erfaColumn>{{ 'targets.figure' | text }}</th>
              @for (day of days(); track day) {
                <th erfaColumn class="erfa-number">{{ day | erfaDate: 'short' }}</th>
              }
            </tr>
          </thead>
          <tbody>
            @for (line of view().lines; track line.key) {
              <tr erfaRow>
                <th erfaRowHead>{{ line.title }}</th>
                @for (point of line.points; track point.on) {
                  <td [erfaCell]="(point.on | erfaDate: 'short') ?? ''" class="erfa-number">
                    {{ figure(point, line) }}
                  </td>
                }
              </tr>
            }
          </tbody>
        </table>
      </details>
    }
    @if (view().left.length > 0) {
      <h4 class="erfa-gap">{{ 'targets.left' | text }}</h4>
      <ul class="comes">
        @for (one of view().left; track one.action) {
          <li>{{ one.title }}: {{ one.sentence }}</li>
        }
      </ul>
    }
  `,
  styles: `
    :host {
      display: block;
      margin-top: 3.2rem;
    }
    h4 {
      margin-bottom: 0.8rem;
      font-size: 1.6rem;
      line-height: 2.4rem;
    }
    .says {
      max-width: 80ch;
    }
    .charts {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 32rem), 1fr));
      gap: 2.4rem 3.2rem;
      margin-top: 1.6rem;
    }
    .charts > li {
      min-width: 0;
      break-inside: avoid;
    }
    .comes {
      padding-left: 2rem;
      overflow-wrap: anywhere;
    }
  `,
})
export class OutlookCharts {
  private readonly texts = inject(Texts);
  readonly view = input.required<TargetsView>();

  protected readonly days = computed(() => this.view().lines[0]?.points.map(({ on }) => on) ?? []);
  protected readonly drawn = computed(() =>
    this.view().lines.flatMap((line) => {
      const target = this.view().targets.find(({ nodeKey }) => nodeKey === line.key) ?? null;
      return target || moves(line) ? [{ line, target }] : [];
    }),
  );

  protected figure(point: OutlookPointView, { unit }: OutlookLineView): string {
    return figureText(this.texts, { ...point, unit, outcome: null });
  }
}

function moves({ points }: OutlookLineView): boolean {
  return new Set(points.map(({ value }) => value)).size > 1;
}
