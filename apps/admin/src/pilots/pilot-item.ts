import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { PilotCommentView, PilotItemView } from '@erfa/api-client';
import { type AnswerState } from '@erfa/api-client';
import { type QuestionNode, type Scale } from '@erfa/scoring-sdk';
import { shortAnswer } from '../answers/said-words';
import { CountPipe, TextPipe } from '../language/text-pipes';
import { Texts } from '../language/texts';
import { dataTable } from '../page/data-table';
import { StatusTag } from '../progress/status-tag';

/** A question that was tried, where it stood in the model. */
export interface TriedQuestion {
  /** Its place, from 1. */
  readonly number: number;
  readonly question: QuestionNode;
  readonly scale: Scale | undefined;
}

/** One answer and how many gave it. */
interface AnswerRow {
  readonly words: string;
  readonly count: number;
}

/** What came of one question of a pilot: counts, time, and what was hard about it. */
@Component({
  selector: 'erfa-pilot-item',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [...dataTable, CountPipe, RouterLink, StatusTag, TextPipe],
  templateUrl: './pilot-item.html',
  styleUrl: './pilot-item.scss',
})
export class PilotItem {
  private readonly texts = inject(Texts);

  readonly tried = input.required<TriedQuestion>();
  /** How many questions its number counts to, as where it is answered. */
  readonly of = input.required<number>();
  readonly item = input.required<PilotItemView>();
  /** Id of the draft, where the question is mended. */
  readonly draftId = input.required<string>();
  readonly handled = output<{ comment: PilotCommentView; handled: boolean }>();

  protected readonly title = computed(() => {
    const { da, en } = this.tried().question.title;
    return this.texts.language() === 'en' ? en || da : da || en;
  });
  /** Every answer with its count: all steps of a scale, also those that nobody chose; else those that were given. */
  protected readonly rows = computed<readonly AnswerRow[]>(() => {
    const { scale } = this.tried();
    const { answers } = this.item();
    const count = (value: unknown): number =>
      answers.find((one) => one.value === value)?.count ?? 0;
    if (scale?.kind === 'steps')
      return scale.steps
        .toSorted((a, b) => a.value - b.value)
        .map(({ value, title }) => {
          const name = this.texts.language() === 'en' ? title.en || title.da : title.da;
          const words = this.texts.text('pilots.step', { step: String(value), name });
          return { words, count: count(value) };
        });
    return answers.map(({ value, count: times }) => ({
      ...{ words: shortAnswer(scale, value, this.texts), count: times },
    }));
  });
  /** What is worth a look, in words. */
  protected readonly signs = computed(() => {
    const { answered, floor, ceiling, neverUsed } = this.item();
    const signs: string[] = [];
    // Of fewer than three one cannot tell.
    if (answered >= 3 && floor === answered) signs.push(this.texts.text('pilots.allFloor'));
    if (answered >= 3 && ceiling === answered) signs.push(this.texts.text('pilots.allCeiling'));
    if (answered >= 3 && neverUsed.length > 0)
      signs.push(this.texts.count('pilots.neverUsed', neverUsed.length));
    return signs;
  });

  protected said({ state, value }: PilotCommentView): string {
    return state === 'answered'
      ? shortAnswer(this.tried().scale, value, this.texts)
      : this.texts.text(`answering.said.${state as Exclude<AnswerState, 'answered'>}`);
  }

  protected share(count: number): string {
    const { answered } = this.item();
    return `${answered > 0 ? (100 * count) / answered : 0}%`;
  }
}
