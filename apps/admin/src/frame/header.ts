import {
  ChangeDetectionStrategy,
  Component,
  computed,
  type ElementRef,
  inject,
  signal,
  viewChild,
} from '@angular/core';
import { takeUntilDestroyed, toSignal } from '@angular/core/rxjs-interop';
import { NavigationEnd, NavigationStart, Router, RouterLink } from '@angular/router';
import { filter, map } from 'rxjs';
import { Icon } from '../icons/icon';
import { LanguageSwitch } from './language-switch';
import { TextPipe } from '../language/text-pipes';
import { SessionKeeper } from '../session/session-keeper';
import { OrganisationMenu } from './organisation-menu';
import { PersonMenu } from './person-menu';
import type { Place } from './place';
import { mainPlaceOf, nameOf, placesIn } from './places';
import { SignOut } from './sign-out';

/** Word mark, organisation, language, person and main navigation; on a phone the last three wait behind one button. */
@Component({
  selector: 'erfa-header',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon, LanguageSwitch, OrganisationMenu, PersonMenu, RouterLink, TextPipe],
  templateUrl: './header.html',
  styleUrl: './header.scss',
  host: { '(keydown.escape)': 'close()' },
})
export class Header {
  private readonly router = inject(Router);
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
  /** Path of the place in the main navigation that the page belongs to. */
  protected readonly here = toSignal(
    this.router.events.pipe(
      filter((event) => event instanceof NavigationEnd),
      map(({ urlAfterRedirects }) => mainPlaceOf(urlAfterRedirects)),
    ),
    { initialValue: mainPlaceOf(this.router.url) },
  );

  constructor() {
    this.router.events
      .pipe(
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
