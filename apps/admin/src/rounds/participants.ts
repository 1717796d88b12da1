import {
  ChangeDetectionStrategy,
  Component,
  computed,
  DOCUMENT,
  inject,
  input,
  signal,
} from '@angular/core';
import {
  type ParticipantState,
  roundsParticipantsResource,
  type RoundView,
} from '@erfa/api-client';
import { PercentPipe } from '../language/format-pipes';
import { compareNames } from '../language/formats';
import type { TextKey } from '../language/text-key';
import { CountPipe, TextPipe } from '../language/text-pipes';
import { Texts } from '../language/texts';
import { dataTable } from '../page/data-table';
import { Waiting } from '../page/waiting';
import { Problem } from '../problem/problem';
import { type Status, StatusTag } from '../progress/status-tag';
import { participantsCsv } from './participants-csv';

const states: readonly ParticipantState[] = [
  'submitted',
  'under-way',
  'not-begun',
  'invited',
  'declined',
];
const statuses: Readonly<Record<ParticipantState, Status>> = {
  submitted: 'done',
  'under-way': 'active',
  'not-begun': 'later',
  invited: 'attention',
  declined: 'later',
};

/** Who takes part in a round and how far they are: counts in words, a table to filter, a file to download. Never answers. */
@Component({
  selector: 'erfa-participants',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [...dataTable, CountPipe, PercentPipe, Problem, StatusTag, TextPipe, Waiting],
  templateUrl: './participants.html',
  styleUrl: './participants.scss',
})
export class Participants {
  private readonly texts = inject(Texts);
  private readonly document = inject(DOCUMENT);

  readonly round = input.required<RoundView>();
  private readonly roundId = computed(() => this.round().id);
  protected readonly participants = roundsParticipantsResource(this.roundId);
  protected readonly filter = signal<ParticipantState | 'all'>('all');

  private readonly all = computed(() =>
    this.participants.hasValue()
      ? [...this.participants.value().participants].sort((a, b) =>
          compareNames('da')(a.name, b.name),
        )
      : [],
  );
  protected readonly total = computed(() => this.all().length);
  protected readonly counts = computed(() =>
    states.map((state) => ({
      state,
      count: this.all().filter((participant) => participant.state === state).length,
    })),
  );
  protected readonly rows = computed(() =>
    this.all().filter(({ state }) => this.filter() === 'all' || state === this.filter()),
  );

  private readonly over = computed(() => this.round().state === 'closed');

  protected stateName(state: ParticipantState): TextKey {
    return state === 'invited' && this.over()
      ? 'participants.state.invited-late'
      : `participants.state.${state}`;
  }

  protected status(state: ParticipantState): Status {
    // Nobody can do anything about it any more.
    return this.over() && state !== 'submitted' ? 'later' : statuses[state];
  }

  protected choose(event: Event): void {
    const { value } = event.target as HTMLSelectElement;
    this.filter.set(states.find((state) => state === value) ?? 'all');
  }

  /** Hands over what the table shows as a file. */
  protected download(): void {
    const text = (key: TextKey) => this.texts.text(key);
    const file = participantsCsv(this.rows(), {
      head: [
        text('participants.csv.code'),
        text('participants.column.municipality'),
        text('participants.column.state'),
        text('participants.csv.answered'),
        text('participants.csv.questions'),
        text('participants.column.contact'),
        text('participants.csv.email'),
        text('participants.csv.reason'),
        text('participants.csv.submittedAt'),
      ],
      state: ({ state }) => text(this.stateName(state)),
    });
    const link = this.document.createElement('a');
    link.href = URL.createObjectURL(new Blob([file], { type: 'text/csv;charset=utf-8' }));
    link.download = `${text('participants.csv.file')}.csv`;
    link.click();
    setTimeout(() => {
      URL.revokeObjectURL(link.href);
    });
  }
}
