import fs from 'node:fs';
import path from 'node:path';

/** One sign-in provider that the people of Erfa come through. */
export interface OidcProviderConfig {
  /** Short name in addresses, for example `kommune`. */
  id: string;
  /** What the button says. */
  name: string;
  issuer: string;
  clientId: string;
  clientSecret: string | null;
  /** Asked for at each sign-in, or null for the provider's own habit. */
  prompt: 'login' | null;
}

/** Everything that Erfa reads from its surroundings; see docs/operations.md. */
export interface Config {
  host: string;
  port: number;
  /** The one origin: issuer, callback and links. No trailing slash. */
  url: string;
  /** Absolute path of the data folder. */
  dataDir: string;
  /** `null`: the PostgreSQL that comes with the dependencies. */
  database: { url: string; ownerUrl: string } | null;
  demonstration: boolean;
  /** Mail address of the first KL administrator. */
  firstAdministrator: string | null;
  /** Absolute paths of model folders that are published at the start, beside those that ship with Erfa. */
  models: readonly string[];
  oidc: OidcProviderConfig[];
  settings: {
    accessibilityStatementUrl: string | null;
    wasUrl: string | null;
    contact: string | null;
  };
  /** Absolute paths of folders with strangers' plugins, beside those in the data folder's `plugins/`. */
  plugins: string[];
  /** Root of the workspace: dist/, node_modules/, libs/. */
  root: string;
}

/** A setting that cannot be used: which one, why, and what to do. */
export class ConfigError extends Error {
  constructor(
    readonly setting: string,
    problem: string,
    remedy: string,
  ) {
    super(`${setting}: ${problem} ${remedy}`);
    this.name = 'ConfigError';
  }
}

type Env = Readonly<Record<string, string | undefined>>;

const read = (env: Env, name: string): string | null => env[name]?.trim() || null;

function readPort(env: Env): number {
  const text = read(env, 'PORT') ?? '3000';
  const port = Number(text);
  if (!/^\d+$/.test(text) || port < 1 || port > 65535) {
    throw new ConfigError(
      'PORT',
      `"${text}" is not a port.`,
      'Give a whole number from 1 to 65535.',
    );
  }
  return port;
}

function readOrigin(env: Env, port: number): string {
  const text = read(env, 'ERFA_URL') ?? `http://localhost:${port}`;
  let url: URL;
  try {
    url = new URL(text);
  } catch {
    throw new ConfigError(
      'ERFA_URL',
      `"${text}" is not an address.`,
      'Give one such as https://erfa.example.dk.',
    );
  }
  if (url.pathname !== '/' || url.search || url.hash || url.username) {
    throw new ConfigError(
      'ERFA_URL',
      `"${text}" is more than an origin.`,
      'Leave out path, query and user.',
    );
  }
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isLoopbackName(url.hostname))) {
    throw new ConfigError(
      'ERFA_URL',
      `"${text}" would send sign-in cookies unprotected.`,
      'Use https in front of Erfa, or http://localhost on this machine only.',
    );
  }
  return url.origin;
}

function isLoopbackName(name: string): boolean {
  return name === 'localhost' || name === '127.0.0.1' || name === '[::1]';
}

function readDatabase(env: Env): Config['database'] {
  const url = read(env, 'DATABASE_URL');
  const ownerUrl = read(env, 'DATABASE_OWNER_URL');
  for (const [setting, value] of [
    ['DATABASE_URL', url],
    ['DATABASE_OWNER_URL', ownerUrl],
  ] as const) {
    if (value !== null && !/^postgres(ql)?:\/\//.test(value)) {
      throw new ConfigError(
        setting,
        'is not a PostgreSQL address.',
        'Give postgresql://USER:PASSWORD@HOST:PORT/DATABASE.',
      );
    }
  }
  if (url === null && ownerUrl === null) return null;
  if (url === null)
    throw new ConfigError(
      'DATABASE_URL',
      'is missing beside DATABASE_OWNER_URL.',
      'Give the app’s own login.',
    );
  if (ownerUrl === null) {
    throw new ConfigError(
      'DATABASE_OWNER_URL',
      'is missing beside DATABASE_URL.',
      'Give the login that may run migrations.',
    );
  }
  return { url, ownerUrl };
}

function readOidc(env: Env): OidcProviderConfig[] {
  const issuer = read(env, 'OIDC_ISSUER');
  const more = read(env, 'OIDC_PROVIDERS');
  const found: OidcProviderConfig[] = [];
  if (issuer !== null) {
    const clientId = read(env, 'OIDC_CLIENT_ID');
    if (clientId === null)
      throw new ConfigError(
        'OIDC_CLIENT_ID',
        'is missing beside OIDC_ISSUER.',
        'Give the client’s id.',
      );
    found.push({
      id: 'oidc',
      name: read(env, 'OIDC_NAME') ?? issuer.replace(/^https?:\/\//, ''),
      issuer,
      clientId,
      clientSecret: read(env, 'OIDC_CLIENT_SECRET'),
      prompt: null,
    });
  }
  if (more !== null) found.push(...parseProviders(more));
  for (const provider of found) assertIssuer(provider.issuer);
  const ids = found.map((provider) => provider.id);
  const twice = ids.find((id, at) => ids.indexOf(id) !== at);
  if (twice !== undefined)
    throw new ConfigError(
      'OIDC_PROVIDERS',
      `the id "${twice}" is used twice.`,
      'Give each provider its own.',
    );
  return found;
}

function parseProviders(text: string): OidcProviderConfig[] {
  const remedy = 'Give a JSON list of {id, name, issuer, clientId, clientSecret?}.';
  let list: unknown;
  try {
    list = JSON.parse(text);
  } catch {
    throw new ConfigError('OIDC_PROVIDERS', 'is not JSON.', remedy);
  }
  if (!Array.isArray(list)) throw new ConfigError('OIDC_PROVIDERS', 'is not a list.', remedy);
  return list.map((entry: unknown) => {
    const item = (typeof entry === 'object' && entry !== null ? entry : {}) as Record<
      string,
      unknown
    >;
    const text = (key: string): string => {
      const value = item[key];
      if (typeof value !== 'string' || value === '')
        throw new ConfigError('OIDC_PROVIDERS', `an entry has no ${key}.`, remedy);
      return value;
    };
    if (!/^[a-z][a-z0-9-]{0,30}$/.test(text('id')))
      throw new ConfigError(
        'OIDC_PROVIDERS',
        `"${text('id')}" is no id.`,
        'Use a–z, 0–9 and hyphen.',
      );
    return {
      id: text('id'),
      name: text('name'),
      issuer: text('issuer'),
      clientId: text('clientId'),
      clientSecret: item['clientSecret'] === undefined ? null : text('clientSecret'),
      prompt: null,
    };
  });
}

function assertIssuer(issuer: string): void {
  let url: URL;
  try {
    url = new URL(issuer);
  } catch {
    throw new ConfigError(
      'OIDC_ISSUER',
      `"${issuer}" is not an address.`,
      'Give the provider’s issuer address.',
    );
  }
  if (url.protocol !== 'https:' && !isLoopbackName(url.hostname)) {
    throw new ConfigError(
      'OIDC_ISSUER',
      `"${issuer}" is not https.`,
      'Sign-in needs a protected provider.',
    );
  }
}

function readDemonstration(env: Env, real: boolean): boolean {
  const text = read(env, 'ERFA_DEMO');
  if (text === null) return !real;
  if (!['on', 'off', '1', '0', 'true', 'false'].includes(text)) {
    throw new ConfigError('ERFA_DEMO', `"${text}" is neither on nor off.`, 'Give on or off.');
  }
  const wanted = ['on', '1', 'true'].includes(text);
  if (wanted && real) {
    throw new ConfigError(
      'ERFA_DEMO',
      'cannot be on together with DATABASE_URL or an OIDC issuer.',
      'The demonstration lets anyone choose who to be; leave it out, or leave them out.',
    );
  }
  return wanted;
}

function readModels(env: Env, root: string): string[] {
  const folders = (read(env, 'ERFA_MODELS') ?? '').split(path.delimiter).filter(Boolean);
  return folders.map((named) => {
    const folder = path.resolve(root, named);
    if (!fs.statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
      throw new ConfigError(
        'ERFA_MODELS',
        `"${named}" is no folder.`,
        `Give folders that each hold a model, with "${path.delimiter}" between.`,
      );
    }
    return folder;
  });
}

/**
 * Reads and checks every setting.
 * @param env usually `process.env`
 * @param root absolute path of the workspace
 * @throws ConfigError for the first setting that cannot be used
 */
export function readConfig(env: Env, root: string): Config {
  const port = readPort(env);
  const database = readDatabase(env);
  const oidc = readOidc(env);
  const demonstration = readDemonstration(env, database !== null || oidc.length > 0);
  if (!demonstration && oidc.length === 0) {
    throw new ConfigError(
      'OIDC_ISSUER',
      'is missing, so nobody could sign in.',
      'Give OIDC_ISSUER and OIDC_CLIENT_ID, or ERFA_DEMO=on to look around.',
    );
  }
  return {
    host: read(env, 'HOST') ?? '127.0.0.1',
    port,
    url: readOrigin(env, port),
    dataDir: path.resolve(root, read(env, 'ERFA_DATA_DIR') ?? '.erfa'),
    database,
    demonstration,
    firstAdministrator: read(env, 'ERFA_FIRST_ADMIN'),
    models: readModels(env, root),
    oidc,
    settings: {
      accessibilityStatementUrl: read(env, 'ERFA_ACCESSIBILITY_STATEMENT_URL'),
      wasUrl: read(env, 'ERFA_WAS_URL'),
      contact: read(env, 'ERFA_CONTACT'),
    },
    plugins: (read(env, 'ERFA_PLUGINS') ?? '')
      .split(path.delimiter)
      .filter((folder) => folder.trim() !== '')
      .map((folder) => path.resolve(root, folder.trim())),
    root,
  };
}
