import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { ownLessonsListResource, type OwnLessonView } from '@erfa/api-client';
import { type FileLink, FileLinks } from '../files/file-links';
import { Icon } from '../icons/icon';
import { today } from '../language/days';
import { DatePipe } from '../language/format-pipes';
import type { TextKey } from '../language/text-key';
import { CountPipe, TextPipe } from '../language/text-pipes';
import { Texts } from '../language/texts';
import { EmptyState } from '../page/empty-state';
import { PageHeader, type TrailStep } from '../page/page-header';
import { Waiting } from '../page/waiting';
import { Problem } from '../problem/problem';
import { type Status, StatusTag } from '../progress/status-tag';
import { SessionKeeper } from '../session/session-keeper';
import { type OwnAct, OwnActDialog } from './own-act-dialog';
import { OwnAdoptions } from './own-adoptions';
import { daysBetween, type Filter, filters, fits, type OwnState, stateOf } from './own-state';

const statuses: Readonly<Record<OwnState, Status>> = {
  private: 'later',
  organisation: 'active',
  shared: 'done',
  withdrawn: 'later',
  recalled: 'attention',
  merged: 'later',
};

/** How many days before its end a lesson is asked to be confirmed again. */
const soon = 30;

/** Vores erfaringer: what is being written, what the municipality has, and what became of what was shared. */
@Component({
  selector: 'erfa-own-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    CountPipe,
    DatePipe,
    EmptyState,
    FileLinks,
    Icon,
    OwnActDialog,
    OwnAdoptions,
    PageHeader,
    Problem,
    RouterLink,
    StatusTag,
    TextPipe,
    Waiting,
  ],
  templateUrl: './own-page.html',
  styleUrl: './own-page.scss',
})
export class OwnPage {
  private readonly texts = inject(Texts);
  private readonly session = inject(SessionKeeper);

  /** What the list is narrowed to, from the address. */
  readonly state = input<string | undefined>();
  protected readonly source = ownLessonsListResource();
  protected readonly act = signal<OwnAct | null>(null);
  protected readonly files: readonly FileLink[] = [
    { address: '/api/own-lessons/file.xlsx', text: 'ownLessons.files.excel' },
    { address: '/api/own-lessons/file.csv', text: 'ownLessons.files.csv' },
    { address: '/api/own-lessons/code-book.csv', text: 'ownLessons.files.codeBook' },
  ];
  protected readonly mayWrite = computed(() => this.session.may('lesson.write'));
  protected readonly mayShare = computed(() => this.session.may('lesson.share'));
  protected readonly trail = computed<TrailStep[]>(() => [
    { text: this.texts.text('lessonForm.lessons'), link: '/lessons' },
  ]);
  protected readonly filter = computed<Filter>(
    () => filters.find((filter) => filter === this.state()) ?? 'all',
  );
  private readonly all = computed(() =>
    this.source.hasValue() ? this.source.value().lessons : [],
  );
  protected readonly none = computed(() => this.all().length === 0);
  protected readonly tabs = computed(() =>
    filters.map((filter) => ({
      filter,
      name: `ownLessons.filter.${filter}` satisfies TextKey as TextKey,
      count: this.all().filter((lesson) => fits(lesson, filter)).length,
    })),
  );
  protected readonly lessons = computed(() =>
    this.all()
      .filter((lesson) => fits(lesson, this.filter()))
      .map((lesson) => ({ ...this.standing(lesson), lesson })),
  );

  private standing(lesson: OwnLessonView) {
    const state = stateOf(lesson);
    return {
      state,
      name: `ownLessons.state.${state}` satisfies TextKey as TextKey,
      status: statuses[state],
      shared: state === 'shared',
      confirm: state === 'shared' && daysBetween(today(), lesson.confirmBy) <= soon,
      removable: lesson.shared === null || lesson.shared.state === 'withdrawn',
      recalled: lesson.shared?.recalledAt ? lesson.shared : null,
      shareable: state !== 'merged' && !lesson.shared?.recalledAt,
      news: state === 'shared' && lesson.shared?.changedSince === true,
    };
  }
}
