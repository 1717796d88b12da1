import { Service, signal } from '@angular/core';

/** Keeps what stopped a navigation, for the page that tells of it. */
@Service()
export class NavigationTrouble {
  private readonly error = signal<unknown>(null);

  /** The last error met on the way to a page. */
  readonly last = this.error.asReadonly();

  /** Notes an error before the page *something failed* is shown. */
  met(error: unknown): void {
    this.error.set(error);
  }
}
