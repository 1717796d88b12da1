import type { Config, OidcProviderConfig } from '../../config';

/** The demonstration's own sign-in: a real OpenID Connect provider in this process, with people to choose from. */
export function demonstrationProvider(config: Pick<Config, 'url'>): OidcProviderConfig {
  return {
    id: 'demonstration',
    name: 'Demonstration',
    issuer: `${config.url}/oidc`,
    clientId: 'erfa',
    clientSecret: null,
    // Otherwise whoever signs out could not come back as somebody else.
    prompt: 'login',
  };
}
