import { generateKeyPairSync, randomBytes } from 'node:crypto';
import fs from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import { Logger } from '@nestjs/common';
import Provider, { type JWK } from 'oidc-provider';
import type { Config } from '../../config';
import { MemoryAdapter } from './memory-adapter';
import { choosePage } from './choose-page';
import { demonstrationPeople } from './people';
import { demonstrationProvider } from './provider-config';
import { interruptedPage } from './provider-page';

const mount = '/oidc';
const log = new Logger('demonstration');

interface ProviderKeys {
  jwk: JWK;
  cookies: string;
}

/** The provider's keys, kept in the data folder so that a restart does not sign everybody out of it. */
function readKeys(dataDir: string): ProviderKeys {
  const file = path.join(dataDir, 'demonstration-provider.json');
  if (fs.existsSync(file)) return JSON.parse(fs.readFileSync(file, 'utf8')) as ProviderKeys;
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const jwk = {
    ...privateKey.export({ format: 'jwk' }),
    alg: 'ES256',
    use: 'sig',
    kid: 'demonstration',
  } as JWK;
  const keys: ProviderKeys = { jwk, cookies: randomBytes(32).toString('base64url') };
  fs.mkdirSync(dataDir, { recursive: true });
  fs.writeFileSync(file, JSON.stringify(keys), { mode: 0o600 });
  return keys;
}

/** Whether a request is for the demonstration's provider rather than for Erfa. */
export function isForProvider(request: IncomingMessage): boolean {
  return request.url === mount || (request.url ?? '').startsWith(`${mount}/`);
}

/**
 * The demonstration's OpenID Connect provider, as a plain request listener on the same port, before any body parser.
 * It asks for no password: whoever reaches it may be any of the invented people, which is why config.ts keeps it away from real data.
 */
export function createDemonstrationProvider(
  config: Config,
): (request: IncomingMessage, response: ServerResponse) => void {
  const keys = readKeys(config.dataDir);
  const client = demonstrationProvider(config);
  const provider: Provider = new Provider(client.issuer, {
    clients: [
      {
        client_id: client.clientId,
        token_endpoint_auth_method: 'none',
        redirect_uris: [`${config.url}/auth/callback`],
        response_types: ['code'],
        grant_types: ['authorization_code'],
        id_token_signed_response_alg: 'ES256',
      },
    ],
    adapter: MemoryAdapter,
    jwks: { keys: [keys.jwk] },
    cookies: { keys: [keys.cookies] },
    claims: { openid: ['sub'], profile: ['name'], email: ['email', 'email_verified'] },
    conformIdTokenClaims: false,
    pkce: { required: () => true },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_, interaction) => `${mount}/choose/${interaction.uid}` },
    renderError: (ctx, _out, error) => {
      log.warn(error.message);
      const { headers, html } = interruptedPage(ctx.req);
      for (const [name, value] of Object.entries(headers)) ctx.set(name, String(value));
      ctx.body = html;
    },
    ttl: {
      Session: 60,
      Grant: 600,
      Interaction: 3600,
      AccessToken: 600,
      IdToken: 600,
      AuthorizationCode: 60,
    },
    loadExistingGrant: async (ctx): Promise<InstanceType<Provider['Grant']> | undefined> => {
      const { session, client: asking } = ctx.oidc;
      if (!session?.accountId || !asking) return undefined;
      const grant = new provider.Grant({ clientId: asking.clientId, accountId: session.accountId });
      grant.addOIDCScope('openid profile email');
      await grant.save();
      return grant;
    },
    findAccount: (_, subject) => {
      const person = demonstrationPeople.find((candidate) => candidate.subject === subject);
      return (
        person && {
          accountId: subject,
          claims: () => ({
            sub: subject,
            name: person.name,
            email: person.email,
            email_verified: true,
          }),
        }
      );
    },
  });
  const handle = provider.callback();
  return (request, response) => {
    const [pathname = ''] = (request.url ?? '').split('?');
    if (pathname.startsWith(`${mount}/choose/`)) {
      void choosePage(provider, request, response);
      return;
    }
    // Koa's mounting convention: the provider derives its own address from the part that was cut off.
    Object.assign(request, { originalUrl: request.url });
    request.url = (request.url ?? '').slice(mount.length) || '/';
    void handle(request, response);
  };
}
