import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { TextKey } from '../language/text-key';
import { TextPipe } from '../language/text-pipes';
import { PageHeader } from '../page/page-header';
import { Contact } from './contact';

/** Reasons that sign-in comes back with, by what is said of each. */
const reasons: Readonly<Record<string, 'unknown' | 'away' | undefined>> = {
  'unknown-person': 'unknown',
  'sign-in-unreachable': 'away',
};
const words = {
  failed: { heading: 'signInProblem.failed.heading', lead: 'signInProblem.failed.lead' },
  away: { heading: 'signInProblem.away.heading', lead: 'signInProblem.away.lead' },
  unknown: { heading: 'noMembership.heading', lead: 'signInProblem.unknownLead' },
} as const satisfies Record<string, { heading: TextKey; lead: TextKey }>;

/** Sign-in came back without anybody signed in: what happened, whom to ask, and the way to begin again. */
@Component({
  selector: 'erfa-sign-in-problem-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Contact, PageHeader, RouterLink, TextPipe],
  template: `
    <erfa-page-header [heading]="words().heading | text" [lead]="words().lead | text" />
    @if (reason() === 'unknown') {
      <div class="erfa-prose erfa-gap">
        <h2>{{ 'noMembership.ask' | text }}</h2>
        <ul>
          <li>{{ 'noMembership.municipality' | text }}</li>
          <li>{{ 'noMembership.kl' | text }}</li>
        </ul>
        <erfa-contact />
        <p>{{ 'noMembership.otherMail' | text }}</p>
      </div>
    }
    <p class="erfa-section">
      <a class="button button-primary" routerLink="/sign-in">{{ 'signInProblem.again' | text }}</a>
    </p>
  `,
})
export class SignInProblemPage {
  /** Why, as sign-in tells it; from the address. */
  readonly code = input<string>();

  protected readonly reason = computed(() => reasons[this.code() ?? ''] ?? 'failed');
  protected readonly words = computed(() => words[this.reason()]);
}
