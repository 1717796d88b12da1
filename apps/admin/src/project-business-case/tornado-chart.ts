import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { Sensitivity } from '@erfa/business-case';
import { TextPipe } from '../language/text-pipes';
import { Texts } from '../language/texts';
import { shareOf } from '../levels/axis';
import { thousands } from './case-money';

/** Room at both ends, in per cent of the width, for the words beside the bars. */
const margin = 16;
/** Lines that are drawn; the table has them all. */
const most = 8;

/** One line, and what the net present value is with a quarter less and a quarter more of it, in øre. */
export interface Tried {
  readonly key: string;
  readonly title: string;
  readonly tried: Sensitivity['tried'];
}

/** The net present value with each line a quarter less and a quarter more, the line that matters most first. The table says the same. */
@Component({
  selector: 'erfa-tornado-chart',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [TextPipe],
  templateUrl: './tornado-chart.html',
  styleUrl: './tornado-chart.scss',
})
export class TornadoChart {
  private readonly texts = inject(Texts);
  readonly rows = input.required<readonly Tried[]>();
  /** The net present value as it is planned, in øre. */
  readonly value = input.required<number>();

  private readonly shown = computed(() =>
    this.rows()
      .slice(0, most)
      .map(({ key, title, tried }) => ({
        ...{ key, title },
        less: tried[0]?.value ?? 0,
        more: tried.at(-1)?.value ?? 0,
      })),
  );
  private readonly axis = computed(() => {
    const all = [0, this.value(), ...this.shown().flatMap(({ less, more }) => [less, more])];
    return { min: Math.min(...all), max: Math.max(...all) };
  });
  protected readonly planned = computed(() => this.place(this.value()));
  protected readonly zero = computed(() => this.place(0));
  protected readonly plannedWords = computed(() => thousands(this.texts.language(), this.value()));
  /** Nothing is marked where it would stand under what is planned. */
  protected readonly zeroApart = computed(() => Math.abs(this.at(0) - this.at(this.value())) > 8);
  protected readonly bars = computed(() =>
    this.shown().map(({ key, title, less, more }) => {
      const bar = (value: number) => {
        const [from, to] = [this.at(this.value()), this.at(value)];
        return {
          x: `${Math.min(from, to)}%`,
          width: `${Math.abs(to - from)}%`,
          words: thousands(this.texts.language(), value),
          at: `${to}%`,
          anchor: to < from ? 'end' : 'start',
          // Away from the end of the bar, to its own side.
          dx: to < from ? -6 : 6,
          lost: value < 0 !== this.value() < 0,
        };
      };
      return {
        ...{ key, title, less: bar(less), more: bar(more) },
        spoken: this.texts.text('businessCase.more.tornado', {
          ...{ title, less: bar(less).words, more: bar(more).words },
        }),
      };
    }),
  );

  /** In per cent of the width. */
  private at(value: number): number {
    const place = margin + shareOf(this.axis(), value) * (100 - 2 * margin);
    return Math.round(place * 100) / 100;
  }

  private place(value: number): string {
    return `${this.at(value)}%`;
  }
}
