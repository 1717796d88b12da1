import http from 'node:http';

/** An answer as a program sees it. */
export interface Answer<Body = Record<string, unknown>> {
  status: number;
  headers: Headers;
  body: Body;
  text: string;
}

export interface Ask {
  method?: string;
  body?: unknown;
  /** Sent as it is, for bodies that are no JSON. */
  raw?: string | Uint8Array<ArrayBuffer>;
  headers?: Record<string, string>;
}

/** How long an answer may take, in milliseconds: a request that hangs is a fault, and is to say so itself, also on a machine with much to do. */
const patience = 30_000;

/**
 * Asks once; what may be asked twice is asked for again, once, where the connection was gone: a connection that rested may be closed
 * by the server in the moment in which it is used again, as HTTP allows (RFC 9112 §9.5).
 *
 * @param twice whether asking again changes nothing more: what is read, and files, which are looked at or come in once by their key
 */
async function send(url: string, ask: RequestInit, twice: boolean): Promise<Response> {
  const once = (): Promise<Response> =>
    fetch(url, { ...ask, signal: AbortSignal.timeout(patience) });
  try {
    return await once();
  } catch (error) {
    const { code } = ((error as Error).cause ?? {}) as { code?: string };
    if (code !== 'ECONNRESET' || !twice) throw error;
    return once();
  }
}

/** A browser without a window: keeps cookies, follows nothing, and sends what Erfa's app sends. */
export class TestClient {
  readonly cookies = new Map<string, string>();
  constructor(
    readonly url: string,
    private readonly headers: Record<string, string> = { 'x-erfa-request': '1' },
  ) {}

  async ask<Body = Record<string, unknown>>(path: string, ask: Ask = {}): Promise<Answer<Body>> {
    const sends = ask.body !== undefined || ask.raw !== undefined;
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const { method = 'GET' } = ask;
    const request: RequestInit = {
      ...{ method, redirect: 'manual' },
      headers: {
        ...this.headers,
        ...(sends ? { 'content-type': 'application/json' } : {}),
        ...(cookie === '' ? {} : { cookie }),
        ...ask.headers,
      },
      ...(sends ? { body: ask.raw ?? JSON.stringify(ask.body) } : {}),
    };
    const address = path.startsWith('http') ? path : this.url + path;
    const response = await send(address, request, method === 'GET' || ask.raw !== undefined);
    for (const line of response.headers.getSetCookie()) this.keep(line);
    const text = await response.text();
    const isJson = /json/.test(response.headers.get('content-type') ?? '');
    return {
      status: response.status,
      headers: response.headers,
      body: (isJson && text ? JSON.parse(text) : {}) as Body,
      text,
    };
  }

  /** A file as it comes over the wire. */
  async download(
    path: string,
    headers: Record<string, string> = {},
  ): Promise<{ status: number; bytes: Buffer }> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const request: RequestInit = {
      ...{ method: 'GET', redirect: 'manual' },
      headers: { ...this.headers, cookie, ...headers },
    };
    const response = await send(this.url + path, request, true);
    return { status: response.status, bytes: Buffer.from(await response.arrayBuffer()) };
  }

  private keep(line: string): void {
    const [pair = '', ...rest] = line.split('; ');
    const at = pair.indexOf('=');
    const name = pair.slice(0, at);
    const gone = rest.some(
      (part) => /^max-age=0$/i.test(part) || /^expires=thu, 01 jan 1970/i.test(part),
    );
    if (gone || pair.length === at + 1) this.cookies.delete(name);
    else this.cookies.set(name, pair.slice(at + 1));
  }

  /** Signs in through the demonstration's provider as a person would. @returns where the browser ends up */
  async signIn(subject: string, returnTo = '/'): Promise<string> {
    const begun = await this.ask(`/auth/sign-in?returnTo=${encodeURIComponent(returnTo)}`);
    const asked = await this.ask(begun.headers.get('location') ?? '');
    const choose = asked.headers.get('location') ?? '';
    const chosen = await this.ask(choose, {
      method: 'POST',
      raw: `subject=${subject}`,
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    });
    const resumed = await this.ask(chosen.headers.get('location') ?? '');
    const back = await this.ask(resumed.headers.get('location') ?? '');
    return back.headers.get('location') ?? '';
  }
}

/** A request with a `Host` header of one's choice, which fetch does not allow. */
export function askWithHost(
  port: number,
  host: string,
  path: string,
  method = 'GET',
): Promise<{ status: number; location: string | null }> {
  return new Promise((resolve, reject) => {
    const request = http.request(
      { port, path, method, host: '127.0.0.1', headers: { host } },
      (response) => {
        response.resume();
        resolve({ status: response.statusCode ?? 0, location: response.headers.location ?? null });
      },
    );
    request.once('error', reject);
    request.end();
  });
}
