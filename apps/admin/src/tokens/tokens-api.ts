import { HttpClient, httpResource } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import type { Role } from '@erfa/domain';
import { firstValueFrom } from 'rxjs';

/** A key that programs use in a person's stead; its secret is not here. */
export interface Token {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  /** ISO 8601. */
  readonly createdAt: string;
  /** ISO 8601. */
  readonly expiresAt: string;
  /** ISO 8601, null while unused. */
  readonly lastUsedAt: string | null;
}

export interface Tokens {
  readonly tokens: readonly Token[];
}

export interface TokenWish {
  readonly name: string;
  /** No higher than one's own. */
  readonly role: Role;
  /** 1 to 365. */
  readonly expiresInDays: number;
}

/** A new key with its secret, which is told this once. */
export interface NewToken {
  readonly id: string;
  readonly token: string;
}

/** Reads one's own keys; call where something can be injected. */
export const ownTokens = () => httpResource<Tokens>(() => '/api/tokens');

@Service()
export class TokensApi {
  private readonly http = inject(HttpClient);

  /** Rejects with a ProblemError. */
  create(wish: TokenWish): Promise<NewToken> {
    return firstValueFrom(this.http.post<NewToken>('/api/tokens', wish));
  }

  /** From then on the key opens nothing. Rejects with a ProblemError. */
  async revoke(id: string): Promise<void> {
    await firstValueFrom(this.http.delete(`/api/tokens/${encodeURIComponent(id)}`));
  }
}
