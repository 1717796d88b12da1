import { ChangeDetectionStrategy, Component, input } from '@angular/core';

/** How much of a whole is done, with the same in words beside it (the content, such as *5 af 6*). */
@Component({
  selector: 'erfa-progress-bar',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <progress [value]="done()" [max]="of()" [attr.aria-label]="label()"></progress>
    <span class="erfa-number"><ng-content /></span>
  `,
  styles: `
    :host {
      display: flex;
      align-items: center;
      gap: 1.6rem;
      font-size: 1.5rem;
      line-height: 2.2rem;
    }
    progress {
      flex: 1;
      min-width: 8rem;
      height: 0.8rem;
      overflow: hidden;
      appearance: none;
      border: 1px solid var(--erfa-track-edge);
      border-radius: 4px;
      background: var(--erfa-track);
    }
    span:empty {
      display: none;
    }
    progress::-webkit-progress-bar {
      background: var(--erfa-track);
    }
    progress::-webkit-progress-value {
      background: var(--erfa-petrol);
    }
    progress::-moz-progress-bar {
      background: var(--erfa-petrol);
    }
  `,
})
export class ProgressBar {
  /** How many are done, from 0 to {@link of}. */
  readonly done = input.required<number>();
  /** How many there are, above 0. */
  readonly of = input.required<number>();
  /** What is counted, for those who listen. */
  readonly label = input.required<string>();
}
