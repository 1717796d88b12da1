import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  linkedSignal,
  signal,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import {
  type GoalDimensionKey,
  goalsOverviewResource,
  type GoalsOverviewView,
  StrategyGoalsService,
  type StrategyGoalView,
} from '@erfa/api-client';
import { firstValueFrom } from 'rxjs';
import { CountPipe, TextPipe } from '../language/text-pipes';
import { Texts } from '../language/texts';
import { EmptyState } from '../page/empty-state';
import { PageHeader, type TrailStep } from '../page/page-header';
import { Waiting } from '../page/waiting';
import { Attempt } from '../problem/attempt';
import { Problem } from '../problem/problem';
import { GoalSection } from './goal-section';
import { type Row, RowDialog, type RowField, type RowWays } from '../project/row-dialog';

/** Mål: the municipality's strategy goals with the projects, benefits and dimensions that point to them, and what points to none. */
@Component({
  selector: 'erfa-goals-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ...[CountPipe, EmptyState, GoalSection, PageHeader, Problem, RouterLink, RowDialog],
    ...[TextPipe, Waiting],
  ],
  templateUrl: './goals-page.html',
  styleUrl: './goals-page.scss',
})
export class GoalsPage {
  private readonly api = inject(StrategyGoalsService);
  private readonly texts = inject(Texts);
  protected readonly asked = goalsOverviewResource();
  protected readonly view = linkedSignal<GoalsOverviewView | null>(() =>
    this.asked.hasValue() ? this.asked.value() : null,
  );
  protected readonly trail = computed<TrailStep[]>(() => [
    { text: this.texts.text('places.projects'), link: '/projects' },
  ]);
  protected readonly attempt = new Attempt();
  protected readonly draft = signal<Row | null>(null);
  protected readonly pursued = computed(() =>
    (this.view()?.goals ?? []).filter(({ goal }) => goal.retiredOn === null),
  );
  protected readonly retired = computed(() =>
    (this.view()?.goals ?? []).filter(({ goal }) => goal.retiredOn !== null),
  );
  protected readonly lead = computed(() => {
    const view = this.view();
    if (!view || view.goals.length === 0) return this.texts.text('goals.lead');
    const idle = this.pursued().filter(({ projects }) => projects.length === 0).length;
    return [
      this.texts.count('goals.sum.goals', this.pursued().length),
      ...(idle > 0 ? [this.texts.count('goals.sum.idle', idle)] : []),
      ...(view.projectsWithout.length > 0
        ? [this.texts.count('goals.sum.without', view.projectsWithout.length)]
        : []),
    ].join(' ');
  });
  protected readonly fields = computed<RowField[]>(() => {
    const row = this.draft();
    const known = [row?.['beginsYear'], row?.['endsYear']].map(Number);
    const now = new Date().getFullYear();
    const years = [...Array.from({ length: 21 }, (_, at) => now - 6 + at), ...known]
      .filter((year, at, all) => year >= 2000 && all.indexOf(year) === at)
      .toSorted((a, b) => a - b)
      .map((value) => ({ value, text: String(value) }));
    return [
      { key: 'title', label: 'goals.form.title', kind: 'text', required: true, longest: 200 },
      { key: 'source', label: 'goals.form.source', kind: 'text', longest: 200 },
      { key: 'beginsYear', label: 'goals.form.begins', kind: 'choice', choices: years },
      { key: 'endsYear', label: 'goals.form.ends', kind: 'choice', choices: years },
      ...(row?.id
        ? [
            {
              ...({ key: 'retired', label: 'goals.form.state', kind: 'choice' } as const),
              choices: [
                { value: 0, text: this.texts.text('goals.form.pursued') },
                { value: 1, text: this.texts.text('goals.form.retired') },
              ],
            },
          ]
        : []),
    ];
  });
  protected readonly ways: RowWays = {
    save: async ({ id, version, title, source, beginsYear, endsYear, retired }) => {
      const write = {
        ...{ title: String(title), source: String(source) },
        ...{ beginsYear: Number(beginsYear), endsYear: Number(endsYear) },
      };
      if (id === null) {
        await firstValueFrom(this.api.goalsAdd(write));
        this.view.set(await firstValueFrom(this.api.goalsOverview()));
      } else
        this.view.set(
          await firstValueFrom(
            this.api.goalsChange(
              id,
              { ...write, retired: retired === 1 },
              { 'If-Match': `"${version}"` },
            ),
          ),
        );
    },
    current: async (id) => {
      const goals = await firstValueFrom(this.api.goalsList());
      const goal = goals.find((one) => one.id === id);
      return goal && rowOf(goal);
    },
  };

  protected add(): void {
    const year = new Date().getFullYear();
    this.draft.set({
      ...{ id: null, version: 0, title: '', source: '', beginsYear: year, endsYear: year + 3 },
    });
  }

  protected edit(goal: StrategyGoalView): void {
    this.draft.set(rowOf(goal));
  }

  protected point(goal: string, dimensions: GoalDimensionKey[]): void {
    void this.attempt.run(async () => {
      this.view.set(await firstValueFrom(this.api.goalsPointFrom(goal, { dimensions })));
    });
  }
}

const rowOf = (goal: StrategyGoalView): Row => ({
  ...{ id: goal.id, version: goal.version, title: goal.title, source: goal.source },
  ...{ beginsYear: goal.beginsYear, endsYear: goal.endsYear },
  retired: goal.retiredOn === null ? 0 : 1,
});
