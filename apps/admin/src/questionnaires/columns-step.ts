import { ChangeDetectionStrategy, Component, computed, inject, output } from '@angular/core';
import type {
  AnswerOrder,
  ColumnUse,
  PlainAnswer,
  QuestionnaireColumnView,
} from '@erfa/api-client';
import type { TextKey } from '../language/text-key';
import { TextPipe } from '../language/text-pipes';
import { Texts } from '../language/texts';
import { dataTable } from '../page/data-table';
import { Problem } from '../problem/problem';
import { answerOrders, plainAnswers, useGroups } from './column-uses';
import { FaultsList } from './faults-list';
import { QuestionnaireImport } from './questionnaire-import';
import { QuestionsPreview } from './questions-preview';

/** The second step: what each column is, with what comes of it beside. */
@Component({
  selector: 'erfa-questionnaire-columns-step',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [...dataTable, FaultsList, Problem, QuestionsPreview, TextPipe],
  templateUrl: './columns-step.html',
  styleUrl: './columns-step.scss',
})
export class ColumnsStep {
  protected readonly work = inject(QuestionnaireImport);
  private readonly texts = inject(Texts);
  /** Somebody wants to choose the mended file. */
  readonly otherFile = output();
  protected readonly groups = useGroups;
  protected readonly orders = answerOrders;
  protected readonly plain = plainAnswers;
  protected readonly columns = computed(() => this.work.view()?.columns ?? []);
  /** Whether answers are read from words whose order means something. */
  protected readonly hasAnswers = computed(() =>
    [...this.work.uses().values()].some((use) => use === 'answers' || use === 'answer'),
  );
  protected readonly changed = computed(() =>
    this.columns().some(({ place, proposed }) => this.useOf(place) !== proposed),
  );

  protected useOf(place: number): ColumnUse {
    return this.work.uses().get(place) ?? 'none';
  }

  protected useName(use: ColumnUse): TextKey {
    return `questionnaire.use.${use}`;
  }

  protected useHint(use: ColumnUse): TextKey {
    return `questionnaire.useHint.${use}`;
  }

  protected groupName(group: (typeof useGroups)[number]['name']): TextKey {
    return `questionnaire.useGroup.${group}`;
  }

  protected orderName(order: AnswerOrder): TextKey {
    return `questionnaire.order.${order}`;
  }

  protected otherwiseName(otherwise: PlainAnswer): TextKey {
    return `questionnaire.otherwise.${otherwise}`;
  }

  protected nameOf({ name, heading }: QuestionnaireColumnView): string {
    return this.texts.text('questionnaire.columns.name', {
      name,
      heading: heading || this.texts.text('questionnaire.columns.untitled'),
    });
  }

  /** What says that a column is what it is read as. */
  protected reasonOf({ place, proposed, proposedBy }: QuestionnaireColumnView): TextKey | null {
    if (proposedBy === null || this.useOf(place) !== proposed) return null;
    return `questionnaire.columns.by.${proposedBy}`;
  }

  protected choose(place: number, event: Event): void {
    this.work.setUse(place, (event.target as HTMLSelectElement).value as ColumnUse);
  }

  protected setOrder(order: AnswerOrder): void {
    this.work.order.set(order);
    void this.work.look();
  }

  protected setOtherwise(event: Event): void {
    const value = (event.target as HTMLSelectElement).value;
    this.work.otherwise.set(plainAnswers.find((one) => one === value) ?? 'steps');
    void this.work.look();
  }
}
