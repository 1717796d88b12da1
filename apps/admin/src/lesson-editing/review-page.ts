import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import {
  editorsListResource,
  editorsPairsResource,
  LessonEditorsService,
  type NearPairView,
  type PublishedState,
  type ReviewedLessonView,
} from '@erfa/api-client';
import { firstValueFrom, type Observable } from 'rxjs';
import { AskedText } from '../editing/asked-text';
import { EditorActs, saidOf } from '../editing/editor-acts';
import { MergeDialog } from '../editing/merge-dialog';
import { RecallDialog } from '../editing/recall-dialog';
import { Icon } from '../icons/icon';
import { DatePipe } from '../language/format-pipes';
import type { TextKey } from '../language/text-key';
import { CountPipe, TextPipe } from '../language/text-pipes';
import { Texts } from '../language/texts';
import { Announcer } from '../page/announcer';
import { EmptyState } from '../page/empty-state';
import { PageHeader, type TrailStep } from '../page/page-header';
import { Waiting } from '../page/waiting';
import { Attempt } from '../problem/attempt';
import { Problem } from '../problem/problem';
import type { ProblemError } from '../problem/problem-error';
import { type Status, StatusTag } from '../progress/status-tag';
import { NearPairs } from './near-pairs';

const filters = ['unread', 'pairs', 'asked', 'all', 'featured', 'ended'] as const;
type Filter = (typeof filters)[number];

const statuses: Readonly<Record<PublishedState, Status>> = {
  shared: 'done',
  withdrawn: 'later',
  recalled: 'attention',
  merged: 'later',
};

function fits({ state, reviewedAt, featured, asked }: ReviewedLessonView, filter: Filter): boolean {
  // Two by two, in a list of their own.
  if (filter === 'pairs') return false;
  if (filter === 'all') return true;
  if (filter === 'asked') return asked !== null;
  if (filter === 'ended') return state !== 'shared';
  if (filter === 'featured') return state === 'shared' && featured;
  return state === 'shared' && reviewedAt === null;
}

/** KL's editors look shared lessons through: read, feature, merge what is said twice, recall what does harm. */
@Component({
  selector: 'erfa-review-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    AskedText,
    CountPipe,
    DatePipe,
    EditorActs,
    EmptyState,
    Icon,
    MergeDialog,
    NearPairs,
    PageHeader,
    Problem,
    RecallDialog,
    RouterLink,
    StatusTag,
    TextPipe,
    Waiting,
  ],
  templateUrl: './review-page.html',
  styleUrl: './review-page.scss',
})
export class ReviewPage {
  private readonly api = inject(LessonEditorsService);
  private readonly texts = inject(Texts);
  private readonly announcer = inject(Announcer);

  /** What the list is narrowed to, from the address. */
  readonly show = input<string | undefined>();
  protected readonly source = editorsListResource();
  protected readonly pairSource = editorsPairsResource();
  protected readonly attempt = new Attempt();
  /** The lesson that somebody else was first with, as it stands now. */
  protected readonly overtaken = signal<ReviewedLessonView | null>(null);
  protected readonly merging = signal<ReviewedLessonView | null>(null);
  /** Id of the lesson to merge it with, where that is known already. */
  protected readonly mergeWith = signal('');
  protected readonly recalling = signal<ReviewedLessonView | null>(null);
  protected readonly trail = computed<TrailStep[]>(() => [
    { text: this.texts.text('lessonEditing.lessons'), link: '/lessons' },
  ]);
  protected readonly filter = computed<Filter>(
    () => filters.find((filter) => filter === this.show()) ?? 'unread',
  );
  protected readonly all = computed(() =>
    this.source.hasValue() ? this.source.value().lessons : [],
  );
  protected readonly pairs = computed(() =>
    this.pairSource.hasValue() ? this.pairSource.value().pairs : [],
  );
  protected readonly tabs = computed(() =>
    filters.map((filter) => ({
      filter,
      name: `lessonEditing.filter.${filter}` satisfies TextKey as TextKey,
      count:
        filter === 'pairs'
          ? this.pairs().length
          : this.all().filter((lesson) => fits(lesson, filter)).length,
    })),
  );
  protected readonly lessons = computed(() =>
    this.all()
      .filter((lesson) => fits(lesson, this.filter()))
      .map((lesson) => ({
        lesson,
        status: statuses[lesson.state],
        name: this.stateName(lesson),
        title: lesson.textHidden ? this.texts.text('lesson.hidden.heading') : lesson.title,
        marks: this.marksOf(lesson),
      })),
  );

  protected stateName({ state }: ReviewedLessonView): TextKey {
    return `lessonEditing.state.${state}`;
  }

  protected review(lesson: ReviewedLessonView, featured: boolean): Promise<void> {
    const { id, version } = lesson;
    const call = this.api.editorsReview(id, { version, featured });
    return this.act(lesson, call, saidOf(lesson, featured));
  }

  protected restore(lesson: ReviewedLessonView): Promise<void> {
    const { asked } = lesson;
    return this.act(
      lesson,
      this.api.editorsRestore(lesson.id, asked ? { asked: asked.hash } : {}),
      'restored',
    );
  }

  protected merge(lesson: ReviewedLessonView, otherId = ''): void {
    this.mergeWith.set(otherId);
    this.merging.set(lesson);
  }

  /** They are not the same; nobody is asked about them again. */
  protected keepApart({ one, other }: NearPairView): Promise<void> {
    return this.attempt.run(async () => {
      await firstValueFrom(this.api.editorsKeepApart(one.id, { otherId: other.id }));
      this.announcer.show(this.texts.text('lessonEditing.pairs.keptApart'));
      this.pairSource.reload();
    });
  }

  /** A dialog has done its act, or was told that somebody else was first. */
  protected settled(lesson: ReviewedLessonView, problem: ProblemError | null): void {
    if (problem)
      void this.attempt.run(
        () => Promise.reject(problem),
        () => this.turnedAway(lesson, problem),
      );
    else {
      this.overtaken.set(null);
      this.reload();
    }
  }

  /** What in an unread one is to be looked at first. */
  private marksOf({ marks }: ReviewedLessonView): string {
    const names = marks.map((kind) => this.texts.text(`lessonEditing.mark.${kind}`));
    return new Intl.ListFormat(this.texts.language()).format(names);
  }

  private act(
    lesson: ReviewedLessonView,
    call: Observable<unknown>,
    said: ReturnType<typeof saidOf> | 'restored',
  ): Promise<void> {
    return this.attempt.run(
      async () => {
        this.overtaken.set(null);
        await firstValueFrom(call);
        this.announcer.show(this.texts.text(`lessonEditing.did.${said}`));
        this.reload();
      },
      (problem) => this.turnedAway(lesson, problem),
    );
  }

  private reload(): void {
    this.source.reload();
    this.pairSource.reload();
  }

  private async turnedAway(lesson: ReviewedLessonView, problem: ProblemError): Promise<void> {
    if (problem.kind !== 'conflict') {
      this.attempt.fail(problem);
      return;
    }
    const { lessons } = await firstValueFrom(this.api.editorsList());
    // What is not there any more was withdrawn by its municipality.
    const gone = { ...lesson, state: 'withdrawn' as const };
    this.overtaken.set(lessons.find(({ id }) => id === lesson.id) ?? gone);
    this.source.set({ lessons });
    this.pairSource.reload();
  }
}
