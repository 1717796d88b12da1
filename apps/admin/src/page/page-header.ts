import { ChangeDetectionStrategy, Component, effect, inject, input } from '@angular/core';
import { Title } from '@angular/platform-browser';
import { RouterLink } from '@angular/router';
import { Icon } from '../icons/icon';
import { TextPipe } from '../language/text-pipes';

/** One step of the way to a page. */
export interface TrailStep {
  readonly text: string;
  /** Address within the app. */
  readonly link: string;
}

/**
 * The way here, the page's name, one sentence on what it is for, and its acts to the right.
 * The heading is also the window's title and where the focus goes on arrival.
 *
 * Content: buttons or links in `[erfaActions]`; what the page is one of in `[erfaAbove]`, over its name;
 * its state in a word in `[erfaTag]`, beside its name; anything else stands under the lead.
 */
@Component({
  selector: 'erfa-page-header',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon, RouterLink, TextPipe],
  template: `
    @if (trail().length > 0) {
      <nav class="breadcrumbs" [attr.aria-label]="'page.trail' | text">
        <ol class="erfa-plain-list">
          @for (step of trail(); track step.link) {
            <li>
              <a [routerLink]="step.link">{{ step.text }}</a>
              <erfa-icon name="chevron-right" size="small" />
            </li>
          }
          <li aria-current="page">{{ heading() }}</li>
        </ol>
      </nav>
    }
    <div class="title">
      <div>
        <ng-content select="[erfaAbove]" />
        <div class="name">
          <h1 tabindex="-1">{{ heading() }}</h1>
          <ng-content select="[erfaTag]" />
        </div>
        @if (lead()) {
          <p class="lead">{{ lead() }}</p>
        }
        <ng-content />
      </div>
      <div class="actions erfa-buttons"><ng-content select="[erfaActions]" /></div>
    </div>
  `,
  styleUrl: './page-header.scss',
})
export class PageHeader {
  /** The page's name. */
  readonly heading = input.required<string>();
  /** One sentence. */
  readonly lead = input('');
  /** The pages above this one, outermost first; the page itself is added. */
  readonly trail = input<readonly TrailStep[]>([]);

  constructor() {
    const title = inject(Title);
    effect(() => {
      title.setTitle(`${this.heading()} – Erfa`);
    });
  }
}
