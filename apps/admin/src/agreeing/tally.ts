import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { shortAnswer } from '../answers/said-words';
import { TextPipe } from '../language/text-pipes';
import { Texts } from '../language/texts';
import { stepOf, type Topic } from './topics';

/** How many chose each step: a dot for each answer, a frame around the step that is proposed or agreed. */
@Component({
  selector: 'erfa-tally',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [TextPipe],
  template: `
    <span class="erfa-spoken">{{ sentence() }}</span>
    @for (words of given(); track $index) {
      <span class="given" aria-hidden="true">{{ words }}</span>
    }
    <span class="strip" aria-hidden="true">
      @for (cell of cells(); track cell.step) {
        <span [class.framed]="cell.framed">
          @for (dot of cell.dots; track $index) {
            <i></i>
          } @empty {
            {{ cell.step }}
          }
        </span>
      }
    </span>
    @if (others() > 0) {
      <small aria-hidden="true">{{ 'agreeing.without' | text: { count: others() } }}</small>
    }
  `,
  styles: `
    .strip {
      display: grid;
      grid-auto-flow: column;
      grid-auto-columns: minmax(0, 1fr);
      gap: 0.2rem;
      max-width: 27rem;
      font-size: 1.3rem;
      line-height: 1;

      > span {
        display: flex;
        flex-wrap: wrap;
        gap: 0.1rem;
        align-items: center;
        justify-content: center;
        min-height: 3.2rem;
        border: 1px solid var(--erfa-line);
        border-radius: 4px;
        background: var(--erfa-quiet);
        color: var(--erfa-soft);
      }

      > .framed {
        border: 2px solid var(--erfa-petrol);
        background: var(--erfa-tint);
      }
    }

    .given {
      display: block;
      overflow-wrap: anywhere;
    }

    i {
      width: 1rem;
      height: 1rem;
      border-radius: 50%;
      background: var(--erfa-ink);
    }
  `,
})
export class Tally {
  private readonly texts = inject(Texts);
  readonly topic = input.required<Topic>();

  private readonly chosen = computed(() => {
    const { agreed, proposal } = this.topic();
    const standing = agreed ?? proposal;
    return standing ? stepOf(this.topic(), standing) : null;
  });
  protected readonly cells = computed(() =>
    this.topic().steps.map(({ value }) => ({
      step: value,
      framed: value === this.chosen(),
      dots: this.topic().answers.filter((answer) => stepOf(this.topic(), answer) === value),
    })),
  );
  /** Answers that are no step. */
  protected readonly others = computed(
    () => this.topic().answers.filter(({ state }) => state !== 'answered').length,
  );
  /** Answers in words, where there are no steps to put them on. */
  protected readonly given = computed(() => {
    const { steps, answers, scale } = this.topic();
    if (steps.length > 0) return [];
    return answers
      .filter(({ state }) => state === 'answered')
      .map(({ value }) => shortAnswer(scale, value, this.texts));
  });
  protected readonly sentence = computed(() => {
    const said = this.topic().answers.map((answer) => {
      if (answer.state === 'not-applicable') return this.texts.text('agreeing.saidNotApplicable');
      if (answer.state === 'dont-know') return this.texts.text('agreeing.saidDontKnow');
      return shortAnswer(this.topic().scale, answer.value, this.texts);
    });
    return this.texts.text('agreeing.answers', { answers: said.sort().join(', ') });
  });
}
