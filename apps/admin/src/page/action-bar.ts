import { ChangeDetectionStrategy, Component, input } from '@angular/core';

/**
 * What one does with the page: the saved state at the left, buttons at the right with the primary one last. On a phone it
 * keeps to the foot of the window and its buttons fill the width; elsewhere it does so where asked, for long forms.
 */
@Component({
  selector: 'erfa-action-bar',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="bar">
      <div class="state"><ng-content select="erfa-saved-state" /></div>
      <div class="buttons"><ng-content /></div>
    </div>
  `,
  styles: `
    :host {
      display: block;
      z-index: 5;
      margin-top: 3.2rem;
      border-top: 1px solid var(--erfa-line);
      background: #fff;
    }
    :host(.sticky) {
      position: sticky;
      bottom: 0;
    }
    .bar {
      display: flex;
      flex-wrap: wrap;
      gap: 0.8rem 2.4rem;
      align-items: center;
      justify-content: space-between;
      min-height: 7.2rem;
      padding: 1.2rem 0;
    }
    .buttons {
      display: flex;
      flex-wrap: wrap;
      gap: 1.2rem;
    }
    @media (max-width: 767.98px) {
      :host {
        position: sticky;
        bottom: 0;
      }
      .bar {
        flex-direction: column;
        /* A column that may wrap measures the buttons as if they stood on top of each other. */
        flex-wrap: nowrap;
        align-items: stretch;
        min-height: 0;
      }
      .state:empty {
        display: none;
      }
      .buttons {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(12rem, 100%), 1fr));
      }
    }
    @media print {
      :host {
        display: none;
      }
    }
  `,
  host: { '[class.sticky]': 'sticky()' },
})
export class ActionBar {
  /** Whether it keeps to the foot of the window on wide screens too. */
  readonly sticky = input(false);
}
