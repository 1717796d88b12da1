import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import type { ApprovalView } from '@erfa/api-client';
import { MomentPipe } from '../language/format-pipes';
import type { TextKey } from '../language/text-key';
import { TextPipe } from '../language/text-pipes';

/** Every time approval was asked for, newest first, and what came of it. */
@Component({
  selector: 'erfa-approval-history',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [MomentPipe, TextPipe],
  template: `
    @if (approvals().length > 0) {
      <h3 class="erfa-gap">{{ 'publishing.history.heading' | text }}</h3>
      <ol class="erfa-plain-list">
        @for (one of approvals(); track one.id) {
          <li class="erfa-gap-small">
            {{
              'publishing.history.asked'
                | text: { name: one.askedBy, moment: one.askedAt | erfaMoment }
            }}
            @if (one.note; as words) {
              {{ 'page.quoted' | text: { words } }}
            }
            <span class="erfa-soft">
              @if (one.decidedAt; as at) {
                {{ outcome(one) | text: { name: one.decidedBy ?? '', moment: at | erfaMoment } }}
              } @else {
                {{ outcome(one) | text }}
              }
            </span>
            @if (one.comment; as words) {
              {{ 'page.quoted' | text: { words } }}
            }
          </li>
        }
      </ol>
    }
  `,
})
export class ApprovalHistory {
  readonly approvals = input.required<readonly ApprovalView[]>();

  /** What came of it, and whether it still counts. */
  protected outcome({ decision, void: gone }: ApprovalView): TextKey {
    if (decision === null) return gone ? 'publishing.history.openVoid' : 'publishing.history.open';
    if (decision === 'sent-back') return 'publishing.history.sentBack';
    return gone ? 'publishing.history.approvedVoid' : 'publishing.history.approved';
  }
}
