import { ChangeDetectionStrategy, Component } from '@angular/core';
import { TextPipe } from '../language/text-pipes';

/** Something is being fetched. In words, and only after a moment, so that quick answers do not flicker. */
@Component({
  selector: 'erfa-waiting',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [TextPipe],
  template: `<p class="erfa-soft" role="status">{{ 'page.waiting' | text }}</p>`,
  styles: `
    p {
      padding: 2.4rem 0;
      animation: appear 0s 0.3s both;
    }
    @keyframes appear {
      from {
        visibility: hidden;
      }
    }
  `,
})
export class Waiting {}
