/** Cookies of a browser without a window. */
export class Cookies {
  private readonly kept = new Map<string, string>();

  get header(): string {
    return [...this.kept].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  /** Keeps what an answer sets, and forgets what it clears. */
  keep(response: Response): void {
    for (const line of response.headers.getSetCookie()) {
      const [pair = ''] = line.split('; ');
      const at = pair.indexOf('=');
      const [name, value] = [pair.slice(0, at), pair.slice(at + 1)];
      if (value === '') this.kept.delete(name);
      else this.kept.set(name, value);
    }
  }
}

/**
 * Signs in as a person of the demonstration, as a browser does it: from page to page, with the choice of a person among them.
 *
 * @param address where Erfa is
 * @param subject the person, as `henrik.toft`
 * @throws Error where the way does not lead back to Erfa's pages
 */
export async function signIn(address: string, subject: string): Promise<Cookies> {
  const cookies = new Cookies();
  let next = new URL('/auth/sign-in?returnTo=%2F', address);
  for (let steps = 0; steps < 10; steps += 1) {
    const response = await fetch(next, {
      redirect: 'manual',
      headers: { cookie: cookies.header, connection: 'close' },
    });
    cookies.keep(response);
    const page = await response.text();
    const to = response.headers.get('location');
    if (to !== null) {
      next = new URL(to, next);
      continue;
    }
    // The way is at its end, or at the page on which a person is chosen.
    if (!page.includes('name="subject"')) {
      if (next.pathname === '/') return cookies;
      break;
    }
    const chosen = await fetch(next, {
      method: 'POST',
      redirect: 'manual',
      headers: { cookie: cookies.header, connection: 'close' },
      body: new URLSearchParams({ subject }),
    });
    cookies.keep(chosen);
    next = new URL(chosen.headers.get('location') ?? '/', next);
  }
  throw new Error(`The sign-in of ${subject} ended at ${next.pathname}`);
}
