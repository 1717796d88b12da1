import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  input,
  signal,
  untracked,
} from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import {
  type LessonPreviewView,
  OwnLessonsService,
  ownLessonsShowResource,
  type SensitiveView,
} from '@erfa/api-client';
import { firstValueFrom } from 'rxjs';
import { Icon } from '../icons/icon';
import { LocalPipe } from '../language/local-pipe';
import type { TextKey } from '../language/text-key';
import { CountPipe, TextPipe } from '../language/text-pipes';
import { Texts } from '../language/texts';
import { ActionBar } from '../page/action-bar';
import { Announcer } from '../page/announcer';
import { PageHeader, type TrailStep } from '../page/page-header';
import { Waiting } from '../page/waiting';
import { Problem } from '../problem/problem';
import { asProblem, type ProblemError } from '../problem/problem-error';
import { AcceptedWords } from './accepted-words';
import { technologyName } from '../terms/technology-name';
import { MarkedText } from './marked-text';
import { type Change, changes, keyOf } from './preview-text';

/** Exactly what others will see, what in it somebody should look at first, and the one button that shares just that. */
@Component({
  selector: 'erfa-sharing-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ActionBar,
    CountPipe,
    Icon,
    LocalPipe,
    MarkedText,
    PageHeader,
    Problem,
    RouterLink,
    TextPipe,
    Waiting,
  ],
  templateUrl: './sharing-page.html',
  styleUrl: './sharing-page.scss',
})
export class SharingPage {
  private readonly api = inject(OwnLessonsService);
  private readonly texts = inject(Texts);
  private readonly router = inject(Router);
  private readonly announcer = inject(Announcer);
  private readonly memory = inject(AcceptedWords);

  /** Id of the lesson, from the address. */
  readonly id = input.required<string>();
  protected readonly lesson = ownLessonsShowResource(this.id);
  protected readonly preview = signal<LessonPreviewView | null>(null);
  protected readonly problem = signal<ProblemError | null>(null);
  /** What has changed since it was looked at; null while it is as it was. */
  protected readonly changes = signal<readonly Change[] | null>(null);
  protected readonly tried = signal(false);
  private readonly busy = signal(false);
  private readonly accepted = signal<ReadonlySet<string>>(new Set());

  protected readonly found = computed(() =>
    (this.preview()?.sensitive ?? []).map((place) => ({
      place,
      // Nobody's to say.
      never: place.kind === 'cpr',
      accepted: place.kind !== 'cpr' && this.accepted().has(keyOf(place)),
    })),
  );
  protected readonly open = computed(() => this.found().filter(({ accepted }) => !accepted).length);
  /** Whether others see just this already. */
  protected readonly asShared = computed(() => {
    // Where reading it failed, asking for its value throws.
    const shared = this.lesson.hasValue() ? this.lesson.value().shared : null;
    return shared?.state === 'shared' && !shared.changedSince;
  });
  /** KL has recalled it: it is KL that is asked, and nothing is shared by that. */
  protected readonly recalled = computed(
    () => this.lesson.hasValue() && this.lesson.value().shared?.recalledAt != null,
  );
  protected readonly trail = computed<TrailStep[]>(() => [
    { text: this.texts.text('lessonForm.lessons'), link: '/lessons' },
    { text: this.texts.text('places.ownLessons'), link: '/lessons/own' },
    { text: this.texts.text('lessonForm.edit'), link: `/lessons/${this.id()}/edit` },
  ]);
  protected readonly facts = computed(() => {
    const shown = this.preview();
    if (!shown) return [];
    const facts: { name: TextKey; text: string }[] = [
      {
        name: 'lessonSharing.by',
        text: [shown.authorName, shown.originName].filter(Boolean).join(', '),
      },
      { name: 'lessonForm.kle', text: shown.kle.map((k) => `${k.code} ${k.title}`).join(', ') },
      {
        name: 'lessonForm.technology',
        text: shown.technology.map((word) => technologyName(this.texts, word)).join(', '),
      },
    ];
    return facts.filter(({ text }) => text !== '');
  });
  protected readonly paragraphs = ['happened', 'cause', 'applies', 'notApplies'] as const;

  constructor() {
    effect(() => {
      const id = this.id();
      untracked(() => {
        this.accepted.set(this.memory.of(id));
        void this.look();
      });
    });
  }

  protected of(field: string): SensitiveView[] {
    return (this.preview()?.sensitive ?? []).filter((place) => place.field === field);
  }

  protected kind(place: SensitiveView): TextKey {
    return `lessonSharing.found.${place.kind}`;
  }

  protected fieldName(field: string): TextKey {
    return `lessonForm.${field}` as TextKey;
  }

  protected partName(part: LessonPreviewView['missing'][number]): TextKey {
    return `lessonForm.${part}`;
  }

  /** It may stand, or is to be looked at after all. */
  protected accept(place: SensitiveView, accepted: boolean): void {
    const words = new Set(this.accepted());
    if (accepted) words.add(keyOf(place));
    else words.delete(keyOf(place));
    this.accepted.set(words);
    this.memory.keep(this.id(), words);
    const left = this.open();
    this.announcer.say(
      left === 0
        ? this.texts.text('lessonSharing.allSettled')
        : this.texts.count('lessonSharing.open', left),
    );
  }

  protected async look(): Promise<void> {
    this.problem.set(null);
    try {
      const before = this.preview();
      const now = await firstValueFrom(this.api.ownLessonsPreview(this.id()));
      if (before && before.hash !== now.hash) this.changes.set(changes(before, now));
      this.preview.set(now);
    } catch (error) {
      this.problem.set(asProblem(error));
    }
  }

  protected async publish(): Promise<void> {
    const shown = this.preview();
    this.tried.set(true);
    if (!shown || this.busy() || this.open() > 0) return;
    this.busy.set(true);
    this.problem.set(null);
    try {
      const recalled = this.recalled();
      const { hash, title } = shown;
      await firstValueFrom(
        recalled
          ? this.api.ownLessonsAskRestoration(this.id(), { hash })
          : this.api.ownLessonsPublish(this.id(), { hash }),
      );
      await this.router.navigateByUrl(`/lessons/own?state=${recalled ? 'ended' : 'shared'}`);
      this.announcer.show(
        this.texts.text(recalled ? 'lessonSharing.asked' : 'lessonSharing.shared', { title }),
      );
    } catch (error) {
      const problem = asProblem(error);
      if (problem.code === 'lesson-changed') {
        await this.look();
        // Changed in something that the texts do not show: still to be looked at anew.
        this.changes.update((found) => found ?? []);
      } else this.problem.set(problem);
    } finally {
      this.busy.set(false);
    }
  }
}
