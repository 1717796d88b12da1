import { httpResource } from '@angular/common/http';
import { computed, type Signal } from '@angular/core';
import type { AssignmentCarriedView, AssignmentView, ModelView } from '@erfa/api-client';
import type { Model } from '@erfa/scoring-sdk';
import { askedVersion, type EarlierShown, earlierShown } from '../answers/earlier';
import type { Texts } from '../language/texts';
import { type Draft, draftOf, sayTheSame } from './draft';

/**
 * What an assignment's questions were answered in an earlier round, as far as it was carried. Made in an injection
 * context. Where it cannot be read, one answers all the same.
 */
export class EarlierRound {
  private readonly carried;
  private readonly older;

  /** The round's name. */
  readonly name: Signal<string>;
  /** The earlier answers, by the question they lead to. */
  readonly answers: Signal<ReadonlyMap<string, EarlierShown>>;
  private readonly untouched: Signal<ReadonlyMap<string, Draft>>;

  /**
   * @param view the assignment, once it is known
   * @param content the version that is answered now
   */
  constructor(
    view: Signal<AssignmentView | undefined>,
    content: Signal<Model | undefined>,
    texts: Texts,
  ) {
    // Asked for once, whatever else of the assignment changes.
    const assignment = computed(() => view()?.id);
    this.carried = httpResource<AssignmentCarriedView>(() => {
      const id = assignment();
      return id === undefined ? undefined : `/api/assignments/${encodeURIComponent(id)}/carried`;
    });
    const source = computed(() => (this.carried.hasValue() ? this.carried.value().source : null));
    this.older = httpResource<ModelView>(() => {
      const id = source()?.modelId;
      return id === undefined ? undefined : `/api/models/${encodeURIComponent(id)}`;
    });
    this.name = computed(() => {
      const title = source()?.title;
      return (texts.language() === 'en' && title?.en) || (title?.da ?? '');
    });
    this.answers = computed(() => {
      const now = content();
      if (!now || !this.older.hasValue() || !this.carried.hasValue()) return new Map();
      const before = askedVersion(this.older.value().content as unknown as Model);
      const after = askedVersion(now);
      const { answers } = this.carried.value();
      return new Map(
        answers.map((item) => [item.question ?? '', earlierShown(item, before, after, texts)]),
      );
    });
    this.untouched = computed(
      () =>
        new Map(
          (view()?.answers ?? []).flatMap((answer) =>
            answer.carried ? [[answer.question, draftOf(answer)] as const] : [],
          ),
        ),
    );
  }

  /** Whether an answer on the page is still what was carried. */
  standsAsCarried(question: string, answer: Draft): boolean {
    const carried = this.untouched().get(question);
    return carried !== undefined && sayTheSame(carried, answer);
  }

  /** Whether there is an answer to confirm. */
  proposes(question: string): boolean {
    return Boolean(this.answers().get(question)?.item.answer);
  }
}
