import { ChangeDetectionStrategy, Component } from '@angular/core';
import type { TextKey } from '../language/text-key';
import { TextPipe } from '../language/text-pipes';
import { PageHeader } from '../page/page-header';
import { Contact } from '../session/contact';

/** The first questions of someone new. */
@Component({
  selector: 'erfa-help-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Contact, PageHeader, TextPipe],
  template: `
    <erfa-page-header [heading]="'help.heading' | text" [lead]="'help.lead' | text" />
    <div class="erfa-prose">
      @for (section of sections; track section.heading) {
        <h2>{{ section.heading | text }}</h2>
        <p>{{ section.text | text }}</p>
      }
      <erfa-contact />
    </div>
  `,
})
export class HelpPage {
  protected readonly sections: readonly { heading: TextKey; text: TextKey }[] = [
    { heading: 'help.signIn.heading', text: 'help.signIn.text' },
    { heading: 'help.organisation.heading', text: 'help.organisation.text' },
    { heading: 'help.people.heading', text: 'help.people.text' },
    { heading: 'help.language.heading', text: 'help.language.text' },
    { heading: 'help.trouble.heading', text: 'help.trouble.text' },
  ];
}
