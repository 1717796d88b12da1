import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  computed,
  ElementRef,
  inject,
  Injector,
  input,
  signal,
} from '@angular/core';
import {
  type ParticipantState,
  roundsParticipantsResource,
  type RoundView,
} from '@erfa/api-client';
import { plainName } from '@erfa/domain';
import { PercentPipe } from '../language/format-pipes';
import { compareNames } from '../language/formats';
import type { TextKey } from '../language/text-key';
import { CountPipe, TextPipe } from '../language/text-pipes';
import { Texts } from '../language/texts';
import { dataTable } from '../page/data-table';
import { Downloads } from '../page/downloads';
import { Waiting } from '../page/waiting';
import { Problem } from '../problem/problem';
import { type Status, StatusTag } from '../progress/status-tag';
import { participantsCsv } from './participants-csv';
import { answeredShare, stateName, states } from './participation';
import { TileMap } from './tile-map';

const statuses: Readonly<Record<ParticipantState, Status>> = {
  submitted: 'done',
  'under-way': 'active',
  'not-begun': 'later',
  invited: 'attention',
  declined: 'later',
};

/** How many a phone shows before one asks for all. */
const first = 15;

/** What the table can be sorted by. */
const columns = ['municipality', 'state', 'answered'] as const;
type Column = (typeof columns)[number];

/** Who takes part in a round and how far they are: a map, a table to sort and filter, a file to download. Never answers. */
@Component({
  selector: 'erfa-participants',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [...dataTable, CountPipe, PercentPipe, Problem, StatusTag, TextPipe, TileMap, Waiting],
  templateUrl: './participants.html',
  styleUrl: './participants.scss',
})
export class Participants {
  private readonly texts = inject(Texts);
  private readonly downloads = inject(Downloads);
  private readonly injector = inject(Injector);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);

  readonly round = input.required<RoundView>();
  private readonly roundId = computed(() => this.round().id);
  protected readonly participants = roundsParticipantsResource(this.roundId);
  protected readonly columns = columns;
  protected readonly first = first;
  /** Whether a phone shows all of them. */
  protected readonly whole = signal(false);
  protected readonly sorted = signal<{ column: Column; falling: boolean }>({
    column: 'municipality',
    falling: false,
  });
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
  protected readonly rows = computed(() => {
    const rows = this.all().filter(
      ({ state }) => this.filter() === 'all' || state === this.filter(),
    );
    const { column, falling } = this.sorted();
    // The rows are sorted by name already, and sorting keeps the order of what is equal.
    if (column === 'state')
      rows.sort((one, other) => states.indexOf(one.state) - states.indexOf(other.state));
    if (column === 'answered')
      rows.sort((one, other) => (answeredShare(one) ?? -1) - (answeredShare(other) ?? -1));
    return falling ? rows.reverse() : rows;
  });
  /** Who takes part and has yet to submit: under way and not begun together, as on the start page. */
  protected readonly awaited = computed(
    () => this.all().filter(({ state }) => state === 'under-way' || state === 'not-begun').length,
  );
  protected readonly over = computed(() => this.round().state === 'closed');
  protected readonly share = answeredShare;

  /** Shows all on a phone too; the reader goes on at the first of those that were not there. */
  protected showAll(): void {
    this.whole.set(true);
    const next = this.host.nativeElement.querySelectorAll<HTMLElement>('tbody th')[first];
    afterNextRender(() => next?.focus(), { injector: this.injector });
  }

  protected sort(column: Column): void {
    const { column: now, falling } = this.sorted();
    this.sorted.set({ column, falling: column === now && !falling });
  }

  protected sortBy(event: Event): void {
    const { value } = event.target as HTMLSelectElement;
    const column = columns.find((one) => one === value) ?? 'municipality';
    this.sorted.set({ column, falling: false });
  }

  protected order(column: Column): 'ascending' | 'descending' | null {
    const { column: now, falling } = this.sorted();
    if (column !== now) return null;
    return falling ? 'descending' : 'ascending';
  }

  protected arrow(column: Column): string {
    const order = this.order(column);
    if (order === null) return '↕';
    return order === 'ascending' ? '↑' : '↓';
  }

  protected name(column: Column): TextKey {
    return `participants.column.${column}`;
  }

  protected stateName(state: ParticipantState): TextKey {
    return stateName(state, this.over());
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
    this.downloads.save(
      new Blob([file], { type: 'text/csv;charset=utf-8' }),
      `erfa-${plainName(text('participants.csv.file'), this.round().title[this.texts.language()])}.csv`,
    );
  }
}
