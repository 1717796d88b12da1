import {
  ChangeDetectionStrategy,
  Component,
  computed,
  type ElementRef,
  inject,
  signal,
  viewChild,
} from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { NavigationStart, Router, RouterLink, RouterLinkActive } from '@angular/router';
import { filter } from 'rxjs';
import { Icon } from '../icons/icon';
import { LanguageSwitch } from './language-switch';
import { TextPipe } from '../language/text-pipes';
import { SessionKeeper } from '../session/session-keeper';
import { OrganisationMenu } from './organisation-menu';
import { PersonMenu } from './person-menu';
import { nameOf, type Place, placesIn } from './places';
import { SignOut } from './sign-out';

/** Word mark, organisation, language, person and main navigation; on a phone the last three wait behind one button. */
@Component({
  selector: 'erfa-header',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    Icon,
    LanguageSwitch,
    OrganisationMenu,
    PersonMenu,
    RouterLink,
    RouterLinkActive,
    TextPipe,
  ],
  templateUrl: './header.html',
  styleUrl: './header.scss',
  host: { '(keydown.escape)': 'close()' },
})
export class Header {
  protected readonly keeper = inject(SessionKeeper);
  protected readonly leaving = inject(SignOut);
  private readonly opener = viewChild<ElementRef<HTMLButtonElement>>('opener');

  protected readonly member = this.keeper.member;
  protected readonly main = computed(() => placesIn('main', this.member()));
  protected readonly personal = computed(() => placesIn('person', this.member()));
  protected readonly person = computed(() => {
    const session = this.keeper.session();
    return session?.signedIn ? session.person : null;
  });
  protected readonly menuOpen = signal(false);

  constructor() {
    inject(Router)
      .events.pipe(
        filter((event) => event instanceof NavigationStart),
        takeUntilDestroyed(),
      )
      .subscribe(() => {
        this.menuOpen.set(false);
      });
  }

  protected name(place: Place) {
    return nameOf(place, this.member());
  }

  protected close(): void {
    if (!this.menuOpen()) return;
    this.menuOpen.set(false);
    this.opener()?.nativeElement.focus();
  }
}
