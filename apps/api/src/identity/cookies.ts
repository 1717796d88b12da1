import type { FastifyReply } from 'fastify';
import type { Config } from '../config';

/** Cookies ignore ports, so the name carries it: two Erfas on one machine do not sign each other out. */
export function cookieName(config: Pick<Config, 'url'>, purpose: 'session' | 'sign-in'): string {
  const port = new URL(config.url).port;
  return `__Host-erfa-${purpose}${port ? `-${port}` : ''}`;
}

const base = { path: '/', httpOnly: true, secure: true, sameSite: 'lax' } as const;

/** @param maxAge seconds */
export function setCookie(reply: FastifyReply, name: string, value: string, maxAge: number): void {
  void reply.setCookie(name, value, { ...base, maxAge });
}

export function dropCookie(reply: FastifyReply, name: string): void {
  void reply.clearCookie(name, base);
}
