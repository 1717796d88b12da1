import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import {
  type PilotCommentView,
  type PilotParticipantState,
  pilotsFeedbackResource,
  PilotsService,
} from '@erfa/api-client';
import { type Model, questionsOf, scaleOf } from '@erfa/scoring-sdk';
import { firstValueFrom } from 'rxjs';
import { lastMoment } from '../language/days';
import { DatePipe } from '../language/format-pipes';
import type { TextKey } from '../language/text-key';
import { CountPipe, TextPipe } from '../language/text-pipes';
import { Texts } from '../language/texts';
import { Dialog } from '../overlays/dialog';
import { Announcer } from '../page/announcer';
import { Waiting } from '../page/waiting';
import { Problem } from '../problem/problem';
import { asProblem, type ProblemError } from '../problem/problem-error';
import { type ItemOrder, itemOrders, ordered } from './item-order';
import { PilotItem, type TriedQuestion } from './pilot-item';

/** What a pilot has taught so far: who has handed in, and each question with its counts, its time and its comments. */
@Component({
  selector: 'erfa-pilot-feedback',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [CountPipe, DatePipe, Dialog, PilotItem, Problem, TextPipe, Waiting],
  templateUrl: './pilot-feedback.html',
  styleUrl: './pilot-feedback.scss',
})
export class PilotFeedback {
  private readonly api = inject(PilotsService);
  private readonly texts = inject(Texts);
  private readonly announcer = inject(Announcer);

  /** Id of the pilot. */
  readonly id = input.required<string>();

  protected readonly feedback = pilotsFeedbackResource(this.id);
  protected readonly view = computed(() =>
    this.feedback.hasValue() ? this.feedback.value() : undefined,
  );
  protected readonly orders = itemOrders;
  protected readonly order = signal<ItemOrder>('model');
  protected readonly onlyOpen = signal(false);
  protected readonly closing = signal(false);
  protected readonly problem = signal<ProblemError | null>(null);
  private readonly busy = signal(false);
  private readonly content = computed(() => this.view()?.content as unknown as Model | undefined);
  protected readonly tried = computed<ReadonlyMap<string, TriedQuestion>>(() => {
    const content = this.content();
    if (!content) return new Map();
    return new Map(
      questionsOf(content).map((question, index) => [
        question.key,
        { number: index + 1, question, scale: scaleOf(content, question) },
      ]),
    );
  });
  /** Questions that have comments nobody has seen to yet. */
  protected readonly waiting = computed(
    () =>
      (this.view()?.items ?? []).flatMap(({ comments }) =>
        comments.filter(({ handled }) => !handled),
      ).length,
  );
  protected readonly rows = computed(() => {
    const items = ordered(this.view()?.items ?? [], this.order());
    const shown = this.onlyOpen()
      ? items.filter(({ comments }) => comments.some(({ handled }) => !handled))
      : items;
    return shown.flatMap((item) => {
      const tried = this.tried().get(item.question);
      return tried ? [{ item, tried }] : [];
    });
  });
  protected readonly differing = computed(
    () => (this.view()?.items ?? []).filter(({ since }) => since !== 'same').length,
  );
  protected readonly lastDay = computed(() => lastMoment(this.view()?.closesAt ?? ''));

  protected stateName(state: PilotParticipantState): TextKey {
    return `pilots.participant.${state}`;
  }

  protected orderName(order: ItemOrder): TextKey {
    return `pilots.order.${order}`;
  }

  protected choose(event: Event): void {
    this.order.set((event.target as HTMLSelectElement).value as ItemOrder);
  }

  protected async handle(question: string, comment: PilotCommentView, handled: boolean) {
    await this.act(async () => {
      const { sheetId } = comment;
      const sent = this.api.pilotsHandle(this.id(), sheetId, question, { handled });
      this.feedback.set(await firstValueFrom(sent));
    });
  }

  protected async close(): Promise<void> {
    this.closing.set(false);
    await this.act(async () => {
      this.feedback.set(await firstValueFrom(this.api.pilotsClose(this.id())));
      this.announcer.show(this.texts.text('pilots.closedNow'));
    });
  }

  private async act(work: () => Promise<void>): Promise<void> {
    if (this.busy()) return;
    this.busy.set(true);
    this.problem.set(null);
    try {
      await work();
    } catch (error) {
      this.problem.set(asProblem(error));
      this.feedback.reload();
    } finally {
      this.busy.set(false);
    }
  }
}
