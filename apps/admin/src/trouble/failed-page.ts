import { ChangeDetectionStrategy, Component, computed, DOCUMENT, inject } from '@angular/core';
import { TextPipe } from '../language/text-pipes';
import { PageHeader } from '../page/page-header';
import { Problem } from '../problem/problem';
import { ProblemError } from '../problem/problem-error';
import { NavigationTrouble } from './navigation-trouble';

/** The page could not be opened: the server did not answer, or a file of the page is not there any more. */
@Component({
  selector: 'erfa-failed-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [PageHeader, Problem, TextPipe],
  template: `
    <erfa-page-header [heading]="'failed.heading' | text" />
    @if (problem(); as error) {
      <erfa-problem [error]="error" [canRetry]="true" (retry)="reload()" />
    } @else {
      <p class="erfa-gap">{{ 'failed.newVersion' | text }}</p>
      <button type="button" class="button button-primary reload" (click)="reload()">
        {{ 'failed.reload' | text }}
      </button>
    }
  `,
  styles: `
    .reload {
      margin-top: 1.6rem;
    }
  `,
})
export class FailedPage {
  private readonly document = inject(DOCUMENT);
  private readonly trouble = inject(NavigationTrouble);
  protected readonly problem = computed(() => {
    const error = this.trouble.last();
    return error instanceof ProblemError ? error : null;
  });

  protected reload(): void {
    this.document.defaultView?.location.reload();
  }
}
