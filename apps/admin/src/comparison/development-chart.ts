import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { ChainedView } from '@erfa/api-client';
import { Texts } from '../language/texts';
import { type Axis, heightOf } from '../levels/axis';
import { ComparisonWords } from './comparison-words';

/** One round of a development. */
export interface Then {
  /** What the round is called below the figure: `2025`. */
  readonly when: string;
  /** What the figures count; drawn are those that count what the last ones do. */
  readonly unit: string | null;
  readonly own: number | null;
  readonly median: number | null;
  /** Whether the line goes on to the next round by itself; not where the model's versions keep it from that. */
  readonly goesOn: boolean;
  /** The same answers under the next round's version: what a chained line goes on from. */
  readonly again: Pick<ChainedView, 'version' | 'own' | 'median'> | null;
  /** In the terms of the last round, where a chained line moves it. */
  readonly linked: { readonly own: number | null; readonly median: number | null } | null;
}

type Whose = 'own' | 'median';

/** Whether a round has a figure that a line goes on from. */
export const isChained = (again: Then['again']): again is NonNullable<Then['again']> =>
  again !== null && (again.own !== null || again.median !== null);

const [left, right] = [18, 162];
/** What figures stand between, from above. */
const upright = { top: 18, bottom: 118 };
/** Words nearer to each other than this would overlap. */
const apart = 15;

/** One dimension over the rounds: one's own with diamonds, the group's median as a plain line. */
@Component({
  selector: 'erfa-development-chart',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <svg viewBox="0 0 212 148" role="img" [attr.aria-label]="spoken()">
      @for (tick of ticks(); track tick.y) {
        <line class="grid" x1="10" x2="170" [attr.y1]="tick.y" [attr.y2]="tick.y" />
        <text class="tick" x="0" [attr.y]="tick.y + 4">{{ tick.words }}</text>
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
      @for (joint of joints('median'); track joint.x) {
        <line
          class="joint median"
          [attr.x1]="joint.x"
          [attr.x2]="joint.x"
          [attr.y1]="joint.from"
          [attr.y2]="joint.to"
        />
        <circle class="again median" [attr.cx]="joint.x" [attr.cy]="joint.to" r="3" />
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
      @for (joint of joints('own'); track joint.x) {
        <line
          class="joint own"
          [attr.x1]="joint.x"
          [attr.x2]="joint.x"
          [attr.y1]="joint.from"
          [attr.y2]="joint.to"
        />
        <path
          class="again own"
          d="M0 -6l6 6-6 6-6-6z"
          [attr.transform]="'translate(' + joint.x + ' ' + joint.to + ')'"
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
  /** Where and why lines are chained or break, as sentences. */
  readonly remarks = input<readonly string[]>([]);

  protected readonly ticks = computed(() =>
    this.axis().ticks.map((value) => ({
      y: this.height(value),
      words: this.words.tick(value),
    })),
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
            value: this.words.figure(round[kind], round),
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
    return [sentence, ...this.remarks()].join(' ');
  });

  /** Half way between two rounds that no line joins. */
  protected readonly breaks = computed(() =>
    this.rounds()
      .slice(0, -1)
      .flatMap(({ goesOn, again }, at) =>
        goesOn || isChained(again) ? [] : [Math.round((this.across(at) + this.across(at + 1)) / 2)],
      ),
  );

  /** Where a round has two figures, under either version: from the one to the other. */
  protected joints(kind: Whose): readonly { x: number; from: number; to: number }[] {
    return this.rounds().flatMap(({ again, ...round }, at) => {
      const [was, is] = [this.drawn(round, kind), again?.[kind] ?? null];
      if (was === null || is === null) return [];
      return { x: this.across(at), from: this.height(was), to: this.height(is) };
    });
  }

  protected marks(kind: Whose): readonly { x: number; y: number }[] {
    return this.rounds().flatMap((round, at) => {
      const value = this.drawn(round, kind);
      return value === null ? [] : { x: this.across(at), y: this.height(value) };
    });
  }

  /** Runs of rounds without a gap; what is missing is not drawn over. */
  protected lines(kind: Whose): readonly string[] {
    const runs: string[][] = [[]];
    for (const [at, round] of this.rounds().entries()) {
      const point = (value: number): string => `${this.across(at)},${this.height(value)}`;
      const [value, again] = [this.drawn(round, kind), round.again?.[kind] ?? null];
      if (value === null) runs.push([]);
      else runs.at(-1)?.push(point(value));
      if (!round.goesOn) runs.push(again === null ? [] : [point(again)]);
    }
    return runs.filter(({ length }) => length > 1).map((run) => run.join(' '));
  }

  private drawn(round: Pick<Then, 'unit' | Whose>, kind: Whose): number | null {
    return round.unit === this.unit() ? round[kind] : null;
  }

  private across(at: number): number {
    const steps = Math.max(this.rounds().length - 1, 1);
    return Math.round(left + (at / steps) * (right - left));
  }

  private height(value: number): number {
    return heightOf(this.axis(), value, upright);
  }
}
