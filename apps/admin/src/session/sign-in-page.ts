import { ChangeDetectionStrategy, Component, computed, effect, inject, input } from '@angular/core';
import { Router } from '@angular/router';
import { Icon } from '../icons/icon';
import { TextPipe } from '../language/text-pipes';
import { PageHeader } from '../page/page-header';
import { safeReturn, signInAddress } from './departure';
import { asMember } from './session';
import { SessionKeeper } from './session-keeper';

/** What Erfa is, and one button for each way in. Whoever is signed in already goes on to the page asked for. */
@Component({
  selector: 'erfa-sign-in-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon, PageHeader, TextPipe],
  template: `
    <erfa-page-header [heading]="'signIn.heading' | text" [lead]="'signIn.lead' | text" />
    @if (demonstration()) {
      <div class="alert alert-info">
        <erfa-icon class="alert-icon" name="info" size="large" />
        <p class="alert-heading">{{ 'signIn.demonstration.heading' | text }}</p>
        <p class="alert-text">{{ 'signIn.demonstration.text' | text }}</p>
      </div>
    }
    @if (ways().length > 0) {
      <ul class="erfa-plain-list ways">
        @for (way of ways(); track way.id; let first = $first) {
          <li>
            <a
              class="button"
              [class.button-primary]="first"
              [class.button-secondary]="!first"
              [href]="way.address"
              >{{ 'signIn.with' | text: { provider: way.name } }}</a
            >
          </li>
        }
      </ul>
    } @else {
      <p class="erfa-gap">{{ 'signIn.noProvider' | text }}</p>
    }
    <p class="erfa-gap erfa-soft">{{ 'signIn.invited' | text }}</p>
  `,
  styles: `
    .ways {
      display: grid;
      gap: 1.6rem;
      justify-items: start;
      margin-top: 3.2rem;
    }
  `,
})
export class SignInPage {
  private readonly keeper = inject(SessionKeeper);

  /** Where to go after signing in; from the address. */
  readonly returnTo = input<string>();

  protected readonly demonstration = computed(() => this.keeper.session()?.demonstration ?? false);
  protected readonly ways = computed(() => {
    const session = this.keeper.session();
    if (!session || session.signedIn) return [];
    const goal = safeReturn(this.returnTo());
    return session.providers.map(({ id, name }) => ({
      id,
      name,
      address: signInAddress(id, goal),
    }));
  });

  constructor() {
    const router = inject(Router);
    effect(() => {
      if (asMember(this.keeper.session())) {
        void router.navigateByUrl(safeReturn(this.returnTo()), { replaceUrl: true });
      }
    });
  }
}
