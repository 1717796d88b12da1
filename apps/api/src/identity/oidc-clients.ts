import { Inject, Injectable } from '@nestjs/common';
import * as oidc from 'openid-client';
import type { Config, OidcProviderConfig } from '../config';
import { configToken } from '../config.token';
import { Problem } from '../http/problem';
import { demonstrationProvider } from './demonstration/provider-config';

/** What a provider says about somebody who signed in. */
export interface Claims {
  issuer: string;
  subject: string;
  name: string;
  email: string | null;
  emailVerified: boolean;
}

/** What has to come back unchanged from the browser for a sign-in to count. */
export interface SignInAttempt {
  provider: string;
  state: string;
  nonce: string;
  verifier: string;
  returnTo: string;
}

/** Sign-in with OpenID Connect: authorization code with PKCE, state and nonce. */
@Injectable()
export class OidcClients {
  private readonly discovered = new Map<string, Promise<oidc.Configuration>>();
  readonly providers: readonly OidcProviderConfig[];

  constructor(@Inject(configToken) private readonly config: Config) {
    this.providers = config.demonstration ? [demonstrationProvider(config)] : config.oidc;
  }

  /** Where to send the browser, and what to keep until it comes back. */
  async begin(
    providerId: string | undefined,
    returnTo: string,
  ): Promise<{ url: URL; attempt: SignInAttempt }> {
    const provider =
      providerId === undefined
        ? this.providers[0]
        : this.providers.find(({ id }) => id === providerId);
    if (!provider) throw new Problem('provider-unknown');
    const client = await this.client(provider);
    const verifier = oidc.randomPKCECodeVerifier();
    const attempt: SignInAttempt = {
      provider: provider.id,
      state: oidc.randomState(),
      nonce: oidc.randomNonce(),
      verifier,
      returnTo,
    };
    const url = oidc.buildAuthorizationUrl(client, {
      redirect_uri: this.callbackUrl,
      scope: 'openid profile email',
      state: attempt.state,
      nonce: attempt.nonce,
      code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
      ...(provider.prompt === null ? {} : { prompt: provider.prompt }),
    });
    return { url, attempt };
  }

  /**
   * Exchanges the code that the browser brought back.
   * @param query the callback's query string, with its `?`
   * @throws Problem `sign-in-failed` when anything does not fit the attempt
   */
  async finish(attempt: SignInAttempt, query: string): Promise<Claims> {
    const provider = this.providers.find(({ id }) => id === attempt.provider);
    if (!provider) throw new Problem('provider-unknown');
    const client = await this.client(provider);
    const tokens = await oidc
      .authorizationCodeGrant(client, new URL(this.callbackUrl + query), {
        expectedState: attempt.state,
        expectedNonce: attempt.nonce,
        pkceCodeVerifier: attempt.verifier,
        idTokenExpected: true,
      })
      .catch(() => {
        throw new Problem('sign-in-failed');
      });
    const claims = tokens.claims();
    if (!claims) throw new Problem('sign-in-failed');
    const text = (value: unknown): string | null =>
      typeof value === 'string' && value !== '' ? value : null;
    return {
      issuer: claims.iss,
      subject: claims.sub,
      name: (text(claims['name']) ?? text(claims['preferred_username']) ?? '').slice(0, 200),
      email: text(claims['email'])?.toLowerCase() ?? null,
      emailVerified: claims['email_verified'] === true,
    };
  }

  private get callbackUrl(): string {
    return `${this.config.url}/auth/callback`;
  }

  /** Discovered at first use, since the demonstration's provider is this very process; forgotten again when it fails. */
  private client(provider: OidcProviderConfig): Promise<oidc.Configuration> {
    const known = this.discovered.get(provider.id);
    if (known) return known;
    const local = new URL(provider.issuer).protocol === 'http:';
    const found = oidc
      .discovery(
        new URL(provider.issuer),
        provider.clientId,
        undefined,
        provider.clientSecret === null ? oidc.None() : oidc.ClientSecretPost(provider.clientSecret),
        // Only a loopback issuer may be plain http; config.ts has refused every other.
        { execute: local ? [oidc.allowInsecureRequests] : [], timeout: 10 },
      )
      .catch(() => {
        this.discovered.delete(provider.id);
        throw new Problem('sign-in-unreachable');
      });
    this.discovered.set(provider.id, found);
    return found;
  }
}
