import { ChangeDetectionStrategy, Component } from '@angular/core';
import type { TextKey } from '../language/text-key';
import { TextPipe } from '../language/text-pipes';
import { PageHeader } from '../page/page-header';
import { Contact } from '../session/contact';

/** Whose the data is, who sees it, what is released, and what a demonstration is. */
@Component({
  selector: 'erfa-about-data-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Contact, PageHeader, TextPipe],
  template: `
    <erfa-page-header [heading]="'aboutData.heading' | text" [lead]="'aboutData.lead' | text" />
    <div class="erfa-prose">
      @for (section of sections; track section.heading) {
        <h2>{{ section.heading | text }}</h2>
        <p>{{ section.text | text }}</p>
      }
      <erfa-contact />
    </div>
  `,
})
export class AboutDataPage {
  protected readonly sections: readonly { heading: TextKey; text: TextKey }[] = [
    { heading: 'aboutData.whose.heading', text: 'aboutData.whose.text' },
    { heading: 'aboutData.who.heading', text: 'aboutData.who.text' },
    { heading: 'aboutData.released.heading', text: 'aboutData.released.text' },
    { heading: 'aboutData.simulated.heading', text: 'aboutData.simulated.text' },
    { heading: 'aboutData.demonstration.heading', text: 'aboutData.demonstration.text' },
  ];
}
