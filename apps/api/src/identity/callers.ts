import { Inject, Injectable } from '@nestjs/common';
import { covers, type OrganisationKind, type Role } from '@erfa/domain';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { configToken } from '../config.token';
import type { Config } from '../config';
import type { Caller } from '../http/caller';
import { Acts } from '../persistence/acts';
import { cookieName, dropCookie } from './cookies';
import { hashOf } from './secret-token';

interface SessionRow {
  person_id: string;
  person_name: string;
  organisation_id: string | null;
  organisation_kind: OrganisationKind | null;
  roles: Role[];
  expires_at: Date;
  stale: boolean;
}

interface TokenRow {
  token_id: string;
  person_id: string;
  person_name: string;
  organisation_id: string;
  organisation_kind: OrganisationKind;
  role: Role;
  owner_roles: Role[];
  built_in: boolean;
  expires_at: Date;
}

interface FeedRow {
  feed_id: string;
  person_id: string;
  person_name: string;
  organisation_id: string;
  organisation_kind: OrganisationKind;
  roles: Role[];
  expires_at: Date;
}

/** Finds out who asks. Nothing is cached: rights that change count from the next request. */
@Injectable()
export class Callers {
  private readonly sessionCookie: string;

  constructor(
    private readonly acts: Acts,
    @Inject(configToken) config: Config,
  ) {
    this.sessionCookie = cookieName(config, 'session');
  }

  /** The caller of a request, by `Authorization: Bearer` or by session cookie; null when neither is valid. */
  async find(request: FastifyRequest, reply: FastifyReply): Promise<Caller | null> {
    const { authorization } = request.headers;
    if (authorization !== undefined) {
      const [, secret] = /^Bearer ([\w-]{20,200})$/i.exec(authorization) ?? [];
      return secret === undefined ? null : this.byToken(secret);
    }
    const secret = request.cookies[this.sessionCookie];
    if (secret === undefined) return null;
    const caller = await this.bySession(secret);
    if (!caller) dropCookie(reply, this.sessionCookie);
    return caller;
  }

  /** Who a feed address belongs to, by its secret, with the roles they hold now; null when it opens nothing. */
  async byFeedAddress(secret: string): Promise<Caller | null> {
    if (!/^ef_[\w-]{43}$/.test(secret)) return null;
    const [row] = await this.acts.call<FeedRow>('authenticate_feed', [hashOf(secret)]);
    if (!row) return null;
    return {
      person: { id: row.person_id, name: row.person_name },
      organisation: { id: row.organisation_id, kind: row.organisation_kind },
      roles: row.roles,
      tokenId: row.feed_id,
      expiresAt: row.expires_at.toISOString(),
      sessionHash: null,
    };
  }

  private async bySession(secret: string): Promise<Caller | null> {
    const hash = hashOf(secret);
    const [row] = await this.acts.call<SessionRow>('authenticate_session', [hash]);
    if (!row) return null;
    if (row.stale) await this.acts.call('touch_session', [hash]);
    return {
      person: { id: row.person_id, name: row.person_name },
      organisation:
        row.organisation_id !== null && row.organisation_kind !== null
          ? { id: row.organisation_id, kind: row.organisation_kind }
          : null,
      roles: row.roles,
      tokenId: null,
      expiresAt: row.expires_at.toISOString(),
      sessionHash: hash,
    };
  }

  private async byToken(secret: string): Promise<Caller | null> {
    const [row] = await this.acts.call<TokenRow>('authenticate_token', [hashOf(secret)]);
    if (!row) return null;
    // A token never outlives its owner's rights.
    const valid = row.built_in || covers(row.owner_roles, row.role, row.organisation_kind);
    return {
      person: { id: row.person_id, name: row.person_name },
      organisation: { id: row.organisation_id, kind: row.organisation_kind },
      roles: valid ? [row.role] : [],
      tokenId: row.token_id,
      expiresAt: row.expires_at.toISOString(),
      sessionHash: null,
    };
  }
}
