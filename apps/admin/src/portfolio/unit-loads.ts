import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { portfolioLoadResource, type PortfolioProjectView } from '@erfa/api-client';
import { DatePipe } from '../language/format-pipes';
import { formatMonth } from '../language/formats';
import { CountPipe, TextPipe } from '../language/text-pipes';
import { Texts } from '../language/texts';
import { Waiting } from '../page/waiting';
import { Problem } from '../problem/problem';
import { fullest, loadByMonth, shade, type LoadCell, type UnitLoad } from './load';
import type { TimelineMonth } from './months';

/** Belastning pr. enhed: going live and trainings of all projects by month; a month opens to what is in it. */
@Component({
  selector: 'erfa-unit-loads',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [CountPipe, DatePipe, Problem, RouterLink, TextPipe, Waiting],
  templateUrl: './unit-loads.html',
  styleUrl: './unit-loads.scss',
})
export class UnitLoads {
  private readonly texts = inject(Texts);
  readonly months = input.required<readonly TimelineMonth[]>();
  /** Those that are shown; the load of others is left out. */
  readonly projects = input.required<readonly PortfolioProjectView[]>();

  protected readonly asked = portfolioLoadResource();
  protected readonly shade = shade;
  protected readonly units = computed(() => {
    const shown = new Set(this.projects().map(({ id }) => id));
    const events = this.asked.hasValue() ? this.asked.value() : [];
    return loadByMonth(
      events.filter(({ projectId }) => shown.has(projectId)),
      this.months().map(({ key }) => key),
    );
  });
  private readonly picked = signal<{ unit: string; month: string } | null>(null);
  /** The month that is open: the one that was chosen, else the fullest. */
  protected readonly open = computed<{ unit: UnitLoad; cell: LoadCell } | null>(() => {
    const picked = this.picked();
    const unit = this.units().find(({ id }) => id === picked?.unit);
    const cell = unit?.cells.find(({ month }) => month === picked?.month);
    if (unit && cell && cell.events.length > 0) return { unit, cell };
    return fullest(this.units());
  });
  protected readonly sentence = computed(() => {
    const most = fullest(this.units());
    if (most === null) return this.texts.text('portfolio.load.calm');
    return this.texts.count('portfolio.load.most', most.cell.load, {
      unit: most.unit.name,
      month: this.monthName(most.cell.month),
    });
  });

  protected monthName(key: string): string {
    return formatMonth(this.texts.language(), `${key}-15`);
  }

  protected pick(unit: UnitLoad, cell: LoadCell): void {
    this.picked.set({ unit: unit.id, month: cell.month });
  }

  protected isOpen(unit: UnitLoad, cell: LoadCell): boolean {
    const open = this.open();
    return open?.unit.id === unit.id && open.cell.month === cell.month;
  }
}
