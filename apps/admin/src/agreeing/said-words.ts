import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { ColleagueAnswerView } from '@erfa/api-client';
import { wholeAnswer } from '../answers/said-words';
import { locales } from '../language/language';
import { TextPipe } from '../language/text-pipes';
import { Texts } from '../language/texts';
import { Evidence } from '../page/evidence';
import { carriersOf, stepOf, type Topic } from './topics';

/** What colleagues wrote beside their answers, answers that are no step, and whose stand as they were carried from an earlier round. */
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
                  {{ whole(answer) }}
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
    @if (carriers(); as names) {
      <p class="erfa-small erfa-soft words">{{ 'agreeing.carried' | text: { names } }}</p>
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
  private readonly texts = inject(Texts);
  readonly topic = input.required<Topic>();
  /** Names for little room, by person. */
  readonly short = input.required<ReadonlyMap<string, string>>();

  protected whole({ value }: ColleagueAnswerView): string {
    return wholeAnswer(this.topic().scale, value, this.texts);
  }

  protected readonly beside = computed<readonly ColleagueAnswerView[]>(() =>
    this.topic().answers.filter(
      (answer) =>
        answer.reason ||
        answer.comment ||
        answer.evidence ||
        stepOf(this.topic(), answer) === null ||
        this.topic().steps.length === 0,
    ),
  );
  /** `Birgitte og Peter`; empty where every answer was given in this round. */
  protected readonly carriers = computed(() =>
    new Intl.ListFormat(locales[this.texts.language()]).format(
      carriersOf(this.topic(), this.short()),
    ),
  );
}
