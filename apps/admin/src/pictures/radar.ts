import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { formatNumber } from '../language/formats';
import { Texts } from '../language/texts';
import type { RadarScale, Spoke } from './scale';

const center = { x: 200, y: 160 };
const radius = 100;
/** From the edge to the words beside it. */
const labelGap = 18;
const longestLine = 20;

/** Words in lines of about {@link longestLine} letters. */
function wrapped(text: string): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < longestLine)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/**
 * All dimensions in one figure, now and in the round before; at phone width a list of bars. The table beside it says the same.
 */
@Component({
  selector: 'erfa-radar',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <svg role="img" viewBox="-60 0 520 340" [attr.aria-label]="name()">
      @for (ring of rings(); track ring.value) {
        <polygon class="ring" [attr.points]="ring.points" />
      }
      @for (axis of axes(); track $index) {
        <line class="axis" x1="200" y1="160" [attr.x2]="axis.end.x" [attr.y2]="axis.end.y" />
      }
      @if (before(); as points) {
        <polygon class="before" [attr.points]="points" />
      }
      @if (now(); as points) {
        <polygon class="now" [attr.points]="points" />
      }
      @for (axis of axes(); track $index) {
        @if (axis.point; as point) {
          <path
            class="mark"
            d="M0 -7l7 7-7 7-7-7z"
            [attr.transform]="'translate(' + point.x + ' ' + point.y + ')'"
          />
        }
        <text [attr.text-anchor]="axis.anchor" [attr.y]="axis.label.y">
          @for (line of axis.lines; track $index) {
            <tspan [attr.x]="axis.label.x" [attr.dy]="$first ? 0 : 16">{{ line }}</tspan>
          }
          <tspan class="value" dx="4">{{ axis.value }}</tspan>
        </text>
      }
      @if (numbered()) {
        @for (ring of rings(); track ring.value) {
          <text class="level" x="204" [attr.y]="ring.y + 4">{{ ring.words }}</text>
        }
      }
    </svg>
    <ul class="erfa-plain-list bars">
      @for (axis of axes(); track $index) {
        <li>
          <span>{{ axis.title }}</span>
          <strong>{{ axis.value }}</strong>
          <span class="track" aria-hidden="true">
            @if (axis.share !== null) {
              <i [style.width.%]="axis.share * 100"></i>
            }
          </span>
        </li>
      }
    </ul>
    @if (before()) {
      <p class="legend erfa-small">
        <span><i class="line"></i>{{ title() }}</span>
        <span><i class="line dashed"></i>{{ previousTitle() }}</span>
      </p>
    }
  `,
  styleUrl: './radar.scss',
})
export class Radar {
  private readonly texts = inject(Texts);
  /** At least three, all placed on {@link scale}. */
  readonly dimensions = input.required<readonly Spoke[]>();
  /** What each of them is said to have come to, in the same order. */
  readonly figures = input.required<readonly string[]>();
  readonly scale = input.required<RadarScale>();
  /** What this round is called. */
  readonly title = input.required<string>();
  /** What the round before is called; empty when there was none. */
  readonly previousTitle = input('');
  /** Whether the rings have numbers: not where every corner has its own range. */
  readonly numbered = input(true);

  protected readonly name = computed(() =>
    this.texts.text('result.radar', { title: this.title() }),
  );
  protected readonly rings = computed(() =>
    this.scale().rings.map((value) => ({
      value,
      words: formatNumber(this.texts.language(), value, Number.isInteger(value) ? 0 : 1),
      y: center.y - this.away(value),
      points: this.polygon(this.dimensions().map(() => value)) ?? '',
    })),
  );
  protected readonly axes = computed(() =>
    this.dimensions().map((dimension, index) => {
      const end = this.corner(index, radius);
      const out = this.corner(index, radius + labelGap);
      const lines = wrapped(dimension.title);
      const side = Math.round(end.x - center.x);
      return {
        title: dimension.title,
        share: dimension.value === null ? null : this.away(dimension.value) / radius,
        end,
        point: dimension.value === null ? null : this.at(index, dimension.value),
        lines,
        anchor: Math.abs(side) < 5 ? 'middle' : side > 0 ? 'start' : 'end',
        label: {
          x: out.x,
          y: out.y - (out.y < center.y - radius ? (lines.length - 1) * 16 - 6 : 0),
        },
        value: this.figures()[index] ?? '–',
      };
    }),
  );
  protected readonly now = computed(() =>
    this.polygon(this.dimensions().map(({ value }) => value)),
  );
  protected readonly before = computed(() =>
    this.polygon(this.dimensions().map(({ previousValue }) => previousValue)),
  );

  // A shape with a corner missing would say something else; then only the marks are drawn.
  private polygon(values: readonly (number | null)[]): string | null {
    const corners: string[] = [];
    for (const [index, value] of values.entries()) {
      if (value === null) return null;
      const { x, y } = this.at(index, value);
      corners.push(`${x},${y}`);
    }
    return corners.join(' ');
  }

  private at(index: number, value: number): { x: number; y: number } {
    return this.corner(index, this.away(value));
  }

  private away(value: number): number {
    const { center: from, edge } = this.scale();
    return ((value - from) / (edge - from)) * radius;
  }

  private corner(index: number, away: number): { x: number; y: number } {
    const angle = (index / this.dimensions().length) * 2 * Math.PI - Math.PI / 2;
    const round = (length: number) => Math.round(length * 10) / 10;
    return {
      x: round(center.x + away * Math.cos(angle)),
      y: round(center.y + away * Math.sin(angle)),
    };
  }
}
