import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { writeNumber } from '../answers/typed-number';
import { Texts } from '../language/texts';
import { shareOf } from '../levels/axis';

type Mark = 'baseline' | 'promised' | 'target' | 'own';

/** A figure on its line between baseline and target: a diamond is one's own, the rest is told below. */
@Component({
  selector: 'erfa-figure-scale',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (marks().length > 1) {
      <div class="scale" role="img" [attr.aria-label]="spoken()">
        <div class="line"></div>
        @for (mark of marks(); track mark.kind) {
          <span [class]="'mark ' + mark.kind" [style.left.%]="mark.at"></span>
        }
        @if (own() !== null) {
          <span class="label above" [style.left.%]="ownAt()" [style.translate]="-ownAt() + '% 0'">{{
            ownWords()
          }}</span>
        }
        @for (mark of told(); track mark.kind) {
          <span
            class="label"
            [style.left.%]="mark.at"
            [style.translate]="-mark.at + '% 0'"
            [style.text-align]="mark.at < 34 ? 'start' : mark.at > 66 ? 'end' : 'center'"
            ><span class="erfa-soft">{{ mark.name }}</span
            ><br />{{ mark.value }}</span
          >
        }
      </div>
    }
  `,
  styles: `
    .scale {
      position: relative;
      height: 9.6rem;
      margin: 0.8rem 1.2rem 0;
      font-size: 1.4rem;
      line-height: 2rem;
    }
    .line {
      position: absolute;
      top: 4rem;
      right: 0;
      left: 0;
      border-top: 2px solid var(--erfa-edge);
    }
    .mark {
      position: absolute;
      top: 3.3rem;
      width: 1.4rem;
      height: 1.4rem;
      margin-left: -0.7rem;
      border: 2px solid var(--erfa-edge);
      background: #fff;
    }
    .baseline {
      width: 0;
      margin-left: -1px;
      border-width: 0 0 0 3px;
      border-color: var(--erfa-ink);
      top: 3rem;
      height: 2rem;
    }
    .promised {
      border-style: dashed;
      border-radius: 50%;
    }
    .own {
      border-color: var(--erfa-petrol);
      background: var(--erfa-petrol);
      rotate: 45deg;
    }
    /* Words hang on their mark by as much of their width as lies before it on the line: at the ends they stay within it. */
    .label {
      position: absolute;
      top: 5.4rem;
      white-space: nowrap;
      font-variant-numeric: tabular-nums;
    }
    .above {
      top: 0;
      font-weight: 600;
    }
  `,
})
export class FigureScale {
  private readonly texts = inject(Texts);
  readonly own = input.required<number | null>();
  readonly baseline = input.required<number | null>();
  /** What is promised for the day. */
  readonly promised = input.required<number | null>();
  readonly target = input.required<number | null>();
  readonly unit = input.required<string>();

  protected readonly marks = computed(() => {
    const values: Readonly<Record<Mark, number | null>> = {
      ...{ baseline: this.baseline(), target: this.target(), promised: this.promised() },
      own: this.own(),
    };
    const known = Object.values(values).filter((value) => value !== null);
    const axis = { min: Math.min(...known), max: Math.max(...known) };
    return (Object.entries(values) as [Mark, number | null][]).flatMap(([kind, value]) => {
      // A promise that is the target, or the baseline, is told by that one.
      if (value === null) return [];
      if (kind === 'promised' && (value === values.target || value === values.baseline)) return [];
      return [{ kind, value, at: shareOf(axis, value) * 100 }];
    });
  });
  protected readonly ownAt = computed(
    () => this.marks().find(({ kind }) => kind === 'own')?.at ?? 0,
  );
  protected readonly ownWords = computed(() =>
    this.texts.text('followUp.measuring.yours', { value: this.figure(this.own() ?? 0) }),
  );
  /** The marks that are told below; the promise only where its words have room beside the others. */
  protected readonly told = computed(() => {
    const all = this.marks().filter(({ kind }) => kind !== 'own');
    return all
      .filter(
        (mark) =>
          mark.kind !== 'promised' ||
          all.every((other) => other === mark || Math.abs(other.at - mark.at) > 25),
      )
      .map((mark) => ({
        ...mark,
        name: this.texts.text(`followUp.measuring.mark.${mark.kind as Exclude<Mark, 'own'>}`),
        value: this.figure(mark.value),
      }));
  });
  protected readonly spoken = computed(() =>
    this.marks()
      .map(({ kind, value }) =>
        kind === 'own'
          ? this.ownWords()
          : `${this.texts.text(`followUp.measuring.mark.${kind}`)}: ${this.figure(value)} ${this.unit()}`,
      )
      .join('. '),
  );

  private figure(value: number): string {
    return writeNumber(Math.round(value * 1000) / 1000, this.texts.language());
  }
}
