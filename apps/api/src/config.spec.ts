import path from 'node:path';
import { ConfigError, readConfig } from './config';

const read = (env: Record<string, string>) => readConfig(env, '/erfa');
const oidc = { OIDC_ISSUER: 'https://login.example.dk', OIDC_CLIENT_ID: 'erfa' };

describe('the settings', () => {
  it('bring up the demonstration when nothing is set', () => {
    expect(read({})).toMatchObject({
      port: 3000,
      host: '127.0.0.1',
      url: 'http://localhost:3000',
      dataDir: '/erfa/.erfa',
      demonstration: true,
      database: null,
      oidc: [],
    });
  });

  it('switch the demonstration off as soon as there is a real database or a real sign-in', () => {
    expect(read(oidc).demonstration).toBe(false);
    const database = { DATABASE_URL: 'postgresql://a@h/d', DATABASE_OWNER_URL: 'postgres://o@h/d' };
    expect(read({ ...database, ...oidc }).demonstration).toBe(false);
    for (const real of [oidc, { ...database, ...oidc }])
      expect(() => read({ ...real, ERFA_DEMO: 'on' })).toThrow(/ERFA_DEMO/);
  });

  it('take several providers, each with its own id', () => {
    const more = JSON.stringify([
      {
        id: 'kombit',
        name: 'KOMBIT',
        issuer: 'https://k.example.dk',
        clientId: 'e',
        clientSecret: 's',
      },
    ]);
    expect(read({ ...oidc, OIDC_PROVIDERS: more }).oidc.map(({ id }) => id)).toEqual([
      'oidc',
      'kombit',
    ]);
    expect(() => read({ ...oidc, OIDC_PROVIDERS: more.replace('kombit', 'oidc') })).toThrow(
      /twice/,
    );
  });

  it('name folders of further models, and say which of them is none', () => {
    expect(read({}).models).toEqual([]);
    const named = [__dirname, path.dirname(__dirname)];
    expect(read({ ERFA_MODELS: named.join(path.delimiter) }).models).toEqual(named);
    expect(() => read({ ERFA_MODELS: 'no/such/model' })).toThrow(/"no\/such\/model" is no folder/);
  });

  it('accept plain http on this machine alone', () => {
    expect(read({ ERFA_URL: 'http://127.0.0.1:3000' }).url).toBe('http://127.0.0.1:3000');
    expect(read({ ERFA_URL: 'https://erfa.example.dk' }).url).toBe('https://erfa.example.dk');
    expect(() => read({ ERFA_URL: 'http://erfa.example.dk' })).toThrow(/https/);
  });

  it.each([
    [{ PORT: '0' }, 'PORT'],
    [{ PORT: '70000' }, 'PORT'],
    [{ PORT: 'three' }, 'PORT'],
    [{ ERFA_URL: 'nonsense' }, 'ERFA_URL'],
    [{ ERFA_URL: 'https://erfa.example.dk/path' }, 'ERFA_URL'],
    [{ ERFA_URL: 'https://user@erfa.example.dk' }, 'ERFA_URL'],
    [{ ERFA_DEMO: 'perhaps' }, 'ERFA_DEMO'],
    [{ ERFA_DEMO: 'off' }, 'OIDC_ISSUER'],
    [{ DATABASE_URL: 'postgresql://a@h/d' }, 'DATABASE_OWNER_URL'],
    [{ DATABASE_OWNER_URL: 'postgresql://a@h/d' }, 'DATABASE_URL'],
    [{ DATABASE_URL: 'mysql://a@h/d', DATABASE_OWNER_URL: 'postgresql://a@h/d' }, 'DATABASE_URL'],
    [{ OIDC_ISSUER: 'https://login.example.dk' }, 'OIDC_CLIENT_ID'],
    [{ OIDC_ISSUER: 'http://login.example.dk', OIDC_CLIENT_ID: 'e' }, 'OIDC_ISSUER'],
    [{ OIDC_ISSUER: 'nonsense', OIDC_CLIENT_ID: 'e' }, 'OIDC_ISSUER'],
    [{ OIDC_PROVIDERS: 'no json' }, 'OIDC_PROVIDERS'],
    [{ OIDC_PROVIDERS: '{}' }, 'OIDC_PROVIDERS'],
    [{ OIDC_PROVIDERS: '[{"id":"a"}]' }, 'OIDC_PROVIDERS'],
    [
      { OIDC_PROVIDERS: '[{"id":"A B","name":"n","issuer":"https://x","clientId":"c"}]' },
      'OIDC_PROVIDERS',
    ],
  ])('refuse %j and name the setting', (env, setting) => {
    const caught = ((): unknown => {
      try {
        return read(env as Record<string, string>);
      } catch (error) {
        return error;
      }
    })();
    expect(caught).toBeInstanceOf(ConfigError);
    expect(caught).toMatchObject({ setting });
    // What is wrong, and what to do.
    expect((caught as Error).message.split('. ').length).toBeGreaterThanOrEqual(2);
  });
});
