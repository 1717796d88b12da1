import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import type { RoundView } from '@erfa/api-client';
import { CountPipe, TextPipe } from '../language/text-pipes';

/** The terms of a round, whole, as the municipality accepts them. */
@Component({
  selector: 'erfa-round-terms',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [CountPipe, TextPipe],
  template: `
    <dl class="erfa-facts">
      <dt>{{ 'terms.colleagues' | text }}</dt>
      <dd>{{ 'terms.colleaguesText' | text }}</dd>
      <dt>{{ 'terms.klSees' | text }}</dt>
      <dd>
        {{
          (terms().klSees === 'results' ? 'terms.klSeesResults' : 'terms.klSeesParticipation')
            | text
        }}
      </dd>
      <dt>{{ 'terms.publishes' | text }}</dt>
      <dd class="words">{{ terms().publishes }}</dd>
      <dt>{{ 'terms.deletion' | text }}</dt>
      <dd>{{ 'terms.deletionText' | count: terms().deleteAfterMonths }}</dd>
    </dl>
  `,
  styles: `
    .words {
      white-space: pre-line;
    }
  `,
})
export class RoundTerms {
  readonly terms = input.required<RoundView['terms']>();
}
