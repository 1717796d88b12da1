import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import type { CarrySourceState, CarrySourceView } from '@erfa/api-client';
import { DatePipe } from '../language/format-pipes';
import { LocalPipe } from '../language/local-pipe';
import type { TextKey } from '../language/text-key';
import { TextPipe } from '../language/text-pipes';

/** Which earlier answers to begin with, where there are several; and of those that were never submitted, that it is so. */
@Component({
  selector: 'erfa-source-choice',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DatePipe, LocalPipe, TextPipe],
  template: `
    <fieldset>
      <legend class="form-label">{{ 'carrying.choice.which' | text }}</legend>
      @for (one of sources(); track one.assessmentId) {
        <div class="form-group-radio">
          <input
            class="form-radio"
            type="radio"
            name="earlier-source"
            [id]="'earlier-' + one.assessmentId"
            [checked]="one.assessmentId === chosen()"
            (change)="chose.emit(one.assessmentId)"
          />
          <label [for]="'earlier-' + one.assessmentId">
            {{ one.title | local }}
            <span class="erfa-mid erfa-soft ended">{{
              ended(one.state) | text: { day: one.closesOn | erfaDate }
            }}</span>
          </label>
        </div>
      }
    </fieldset>
  `,
  styles: `
    .ended {
      display: block;
    }
  `,
})
export class SourceChoice {
  readonly sources = input.required<readonly CarrySourceView[]>();
  /** Id of the assessment that is looked at. */
  readonly chosen = input.required<string>();
  /** Id of the one that is asked for. */
  readonly chose = output<string>();

  /** How its round ended for the municipality. */
  protected ended(state: CarrySourceState): TextKey {
    if (state === 'withdrawn') return 'carrying.choice.withdrawn';
    return state === 'frozen' ? 'carrying.choice.frozen' : 'carrying.choice.lapsed';
  }
}
