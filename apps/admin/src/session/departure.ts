import { DOCUMENT, inject, Service } from '@angular/core';

/** Leaves the running app for another address; all that was in memory is gone, as it must be after sign-out. */
@Service()
export class Departure {
  private readonly document = inject(DOCUMENT);

  /** @param address path within this origin */
  to(address: string): void {
    this.document.defaultView?.location.assign(address);
  }
}

/** The address to return to after sign-in: a path of this origin, or `/` for anything else. */
export function safeReturn(address: string | null | undefined): string {
  if (!address?.startsWith('/')) return '/';
  // `//host` and `/\host` are other origins to a browser; so is what hides behind control characters.
  // The class is written out so that no control character stands in the source.
  const suspicious = /^\/[/\\]|[\u0000-\u001f\\]/u;
  return suspicious.test(address) ? '/' : address;
}

/** Where a provider's sign-in begins; a full page load, since another server may take over. */
export function signInAddress(providerId: string, returnTo: string): string {
  const query = new URLSearchParams({ provider: providerId, returnTo: safeReturn(returnTo) });
  return `/auth/sign-in?${query.toString()}`;
}
