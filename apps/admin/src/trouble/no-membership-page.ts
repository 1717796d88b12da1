import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { TextPipe } from '../language/text-pipes';
import { PageHeader } from '../page/page-header';
import { Contact } from '../session/contact';
import { SessionKeeper } from '../session/session-keeper';

/** Someone whom the sign-in provider knows but nobody has invited: whom to ask. */
@Component({
  selector: 'erfa-no-membership-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Contact, PageHeader, TextPipe],
  template: `
    <erfa-page-header
      [heading]="'noMembership.heading' | text"
      [lead]="'noMembership.lead' | text: { name: name() }"
    />
    <div class="erfa-prose erfa-gap">
      <h2>{{ 'noMembership.ask' | text }}</h2>
      <ul>
        <li>{{ 'noMembership.municipality' | text }}</li>
        <li>{{ 'noMembership.kl' | text }}</li>
      </ul>
      <erfa-contact />
      <p>{{ 'noMembership.otherMail' | text }}</p>
    </div>
  `,
})
export class NoMembershipPage {
  private readonly keeper = inject(SessionKeeper);
  protected readonly name = computed(() => {
    const session = this.keeper.session();
    return session?.signedIn ? session.person.name : '';
  });
}
