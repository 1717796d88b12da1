import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { CountPipe, TextPipe } from '../language/text-pipes';
import type { ChangedText } from './earlier';

/** Texts beside a question that are not what they were when it was answered, both ways. */
@Component({
  selector: 'erfa-changed-question',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [CountPipe, TextPipe],
  template: `
    <details class="erfa-unfold" [open]="open()">
      <summary>{{ 'carrying.changed.heading' | count: changed().length }}</summary>
      @for (one of changed(); track one.name) {
        <p class="erfa-strong">{{ one.name }}</p>
        <dl class="erfa-then-now">
          <dt>{{ 'carrying.changed.before' | text }}</dt>
          <dd>{{ one.before || ('carrying.changed.none' | text) }}</dd>
          <dt>{{ 'carrying.changed.now' | text }}</dt>
          <dd>{{ one.now || ('carrying.changed.none' | text) }}</dd>
        </dl>
      }
    </details>
  `,
  styles: `
    :host {
      display: block;
      margin-top: 0.4rem;
    }
    p {
      margin: 0.8rem 0 0;
    }
  `,
})
export class ChangedQuestion {
  readonly changed = input.required<readonly ChangedText[]>();
  /** Whether they are shown at once. */
  readonly open = input(false);
}
