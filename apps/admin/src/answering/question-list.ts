import { ChangeDetectionStrategy, Component, computed, input, output, signal } from '@angular/core';
import { isAnswered, type SheetQuestion } from '../answers/sheet';
import { Icon } from '../icons/icon';
import { MomentPipe } from '../language/format-pipes';
import { CountPipe, TextPipe } from '../language/text-pipes';
import { ProgressBar } from '../progress/progress-bar';
import type { AnswerKeeper } from './answer-keeper';
import { SaidPipe } from './said-pipe';

/** The questions of a sheet with what is said to each, how far one is, and until when there is time; on a phone behind a button. */
@Component({
  selector: 'erfa-question-list',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [CountPipe, Icon, MomentPipe, ProgressBar, SaidPipe, TextPipe],
  templateUrl: './question-list.html',
  styleUrl: './question-list.scss',
})
export class QuestionList {
  readonly questions = input.required<readonly SheetQuestion[]>();
  /** How many more there are that are not asked as things stand. */
  readonly unasked = input.required<number>();
  /** Key of the question in hand. */
  readonly current = input.required<string>();
  readonly answers = input.required<Pick<AnswerKeeper, 'answer'>>();
  /** Questions that still say nothing of why. */
  readonly owing = input<ReadonlySet<string>>(new Set());
  /** Questions with an earlier answer that waits to be confirmed. */
  readonly toConfirm = input<ReadonlySet<string>>(new Set());
  /** The last moment, in milliseconds since 1970. */
  readonly until = input.required<number>();
  /** Key of the question that is asked for. */
  readonly shown = output<string>();

  protected readonly listed = signal(false);
  protected readonly done = computed(
    () => this.questions().filter(({ key }) => isAnswered(this.answers().answer(key))).length,
  );
  protected readonly minutes = computed(() =>
    this.questions().reduce((sum, { minutes }) => sum + minutes, 0),
  );

  protected show(key: string): void {
    this.listed.set(false);
    this.shown.emit(key);
  }
}
