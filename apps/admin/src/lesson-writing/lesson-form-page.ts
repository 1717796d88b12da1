import { Location } from '@angular/common';
import { httpResource } from '@angular/common/http';
import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  computed,
  DOCUMENT,
  effect,
  inject,
  Injector,
  input,
  linkedSignal,
  untracked,
} from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import {
  type LessonBeginningView,
  lessonsVocabularyResource,
  type OwnLessonView,
  type PeopleView,
} from '@erfa/api-client';
import { lessonKinds, lessonLimits, lessonPhases, lessonSubjects } from '@erfa/domain';
import { Icon } from '../icons/icon';
import { compareNames } from '../language/formats';
import type { TextKey } from '../language/text-key';
import { TextPipe } from '../language/text-pipes';
import { Texts } from '../language/texts';
import { ActionBar } from '../page/action-bar';
import { leadTo } from '../page/lead-to';
import { PageHeader, type TrailStep } from '../page/page-header';
import { Waiting } from '../page/waiting';
import { Problem } from '../problem/problem';
import { SavedState } from '../progress/saved-state';
import { SessionKeeper } from '../session/session-keeper';
import { type Choice, OneChoice } from '../choosing/one-choice';
import { draftOf, type LessonDraft, missingIn } from './lesson-draft';
import { LessonKeeper } from './lesson-keeper';
import { LessonSides } from './lesson-sides';
import { LessonText } from './lesson-text';
import { kleChoices, technologyChoices } from '../choosing/place-choices';
import { dimensionChoices } from './lesson-words';
import { MissingList } from './missing-list';
import { NearFinder } from './near-finder';
import { NearLessons } from './near-lessons';
import { RecalledBox } from './recalled-box';
import { WordList } from '../choosing/word-list';

/** Who is to read a lesson; *all* is not kept with the draft but done on the next page. */
type Readers = LessonDraft['visibility'] | 'all';

/** A lesson as it is written: five minutes, saved as one types, and nothing asked twice. */
@Component({
  selector: 'erfa-lesson-form-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ActionBar,
    Icon,
    OneChoice,
    LessonSides,
    LessonText,
    MissingList,
    NearLessons,
    PageHeader,
    Problem,
    RouterLink,
    RecalledBox,
    SavedState,
    TextPipe,
    Waiting,
    WordList,
  ],
  providers: [LessonKeeper, NearFinder],
  templateUrl: './lesson-form-page.html',
  styleUrl: './lesson-form-page.scss',
})
export class LessonFormPage {
  private readonly texts = inject(Texts);
  private readonly session = inject(SessionKeeper);
  private readonly router = inject(Router);
  private readonly location = inject(Location);
  private readonly document = inject(DOCUMENT);
  private readonly injector = inject(Injector);
  protected readonly keeper = inject(LessonKeeper);
  protected readonly near = inject(NearFinder);

  /** Id of the lesson, from the address; absent for a new one. */
  readonly id = input<string | undefined>();
  /** What a new one is written from: an own result and a dimension of it, or an action. */
  readonly assessment = input<string | undefined>();
  readonly dimension = input<string | undefined>();
  readonly action = input<string | undefined>();

  protected readonly vocabulary = lessonsVocabularyResource();
  protected readonly lesson = httpResource<OwnLessonView>(() => {
    const id = this.id();
    return id === undefined ? undefined : `/api/own-lessons/${encodeURIComponent(id)}`;
  });
  protected readonly beginning = httpResource<LessonBeginningView>(() => {
    const [assessmentId, nodeKey, actionId] = [this.assessment(), this.dimension(), this.action()];
    if (this.id() !== undefined || (!assessmentId && !actionId)) return undefined;
    const params = actionId ? { actionId } : { assessmentId, nodeKey };
    return {
      url: '/api/own-lessons/beginning',
      params: Object.fromEntries(
        Object.entries(params).filter((entry): entry is [string, string] => Boolean(entry[1])),
      ),
    };
  });
  // Only those who may see their colleagues can name one.
  private readonly people = httpResource<PeopleView>(() =>
    this.session.may('people.read') ? '/api/people' : undefined,
  );
  private readonly sources = [this.vocabulary, this.lesson, this.beginning];

  protected readonly error = computed(
    () => this.sources.map((source) => source.error()).find(Boolean) ?? null,
  );
  protected readonly ready = computed(
    () =>
      this.vocabulary.hasValue() &&
      !this.sources.some((source) => source.isLoading() || source.error()),
  );
  protected readonly heading = computed(() =>
    this.texts.text(this.id() === undefined ? 'lessonForm.new' : 'lessonForm.edit'),
  );
  protected readonly trail = computed<TrailStep[]>(() => [
    { text: this.texts.text('lessonForm.lessons'), link: '/lessons' },
    { text: this.texts.text('places.ownLessons'), link: '/lessons/own' },
  ]);
  protected readonly limits = lessonLimits;
  protected readonly draft = this.keeper.draft;
  protected readonly missing = computed(() => missingIn(this.draft()));
  protected readonly theirs = computed(() => {
    const theirs = this.keeper.theirs();
    return theirs && draftOf(theirs);
  });
  protected readonly colleagues = computed(() =>
    (this.people.hasValue() ? this.people.value().people : [])
      .filter(({ state }) => state !== 'ended')
      .toSorted((a, b) => compareNames(this.texts.language())(a.name, b.name)),
  );
  protected readonly kinds = computed<Choice[]>(() =>
    lessonKinds.map((value) => ({ value, text: this.texts.text(`lessonWords.kind.${value}`) })),
  );
  protected readonly subjects = computed<Choice[]>(() =>
    lessonSubjects.map((value) => ({
      value,
      text: this.texts.text(`lessonWords.about.${value}`),
      hint: this.texts.text(`lessonForm.aboutHint.${value}`),
    })),
  );
  protected readonly phases = computed<Choice[]>(() =>
    lessonPhases.map((value) => ({
      value,
      text: this.texts.text(`lessonWords.phase.${value}`),
      hint: this.texts.text(`lessonForm.phaseHint.${value}`),
    })),
  );
  protected readonly kle = computed(() => kleChoices(this.words()));
  protected readonly technologies = computed(() => technologyChoices(this.words(), this.texts));
  protected readonly dimensions = computed(() =>
    dimensionChoices(this.words(), this.texts.language()),
  );
  protected readonly words = computed(
    () => this.vocabulary.value() ?? { kle: [], dimensions: [], technologies: [] },
  );
  /** What KL has recalled, also where it was withdrawn since. */
  protected readonly recalled = computed(() => {
    const shared = this.keeper.saved()?.shared;
    return shared?.recalledAt ? shared : null;
  });
  private readonly isShared = computed(() => {
    const state = this.keeper.saved()?.shared?.state;
    return state !== undefined && state !== 'withdrawn';
  });
  private readonly readBy = computed<Readers>(() =>
    this.isShared() ? 'all' : this.draft().visibility,
  );
  protected readonly readers = linkedSignal<Readers>(() => this.readBy());
  protected readonly circles = computed<Choice[]>(() => {
    const saved = this.keeper.saved();
    const allowed = {
      // Alone with it again is only who wrote it, and only before anyone else has read it.
      private: !saved || (saved.mine && saved.shared === null),
      organisation: !this.isShared(),
      all: this.session.may('lesson.share'),
    };
    return (['private', 'organisation', 'all'] as const).map((value) => ({
      value,
      text: this.texts.text(
        value === 'all' && this.recalled()
          ? 'lessonSharing.ask'
          : `lessonForm.circle.${value}.text`,
      ),
      hint: this.texts.text(this.hintOf(value, allowed.all)),
      disabled: !allowed[value],
    }));
  });

  constructor() {
    effect(() => {
      if (!this.ready()) return;
      const lesson = this.lesson.hasValue() ? this.lesson.value() : null;
      const beginning = this.beginning.hasValue() ? this.beginning.value() : undefined;
      untracked(() => {
        this.keeper.open(lesson, beginning);
        const part = this.router.parseUrl(this.router.url).fragment;
        if (!part) return;
        // Sent here from what others will see, to mend one place of it.
        this.readers.set('all');
        afterNextRender(() => leadTo(this.document, part), { injector: this.injector });
      });
    });
    effect(() => {
      if (this.ready()) this.near.look(this.draft(), this.keeper.saved()?.id);
    });
    // A new lesson has an address of its own once the server has it: what is typed goes on undisturbed.
    effect(() => {
      const saved = this.keeper.saved();
      if (saved && this.id() === undefined) this.location.replaceState(`/lessons/${saved.id}/edit`);
    });
  }

  private hintOf(circle: Readers, mayShare: boolean): TextKey {
    if (circle !== 'all') return `lessonForm.circle.${circle}.hint`;
    if (!mayShare) return 'lessonForm.circle.all.others';
    return this.recalled() ? 'lessonForm.circle.all.ask' : 'lessonForm.circle.all.hint';
  }

  protected set(field: keyof LessonDraft, value: unknown): void {
    this.keeper.edit({ [field]: value });
  }

  protected picked(field: 'dimension' | 'ownerId', event: Event): void {
    this.keeper.edit({ [field]: (event.target as HTMLSelectElement).value });
  }

  protected named(event: Event): void {
    const shown = (event.target as HTMLInputElement).checked;
    this.keeper.edit({ authorName: shown ? (this.session.member()?.person.name ?? '') : null });
  }

  protected read(by: string): void {
    this.readers.set(by as Readers);
    if (by !== 'all') this.keeper.edit({ visibility: by as LessonDraft['visibility'] });
  }

  protected reload(): void {
    for (const source of this.sources) if (source.error()) source.reload();
  }

  /** On to what others will see, or done. */
  protected async finish(): Promise<void> {
    const all = this.readers() === 'all';
    if (!(await this.keeper.flush())) return;
    const id = this.keeper.saved()?.id ?? '';
    await this.router.navigateByUrl(all ? `/lessons/${id}/share` : '/lessons/own');
  }
}
