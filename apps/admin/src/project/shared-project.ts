import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { SharedProjectView } from '@erfa/api-client';
import { partOf } from '@erfa/domain';
import { DatePipe, MonthPipe, NumberPipe, PercentPipe } from '../language/format-pipes';
import { CountPipe, TextPipe } from '../language/text-pipes';
import { SessionKeeper } from '../session/session-keeper';

/** A project that a municipality shows: where it stands, planned against became, what they would do differently, whom to ring. */
@Component({
  selector: 'erfa-shared-project',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [CountPipe, DatePipe, MonthPipe, NumberPipe, PercentPipe, RouterLink, TextPipe],
  templateUrl: './shared-project.html',
  styleUrl: './shared-project.scss',
})
export class SharedProject {
  private readonly keeper = inject(SessionKeeper);
  readonly project = input.required<SharedProjectView>();
  /** Address of the search, which systems and suppliers lead back to; without, nothing leads anywhere. */
  readonly base = input<string>();

  protected readonly part = computed(() => partOf(this.project().phase));
  protected readonly inUse = computed(
    () => this.part() === 'after' && this.project().goLiveOn !== null,
  );
  protected readonly share = computed(() => {
    const { promisedBenefit, realisedBenefit } = this.project();
    return promisedBenefit !== null && promisedBenefit > 0 && realisedBenefit !== null
      ? realisedBenefit / promisedBenefit
      : null;
  });
  protected readonly rows = computed(() => {
    const { plannedExpense, becameExpense, promisedBenefit, realisedBenefit } = this.project();
    const { plannedMonths, becameMonths } = this.project();
    const months = { planned: plannedMonths, became: becameMonths };
    return [
      { name: 'projects.others.expense', planned: plannedExpense, became: becameExpense },
      { name: 'projects.others.benefit', planned: promisedBenefit, became: realisedBenefit },
      // Shown where they are told: earlier projects have none.
      ...(plannedMonths === null && becameMonths === null
        ? []
        : [{ name: 'projects.others.months', ...months } as const]),
    ] as const;
  });
  protected readonly told = computed(() =>
    this.rows().some(({ planned, became }) => planned !== null || became !== null),
  );
  protected readonly mayBegin = computed(
    () => !this.project().own && this.keeper.may('project.begin'),
  );
}
