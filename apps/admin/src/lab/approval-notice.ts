import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { approvalsListResource } from '@erfa/api-client';
import { MomentPipe } from '../language/format-pipes';
import { TextPipe } from '../language/text-pipes';
import { DraftKeeper } from './draft-keeper';
import { labLink } from './lab-tabs';

/**
 * That approval of a draft was asked for, or given, and that it ends with the next change; once something is changed, that it has
 * to be asked for again. Nothing for a draft that nobody has asked for, or that was sent back.
 */
@Component({
  selector: 'erfa-approval-notice',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [MomentPipe, RouterLink, TextPipe],
  template: `
    @if (latest(); as one) {
      <p class="erfa-gap" role="status">
        @if (changed()) {
          {{ 'lab.approval.changed' | text }}
        } @else if (one.decision === 'approved') {
          {{
            'lab.approval.given'
              | text
                : { name: one.decidedBy ?? '', moment: one.decidedAt ?? one.askedAt | erfaMoment }
          }}
        } @else {
          {{ 'lab.approval.asked' | text: { name: one.askedBy, moment: one.askedAt | erfaMoment } }}
        }
        <a [routerLink]="link()">{{ 'lab.approval.see' | text }}</a>
      </p>
    }
  `,
})
export class ApprovalNotice {
  private readonly keeper = inject(DraftKeeper);
  private readonly id = computed(() => this.keeper.draft()?.id ?? '');
  private readonly source = approvalsListResource(this.id);
  private readonly read = computed(() => (this.source.hasValue() ? this.source.value() : null));
  protected readonly link = computed(() => labLink(this.id(), 'publish'));
  /** What was asked for last, while it waits or stands; also when a change here has just ended that. */
  protected readonly latest = computed(() => {
    const [one] = this.read()?.approvals ?? [];
    return one && !this.keeper.readOnly() && one.decision !== 'sent-back' ? one : null;
  });
  protected readonly changed = computed(() => {
    const { revision = 0 } = this.read() ?? {};
    return this.latest()?.void === true || this.keeper.revision() > revision;
  });
}
