import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import {
  type AssessmentState,
  assessmentsListResource,
  roundsListResource,
  type RoundView,
} from '@erfa/api-client';
import { lastMoment } from '../language/days';
import { DatePipe } from '../language/format-pipes';
import { LocalPipe } from '../language/local-pipe';
import type { TextKey } from '../language/text-key';
import { TextPipe } from '../language/text-pipes';
import { dataTable } from '../page/data-table';
import { EmptyState } from '../page/empty-state';
import { PageHeader } from '../page/page-header';
import { Waiting } from '../page/waiting';
import { Problem } from '../problem/problem';
import { type Status, StatusTag } from '../progress/status-tag';
import { FigureSummary } from '../levels/figure-summary';
import { SessionKeeper } from '../session/session-keeper';

const statuses: Readonly<Record<AssessmentState, Status>> = {
  open: 'active',
  submitted: 'done',
  frozen: 'done',
  lapsed: 'later',
  withdrawn: 'later',
};

/** Modenhed: the rounds that ask for the municipality's yes or no, and its own assessments. */
@Component({
  selector: 'erfa-maturity-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ...dataTable,
    DatePipe,
    EmptyState,
    FigureSummary,
    LocalPipe,
    PageHeader,
    Problem,
    RouterLink,
    StatusTag,
    TextPipe,
    Waiting,
  ],
  templateUrl: './maturity-page.html',
  styleUrl: './maturity-page.scss',
})
export class MaturityPage {
  private readonly keeper = inject(SessionKeeper);
  protected readonly rounds = roundsListResource();
  protected readonly assessments = assessmentsListResource();
  protected readonly mayJoin = computed(() => this.keeper.may('round.join'));
  protected readonly error = computed(
    () => this.rounds.error() ?? this.assessments.error() ?? null,
  );
  protected readonly ready = computed(() => this.rounds.hasValue() && this.assessments.hasValue());
  /** Open rounds that one has not said yes to. */
  protected readonly invitations = computed<readonly RoundView[]>(() =>
    (this.rounds.value()?.rounds ?? []).filter(
      ({ state, own }) => state === 'open' && own !== null && own.state !== 'accepted',
    ),
  );
  protected readonly own = computed(() => this.assessments.value()?.assessments ?? []);

  protected readonly mayCompare = computed(() => this.keeper.may('comparison.read'));
  /** Closed rounds that one was invited to and has no assessment in: what the others came to can still be read. */
  protected readonly others = computed<readonly RoundView[]>(() => {
    const own = new Set(this.own().map(({ roundId }) => roundId));
    return this.mayCompare()
      ? (this.rounds.value()?.rounds ?? []).filter(
          ({ state, id, own: invited }) => state === 'closed' && invited !== null && !own.has(id),
        )
      : [];
  });

  protected readonly lastMoment = lastMoment;

  protected again(): void {
    for (const source of [this.rounds, this.assessments]) if (source.error()) source.reload();
  }

  /** Whether the round of an assessment has ended, so that it can be compared. */
  protected isOver(state: AssessmentState): boolean {
    return state === 'frozen' || state === 'lapsed';
  }

  protected status(state: AssessmentState): Status {
    return statuses[state];
  }

  protected stateName(state: AssessmentState): TextKey {
    return `maturity.state.${state}`;
  }
}
