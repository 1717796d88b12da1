import {
  ChangeDetectionStrategy,
  Component,
  computed,
  type ElementRef,
  inject,
  input,
  output,
  viewChild,
} from '@angular/core';
import type { ConsensusView } from '@erfa/api-client';
import { AnswerField } from '../answers/answer-field';
import { shortAnswer, wholeAnswer } from '../answers/said-words';
import { Icon } from '../icons/icon';
import { TextPipe } from '../language/text-pipes';
import { Texts } from '../language/texts';
import { LevelSquare } from '../levels/level-square';
import { Problem } from '../problem/problem';
import { Agreement } from './agreement';
import { ChoiceSides } from './choice-sides';
import { stepOf, type Topic, voicesOf } from './topics';

/** One question for a wall: names above the steps, the steps as large cards to choose from, and why. */
@Component({
  selector: 'erfa-wall-question',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [AnswerField, ChoiceSides, Icon, LevelSquare, Problem, TextPipe],
  templateUrl: './wall-question.html',
  styleUrl: './wall-question.scss',
})
export class WallQuestion {
  private readonly texts = inject(Texts);
  private readonly heading = viewChild.required<ElementRef<HTMLElement>>('heading');
  private readonly why = viewChild<ElementRef<HTMLTextAreaElement>>('why');

  readonly assessmentId = input.required<string>();
  readonly topic = input.required<Topic>();
  readonly short = input.required<ReadonlyMap<string, string>>();
  readonly editable = input.required<boolean>();
  readonly first = input.required<boolean>();
  readonly last = input.required<boolean>();
  /** How everything stands after a change. */
  readonly changed = output<ConsensusView>();
  /** What the page knows of the assessment is old. */
  readonly stale = output();
  /** On to the question before or after. */
  readonly moved = output<'back' | 'on'>();

  protected readonly id = computed(() => `wall-${this.topic().question}`);
  protected readonly columns = computed(() => voicesOf(this.topic(), this.short()));
  protected readonly highest = computed(() => this.topic().steps.at(-1)?.value);
  /** `Ikke relevant: Lone Krarup`, for answers that are no step. */
  protected readonly others = computed(() =>
    this.topic()
      .answers.filter((answer) => stepOf(this.topic(), answer) === null)
      .map(({ personName, state, value }) => ({
        name: personName,
        said:
          state === 'not-applicable'
            ? this.texts.text('agreeing.saidNotApplicable')
            : state === 'dont-know'
              ? this.texts.text('agreeing.saidDontKnow')
              : wholeAnswer(this.topic().scale, value, this.texts),
      })),
  );
  protected readonly lead = computed(() => {
    const { answers, spread } = this.topic();
    const answered = this.texts.count('agreeing.wall.answered', answers.length);
    const carried = answers.filter((answer) => answer.carried).length;
    return [
      answered,
      spread > 0 ? this.texts.count('agreeing.wall.spread', spread) : '',
      carried > 0 ? this.texts.count('agreeing.wall.carried', carried) : '',
    ]
      .filter((sentence) => sentence !== '')
      .join(' ');
  });
  /** `I har valgt 2, Begyndende.` */
  protected readonly chosen = computed(() => {
    const { state, value } = this.agreement.choice();
    if (state === 'not-applicable') return this.texts.text('agreeing.wall.chosenNotApplicable');
    if (state === 'dont-know') return this.texts.text('agreeing.wall.chosenDontKnow');
    const { steps, scale } = this.topic();
    const step = steps.find((candidate) => candidate.value === value);
    if (step) return this.texts.text('agreeing.wall.chosen', { step: step.value, name: step.name });
    return state === 'answered'
      ? this.texts.text('agreeing.wall.chosenAnswer', {
          answer: shortAnswer(scale, value, this.texts),
        })
      : '';
  });
  protected readonly agreement = new Agreement({
    assessmentId: this.assessmentId,
    topic: this.topic,
    editable: this.editable,
    stale: () => {
      this.stale.emit();
    },
    changed: (view) => {
      this.changed.emit(view);
    },
    // The wall moves on to the next question by itself.
    finished: () => undefined,
    lacking: () => {
      this.why()?.nativeElement.focus();
    },
  });

  /** Puts the reader at the question. */
  focus(): void {
    this.heading().nativeElement.focus();
  }

  /** Saves what was chosen, and goes on. */
  protected async goOn(): Promise<void> {
    if (!this.agreement.dirty() || (await this.agreement.save())) this.moved.emit('on');
  }

  protected async keepMine(): Promise<void> {
    if (await this.agreement.keepMine()) this.moved.emit('on');
  }
}
