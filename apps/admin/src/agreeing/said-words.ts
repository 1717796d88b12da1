import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { ColleagueAnswerView } from '@erfa/api-client';
import { TextPipe } from '../language/text-pipes';
import { Evidence } from '../page/evidence';
import { stepOf, type Topic } from './topics';

/** What colleagues wrote beside their answers, and answers that are no step. */
@Component({
  selector: 'erfa-said-words',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Evidence, TextPipe],
  template: `
    @if (beside().length > 0) {
      <ul class="erfa-plain-list erfa-small erfa-soft words">
        @for (answer of beside(); track answer.assignmentId) {
          <li>
            {{ short().get(answer.personId) ?? answer.personName }}:
            @switch (answer.state) {
              @case ('not-applicable') {
                {{ 'agreeing.saidNotApplicable' | text }}
              }
              @case ('dont-know') {
                {{ 'agreeing.saidDontKnow' | text }}
              }
              @default {
                @if (topic().steps.length === 0) {
                  {{ answer.value }}
                }
              }
            }
            @for (words of [answer.reason, answer.comment]; track $index) {
              @if (words) {
                {{ 'page.quoted' | text: { words } }}
              }
            }
            @if (answer.evidence) {
              {{ 'evidence.is' | text }} <erfa-evidence [text]="answer.evidence" />
            }
          </li>
        }
      </ul>
    }
  `,
  styles: `
    .words {
      margin-top: 0.8rem;
      text-align: left;
      overflow-wrap: anywhere;
    }
  `,
})
export class SaidWords {
  readonly topic = input.required<Topic>();
  /** Names for little room, by person. */
  readonly short = input.required<ReadonlyMap<string, string>>();

  protected readonly beside = computed<readonly ColleagueAnswerView[]>(() =>
    this.topic().answers.filter(
      (answer) =>
        answer.reason ||
        answer.comment ||
        answer.evidence ||
        stepOf(answer) === null ||
        this.topic().steps.length === 0,
    ),
  );
}
