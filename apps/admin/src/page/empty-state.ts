import { ChangeDetectionStrategy, Component, input } from '@angular/core';

/**
 * Nothing is here yet: says what will be, in at most three sentences, and offers one act (the content).
 */
@Component({
  selector: 'erfa-empty-state',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="erfa-tint">
      <h3>{{ heading() }}</h3>
      <p class="erfa-gap-small">{{ text() }}</p>
      <div class="act"><ng-content /></div>
    </div>
  `,
  styles: `
    p {
      max-width: 72ch;
    }
    .act:not(:empty) {
      margin-top: 1.6rem;
    }
  `,
})
export class EmptyState {
  readonly heading = input.required<string>();
  readonly text = input.required<string>();
}
