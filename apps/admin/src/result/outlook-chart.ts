import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { OutlookLineView, TargetView } from '@erfa/api-client';
import { formatDate, formatNumber } from '../language/formats';
import { Texts } from '../language/texts';
import { heightOf, shareOf } from '../levels/axis';
import { figureWords } from '../levels/figure-words';
import { dayOf, outlookAxis } from './outlook-axis';

const [left, right, top, bottom] = [34, 300, 16, 128];

/** One figure over time as steps: it stays where it is until something planned comes in; its target as a dashed line with its day. */
@Component({
  selector: 'erfa-outlook-chart',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <svg viewBox="0 0 344 160" role="img" [attr.aria-label]="line().sentence">
      @for (tick of ticks(); track tick.y) {
        <line
          class="grid"
          [attr.x1]="left"
          [attr.x2]="right"
          [attr.y1]="tick.y"
          [attr.y2]="tick.y"
        />
        <text class="tick" x="28" text-anchor="end" [attr.y]="tick.y + 4">{{ tick.words }}</text>
      }
      @if (goal(); as goal) {
        <line
          class="goal"
          [attr.x1]="left"
          [attr.x2]="goal.x"
          [attr.y1]="goal.y"
          [attr.y2]="goal.y"
        />
        <line
          class="goal"
          [attr.x1]="goal.x"
          [attr.x2]="goal.x"
          [attr.y1]="goal.y"
          [attr.y2]="bottom"
        />
        <path
          class="flag"
          d="M0 -7l7 7-7 7-7-7z"
          [attr.transform]="'translate(' + goal.x + ' ' + goal.y + ')'"
        />
      }
      @for (path of paths(); track path) {
        <path class="line" [attr.d]="path" />
      }
      @for (mark of marks(); track mark.x) {
        <circle class="mark" [attr.cx]="mark.x" [attr.cy]="mark.y" r="4" />
      }
      @if (last(); as last) {
        <text class="last" [attr.x]="right + 12" [attr.y]="last.y + 5">{{ last.words }}</text>
      }
      @for (end of ends(); track end.anchor) {
        <text class="tick" y="152" [attr.x]="end.x" [attr.text-anchor]="end.anchor">
          {{ end.words }}
        </text>
      }
    </svg>
  `,
  styles: `
    :host {
      display: block;
    }
    svg {
      display: block;
      width: 100%;
      max-width: 44rem;
      overflow: visible;
    }
    .grid {
      stroke: #e4e4e4;
    }
    .line {
      fill: none;
      stroke: var(--erfa-petrol);
      stroke-width: 2.5;
    }
    .mark {
      fill: var(--erfa-petrol);
      stroke: #fff;
      stroke-width: 1.5;
    }
    .goal {
      stroke: var(--erfa-ink);
      stroke-width: 1.5;
      stroke-dasharray: 5 4;
    }
    .flag {
      fill: #fff;
      stroke: var(--erfa-ink);
      stroke-width: 1.5;
    }
    text {
      font-size: 14px;
      font-variant-numeric: tabular-nums;
    }
    .last {
      fill: var(--erfa-petrol);
      font-weight: 600;
    }
    .tick {
      fill: var(--erfa-soft);
      font-size: 12px;
    }
  `,
})
export class OutlookChart {
  private readonly texts = inject(Texts);
  readonly line = input.required<OutlookLineView>();
  /** Its target; null where it has none. */
  readonly target = input.required<TargetView | null>();

  protected readonly left = left;
  protected readonly right = right;
  protected readonly bottom = bottom;
  /** The target on the figure's own scale; null where it is a level of a figure that is not counted in levels. */
  private readonly aim = computed(() => {
    const target = this.target();
    const own = target?.reachedAt === 'value' || this.line().unit === 'level';
    return target && own ? target.least : null;
  });
  private readonly axis = computed(() => outlookAxis(this.line(), this.aim()));
  private readonly days = computed(() => {
    const all = this.line().points.map(({ on }) => on);
    const due = this.target()?.dueOn;
    const [first = ''] = all;
    return { first, last: [...all, ...(due ? [due] : [])].sort().at(-1) ?? first };
  });

  protected readonly ticks = computed(() =>
    this.axis().ticks.map((value) => ({
      y: this.height(value),
      words: formatNumber(this.texts.language(), value, 0, 1),
    })),
  );
  protected readonly goal = computed(() => {
    const [target, aim] = [this.target(), this.aim()];
    return target && aim !== null ? { x: this.across(target.dueOn), y: this.height(aim) } : null;
  });
  private readonly places = computed(() =>
    this.line().points.map(({ on, value }) => ({
      x: this.across(on),
      y: value === null ? null : this.height(value),
    })),
  );
  /** Runs of steps; where there is no score there is no line. */
  protected readonly paths = computed(() => {
    const places = this.places();
    const runs: string[] = [];
    let run = '';
    for (const [at, { x, y }] of places.entries()) {
      const until = places[at + 1]?.x ?? right;
      if (y === null) {
        if (run) runs.push(run);
        run = '';
      } else run += run ? `V${y}H${until}` : `M${x} ${y}H${until}`;
    }
    return run ? [...runs, run] : runs;
  });
  protected readonly marks = computed(() =>
    this.places().flatMap(({ x, y }) => (y === null ? [] : [{ x, y }])),
  );
  protected readonly last = computed(() => {
    const { points, unit } = this.line();
    const value = points.at(-1)?.value ?? null;
    return value === null
      ? null
      : { y: this.height(value), words: figureWords(this.texts, value, unit) };
  });
  protected readonly ends = computed(() => {
    const { first, last } = this.days();
    const words = (day: string): string => formatDate(this.texts.language(), day, 'short');
    const today = { x: left, anchor: 'start', words: this.texts.text('targets.today') };
    return last === first ? [today] : [today, { x: right, anchor: 'end', words: words(last) }];
  });

  private across(on: string): number {
    const { first, last } = this.days();
    const share = shareOf({ min: dayOf(first), max: dayOf(last) }, dayOf(on));
    return Math.round(left + share * (right - left));
  }

  private height(value: number): number {
    return heightOf(this.axis(), value, { top, bottom });
  }
}
