import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { LocalPipe } from '../language/local-pipe';
import { CountPipe, TextPipe } from '../language/text-pipes';
import { Dialog } from '../overlays/dialog';
import { SignOut } from './sign-out';

/** Says what would be lost by signing out, and leaves the choice to the reader. */
@Component({
  selector: 'erfa-leaving-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [CountPipe, Dialog, LocalPipe, RouterLink, TextPipe],
  template: `
    <erfa-dialog
      [heading]="'frame.leaving.heading' | text"
      [open]="leaving.loss() !== null"
      (openChange)="$event || leaving.stay()"
    >
      @if (leaving.loss(); as loss) {
        @if (count() > 0) {
          <p>{{ 'frame.leaving.answers' | count: count() }}</p>
          <ul>
            @for (left of loss.answers; track left.assignment) {
              <li>
                <a
                  [routerLink]="[left.pilot ? '/pilots' : '/assignments', left.assignment]"
                  (click)="leaving.stay()"
                  >{{
                    left.section ? (left.section | local) : ('frame.leaving.unnamed' | text)
                  }}</a>: {{ 'frame.leaving.section' | count: left.count }}
              </li>
            }
          </ul>
        }
        @if (loss.note) {
          <p>{{ 'frame.leaving.note' | text }}</p>
        }
        @if (loss.models) {
          <p>{{ 'frame.leaving.models' | text }}</p>
        }
        <p>{{ 'frame.leaving.means' | text }}</p>
      }
      <ng-container erfaDialogActions>
        <button type="button" class="button button-primary" (click)="leaving.stay()">
          {{ 'frame.leaving.stay' | text }}
        </button>
        <button type="button" class="button button-secondary" (click)="leaving.allTheSame()">
          {{ 'frame.leaving.leave' | text }}
        </button>
      </ng-container>
    </erfa-dialog>
  `,
  styles: `
    p + p {
      margin-top: 0.8rem;
    }
    ul {
      margin: 0.8rem 0 1.6rem;
    }
    li {
      overflow-wrap: anywhere;
    }
  `,
})
export class LeavingDialog {
  protected readonly leaving = inject(SignOut);
  protected readonly count = computed(() =>
    (this.leaving.loss()?.answers ?? []).reduce((sum, { count }) => sum + count, 0),
  );
}
