import { ChangeDetectionStrategy, Component, input } from '@angular/core';

/**
 * Nothing is here yet: says what will be, in at most three sentences, and offers one act (the content).
 */
@Component({
  selector: 'erfa-empty-state',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="erfa-tint">
      @if (below() === 2) {
        <h3>{{ heading() }}</h3>
      } @else {
        <h2>{{ heading() }}</h2>
      }
      <p class="erfa-gap-small">{{ text() }}</p>
      <div class="act"><ng-content /></div>
    </div>
  `,
  styles: `
    :host {
      display: block;
    }
    h2 {
      font-size: 1.8rem;
      line-height: 2.4rem;
    }
    p {
      max-width: 72ch;
      overflow-wrap: anywhere;
    }
    .act:not(:empty) {
      margin-top: 1.6rem;
    }
  `,
})
export class EmptyState {
  readonly heading = input.required<string>();
  readonly text = input.required<string>();
  /** The level of the heading it stands under, so that no level is skipped. */
  readonly below = input<1 | 2>(1);
}
