import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Icon } from '../icons/icon';
import { TextPipe } from '../language/text-pipes';
import { Menu } from '../overlays/menu';
import { MenuItem } from '../overlays/menu-item';
import type { Person } from '../session/session';
import type { Place } from './place';
import { SignOut } from './sign-out';

/** Who is signed in, with the person's own pages and the way out. */
@Component({
  selector: 'erfa-person-menu',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon, Menu, MenuItem, RouterLink, TextPipe],
  template: `
    <erfa-menu align="end">
      <span erfaMenuLabel class="label">
        <erfa-icon name="account" size="large" />
        <span class="erfa-spoken">{{ 'frame.person' | text }}&nbsp;</span>
        <span>{{ person().name }}</span>
      </span>
      @for (place of places(); track place.path) {
        <a erfaMenuItem [routerLink]="'/' + place.path">{{ place.name | text }}</a>
      }
      <button type="button" erfaMenuItem (click)="leaving.now()">
        {{ 'frame.signOut' | text }}
      </button>
    </erfa-menu>
  `,
  styles: `
    .label {
      display: inline-flex;
      gap: 0.4rem;
      align-items: center;
    }
  `,
})
export class PersonMenu {
  readonly person = input.required<Person>();
  readonly places = input.required<readonly Place[]>();
  protected readonly leaving = inject(SignOut);
}
