import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { approvalsOfModelResource } from '@erfa/api-client';
import { MomentPipe } from '../language/format-pipes';
import { CountPipe, TextPipe } from '../language/text-pipes';
import { Waiting } from '../page/waiting';
import { Problem } from '../problem/problem';

/** The two who stand behind a published model, with what they wrote; for those who may write models. */
@Component({
  selector: 'erfa-model-approval',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [CountPipe, MomentPipe, Problem, RouterLink, TextPipe, Waiting],
  template: `
    @if (found.error(); as error) {
      <erfa-problem [error]="error" (retry)="found.reload()" />
    } @else if (found.value(); as shown) {
      @if (shown.approval; as two) {
        <span>
          {{
            'publishing.history.asked'
              | text: { name: two.askedBy, moment: two.askedAt | erfaMoment }
          }}
          @if (two.note; as words) {
            {{ 'page.quoted' | text: { words } }}
          }
        </span>
        <span>
          {{
            'publishing.history.approved'
              | text: { name: two.decidedBy, moment: two.decidedAt | erfaMoment }
          }}
          @if (two.comment; as words) {
            {{ 'page.quoted' | text: { words } }}
          }
        </span>
      } @else {
        {{ 'models.installed' | text }}
      }
      @if (shown.piloted; as tried) {
        <span>
          <a [routerLink]="['/models/drafts', tried.draftId, 'pilot']">{{
            'models.toPilot' | text
          }}</a>
          @if (tried.openComments > 0) {
            · {{ 'models.pilotComments' | count: tried.openComments }}
          }
        </span>
      }
    } @else {
      <erfa-waiting />
    }
  `,
  styles: `
    span {
      display: block;
      max-width: 80ch;
      overflow-wrap: anywhere;
    }
  `,
})
export class ModelApproval {
  /** Id of the version. */
  readonly model = input.required<string>();
  protected readonly found = approvalsOfModelResource(this.model);
}
