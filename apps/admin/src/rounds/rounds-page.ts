import { ChangeDetectionStrategy, Component, computed } from '@angular/core';
import { RouterLink } from '@angular/router';
import { roundsListResource, type RoundState } from '@erfa/api-client';
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

const statuses: Readonly<Record<RoundState, Status>> = {
  draft: 'attention',
  open: 'active',
  closed: 'done',
};
const order: readonly RoundState[] = ['draft', 'open', 'closed'];

/** Målerunder: KL's rounds, drafts first, then those that run, then those that are over. */
@Component({
  selector: 'erfa-rounds-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ...dataTable,
    DatePipe,
    EmptyState,
    LocalPipe,
    PageHeader,
    Problem,
    RouterLink,
    StatusTag,
    TextPipe,
    Waiting,
  ],
  templateUrl: './rounds-page.html',
})
export class RoundsPage {
  protected readonly rounds = roundsListResource();
  protected readonly rows = computed(() =>
    [...(this.rounds.hasValue() ? this.rounds.value().rounds : [])].sort(
      (a, b) => order.indexOf(a.state) - order.indexOf(b.state),
    ),
  );

  protected status(state: RoundState): Status {
    return statuses[state];
  }

  protected stateName(state: RoundState): TextKey {
    return `rounds.state.${state}`;
  }
}
