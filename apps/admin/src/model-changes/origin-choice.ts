import { ChangeDetectionStrategy, Component, inject, input, output } from '@angular/core';
import type { PlanOperationView } from '@erfa/api-client';
import { TextPipe } from '../language/text-pipes';
import { Texts } from '../language/texts';

/** Which old question a new one comes from: leads to that question's own decision, where it is said what it became. */
@Component({
  selector: 'erfa-origin-choice',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [TextPipe],
  template: `
    <details class="erfa-unfold">
      <summary>{{ 'modelChanges.origin.heading' | text }}</summary>
      <div class="pick">
        <label class="form-label" for="origin">{{
          'modelChanges.origin.pick' | text: { version: version() }
        }}</label>
        <p class="form-hint" id="origin-hint">{{ 'modelChanges.origin.hint' | text }}</p>
        <select class="form-select" id="origin" aria-describedby="origin-hint" #picked>
          @for (one of questions(); track one; let at = $index) {
            <option [value]="at">{{ named(one) }}</option>
          }
        </select>
        <button
          type="button"
          class="button button-secondary"
          (click)="choose(picked.selectedIndex)"
        >
          {{ 'modelChanges.origin.go' | text }}
        </button>
      </div>
    </details>
  `,
  styles: `
    select {
      max-width: 100%;
    }
    .pick {
      display: grid;
      gap: 0.8rem;
      justify-items: start;
    }
  `,
})
export class OriginChoice {
  private readonly texts = inject(Texts);

  /** The old version, by number. */
  readonly version = input.required<number>();
  /** Changes of old questions. */
  readonly questions = input.required<readonly PlanOperationView[]>();
  readonly chosen = output<PlanOperationView>();

  protected named({ from }: PlanOperationView): string {
    return from
      .map(
        ({ number, title }) =>
          `${number} ${(this.texts.language() === 'en' && title.en) || title.da}`,
      )
      .join(' + ');
  }

  protected choose(at: number): void {
    const one = this.questions()[at];
    if (one) this.chosen.emit(one);
  }
}
