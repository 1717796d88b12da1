import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  linkedSignal,
  signal,
} from '@angular/core';
import {
  type MyCheckView,
  type MyUnitProjectView,
  myUnitsReadResource,
  type MyUnitsView,
  type MyUnitView,
  ProjectRolloutService,
} from '@erfa/api-client';
import { firstValueFrom } from 'rxjs';
import { isoDay } from '../language/formats';
import { CountPipe, TextPipe } from '../language/text-pipes';
import { Texts } from '../language/texts';
import { Announcer } from '../page/announcer';
import { Downloads } from '../page/downloads';
import { EmptyState } from '../page/empty-state';
import { PageHeader, type TrailStep } from '../page/page-header';
import { Waiting } from '../page/waiting';
import { Problem } from '../problem/problem';
import { asProblem, type ProblemError } from '../problem/problem-error';
import { SavedState, type Saving } from '../progress/saved-state';
import { MyBenefit } from './my-benefit';
import { MyProject } from './my-project';
import { ToSay } from './to-say';

/** Mine enheder: what somebody who leads units checks, says, and follows, across projects; made for a phone. */
@Component({
  selector: 'erfa-my-units-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ...[CountPipe, EmptyState, MyBenefit, MyProject, PageHeader, Problem],
    ...[SavedState, TextPipe, ToSay, Waiting],
  ],
  templateUrl: './my-units-page.html',
  styleUrl: './my-units-page.scss',
})
export class MyUnitsPage {
  private readonly api = inject(ProjectRolloutService);
  private readonly texts = inject(Texts);
  private readonly downloads = inject(Downloads);
  private readonly announcer = inject(Announcer);
  protected readonly asked = myUnitsReadResource();
  protected readonly view = linkedSignal<MyUnitsView | null>(() =>
    this.asked.hasValue() ? this.asked.value() : null,
  );
  /** The unit that is shown; the first until another is chosen. */
  private readonly chosen = signal<string | null>(null);
  protected readonly unit = computed(() => {
    const units = this.view()?.units ?? [];
    return units.find(({ unitId }) => unitId === this.chosen()) ?? units[0] ?? null;
  });
  protected readonly checks = computed(() =>
    (this.unit()?.projects ?? []).flatMap((project) =>
      project.checks.map((check) => ({ check, project })),
    ),
  );
  protected readonly left = computed(
    () => this.checks().filter(({ check }) => check.doneOn === null).length,
  );
  /** How many of the other units have checks that wait. */
  protected readonly others = computed(
    () =>
      (this.view()?.units ?? []).filter((unit) => unit !== this.unit() && leftIn(unit) > 0).length,
  );
  protected readonly toSay = computed(() =>
    (this.unit()?.projects ?? []).filter(({ toSay }) => toSay.trim() !== ''),
  );
  protected readonly unsaid = computed(() => this.toSay().filter(({ isSaid }) => !isSaid).length);
  protected readonly saving = signal<Saving>({ state: 'untouched' });
  /** Ticks that are on their way. */
  private underWay = 0;
  protected readonly trouble = signal<ProblemError | null>(null);
  protected readonly trail = computed<TrailStep[]>(() => [
    { text: this.texts.text('places.projects'), link: '/projects' },
  ]);

  /** A unit in the list of them, with how many checks wait in it. */
  protected nameOf(unit: MyUnitView): string {
    const left = leftIn(unit);
    return left > 0
      ? this.texts.count('myUnits.unitLeft', left, { unit: unit.unitName })
      : unit.unitName;
  }

  protected choose(event: Event): void {
    this.chosen.set((event.target as HTMLSelectElement).value);
  }

  /** Saves a tick at once, several at a time; one that does not arrive is taken away again, and it is said. */
  protected async tick(
    project: MyUnitProjectView,
    check: MyCheckView,
    done: boolean,
  ): Promise<void> {
    const { projectId, rollout } = project;
    const ticked = (doneOn: string | null): void => this.mark(project, check.id, doneOn);
    ticked(done ? isoDay(Date.now()) : null);
    this.saving.set({ state: 'saving' });
    this.trouble.set(null);
    this.underWay += 1;
    try {
      await firstValueFrom(this.api.rolloutTick(projectId, rollout.unitId, check.id, { done }));
      if (this.underWay === 1 && this.trouble() === null)
        this.saving.set({ state: 'saved', at: Date.now() });
    } catch (error) {
      ticked(check.doneOn);
      this.trouble.set(asProblem(error));
      this.saving.set({ state: 'refused' });
    } finally {
      this.underWay -= 1;
    }
  }

  /** Puts a unit's project as it stands after a change in the place of what was there. */
  protected stands(project: MyUnitProjectView): void {
    this.view.update(
      (view) =>
        view && {
          ...view,
          units: view.units.map((unit) => ({
            ...unit,
            projects: unit.projects.map((one) =>
              one.projectId === project.projectId && one.rollout.unitId === project.rollout.unitId
                ? project
                : one,
            ),
          })),
        },
    );
  }

  protected async calendar(): Promise<void> {
    this.trouble.set(null);
    try {
      await this.downloads.fetch('/api/my-tasks.ics', {}, 'erfa.ics');
      this.announcer.show(this.texts.text('projectPlan.calendarFetched'));
    } catch (error) {
      this.trouble.set(asProblem(error));
    }
  }

  private mark(of: MyUnitProjectView, checkId: string, doneOn: string | null): void {
    const now = (this.view()?.units ?? [])
      .flatMap(({ projects }) => projects)
      .find(
        ({ projectId, rollout }) =>
          projectId === of.projectId && rollout.unitId === of.rollout.unitId,
      );
    if (!now) return;
    const checks = now.checks.map((one) => (one.id === checkId ? { ...one, doneOn } : one));
    this.stands({ ...now, checks });
  }
}

/** How many checks wait in a unit. */
const leftIn = ({ projects }: MyUnitView): number =>
  projects.flatMap(({ checks }) => checks).filter(({ doneOn }) => doneOn === null).length;
