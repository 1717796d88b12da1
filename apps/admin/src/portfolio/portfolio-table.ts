import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  linkedSignal,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import type { PortfolioProjectView } from '@erfa/api-client';
import { partOf } from '@erfa/domain';
import { DatePipe, NumberPipe } from '../language/format-pipes';
import { formatThousands } from '../language/formats';
import { CountPipe, TextPipe } from '../language/text-pipes';
import { Texts } from '../language/texts';
import { dataTable } from '../page/data-table';
import { StatusTag } from '../progress/status-tag';
import { inUse, sumsOf } from './portfolio-sums';
import { statusOfTone } from './status-of-tone';

const parts = ['before', 'during', 'after'] as const;

/** Rows that are drawn at once; more are a click away, and none are left out of the sums. */
const atOnce = 100;

/** Projects as rows by the part they are in, with their money, risks and next decision, and what all come to. */
@Component({
  selector: 'erfa-portfolio-table',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [...dataTable, CountPipe, DatePipe, NumberPipe, RouterLink, StatusTag, TextPipe],
  templateUrl: './portfolio-table.html',
  styleUrl: './portfolio-table.scss',
})
export class PortfolioTable {
  private readonly texts = inject(Texts);
  readonly projects = input.required<readonly PortfolioProjectView[]>();
  protected readonly statuses = statusOfTone;
  protected readonly most = linkedSignal({ source: this.projects, computation: () => atOnce });
  protected readonly sums = computed(() => sumsOf(this.projects()));
  protected readonly live = computed(() => inUse(this.projects()));
  protected readonly livePromised = computed(() => sumsOf(this.live()).promised);
  /** By part, as many rows as are drawn. */
  protected readonly groups = computed(() => {
    let left = this.most();
    return parts
      .map((part) => {
        const all = this.projects().filter(({ phase }) => partOf(phase) === part);
        const shown = all.slice(0, left);
        left -= shown.length;
        return { part, count: all.length, shown };
      })
      .filter(({ shown }) => shown.length > 0);
  });
  protected readonly hidden = computed(() => Math.max(0, this.projects().length - this.most()));

  protected more(): void {
    this.most.update((most) => most + atOnce);
  }

  /** What the lines of the business case give a year, where the cards promise something else. */
  protected inCase({ promised, inCase }: PortfolioProjectView): string {
    if (inCase === null) return '';
    const language = this.texts.language();
    const own = formatThousands(language, inCase);
    return promised !== null && formatThousands(language, promised) === own ? '' : own;
  }

  protected unitsOf({ units }: PortfolioProjectView): string {
    return units.map(({ name }) => name).join(', ');
  }
}
