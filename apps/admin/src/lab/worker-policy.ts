/** What browsers with trusted types ask before a script is started; not among TypeScript's types yet. */
interface TrustedTypes {
  createPolicy(
    name: 'default',
    rules: { readonly createScriptURL: (address: string) => string | null },
  ): unknown;
}

let allowed = false;

/**
 * Lets the page start the workers that were built with it, and no other script: browsers that hold the
 * page to trusted types ask the policy named `default` for every address given as a mere text.
 */
export function allowOwnWorkers(view: Window): void {
  const { trustedTypes } = view as { trustedTypes?: TrustedTypes };
  if (allowed) return;
  allowed = true;
  trustedTypes?.createPolicy('default', {
    createScriptURL: (address) => (isOwnWorker(address, view.location.origin) ? address : null),
  });
}

/** Whether an address is that of a worker among this origin's own files. */
export function isOwnWorker(address: string, origin: string): boolean {
  const url = URL.canParse(address, origin) ? new URL(address, origin) : null;
  return url?.origin === origin && /^\/worker-[\w-]+\.js$/u.test(url.pathname);
}
