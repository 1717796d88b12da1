import { Inject, Injectable } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Config } from '../config';
import { configToken } from '../config.token';
import type { Caller } from '../http/caller';
import { Problem } from '../http/problem';
import { Acts } from '../persistence/acts';
import { cookieName, dropCookie, setCookie } from './cookies';
import type { Claims } from './oidc-clients';
import { newSecret } from './secret-token';

/** A session lasts a working day at most, and four hours without a request (authenticate_session). */
const sessionSeconds = 12 * 3600;

/** Opens, moves and closes sessions. The token is in the cookie alone; the database keeps its hash. */
@Injectable()
export class Sessions {
  constructor(
    private readonly acts: Acts,
    @Inject(configToken) private readonly config: Config,
  ) {}

  /** False when nobody has invited this person. Always a new token, so that none can be planted beforehand. */
  async open(claims: Claims, provider: string, reply: FastifyReply): Promise<boolean> {
    const [admitted] = await this.acts.call<{ admit_person: string | null }>('admit_person', [
      claims.issuer,
      claims.subject,
      claims.name,
      claims.email,
      claims.emailVerified,
    ]);
    const personId = admitted?.admit_person ?? null;
    if (personId === null) return false;
    const { secret, hash } = newSecret('es');
    await this.acts.call('open_session', [
      hash,
      personId,
      provider,
      new Date(Date.now() + sessionSeconds * 1000),
    ]);
    // Requests mark it at most once a minute; somebody who has just come in has been here all the same.
    await this.acts.call('touch_session', [hash]);
    setCookie(reply, cookieName(this.config, 'session'), secret, sessionSeconds);
    return true;
  }

  async close(caller: Caller, reply: FastifyReply): Promise<void> {
    if (caller.sessionHash) await this.acts.call('close_session', [caller.sessionHash]);
    dropCookie(reply, cookieName(this.config, 'session'));
  }

  /** @throws Problem `not-found` when the person is no member there */
  async switchTo(caller: Caller, organisationId: string): Promise<void> {
    if (!caller.sessionHash) throw new Problem('not-allowed');
    const [row] = await this.acts.call<{ switch_session: boolean }>('switch_session', [
      caller.sessionHash,
      organisationId,
    ]);
    if (row?.switch_session !== true) throw new Problem('not-found');
  }
}
