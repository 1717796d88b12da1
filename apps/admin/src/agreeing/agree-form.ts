import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  computed,
  ElementRef,
  inject,
  Injector,
  input,
  output,
  viewChild,
} from '@angular/core';
import type { AgreedHow, ConsensusView } from '@erfa/api-client';
import { AnswerField } from '../answers/answer-field';
import { Icon } from '../icons/icon';
import { MomentPipe } from '../language/format-pipes';
import type { TextKey } from '../language/text-key';
import { TextPipe } from '../language/text-pipes';
import { Problem } from '../problem/problem';
import { Agreement } from './agreement';
import { ChoiceSides } from './choice-sides';
import type { Topic } from './topics';

const how: Readonly<Record<AgreedHow, TextKey>> = {
  single: 'agreeing.is.single',
  equal: 'agreeing.is.equal',
  median: 'agreeing.is.median',
  chosen: 'agreeing.is.chosen',
};

/** Choosing the one answer to a question, and saying why. */
@Component({
  selector: 'erfa-agree-form',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [AnswerField, ChoiceSides, Icon, MomentPipe, Problem, TextPipe],
  templateUrl: './agree-form.html',
  styleUrl: './agree-form.scss',
})
export class AgreeForm {
  private readonly injector = inject(Injector);
  private readonly outcome = viewChild<ElementRef<HTMLElement>>('outcome');
  private readonly why = viewChild<ElementRef<HTMLTextAreaElement>>('why');

  readonly assessmentId = input.required<string>();
  readonly topic = input.required<Topic>();
  readonly editable = input.required<boolean>();
  /** How everything stands after a change, one's own or somebody else's. */
  readonly changed = output<ConsensusView>();
  /** The server takes no more answers: what the page knows of the assessment is old. */
  readonly stale = output();

  protected readonly id = computed(() => `agree-${this.topic().question}`);
  protected readonly agreement = new Agreement({
    assessmentId: this.assessmentId,
    topic: this.topic,
    editable: this.editable,
    changed: (view) => {
      this.changed.emit(view);
    },
    // The button that was pressed goes away; the focus goes to what came of it.
    finished: () => {
      afterNextRender(() => this.outcome()?.nativeElement.focus(), { injector: this.injector });
    },
    stale: () => {
      this.stale.emit();
    },
    lacking: () => {
      this.why()?.nativeElement.focus();
    },
  });

  protected readonly how = how;
}
