import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Texts } from '../language/texts';
import { TextPipe } from '../language/text-pipes';

/** The pages of one draft, in the order of the work; a page adds itself here. `path` is what follows the draft's address. */
export const labTabs = [
  { path: '', text: 'lab.tabs.write' },
  { path: 'try', text: 'lab.tabs.try' },
  { path: 'simulate', text: 'lab.tabs.simulate' },
  { path: 'pilot', text: 'lab.tabs.pilot' },
  { path: 'changes', text: 'lab.tabs.changes' },
  { path: 'publish', text: 'lab.tabs.publish' },
] as const;

/** The address of one of a draft's pages. */
export const labLink = (draft: string, path: string): readonly string[] =>
  path === '' ? ['/models/drafts', draft] : ['/models/drafts', draft, path];

/**
 * The row of a draft's pages, with the one that is open marked. Content: what stands at the right end, such
 * as whether all is saved.
 */
@Component({
  selector: 'erfa-lab-tabs',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [RouterLink, TextPipe],
  template: `
    <div class="line">
      <nav class="erfa-tabs" [attr.aria-label]="'lab.tabs.label' | text">
        @for (tab of tabs(); track tab.path) {
          <a [routerLink]="tab.link" [attr.aria-current]="tab.path === at() ? 'page' : null">{{
            tab.words
          }}</a>
        }
      </nav>
      <div class="state"><ng-content /></div>
    </div>
  `,
  styles: `
    .line {
      display: flex;
      flex-wrap: wrap;
      gap: 0 2.4rem;
      justify-content: space-between;
      align-items: flex-end;
      margin-top: 2.4rem;
      border-bottom: 1px solid var(--erfa-line);
    }
    nav {
      margin: 0;
      border: 0;
    }
    .state {
      display: flex;
      flex-wrap: wrap;
      gap: 0.4rem 1.2rem;
      align-items: center;
      min-height: 4rem;
    }
  `,
})
export class LabTabs {
  private readonly texts = inject(Texts);

  readonly draft = input.required<string>();
  /** The `path` of the page that is open. */
  readonly at = input.required<string>();
  /** The version that the draft succeeds; null for the first of a model. */
  readonly predecessor = input<number | null>(null);

  protected readonly tabs = computed(() =>
    labTabs
      // The first version of a model changes nothing.
      .filter(({ path }) => path !== 'changes' || this.predecessor() !== null)
      .map(({ path, text }) => ({
        path,
        link: labLink(this.draft(), path),
        words: this.texts.text(text, { version: this.predecessor() ?? '' }),
      })),
  );
}
