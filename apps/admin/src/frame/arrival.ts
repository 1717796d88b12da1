import { afterNextRender, inject, Injector, Service } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { NavigationEnd, Router } from '@angular/router';
import { filter } from 'rxjs';
import { Announcer } from '../page/announcer';

/**
 * Arriving at a page: the focus goes to its heading, as it would after a full page load, and old notices go away. A page that
 * waits for its data often has another heading once it has come; the focus goes on to that one, unless the reader took it elsewhere.
 */
@Service()
export class Arrival {
  private readonly router = inject(Router);
  private readonly injector = inject(Injector);
  private readonly announcer = inject(Announcer);
  private before: string | undefined;
  private heading: HTMLElement | undefined;
  private observer: MutationObserver | undefined;

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
    this.observer?.disconnect();
    afterNextRender(
      {
        read: () => {
          const main = this.main();
          if (!main) return;
          this.focusIn(main);
          this.observer = new MutationObserver(() => {
            this.follow(main);
          });
          this.observer.observe(main, { childList: true, subtree: true });
        },
      },
      { injector: this.injector },
    );
  }

  private focusIn(main: HTMLElement): void {
    this.heading = main.querySelector<HTMLElement>('h1') ?? main;
    this.heading.focus({ preventScroll: true });
  }

  /** Something on the page has changed: the heading that had the focus may have gone, or the first one come. */
  private follow(main: HTMLElement): void {
    const { activeElement, body } = main.ownerDocument;
    const first = main.querySelector<HTMLElement>('h1');
    const waits = this.heading === main && (activeElement === main || activeElement === body);
    const lost = this.heading?.isConnected === false && activeElement === body;
    if (first && first !== this.heading && (waits || lost)) this.focusIn(main);
    else if (activeElement !== this.heading && activeElement !== body) this.observer?.disconnect();
  }
}
