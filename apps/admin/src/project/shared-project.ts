import { NgTemplateOutlet } from '@angular/common';
import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { SharedBenefitView, SharedProjectView } from '@erfa/api-client';
import { partOf } from '@erfa/domain';
import { DatePipe, MonthPipe, NumberPipe, PercentPipe } from '../language/format-pipes';
import { CountPipe, TextPipe } from '../language/text-pipes';
import { SessionKeeper } from '../session/session-keeper';
import { BenefitFigures } from './benefit-figures';

/** A project that a municipality shows: where it stands, planned against became, what they would do differently, whom to ring. */
@Component({
  selector: 'erfa-shared-project',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ...[BenefitFigures, CountPipe, DatePipe, MonthPipe, NgTemplateOutlet, NumberPipe],
    ...[PercentPipe, RouterLink, TextPipe],
  ],
  templateUrl: './shared-project.html',
  styleUrl: './shared-project.scss',
})
export class SharedProject {
  private readonly keeper = inject(SessionKeeper);
  readonly project = input.required<SharedProjectView>();
  /** Address of the search, which systems and suppliers lead back to; without, nothing leads anywhere. */
  readonly base = input<string>();
  /** Whether it has the page for itself: the municipality's name leads to everything that it shows, not to where one is. */
  readonly alone = input(false);
  /** Whether how its benefits are measured stands below. */
  readonly whole = input(false);
  /** The level of the heading it stands under, so that no level is skipped. */
  readonly below = input<1 | 2>(1);

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
  protected how({ method, source }: SharedBenefitView): string {
    return [method, source].filter((one) => one !== '').join(' · ');
  }

  protected readonly mayBegin = computed(
    () => !this.project().own && this.keeper.may('project.begin'),
  );
}
