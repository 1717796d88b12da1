import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { CardTone, CardView } from '@erfa/api-client';
import { DatePipe } from '../language/format-pipes';
import { TextPipe } from '../language/text-pipes';
import { StatusTag, type Status } from '../progress/status-tag';

const tones: Readonly<Record<CardTone, Status>> = {
  done: 'done',
  doing: 'active',
  act: 'attention',
  later: 'later',
};

/** One card of a project: how it stands, what it says, and one next step with a name and a day. */
@Component({
  selector: 'erfa-project-card',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DatePipe, RouterLink, StatusTag, TextPipe],
  template: `
    <article>
      <div class="head">
        <erfa-status-tag [status]="tones[card().tone]">{{ card().status }}</erfa-status-tag>
        <h3>
          <a [routerLink]="['/projects', project(), card().tool]">{{ name() | text }}</a>
        </h3>
      </div>
      <p class="fact">{{ card().summary }}</p>
      @if (card().next; as next) {
        <p class="next">
          <small>{{ 'projects.card.next' | text }}</small>
          <a [routerLink]="'/projects/' + project() + '/' + next.path">{{ next.text }}</a>
          @if (next.ownerName || next.dueOn) {
            <small
              >{{ next.ownerName }}
              @if (next.ownerName && next.dueOn) {
                ·
              }
              @if (next.dueOn) {
                {{ next.dueOn | erfaDate }}
              }
            </small>
          }
        </p>
      }
    </article>
  `,
  styles: `
    :host {
      display: flex;
    }
    article {
      display: flex;
      flex: 1;
      flex-direction: column;
      min-width: 0;
      border: 1px solid var(--erfa-line);
      border-radius: 8px;
      padding: 2rem 2rem 0;
      background: #fff;
    }
    .head {
      display: flex;
      flex-direction: column;
      align-items: flex-start;
      gap: 0.8rem;
    }
    h3 a {
      color: var(--erfa-ink);
      text-decoration: none;
    }
    h3 a:hover {
      text-decoration: underline;
    }
    .fact {
      flex: 1;
      margin-top: 1.2rem;
      overflow-wrap: anywhere;
    }
    .next {
      margin: 1.6rem -2rem 0;
      border-top: 1px solid var(--erfa-line);
      padding: 1.2rem 2rem 1.4rem;
      font-size: 1.5rem;
      line-height: 2.2rem;
    }
    small {
      display: block;
      color: var(--erfa-soft);
      font-size: 1.4rem;
      line-height: 2rem;
    }
  `,
})
export class ProjectCard {
  readonly project = input.required<string>();
  readonly card = input.required<CardView>();
  protected readonly tones = tones;
  protected readonly name = computed(() => `projects.tool.${this.card().tool}` as const);
}
