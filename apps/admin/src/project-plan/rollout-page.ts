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
  type PlanForm,
  planReadResource,
  ProjectPlanService,
  ProjectRolloutService,
  type RolloutCheckView,
  type RolloutPart,
  rolloutReadResource,
  type RolloutView,
  type UnitRolloutView,
  type WriteCheck,
} from '@erfa/api-client';
import { planLimits, rolloutParts } from '@erfa/domain';
import { firstValueFrom, map } from 'rxjs';
import { formatDate } from '../language/formats';
import { DatePipe } from '../language/format-pipes';
import type { TextKey } from '../language/text-key';
import { CountPipe, TextPipe } from '../language/text-pipes';
import { Texts } from '../language/texts';
import { Announcer } from '../page/announcer';
import { dataTable } from '../page/data-table';
import { EmptyState } from '../page/empty-state';
import { PageHeader } from '../page/page-header';
import { Waiting } from '../page/waiting';
import { Attempt } from '../problem/attempt';
import { Problem } from '../problem/problem';
import { StatusTag } from '../progress/status-tag';
import { FormConflicts } from '../project/form-conflicts';
import { FormKeeper } from '../project/form-keeper';
import { namesWords } from '../project/names-words';
import { ProjectHead } from '../project/project-head';
import { declineFields, declineWrite } from '../project/proposal-fields';
import { rolloutFields, rolloutRow, rolloutWrite } from '../project/rollout-fields';
import { type Row, RowDialog, type RowField, type RowWays } from '../project/row-dialog';
import { UntrainedNames } from '../project/untrained-names';

/** How far from going live a check may be chosen here, in weeks either way. */
const choosableWeeks = 16;

/** Udrulning: how far each unit is, what leaders say to their staff, and what they look at week by week. */
@Component({
  selector: 'erfa-rollout-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ...[CountPipe, DatePipe, EmptyState, FormConflicts, PageHeader, Problem, ProjectHead],
    ...[RouterLink, RowDialog, StatusTag, TextPipe, UntrainedNames, Waiting, dataTable],
  ],
  templateUrl: './rollout-page.html',
  styleUrl: './rollout-page.scss',
})
export class RolloutPage {
  private readonly api = inject(ProjectRolloutService);
  private readonly plans = inject(ProjectPlanService);
  private readonly texts = inject(Texts);
  private readonly announcer = inject(Announcer);
  /** From the address. */
  readonly id = input.required<string>();
  protected readonly asked = rolloutReadResource(this.id);
  private readonly plan = planReadResource(this.id);
  protected readonly view = linkedSignal<RolloutView | null>(() =>
    this.asked.hasValue() ? this.asked.value() : null,
  );
  protected readonly says = planLimits.says;
  protected readonly parts = rolloutParts;
  /** What the table is narrowed to units without. */
  protected readonly lacking = signal<RolloutPart | null>(null);
  protected readonly units = computed(() => {
    const [all, lacking] = [this.view()?.units ?? [], this.lacking()];
    return lacking === null ? all : all.filter(({ lacks }) => lacks.includes(lacking));
  });
  protected readonly agreed = computed(
    () => (this.view()?.units ?? []).filter(({ agreement }) => agreement === 'agreed').length,
  );
  protected readonly ready = computed(
    () => (this.view()?.units ?? []).filter(({ lacks }) => lacks.length === 0).length,
  );
  protected readonly named = computed(() =>
    (this.view()?.units ?? []).filter(({ names }) => names !== null),
  );
  protected readonly formNames: Readonly<Record<keyof PlanForm, TextKey>> = {
    winterWeek: 'projectPlan.winter.label',
    says: 'projectPlan.says.label',
  };
  protected readonly keeper = new FormKeeper<PlanForm>({
    name: () => `project-${this.id()}-plan`,
    load: () => this.plans.planRead(this.id()).pipe(map(({ form }) => form)),
    save: (from, to) => this.plans.planSave(this.id(), { from, to }).pipe(map(({ form }) => form)),
  });
  protected readonly unit = signal<Row | null>(null);
  protected readonly unitFields = computed(() => {
    const view = this.view();
    const unit = view?.units.find(({ unitId }) => unitId === this.unit()?.id);
    const leaders = view?.mayEdit ? view.leaders : null;
    return rolloutFields(this.texts, leaders, unit?.listedLeader ?? null);
  });
  protected readonly unitWays: RowWays = {
    save: async (row) => {
      const seen = { 'If-Match': `"${row.version}"` };
      const write = rolloutWrite(row);
      this.stands(
        await firstValueFrom(this.api.rolloutChange(this.id(), row.id ?? '', write, seen)),
      );
    },
    current: async (id) => {
      const now = await firstValueFrom(this.api.rolloutRead(this.id()));
      const unit = now.units.find(({ unitId }) => unitId === id);
      return unit && rolloutRow(unit);
    },
  };
  /** Units whose leader waits for an answer about another day. */
  protected readonly proposing = computed(() =>
    (this.view()?.units ?? []).filter(({ proposal }) => proposal?.state === 'open'),
  );
  protected readonly attempt = new Attempt(this.id);
  /** The no that is written; its version is the proposal's. */
  protected readonly declining = signal<Row | null>(null);
  protected readonly declineFields = declineFields;
  protected readonly declineWays: RowWays = {
    save: async (row) => {
      const seen = { 'If-Match': `"${row.version}"` };
      const write = declineWrite(row);
      this.stands(
        await firstValueFrom(this.api.rolloutAnswer(this.id(), row.id ?? '', write, seen)),
      );
      this.announcer.show(this.texts.text('projectPlan.proposal.saidNo'));
    },
    // Another day has been proposed meanwhile: it has to be read before it is answered.
    current: () => {
      this.asked.reload();
      return Promise.resolve(undefined);
    },
  };
  protected readonly check = signal<Row | null>(null);
  protected readonly checkFields = computed<RowField[]>(() => [
    {
      ...{ key: 'title', label: 'projectPlan.check.title', kind: 'text', longest: 200 },
      ...{ required: true, hint: 'projectPlan.check.hint' },
    },
    {
      ...{ key: 'weeksBefore', label: 'projectPlan.check.when', kind: 'choice' },
      choices: this.weeks().map((value) => ({ value, text: this.when(value) })),
    },
  ]);
  protected readonly checkWays: RowWays = {
    save: async ({ id, version, ...row }) => {
      const write = row as unknown as WriteCheck;
      const seen = { 'If-Match': `"${version}"` };
      this.checksStand(
        await firstValueFrom(
          id === null
            ? this.api.rolloutAddCheck(this.id(), write)
            : this.api.rolloutChangeCheck(this.id(), id, write, seen),
        ),
      );
    },
    remove: async (id) =>
      this.checksStand(await firstValueFrom(this.api.rolloutRemoveCheck(this.id(), id))),
    current: async (id) => {
      const now = await firstValueFrom(this.api.rolloutRead(this.id()));
      const check = now.checks.find((one) => one.id === id);
      return check && checkRow(check);
    },
  };

  constructor() {
    effect(() => {
      const value = this.plan.hasValue() ? this.plan.value() : undefined;
      if (value) untracked(() => this.keeper.open(value.form));
    });
  }

  /** When a check is: so many weeks before the unit goes live, in that week, or after it. */
  protected when(weeks: number): string {
    if (weeks === 0) return this.texts.text('projectPlan.check.sameWeek');
    return weeks > 0
      ? this.texts.count('projectPlan.check.before', weeks)
      : this.texts.count('projectPlan.check.after', -weeks);
  }

  protected narrow(event: Event): void {
    const { value } = event.target as HTMLSelectElement;
    this.lacking.set(rolloutParts.find((part) => part === value) ?? null);
  }

  protected edit(unit: UnitRolloutView): void {
    this.unit.set(rolloutRow(unit));
  }

  /** Moves a unit to the day that its leader proposed. */
  protected accept({ unitId, unitName, proposal }: UnitRolloutView): void {
    if (!proposal) return;
    const seen = { 'If-Match': `"${proposal.version}"` };
    void this.attempt.run(
      async () => {
        const write = { accepted: true, answer: '' };
        this.stands(await firstValueFrom(this.api.rolloutAnswer(this.id(), unitId, write, seen)));
        const day = formatDate(this.texts.language(), proposal.day);
        this.announcer.show(this.texts.text('projectPlan.proposal.moved', { unit: unitName, day }));
      },
      (problem) => {
        this.attempt.fail(problem);
        this.asked.reload();
      },
    );
  }

  protected decline({ unitId, proposal }: UnitRolloutView): void {
    this.declining.set({ id: unitId, version: proposal?.version ?? 0, answer: '' });
  }

  /** What the unit of a row is called. */
  protected nameOf(row: Row | null): string {
    return this.view()?.units.find(({ unitId }) => unitId === row?.id)?.unitName ?? '';
  }

  protected addCheck(): void {
    this.check.set({ id: null, version: 0, title: '', weeksBefore: 1 });
  }

  protected editCheck(check: RolloutCheckView): void {
    this.check.set(checkRow(check));
  }

  protected stands(unit: UnitRolloutView): void {
    this.view.update(
      (view) =>
        view && {
          ...view,
          units: view.units.map((one) => (one.unitId === unit.unitId ? unit : one)),
        },
    );
  }

  protected namesOf(unit: UnitRolloutView): string {
    return namesWords(unit, this.texts);
  }

  protected write(event: Event): void {
    this.keeper.set({ says: (event.target as HTMLTextAreaElement).value });
  }

  protected print(): void {
    window.print();
  }

  private checksStand(checks: RolloutCheckView[]): void {
    this.view.update((view) => view && { ...view, checks });
  }

  /** Weeks that can be chosen, the earliest first; one that was set elsewhere, too. */
  private weeks(): number[] {
    const usual = Array.from({ length: 2 * choosableWeeks + 1 }, (_, at) => choosableWeeks - at);
    const set = Number(this.check()?.['weeksBefore'] ?? 0);
    return [...new Set([...usual, set])].toSorted((one, other) => other - one);
  }
}

const checkRow = ({ id, version, title, weeksBefore }: RolloutCheckView): Row => ({
  ...{ id, version, title, weeksBefore },
});
