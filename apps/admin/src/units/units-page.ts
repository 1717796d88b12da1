import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Icon } from '../icons/icon';
import { dayBefore, today } from '../language/days';
import { DatePipe } from '../language/format-pipes';
import { formatDate } from '../language/formats';
import { CountPipe, TextPipe } from '../language/text-pipes';
import { Texts } from '../language/texts';
import { Announcer } from '../page/announcer';
import { dataTable } from '../page/data-table';
import { EmptyState } from '../page/empty-state';
import { PageHeader, type TrailStep } from '../page/page-header';
import { Waiting } from '../page/waiting';
import { Problem } from '../problem/problem';
import { SessionKeeper } from '../session/session-keeper';
import { EndUnitDialog } from './end-unit-dialog';
import { UnitDialog, type UnitDraft } from './unit-dialog';
import { rowsOf } from './unit-tree';
import { type Unit, unitsOn } from './units-api';

/** From how many units on the list can be searched. */
const manyUnits = 8;

/** Enheder: the organisation as a tree, as it is or was on a day; those who may change it do so here. */
@Component({
  selector: 'erfa-units-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ...dataTable,
    CountPipe,
    DatePipe,
    EmptyState,
    EndUnitDialog,
    Icon,
    PageHeader,
    Problem,
    RouterLink,
    TextPipe,
    UnitDialog,
    Waiting,
  ],
  templateUrl: './units-page.html',
  styleUrl: './units-page.scss',
})
export class UnitsPage {
  private readonly keeper = inject(SessionKeeper);
  private readonly texts = inject(Texts);
  private readonly announcer = inject(Announcer);

  protected readonly on = signal(today());
  protected readonly units = unitsOn(computed(() => ({ on: this.on() })));
  protected readonly sought = signal('');
  private readonly folded = signal<ReadonlySet<string>>(new Set());
  protected readonly mayEdit = computed(() => this.keeper.may('unit.edit'));
  protected readonly trail = computed<TrailStep[]>(() => {
    const kl = this.keeper.member()?.organisation.kind === 'kl';
    return [
      {
        text: this.texts.text(kl ? 'places.kl' : 'places.municipality'),
        link: '/organisation',
      },
    ];
  });

  protected readonly all = computed(() => (this.units.hasValue() ? this.units.value().units : []));
  protected readonly rows = computed(() => rowsOf(this.all(), this.folded(), this.sought()));
  protected readonly searchable = computed(() => this.all().length >= manyUnits);
  protected readonly isToday = computed(() => this.on() === today());
  protected readonly onDay = computed(() => formatDate(this.texts.language(), this.on()));

  protected readonly draft = signal<UnitDraft | null>(null);
  protected readonly ending = signal<Unit | null>(null);

  protected value(event: Event): string {
    return (event.target as HTMLInputElement).value;
  }

  /** An emptied date field means today again. */
  protected chooseDay(day: string): void {
    this.on.set(day || today());
  }

  protected search(words: string): void {
    this.sought.set(words);
    this.announcer.say(this.texts.count('units.found', this.rows().length));
  }

  protected fold(id: string): void {
    this.folded.update((folded) => {
      const others = new Set(folded);
      if (!others.delete(id)) others.add(id);
      return others;
    });
  }

  /** Opens the form for a new unit, below another or at the top. */
  protected add(parentId: string | null): void {
    this.draft.set({ unit: null, parentId });
  }

  protected edit(unit: Unit): void {
    this.draft.set({ unit, parentId: unit.parentId });
  }

  protected lastDay(validTo: string): string {
    return dayBefore(validTo);
  }

  protected changed(sentence: string): void {
    this.announcer.show(sentence);
    this.units.reload();
  }
}
