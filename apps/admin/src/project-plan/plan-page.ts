import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  input,
  linkedSignal,
  signal,
  untracked,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import {
  type BackKind,
  type PlanForm,
  planReadResource,
  type PlanTaskView,
  ProjectPlanService,
  type ProjectPlanView,
  type ProjectTaskKind,
} from '@erfa/api-client';
import { winterWeeks } from '@erfa/domain';
import { firstValueFrom, map, type Observable, tap } from 'rxjs';
import { isoDay } from '../language/formats';
import { DatePipe } from '../language/format-pipes';
import type { TextKey } from '../language/text-key';
import { CountPipe, TextPipe } from '../language/text-pipes';
import { Texts } from '../language/texts';
import { dataTable } from '../page/data-table';
import { Downloads } from '../page/downloads';
import { EmptyState } from '../page/empty-state';
import { PageHeader } from '../page/page-header';
import { Waiting } from '../page/waiting';
import { Attempt } from '../problem/attempt';
import { Problem } from '../problem/problem';
import { StatusTag } from '../progress/status-tag';
import { ProjectComments } from '../project/comments';
import { FormConflicts } from '../project/form-conflicts';
import { FormKeeper } from '../project/form-keeper';
import { ProjectExamples } from '../project/project-examples';
import { ProjectHead } from '../project/project-head';
import { type Row, RowDialog, type RowWays } from '../project/row-dialog';
import { taskFields, taskRow, taskWrite } from './task-fields';

const views = ['open', 'late', 'all'] as const;
type PlanShows = (typeof views)[number];

/** Plan: milestones and tasks from every card in one list, and what is planned back from the day of going live. */
@Component({
  selector: 'erfa-plan-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ...[CountPipe, DatePipe, EmptyState, FormConflicts, PageHeader, Problem, ProjectComments],
    ...[
      ProjectExamples,
      ProjectHead,
      RouterLink,
      RowDialog,
      StatusTag,
      TextPipe,
      Waiting,
      dataTable,
    ],
  ],
  templateUrl: './plan-page.html',
  styleUrl: './plan-page.scss',
})
export class PlanPage {
  private readonly api = inject(ProjectPlanService);
  private readonly texts = inject(Texts);
  private readonly downloads = inject(Downloads);
  /** From the address. */
  readonly id = input.required<string>();
  protected readonly asked = planReadResource(this.id);
  protected readonly view = linkedSignal<ProjectPlanView | null>(() =>
    this.asked.hasValue() ? this.asked.value() : null,
  );
  protected readonly names: Readonly<Record<keyof PlanForm, TextKey>> = {
    winterWeek: 'projectPlan.winter.label',
    says: 'projectPlan.says.label',
  };
  protected readonly winterWeeks = winterWeeks;
  /** Nothing is late in a project that is over. */
  protected readonly views = computed<readonly PlanShows[]>(() =>
    this.view()?.isOver ? views.filter((one) => one !== 'late') : views,
  );
  protected readonly shown = signal<PlanShows>('open');
  protected readonly open = computed(() =>
    (this.view()?.tasks ?? []).filter(({ doneOn }) => doneOn === null),
  );
  protected readonly late = computed(() => this.open().filter(({ late }) => late));
  protected readonly tasks = computed(() => {
    const shown = this.shown();
    if (shown === 'late') return this.late();
    return shown === 'open' ? this.open() : (this.view()?.tasks ?? []);
  });
  /** What leads up to going live, in the order of its days: what is proposed, and what is there already. */
  protected readonly back = computed(() => {
    const { proposed, standing } = this.view() ?? { proposed: [], standing: [] };
    const day = ({ dueOn }: { dueOn: string | null }): string => dueOn ?? '9999';
    return [
      ...standing.map((step) => ({
        ...{ title: step.title, dueOn: step.dueOn },
        stands: step.done ? ('done' as const) : ('open' as const),
      })),
      ...proposed.map(({ title, dueOn }) => ({ title, dueOn, stands: null })),
    ].toSorted((one, other) => (day(one) < day(other) ? -1 : day(one) > day(other) ? 1 : 0));
  });
  protected readonly keeper = new FormKeeper<PlanForm>({
    name: () => `project-${this.id()}-plan`,
    load: () => this.api.planRead(this.id()).pipe(map(({ form }) => form)),
    save: (from, to) =>
      this.api.planSave(this.id(), { from, to }).pipe(
        // What is planned back moves out of the holiday.
        tap((view) => this.view.set(view)),
        map(({ form }) => form),
      ),
  });
  protected readonly draft = signal<Row | null>(null);
  protected readonly fields = computed(() =>
    taskFields(
      this.texts,
      this.view()?.owners ?? [],
      (this.draft()?.['kind'] ?? 'task') as ProjectTaskKind,
    ),
  );
  protected readonly ways: RowWays = {
    save: async (row) => {
      const write = taskWrite(row);
      const seen = { 'If-Match': `"${row.version}"` };
      await this.stands(
        row.id === null
          ? this.api.planAddTask(this.id(), write)
          : this.api.planChangeTask(this.id(), row.id, write, seen),
      );
    },
    remove: (id) => this.stands(this.api.planRemoveTask(this.id(), id)),
    current: async (id) => {
      const now = await firstValueFrom(this.api.planRead(this.id()));
      const task = now.tasks.find((one) => one.id === id);
      return task && taskRow(task);
    },
  };
  private readonly attempt = new Attempt(this.id);
  protected readonly problem = this.attempt.problem;
  protected readonly busy = this.attempt.busy;

  constructor() {
    effect(() => {
      const value = this.asked.hasValue() ? this.asked.value() : undefined;
      if (value) untracked(() => this.keeper.open(value.form));
    });
    // What is proposed is worded by the server: another language asks again.
    let worded = this.texts.language();
    effect(() => {
      const language = this.texts.language();
      if (language !== worded) untracked(() => this.asked.reload());
      worded = language;
    });
  }

  protected add(): void {
    this.draft.set({
      ...{ id: null, version: 0, title: '', kind: 'task', ownerId: null, dueOn: null },
      doneOn: null,
    });
  }

  protected edit(task: PlanTaskView): void {
    this.draft.set(taskRow(task));
  }

  /** Puts everything that is proposed into the plan. */
  protected planBack(): void {
    const kinds = [...new Set((this.view()?.proposed ?? []).map(({ kind }): BackKind => kind))];
    void this.attempt.run(() => this.stands(this.api.planBack(this.id(), { kinds })));
  }

  protected tick(task: PlanTaskView): void {
    const doneOn = task.doneOn === null ? isoDay(Date.now()) : null;
    const seen = { 'If-Match': `"${task.version}"` };
    void this.attempt.run(
      () => this.stands(this.api.planTickTask(this.id(), task.id, { doneOn }, seen)),
      (problem) => {
        this.attempt.fail(problem);
        this.asked.reload();
      },
    );
  }

  protected winter(week: PlanForm['winterWeek']): void {
    this.keeper.set({ winterWeek: week });
  }

  protected calendar(): void {
    void this.attempt.run(() =>
      this.downloads.fetch(
        `/api/projects/${encodeURIComponent(this.id())}/plan.ics`,
        {},
        'erfa.ics',
      ),
    );
  }

  protected print(): void {
    window.print();
  }

  private async stands(answer: Observable<ProjectPlanView>): Promise<void> {
    this.view.set(await firstValueFrom(answer));
  }
}
