import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TextPipe } from '../language/text-pipes';
import { Texts } from '../language/texts';
import { PageHeader, type TrailStep } from '../page/page-header';
import { SavedState, type Saving } from '../progress/saved-state';

/**
 * The head of a tool's page: Projekter › the project › the tool, one sentence, the way back to the project's cards, and whether
 * what is written is saved.
 *
 * Content: buttons or links in `[erfaActions]`; anything else stands under the lead.
 */
@Component({
  selector: 'erfa-project-head',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [PageHeader, RouterLink, SavedState, TextPipe],
  template: `
    <erfa-page-header [heading]="heading()" [lead]="lead()" [trail]="trail()">
      <ng-content />
      <p class="back erfa-small erfa-screen-only">
        <a [routerLink]="['/projects', project()]">{{ 'projects.backToCards' | text }}</a>
      </p>
      <div erfaActions class="acts">
        @if (saving(); as state) {
          <erfa-saved-state [state]="state" />
        }
        <ng-content select="[erfaActions]" />
      </div>
    </erfa-page-header>
  `,
  styles: `
    .back {
      margin-top: 0.8rem;
    }
    .acts {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 1.2rem;
    }
  `,
})
export class ProjectHead {
  private readonly texts = inject(Texts);
  /** Id of the project. */
  readonly project = input.required<string>();
  readonly projectTitle = input.required<string>();
  /** What the tool is called. */
  readonly heading = input.required<string>();
  readonly lead = input('');
  readonly saving = input<Saving | null>(null);
  /** Steps between the project and this page, where there are any. */
  readonly between = input<readonly TrailStep[]>([]);

  protected readonly trail = computed<TrailStep[]>(() => [
    { text: this.texts.text('places.projects'), link: '/projects' },
    { text: this.projectTitle(), link: `/projects/${this.project()}` },
    ...this.between(),
  ]);
}
