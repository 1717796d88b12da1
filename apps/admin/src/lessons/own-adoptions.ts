import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import type { AdoptionView } from '@erfa/api-client';
import { Icon } from '../icons/icon';
import { today } from '../language/days';
import { DatePipe } from '../language/format-pipes';
import { TextPipe } from '../language/text-pipes';
import { type AdoptionDraft, draftOf } from './adoption-draft';
import { adoptionSigns, adoptionStatus } from './adoption-words';

/** What one’s own municipality does with the lesson, and what it is asked to tell. */
@Component({
  selector: 'erfa-own-adoptions',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DatePipe, Icon, TextPipe],
  template: `
    <h2 tabindex="-1">{{ 'adoption.own.heading' | text }}</h2>
    <ul class="erfa-plain-list">
      @for (adoption of adoptions(); track adoption.id) {
        <li>
          <p class="status">
            <erfa-icon [name]="signs[adoption.status]" />
            <strong>{{
              'adoption.own.since'
                | text
                  : {
                      status: (statusName(adoption.status) | text),
                      on: (since(adoption) | erfaDate),
                    }
            }}</strong>
          </p>
          @if (adoption.project) {
            <p class="erfa-mid erfa-soft">
              <bdi>{{ 'adoption.own.inProject' | text: { project: adoption.project } }}</bdi>
            </p>
          }
          @if (adoption.unitName) {
            <p class="erfa-mid erfa-soft">
              {{ 'adoption.own.inUnit' | text: { unit: adoption.unitName } }}
            </p>
          }
          @if (isDue(adoption)) {
            <p class="erfa-mid due">{{ 'adoption.own.due' | text }}</p>
          } @else if (adoption.askAgainOn) {
            <p class="erfa-mid erfa-soft">
              {{ 'adoption.own.ask' | text: { on: (adoption.askAgainOn | erfaDate) } }}
            </p>
          }
          @if (mayAdopt()) {
            <div class="erfa-buttons erfa-gap-small">
              <button
                type="button"
                class="button button-secondary"
                (click)="write.emit(draftOf(adoption, 'outcome'))"
              >
                {{ 'adoption.own.tell' | text }}
              </button>
              <button
                type="button"
                class="erfa-link-button"
                (click)="write.emit(draftOf(adoption, 'change'))"
              >
                {{ 'adoption.own.change' | text }}
              </button>
            </div>
          }
          @if (adoption.steps.length > 1) {
            <details class="erfa-unfold">
              <summary>{{ 'adoption.own.history' | text }}</summary>
              <ol class="erfa-mid">
                @for (step of adoption.steps; track $index) {
                  <li>
                    {{
                      (step.by ? 'adoption.own.stepBy' : 'adoption.own.step')
                        | text
                          : {
                              on: (step.at | erfaDate),
                              status: (statusName(step.status) | text),
                              name: step.by ?? '',
                            }
                    }}
                  </li>
                }
              </ol>
            </details>
          }
        </li>
      }
    </ul>
    @if (mayTakeMore()) {
      <button type="button" class="erfa-link-button another" (click)="another.emit()">
        {{ 'adoption.own.another' | text }}
      </button>
    }
  `,
  styles: `
    :host {
      display: block;
    }
    h2 {
      font-size: 1.8rem;
      line-height: 2.4rem;
    }
    h2:focus-visible {
      outline: none;
    }
    ul > li {
      padding-top: 1.2rem;
    }
    ul > li + li {
      margin-top: 1.6rem;
      border-top: 1px solid var(--erfa-line);
    }
    .status {
      display: flex;
      gap: 0.8rem;
      align-items: center;
    }
    .due {
      width: fit-content;
      padding: 0 0.8rem;
      border-radius: 4px;
      background: var(--erfa-attention);
    }
    .another {
      margin-top: 1.6rem;
    }
    bdi {
      overflow-wrap: anywhere;
    }
  `,
  host: { class: 'erfa-tint' },
})
export class OwnAdoptions {
  readonly adoptions = input.required<readonly AdoptionView[]>();
  readonly mayAdopt = input(false);
  /** Whether the lesson can be taken up once more. */
  readonly mayTakeMore = input(false);
  readonly write = output<AdoptionDraft>();
  readonly another = output();
  protected readonly signs = adoptionSigns;
  protected readonly statusName = adoptionStatus;
  protected readonly draftOf = draftOf;

  protected since({ steps, adoptedAt }: AdoptionView): string {
    return steps.at(-1)?.at ?? adoptedAt;
  }

  protected isDue({ askAgainOn }: AdoptionView): boolean {
    return askAgainOn !== null && askAgainOn <= today();
  }
}
