import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import {
  type LessonsWaitingView,
  type PluginsView,
  type ReviewWaitingView,
  overviewShowResource,
  type RoundsView,
  type RoundView,
  type TaskKind,
} from '@erfa/api-client';
import type { Permission } from '@erfa/domain';
import { Icon } from '../icons/icon';
import { DatePipe } from '../language/format-pipes';
import { LocalPipe } from '../language/local-pipe';
import type { TextKey } from '../language/text-key';
import { TextPipe } from '../language/text-pipes';
import { Texts } from '../language/texts';
import { EmptyState } from '../page/empty-state';
import { PageHeader } from '../page/page-header';
import { Waiting } from '../page/waiting';
import { Problem } from '../problem/problem';
import { SessionKeeper } from '../session/session-keeper';
import { CountryBox } from './country-box';
import { lessonTasks, reviewTasks } from './lesson-tasks';
import { OwnRecalledNotice } from './own-recalled-notice';
import { pluginTasks } from './plugin-tasks';
import { RecalledNotice } from './recalled-notice';
import { RoundBox } from './round-box';
import { type Findings, type Task, tasksFrom } from './tasks';
import { addressOf, waitingTasks } from './waiting-tasks';

/** Tasks that are work on a round's answers. */
const works: ReadonlySet<TaskKind> = new Set(['answer', 'assign-section', 'settle', 'submit']);

/** Overblik: what waits for the reader, by what the reader may do; and what will be here when nothing does. */
@Component({
  selector: 'erfa-overview-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    CountryBox,
    DatePipe,
    EmptyState,
    Icon,
    LocalPipe,
    OwnRecalledNotice,
    PageHeader,
    Problem,
    RecalledNotice,
    RoundBox,
    RouterLink,
    TextPipe,
    Waiting,
  ],
  templateUrl: './overview-page.html',
  styleUrl: './overview-page.scss',
})
export class OverviewPage {
  private readonly keeper = inject(SessionKeeper);
  private readonly texts = inject(Texts);

  // Each is asked for only by those who can settle what it shows.
  private readonly organisation = httpResource<NonNullable<Findings['organisation']>>(() =>
    this.allowed('/api/organisation', 'organisation.edit'),
  );
  private readonly people = httpResource<{ people: NonNullable<Findings['people']> }>(() =>
    this.allowed('/api/people', 'people.invite'),
  );
  private readonly tokens = httpResource<{ tokens: NonNullable<Findings['tokens']> }>(() =>
    this.allowed('/api/tokens', 'token.manage'),
  );
  private readonly overview = overviewShowResource();
  private readonly rounds = httpResource<RoundsView>(() =>
    this.allowed('/api/rounds', 'round.read'),
  );
  protected readonly lessons = httpResource<LessonsWaitingView>(() =>
    this.allowed('/api/lessons/waiting', 'lesson.read'),
  );
  private readonly review = httpResource<ReviewWaitingView>(() =>
    this.allowed('/api/lesson-review/waiting', 'lesson.edit-all'),
  );
  private readonly plugins = httpResource<PluginsView>(() =>
    this.allowed('/api/plugins', 'plugin.manage'),
  );
  private readonly sources = [
    this.overview,
    this.organisation,
    this.people,
    this.tokens,
    this.rounds,
    this.lessons,
    this.review,
    this.plugins,
  ];

  protected readonly waiting = computed(() => this.sources.some((source) => source.isLoading()));
  protected readonly error = computed(
    () => this.sources.find((source) => source.error())?.error() ?? null,
  );
  protected readonly tasks = computed(() => [
    ...(this.overview.hasValue()
      ? waitingTasks(this.overview.value().tasks, this.texts.language())
      : []),
    ...(this.lessons.hasValue()
      ? lessonTasks(this.lessons.value(), (names) =>
          new Intl.ListFormat(this.texts.language()).format(names),
        )
      : []),
    ...(this.review.hasValue() ? reviewTasks(this.review.value()) : []),
    ...(this.plugins.hasValue()
      ? pluginTasks(this.plugins.value(), (title) => title[this.texts.language()])
      : []),
    ...tasksFrom(
      {
        kl: this.kl(),
        ...(this.organisation.hasValue() ? { organisation: this.organisation.value() } : {}),
        ...(this.people.hasValue() ? { people: this.people.value().people } : {}),
        ...(this.tokens.hasValue() ? { tokens: this.tokens.value().tokens } : {}),
      },
      Date.now(),
    ),
  ]);
  /** Lessons in use here that KL has recalled, until somebody says that it was seen. */
  protected readonly recalled = computed(() =>
    this.lessons.hasValue() ? this.lessons.value().recalled : [],
  );
  /** Lessons written here that KL has recalled, likewise. */
  protected readonly ownRecalled = computed(() =>
    this.lessons.hasValue() ? this.lessons.value().ownRecalled : [],
  );
  protected readonly lead = computed(() => {
    if (this.waiting() || this.error()) return '';
    const { length } = this.tasks();
    return length === 0
      ? this.texts.text('overview.nothing')
      : this.texts.count('overview.waiting', length);
  });
  /** Whom the empty page teaches: by what one may do, since one may have several roles. */
  protected readonly part = computed(() => {
    if (this.keeper.may('round.run')) return 'kl';
    if (this.keeper.may('round.join')) return 'administrator';
    if (this.keeper.may('assessment.answer')) return 'contributor';
    return !this.keeper.may('round.read') && this.keeper.may('data.list') ? 'officer' : 'reader';
  });
  protected readonly taught = computed<TextKey>(() => `overview.empty.${this.part()}`);
  protected readonly kl = computed(() => this.keeper.member()?.organisation.kind === 'kl');
  protected readonly mayJoin = computed(() => this.keeper.may('round.join'));
  /** Every open round that concerns the reader, the soonest to close first. */
  protected readonly openRounds = computed<readonly RoundView[]>(() =>
    (this.rounds.hasValue() ? this.rounds.value().rounds : [])
      .filter(
        ({ state, own }) =>
          state === 'open' && (this.kl() || (own !== null && own.state !== 'declined')),
      )
      .toSorted((a, b) => Date.parse(a.closesAt) - Date.parse(b.closesAt)),
  );
  /** Where the most pressing work on a round is done; null when there is none. */
  protected readonly work = computed(() => {
    const tasks = this.overview.hasValue() ? this.overview.value().tasks : [];
    const task = tasks.find(({ kind }) => works.has(kind));
    return task ? addressOf(task).link : null;
  });

  protected title({ title, name }: Task): string {
    return typeof title === 'string'
      ? this.texts.text(title, { name: name ?? '' })
      : this.texts.count(title.counted, title.count, { name: name ?? '' });
  }

  protected again(): void {
    for (const source of this.sources) if (source.error()) source.reload();
  }

  private allowed(address: string, permission: Permission): string | undefined {
    return this.keeper.may(permission) ? address : undefined;
  }
}
