import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TextPipe } from '../language/text-pipes';
import { PageHeader } from '../page/page-header';
import { roleName } from '../session/role-names';
import { SessionKeeper } from '../session/session-keeper';

/** The page exists, but not for these roles: which roles one has, and who can change them. */
@Component({
  selector: 'erfa-no-access-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [PageHeader, RouterLink, TextPipe],
  template: `
    <erfa-page-header [heading]="'noAccess.heading' | text" [lead]="'noAccess.lead' | text" />
    @if (member(); as acting) {
      <div class="erfa-prose erfa-gap">
        <p>{{ 'noAccess.roles' | text: { organisation: acting.organisation.officialName } }}</p>
        <ul>
          @for (role of acting.roles; track role) {
            <li>{{ roleName(role) | text }}</li>
          }
        </ul>
      </div>
    }
    <p class="erfa-gap">
      <a routerLink="/">{{ 'trouble.toStart' | text }}</a>
    </p>
  `,
})
export class NoAccessPage {
  private readonly keeper = inject(SessionKeeper);
  protected readonly member = computed(() => this.keeper.member());
  protected readonly roleName = roleName;
}
