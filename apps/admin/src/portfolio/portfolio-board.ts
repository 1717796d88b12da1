import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { PortfolioProjectView } from '@erfa/api-client';
import { projectPhases } from '@erfa/domain';
import { DatePipe } from '../language/format-pipes';
import { CountPipe, TextPipe } from '../language/text-pipes';
import { StatusTag } from '../progress/status-tag';
import { statusOfTone } from './status-of-tone';

/** Cards of a column that are drawn; the rest are found by choosing less. */
const inColumn = 50;

/** Projects as cards by phase. A card moves when something is decided, not when somebody drags it. */
@Component({
  selector: 'erfa-portfolio-board',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [CountPipe, DatePipe, RouterLink, StatusTag, TextPipe],
  templateUrl: './portfolio-board.html',
  styles: `
    .board {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(20rem, 1fr));
      gap: 1.6rem;
      margin-top: 1.6rem;
      align-items: start;
    }
    section {
      min-width: 0;
      padding: 1.6rem;
      border-radius: 8px;
      background: var(--erfa-quiet);
    }
    h2 {
      font-size: 1.6rem;
      line-height: 2.4rem;
    }
    h2 span {
      font-weight: 400;
    }
    li {
      display: flex;
      flex-direction: column;
      gap: 0.8rem;
      align-items: flex-start;
      margin-top: 1.2rem;
      padding: 1.2rem;
      border: 1px solid var(--erfa-line);
      border-radius: 8px;
      background: #fff;
    }
    p {
      display: flex;
      flex-wrap: wrap;
      gap: 0 0.6rem;
    }
    .name {
      overflow-wrap: anywhere;
    }
    @media print {
      section {
        break-inside: avoid;
      }
    }
  `,
})
export class PortfolioBoard {
  readonly projects = input.required<readonly PortfolioProjectView[]>();
  protected readonly statuses = statusOfTone;
  protected readonly columns = computed(() =>
    projectPhases.map((phase) => {
      const all = this.projects().filter((project) => project.phase === phase);
      return { phase, count: all.length, shown: all.slice(0, inColumn) };
    }),
  );
}
