import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { Texts } from '../language/texts';
import { type Axis, shareOf } from './axis';
import { ComparisonWords } from './comparison-words';

/** One round of a development. */
export interface Then {
  /** What the round is called below the figure: `2025`. */
  readonly when: string;
  readonly own: number | null;
  readonly median: number | null;
  /** Whether the line goes on to the next round; not where the model's versions keep it from that. */
  readonly goesOn: boolean;
}

const [left, right, top, bottom] = [18, 162, 18, 118];
/** Words nearer to each other than this would overlap. */
const apart = 15;

/** One dimension over the rounds: one's own with diamonds, the group's median as a plain line. */
@Component({
  selector: 'erfa-development-chart',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <svg viewBox="0 0 212 148" role="img" [attr.aria-label]="spoken()">
      @for (tick of ticks(); track tick.value) {
        <line class="grid" x1="10" x2="170" [attr.y1]="tick.y" [attr.y2]="tick.y" />
        <text class="tick" x="0" [attr.y]="tick.y + 4">{{ tick.value }}</text>
      }
      @for (x of breaks(); track x) {
        <line class="break" [attr.x1]="x" [attr.x2]="x" y1="14" y2="122" />
      }
      @for (points of lines('median'); track points) {
        <polyline class="median" [attr.points]="points" />
      }
      @for (point of marks('median'); track point.x) {
        <circle class="dot" [attr.cx]="point.x" [attr.cy]="point.y" r="2.5" />
      }
      @for (points of lines('own'); track points) {
        <polyline class="own-line" [attr.points]="points" />
      }
      @for (point of marks('own'); track point.x) {
        <path
          class="mark"
          d="M0 -6l6 6-6 6-6-6z"
          [attr.transform]="'translate(' + point.x + ' ' + point.y + ')'"
        />
      }
      @for (label of labels(); track label.kind) {
        <text [attr.class]="label.kind" x="174" [attr.y]="label.y">{{ label.words }}</text>
      }
      @for (round of times(); track $index) {
        <text class="tick time" [attr.x]="round.x" y="140">{{ round.when }}</text>
      }
    </svg>
  `,
  styleUrl: './development-chart.scss',
})
export class DevelopmentChart {
  private readonly texts = inject(Texts);
  private readonly words = inject(ComparisonWords);

  /** What is followed. */
  readonly title = input.required<string>();
  readonly unit = input.required<string | null>();
  readonly axis = input.required<Axis>();
  /** Oldest first, at least two. */
  readonly rounds = input.required<readonly Then[]>();
  /** Where and why lines break, as sentences. */
  readonly broken = input<readonly string[]>([]);

  protected readonly ticks = computed(() =>
    this.axis().ticks.map((value) => ({ value, y: this.height(value) })),
  );
  /** Below the figure; only the ends where there are too many to stand side by side. */
  protected readonly times = computed(() => {
    const rounds = this.rounds();
    return rounds.flatMap(({ when }, at) =>
      rounds.length <= 4 || at === 0 || at === rounds.length - 1
        ? { x: this.across(at), when }
        : [],
    );
  });
  /** The last values, moved apart where they would stand upon each other. */
  protected readonly labels = computed(() => {
    const last = this.rounds().at(-1);
    const at = (kind: 'own' | 'median') => {
      const value = last?.[kind] ?? null;
      if (value === null) return [];
      const y = this.height(value) + 5;
      return [{ kind, y, words: this.words.figure(value, { unit: this.unit() }) }];
    };
    const labels = [...at('own'), ...at('median')].toSorted((a, b) => a.y - b.y);
    const [upper, lower] = labels;
    if (!upper || !lower || lower.y - upper.y >= apart) return labels;
    const middle = (upper.y + lower.y) / 2;
    return [
      { ...upper, y: middle - apart / 2 },
      { ...lower, y: middle + apart / 2 },
    ];
  });
  protected readonly spoken = computed(() => {
    const told = (kind: 'own' | 'median'): string =>
      this.words.list(
        this.rounds().map((round) =>
          this.texts.text('comparison.development.then', {
            value: this.words.figure(round[kind], { unit: this.unit() }),
            when: round.when,
          }),
        ),
      );
    const facts = { title: this.title(), own: told('own'), median: told('median') };
    const sentence = this.texts.text(
      this.rounds().some(({ own }) => own !== null)
        ? 'comparison.development.spoken'
        : 'comparison.development.spokenMedian',
      facts,
    );
    return [sentence, ...this.broken()].join(' ');
  });

  /** Half way between two rounds that no line joins. */
  protected readonly breaks = computed(() =>
    this.rounds()
      .slice(0, -1)
      .flatMap(({ goesOn }, at) =>
        goesOn ? [] : [Math.round((this.across(at) + this.across(at + 1)) / 2)],
      ),
  );

  protected marks(kind: 'own' | 'median'): readonly { x: number; y: number }[] {
    return this.rounds().flatMap((round, at) => {
      const value = round[kind];
      return value === null ? [] : { x: this.across(at), y: this.height(value) };
    });
  }

  /** Runs of rounds without a gap; what is missing is not drawn over. */
  protected lines(kind: 'own' | 'median'): readonly string[] {
    const runs: string[][] = [[]];
    for (const [at, round] of this.rounds().entries()) {
      const value = round[kind];
      if (value === null) runs.push([]);
      else runs.at(-1)?.push(`${this.across(at)},${this.height(value)}`);
      if (!round.goesOn) runs.push([]);
    }
    return runs.filter(({ length }) => length > 1).map((run) => run.join(' '));
  }

  private across(at: number): number {
    const steps = Math.max(this.rounds().length - 1, 1);
    return Math.round(left + (at / steps) * (right - left));
  }

  private height(value: number): number {
    return Math.round((bottom - shareOf(this.axis(), value) * (bottom - top)) * 10) / 10;
  }
}
