import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { TextPipe } from '../language/text-pipes';
import { PageHeader } from '../page/page-header';
import { SessionKeeper } from '../session/session-keeper';
import { Contact } from '../session/contact';

/** How Erfa is made accessible; the statement that the law asks for is the operator's own, made in WAS-Tool. */
@Component({
  selector: 'erfa-accessibility-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Contact, PageHeader, TextPipe],
  template: `
    <erfa-page-header
      [heading]="'accessibility.heading' | text"
      [lead]="'accessibility.lead' | text"
    />
    <div class="erfa-prose">
      <h2>{{ 'accessibility.statement.heading' | text }}</h2>
      @if (statement(); as address) {
        <p>
          <a [href]="address">{{ 'accessibility.statement.link' | text }}</a>
        </p>
      } @else {
        <p>{{ 'accessibility.statement.missing' | text }}</p>
      }
      <h2>{{ 'accessibility.built.heading' | text }}</h2>
      <p>{{ 'accessibility.built.text' | text }}</p>
      <h2>{{ 'accessibility.tell.heading' | text }}</h2>
      <p>{{ 'accessibility.tell.text' | text }}</p>
      @if (contact()) {
        <erfa-contact />
      } @else {
        <p>{{ 'accessibility.tell.nobody' | text }}</p>
      }
      <h2>{{ 'accessibility.complain.heading' | text }}</h2>
      <p>{{ 'accessibility.complain.text' | text }}</p>
      <p>
        <a href="https://digst.dk">{{ 'accessibility.complain.link' | text }}</a>
      </p>
    </div>
  `,
})
export class AccessibilityPage {
  private readonly keeper = inject(SessionKeeper);
  protected readonly contact = computed(() => this.keeper.session()?.settings.contact ?? null);
  protected readonly statement = computed(() => {
    const settings = this.keeper.session()?.settings;
    return settings?.accessibilityStatementUrl ?? settings?.wasUrl ?? null;
  });
}
