import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TextPipe } from '../language/text-pipes';
import { SessionKeeper } from '../session/session-keeper';
import { placesIn } from './places';

/** Accessibility statement, about the data, help, and which Erfa this is; says so on paper too when all data is invented. */
@Component({
  selector: 'erfa-footer',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [RouterLink, TextPipe],
  template: `
    <footer>
      <div class="erfa-width">
        <ul class="erfa-plain-list erfa-screen-only">
          @for (place of places; track place.path) {
            <li>
              @if (place.path === 'accessibility' && statement(); as address) {
                <a [href]="address">{{ place.name | text }}</a>
              } @else {
                <a [routerLink]="'/' + place.path">{{ place.name | text }}</a>
              }
            </li>
          }
        </ul>
        @if (session(); as known) {
          <p class="erfa-mid erfa-soft">
            @if (known.demonstration) {
              {{ 'frame.demonstration' | text }} ·
            }
            Erfa {{ known.version }}
          </p>
        }
      </div>
    </footer>
  `,
  styles: `
    footer {
      border-top: 1px solid var(--erfa-line);
      background: var(--erfa-quiet);
    }
    .erfa-width {
      display: flex;
      flex-wrap: wrap;
      gap: 0.8rem 3.2rem;
      justify-content: space-between;
      padding-top: 2.4rem;
      padding-bottom: 2.4rem;
    }
    ul {
      display: flex;
      flex-wrap: wrap;
      gap: 0.8rem 3.2rem;
      font-size: 1.5rem;
    }
    a {
      display: inline-block;
      min-height: 2.4rem;
    }
    @media (max-width: 767.98px) {
      .erfa-width,
      ul {
        flex-direction: column;
      }
    }
    @media print {
      footer {
        border: 0;
        background: none;
      }
    }
  `,
})
export class Footer {
  private readonly keeper = inject(SessionKeeper);
  protected readonly session = this.keeper.session;
  protected readonly places = placesIn('footer', null);
  protected readonly statement = computed(
    () => this.session()?.settings.accessibilityStatementUrl ?? null,
  );
}
