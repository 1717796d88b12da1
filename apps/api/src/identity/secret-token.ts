import { createHash, randomBytes } from 'node:crypto';

/** 32 random bytes; only their hash is stored. `prefix` lets a leaked token be recognised. */
export function newSecret(prefix: string): { secret: string; hash: Buffer } {
  const secret = `${prefix}_${randomBytes(32).toString('base64url')}`;
  return { secret, hash: hashOf(secret) };
}

/** SHA-256 of a secret. No salt: the secret is random and long, so nothing can be looked up. */
export function hashOf(secret: string): Buffer {
  return createHash('sha256').update(secret).digest();
}

/** A path as it may stand in a log: what looks like a secret of ours, of whatever kind, is left out. */
export function withoutSecrets(path: string): string {
  return path.replaceAll(/\b(e[a-z])_[\w-]{20,}/g, '$1_…');
}
