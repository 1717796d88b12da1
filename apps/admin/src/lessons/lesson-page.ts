import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  ElementRef,
  inject,
  Injector,
  input,
  linkedSignal,
  signal,
  untracked,
} from '@angular/core';
import { httpResource } from '@angular/common/http';
import { RouterLink } from '@angular/router';
import {
  AdoptionsService,
  type AdoptionsView,
  type AdoptionView,
  lessonsShowResource,
  type LessonsWaitingView,
  type PublishedLessonView,
} from '@erfa/api-client';
import { firstValueFrom } from 'rxjs';
import { EditorBox } from '../editing/editor-box';
import { Icon } from '../icons/icon';
import { MomentPipe } from '../language/format-pipes';
import { CountPipe, TextPipe } from '../language/text-pipes';
import { Texts } from '../language/texts';
import { Announcer } from '../page/announcer';
import { EmptyState } from '../page/empty-state';
import { PageHeader, type TrailStep } from '../page/page-header';
import { Waiting } from '../page/waiting';
import { Problem } from '../problem/problem';
import { asProblem, type ProblemError } from '../problem/problem-error';
import { StatusTag } from '../progress/status-tag';
import { SessionKeeper } from '../session/session-keeper';
import { LessonKindMark } from '../terms/lesson-kind';
import { AdoptionDialog } from './adoption-dialog';
import { type AdoptionDraft, draftOf, newAdoption } from './adoption-draft';
import { becameWords } from './adoption-words';
import { AdoptionsTable } from './adoptions-table';
import { LessonFacts } from './lesson-facts';
import { LessonStanding } from './lesson-standing';
import { OwnAdoptions } from './own-adoptions';
import { linesOf } from './text-lines';

/** Erfaring: what is recommended first, then why, when it holds, and what became of it elsewhere. */
@Component({
  selector: 'erfa-lesson-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    AdoptionDialog,
    AdoptionsTable,
    CountPipe,
    EditorBox,
    EmptyState,
    Icon,
    LessonFacts,
    LessonKindMark,
    LessonStanding,
    MomentPipe,
    OwnAdoptions,
    PageHeader,
    Problem,
    RouterLink,
    StatusTag,
    TextPipe,
    Waiting,
  ],
  templateUrl: './lesson-page.html',
  styleUrl: './lesson-page.scss',
})
export class LessonPage {
  private readonly adoptions = inject(AdoptionsService);
  private readonly texts = inject(Texts);
  private readonly keeper = inject(SessionKeeper);
  private readonly announcer = inject(Announcer);
  private readonly injector = inject(Injector);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  /** The lesson's id, from the address. */
  readonly id = input.required<string>();
  /** Given where the reader has come to take the lesson up. */
  readonly take = input<string | undefined>();
  /** Given where the reader has come to tell what came of an adoption: its id. */
  readonly outcome = input<string | undefined>();

  protected readonly source = lessonsShowResource(this.id);
  /** What is shown: as it stood before while it is fetched anew. */
  protected readonly lesson = linkedSignal<
    { now: PublishedLessonView | undefined; id: string },
    PublishedLessonView | undefined
  >({
    source: () => ({
      now: this.source.hasValue() ? this.source.value() : undefined,
      id: this.id(),
    }),
    computation: ({ now, id }, before) =>
      now ?? (before?.source.id === id && !this.source.error() ? before.value : undefined),
  });
  protected readonly missing = computed(() => {
    const error = this.source.error();
    return error !== undefined && ['missing', 'refused'].includes(asProblem(error).kind);
  });
  protected readonly mayAdopt = computed(() => this.keeper.may('lesson.adopt'));
  protected readonly isTaken = computed(
    () => this.lesson()?.adoptions.some(({ own }) => own) ?? false,
  );
  protected readonly mayTake = computed(() => {
    const lesson = this.lesson();
    return this.mayAdopt() && lesson?.state === 'shared' && !lesson.own;
  });
  protected readonly mayEdit = computed(
    () => (this.lesson()?.own ?? false) && this.keeper.may('lesson.write'),
  );
  protected readonly mayEditAll = computed(() => this.keeper.may('lesson.edit-all'));
  protected readonly demonstration = computed(() => this.keeper.session()?.demonstration ?? false);

  private readonly ownSource = httpResource<AdoptionsView>(() =>
    this.isTaken() ? '/api/adoptions' : undefined,
  );
  protected readonly ownProblem = computed(() => this.ownSource.error());
  protected readonly own = computed<readonly AdoptionView[]>(() =>
    this.ownSource.hasValue()
      ? this.ownSource.value().adoptions.filter(({ lessonId }) => lessonId === this.lesson()?.id)
      : [],
  );
  // Only a recalled lesson that was taken up here can wait for somebody to have read why.
  private readonly waiting = httpResource<LessonsWaitingView>(() =>
    this.isTaken() && this.lesson()?.state === 'recalled' ? '/api/lessons/waiting' : undefined,
  );
  private readonly unread = computed(() =>
    this.waiting.hasValue()
      ? this.waiting.value().recalled.filter(({ lessonId }) => lessonId === this.lesson()?.id)
      : [],
  );
  protected readonly canAcknowledge = computed(() => this.mayAdopt() && this.unread().length > 0);
  protected readonly problem = signal<ProblemError | null>(null);

  protected readonly draft = signal<AdoptionDraft | null>(null);
  protected readonly printedAt = signal(Date.now());
  protected readonly heading = computed(() => {
    const lesson = this.lesson();
    if (lesson?.textHidden) return this.texts.text('lesson.hidden.heading');
    return lesson?.title ?? this.texts.text('places.lesson');
  });
  protected readonly lead = computed(() => {
    const lesson = this.lesson();
    return [lesson?.origin.name, lesson?.context].filter(Boolean).join(', ');
  });
  protected readonly trail = computed<TrailStep[]>(() => [
    { text: this.texts.text('places.lessons'), link: '/lessons' },
  ]);
  /** Where it belongs, in words: about the process, phase after. */
  protected readonly place = computed(() => {
    const { about, phase } = this.lesson() ?? { about: null, phase: null };
    return [
      about ? this.texts.text(`lessonWords.aboutLine.${about}`) : '',
      phase ? this.texts.text(`lessonWords.phaseLine.${phase}`) : '',
    ].filter(Boolean);
  });
  protected readonly applies = computed(() => linesOf(this.lesson()?.applies ?? ''));
  /** Where it does not hold: what the author says, then what others found out. */
  protected readonly notApplies = computed(() => [
    ...linesOf(this.lesson()?.notApplies ?? ''),
    ...(this.lesson()?.conditions ?? []).map(({ condition, municipality }) =>
      this.texts.text('lesson.foundBy', {
        condition: condition.replace(/[.\s]+$/u, ''),
        municipality: municipality.name,
      }),
    ),
  ]);
  protected readonly became = computed(() => {
    const lesson = this.lesson();
    return lesson ? becameWords(this.texts, lesson.counts) : '';
  });

  constructor() {
    const comes = effect(() => {
      if (this.lesson() === undefined) return;
      comes.destroy();
      if (this.take() !== undefined && this.mayTake() && !this.isTaken())
        untracked(() => this.begin());
    });
    const tells = effect(() => {
      const told = this.own().find(({ id }) => id === this.outcome());
      if (!told || !this.mayAdopt()) return;
      tells.destroy();
      untracked(() => this.draft.set(draftOf(told, 'outcome')));
    });
  }

  protected begin(): void {
    this.draft.set(newAdoption);
  }

  protected saved({ isNew }: { adoption: AdoptionView; isNew: boolean }): void {
    const origin = this.lesson()?.origin.name ?? '';
    this.announcer.show(
      isNew ? this.texts.text('adoption.taken', { origin }) : this.texts.text('adoption.saved'),
    );
    this.fetchAnew();
  }

  protected fetchAnew(): void {
    this.source.reload();
    this.ownSource.reload();
  }

  /** Somebody here has read why the lesson was recalled. */
  protected async acknowledge(): Promise<void> {
    this.problem.set(null);
    try {
      for (const { adoptionId } of this.unread())
        await firstValueFrom(this.adoptions.adoptionsSeeRecall(adoptionId));
      this.announcer.show(this.texts.text('lesson.recalled.wasSeen'));
      this.host.nativeElement.querySelector('h1')?.focus();
      this.waiting.reload();
    } catch (error) {
      this.problem.set(asProblem(error));
    }
  }

  protected print(): void {
    this.printedAt.set(Date.now());
    afterNextRender(() => window.print(), { injector: this.injector });
  }
}
