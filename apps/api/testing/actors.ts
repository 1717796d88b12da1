import { createHash, randomBytes, randomUUID } from 'node:crypto';
import type { Role } from '@erfa/domain';
import { TestClient } from './client';
import type { TestErfa } from './erfa';

/** Arranges people, credentials and things straight in the database, past every policy, each new for its one request. */
export class Actors {
  private readonly organisations = new Map<string, string>();
  private readonly people = new WeakMap<TestClient, string>();

  constructor(readonly erfa: TestErfa) {}

  /** Id of the person that a client made here speaks for; null for one who is nobody. */
  personBehind(client: TestClient): string | null {
    return this.people.get(client) ?? null;
  }

  /** Id of an organisation by its code: `kl` or four digits. */
  async organisation(code: string): Promise<string> {
    const known = this.organisations.get(code);
    if (known !== undefined) return known;
    const id = await this.one('select id from organisation where code = $1', [code]);
    this.organisations.set(code, id);
    return id;
  }

  /** A new person; with roles, also a colleague in the organisation. @returns the person's id */
  async person(organisationId: string | null, roles: readonly Role[] = []): Promise<string> {
    const email = `${randomUUID()}@x.dk`;
    const id = await this.one(
      `insert into person (name, email) values ('Prøveperson', $1) returning id`,
      [email],
    );
    if (organisationId !== null) {
      await this.erfa.database.ask(
        'insert into membership (organisation_id, person_id, roles) values ($1, $2, $3)',
        [organisationId, id, roles],
      );
    }
    return id;
  }

  /** A client with a session of the person's. `expires` is an SQL interval from now. */
  async session(
    personId: string,
    organisationId: string | null,
    expires = '1 hour',
  ): Promise<TestClient> {
    const { secret, hash } = newSecret('es');
    await this.erfa.database.ask(
      `insert into session (token_hash, person_id, organisation_id, provider, expires_at) values ($1, $2, $3, 'test', now() + $4::interval)`,
      [hash, personId, organisationId, expires],
    );
    const client = this.erfa.anonymous();
    client.cookies.set(`__Host-erfa-session-${new URL(this.erfa.url).port}`, secret);
    this.people.set(client, personId);
    return client;
  }

  /** A client with an access token. */
  async token(
    personId: string,
    organisationId: string,
    role: Role,
    expires = '1 hour',
    revoked = false,
  ): Promise<TestClient> {
    const { secret, hash } = newSecret('et');
    await this.erfa.database.ask(
      `insert into api_token (organisation_id, person_id, name, role, token_hash, expires_at, revoked_at)
       values ($1, $2, 'Prøve', $3, $4, now() + $5::interval, case when $6 then now() end)`,
      [organisationId, personId, role, hash, expires, revoked],
    );
    const client = this.program(secret);
    this.people.set(client, personId);
    return client;
  }

  /** A program that calls with a token's secret. */
  program(secret: string): TestClient {
    return new TestClient(this.erfa.url, { authorization: `Bearer ${secret}` });
  }

  async invitation(organisationId: string): Promise<string> {
    return this.one(
      `insert into invitation (organisation_id, email, name, roles, expires_at) values ($1, $2, 'Inviteret', '{reader}', now() + interval '1 day') returning id`,
      [organisationId, `${randomUUID()}@x.dk`],
    );
  }

  async apiToken(organisationId: string): Promise<string> {
    const person = await this.person(organisationId, ['reader']);
    return this.one(
      `insert into api_token (organisation_id, person_id, name, role, token_hash, expires_at) values ($1, $2, 'Prøve', 'reader', $3, now() + interval '1 hour') returning id`,
      [organisationId, person, newSecret('et').hash],
    );
  }

  /** A feed address of the person's; of a new colleague for null. */
  async feedAddress(organisationId: string, personId: string | null): Promise<string> {
    const person = personId ?? (await this.person(organisationId, ['reader']));
    return this.one(
      'insert into feed_address (organisation_id, person_id, token_hash) values ($1, $2, $3) returning id',
      [organisationId, person, newSecret('ef').hash],
    );
  }

  async unit(organisationId: string): Promise<string> {
    return this.one(
      `insert into organisation_unit (organisation_id, name, valid_from) values ($1, 'Prøveenhed', '2026-01-01') returning id`,
      [organisationId],
    );
  }

  /** A former colleague, whose membership has ended. */
  async former(organisationId: string): Promise<string> {
    const id = await this.person(organisationId, ['reader']);
    await this.erfa.database.ask('update membership set ended_at = now() where person_id = $1', [
      id,
    ]);
    return id;
  }

  /** The id that a statement returns, asked past every policy. */
  async one(sql: string, args: unknown[]): Promise<string> {
    const [row] = await this.erfa.database.ask<{ id: string }>(sql, args);
    if (!row) throw new Error(`nothing came of ${sql}`);
    return row.id;
  }
}

function newSecret(prefix: string): { secret: string; hash: Buffer } {
  const secret = `${prefix}_${randomBytes(32).toString('base64url')}`;
  return { secret, hash: createHash('sha256').update(secret).digest() };
}
