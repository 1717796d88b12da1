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
