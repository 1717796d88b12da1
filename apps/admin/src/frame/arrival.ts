import { afterNextRender, inject, Injector, Service } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { NavigationEnd, Router } from '@angular/router';
import { filter } from 'rxjs';
import { Announcer } from '../page/announcer';

/** Arriving at a page: the focus goes to its heading, as it would after a full page load, and old notices go away. */
@Service()
export class Arrival {
  private readonly router = inject(Router);
  private readonly injector = inject(Injector);
  private readonly announcer = inject(Announcer);
  private before: string | undefined;

  constructor() {
    this.router.events
      .pipe(
        filter((event) => event instanceof NavigationEnd),
        takeUntilDestroyed(),
      )
      .subscribe((event) => {
        this.arrived(event.urlAfterRedirects);
      });
  }

  private main: () => HTMLElement | undefined = () => undefined;

  /** @param main gives the element that holds the page */
  watch(main: () => HTMLElement): void {
    this.main = main;
  }

  private arrived(url: string): void {
    const path = url.split(/[?#]/u)[0];
    const { before } = this;
    this.before = path;
    // The first page has the browser's own focus; a changed filter in the query is still the same page.
    if (before === undefined || before === path) return;
    this.announcer.clear();
    afterNextRender(
      {
        read: () => {
          const main = this.main();
          const heading = main?.querySelector<HTMLElement>('h1') ?? main;
          heading?.focus({ preventScroll: true });
        },
      },
      { injector: this.injector },
    );
  }
}
