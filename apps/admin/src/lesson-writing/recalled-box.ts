import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import type { SharedStateView } from '@erfa/api-client';
import { Icon } from '../icons/icon';
import { DatePipe } from '../language/format-pipes';
import { TextPipe } from '../language/text-pipes';

/** KL has recalled the lesson that one is writing in: why, what it means, and how it comes back. */
@Component({
  selector: 'erfa-recalled-box',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DatePipe, Icon, TextPipe],
  template: `
    @let state = shared();
    <div class="alert alert-warning">
      <erfa-icon class="alert-icon" name="warning" size="large" />
      <h2 class="alert-heading">
        {{
          'lessonForm.recalled.heading'
            | text: { day: (state.recalledAt ?? state.changedAt | erfaDate) }
        }}
      </h2>
      <p class="alert-text words">
        <bdi>{{ state.recallReason }}</bdi>
      </p>
      <p class="alert-text">
        {{ 'lessonForm.recalled.text' | text }}
      </p>
      @if (state.askedAt; as day) {
        <p class="alert-text">
          {{ 'lessonForm.recalled.asked' | text: { day: (day | erfaDate) } }}
        </p>
      }
    </div>
  `,
  styles: `
    h2 {
      font-size: 1.6rem;
      line-height: 2.4rem;
    }
    .words {
      margin-bottom: 0.8rem;
      white-space: pre-line;
      overflow-wrap: anywhere;
    }
  `,
})
export class RecalledBox {
  readonly shared = input.required<SharedStateView>();
}
