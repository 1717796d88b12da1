import { ChangeDetectionStrategy, Component } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TextPipe } from '../language/text-pipes';
import { PageHeader } from '../page/page-header';

/** No page has this address. */
@Component({
  selector: 'erfa-not-found-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [PageHeader, RouterLink, TextPipe],
  template: `
    <erfa-page-header [heading]="'notFound.heading' | text" [lead]="'notFound.lead' | text" />
    <p class="erfa-gap">
      <a routerLink="/">{{ 'trouble.toStart' | text }}</a>
    </p>
  `,
})
export class NotFoundPage {}
