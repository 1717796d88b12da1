import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { NumberPipe } from '../language/format-pipes';
import { TextPipe } from '../language/text-pipes';
import { PageHeader } from '../page/page-header';
import { Waiting } from '../page/waiting';
import { Problem } from '../problem/problem';
import { SessionKeeper } from '../session/session-keeper';
import { ContactNote } from './contact-note';
import { ownOrganisation } from './organisation-api';

/** Om kommunen: what Erfa knows of the organisation, and the note that others see. */
@Component({
  selector: 'erfa-organisation-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ContactNote, NumberPipe, PageHeader, Problem, RouterLink, TextPipe, Waiting],
  template: `
    <erfa-page-header
      [heading]="'organisation.heading' | text: { name: name() }"
      [lead]="'organisation.lead' | text"
    />
    @if (organisation.error(); as error) {
      <erfa-problem [error]="error" (retry)="organisation.reload()" />
    } @else if (organisation.hasValue()) {
      @let known = organisation.value();
      <section class="erfa-section">
        <div class="erfa-section-head">
          <div>
            <h2>{{ 'organisation.facts' | text }}</h2>
            <p class="erfa-mid erfa-soft">
              {{ (kl() ? 'organisation.factsSourceKl' : 'organisation.factsSource') | text }}
            </p>
          </div>
        </div>
        <dl class="erfa-facts">
          <dt>{{ 'organisation.name' | text }}</dt>
          <dd>{{ known.officialName }}</dd>
          @if (known.code && !kl()) {
            <dt>{{ 'organisation.code' | text }}</dt>
            <dd>{{ known.code }}</dd>
          }
          @if (known.region) {
            <dt>{{ 'organisation.region' | text }}</dt>
            <dd>{{ known.region }}</dd>
          }
          @if (known.population !== null) {
            <dt>{{ 'organisation.population' | text }}</dt>
            <dd>{{ known.population | erfaNumber }}</dd>
          }
          @if (known.dstGroup) {
            <dt>{{ 'organisation.dstGroup' | text }}</dt>
            <dd>{{ known.dstGroup }}</dd>
          }
        </dl>
      </section>
      @if (mayReadUnits()) {
        <section class="erfa-section">
          <h2>{{ 'organisation.units' | text }}</h2>
          <p class="erfa-mid erfa-soft">
            {{ (kl() ? 'organisation.unitsLeadKl' : 'organisation.unitsLead') | text }}
          </p>
          <p class="erfa-gap-small">
            <a routerLink="/organisation/units">{{ 'organisation.unitsAct' | text }}</a>
          </p>
        </section>
      }
      <erfa-contact-note [organisation]="known" [editable]="editable()" />
    } @else {
      <erfa-waiting />
    }
  `,
})
export class OrganisationPage {
  private readonly keeper = inject(SessionKeeper);
  protected readonly organisation = ownOrganisation();
  protected readonly name = computed(() => this.keeper.member()?.organisation.officialName ?? '');
  protected readonly kl = computed(() => this.keeper.member()?.organisation.kind === 'kl');
  protected readonly mayReadUnits = computed(() => this.keeper.may('unit.read'));
  protected readonly editable = computed(() => this.keeper.may('organisation.edit'));
}
