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
  template: `
    <p class="erfa-soft erfa-gap">{{ 'portfolio.board.text' | text }}</p>
    <div class="board">
      @for (column of columns(); track column.phase) {
        <section [attr.aria-labelledby]="'board-' + column.phase">
          <h2 [id]="'board-' + column.phase">
            {{ \`projects.phase.\${column.phase}\` | text }}
            <span class="erfa-soft">{{ column.count }}</span>
          </h2>
          <ul class="erfa-plain-list">
            @for (project of column.shown; track project.id) {
              <li>
                <a class="name" [routerLink]="['/projects', project.id]">{{ project.title }}</a>
                <erfa-status-tag [status]="statuses[project.tone]">{{
                  project.status
                }}</erfa-status-tag>
                @if (project.nextDecision; as next) {
                  <p class="erfa-small">
                    <span class="erfa-soft">{{ 'portfolio.board.next' | text }}</span>
                    <a [routerLink]="['/projects', project.id, 'decisions']">{{
                      next.title || (\`projects.decision.\${next.kind}\` | text)
                    }}</a>
                    @if (next.plannedOn) {
                      <span class="erfa-soft">{{ next.plannedOn | erfaDate: 'short' }}</span>
                    }
                  </p>
                }
              </li>
            }
          </ul>
          @if (column.count > column.shown.length) {
            <p class="erfa-small erfa-soft">
              {{ 'portfolio.board.more' | count: column.count - column.shown.length }}
            </p>
          }
        </section>
      }
    </div>
  `,
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
