import { inject, Service } from '@angular/core';
import {
  type MakeToken,
  type NewTokenView,
  TokensService,
  tokensListResource,
  type TokensView,
  type TokenView,
} from '@erfa/api-client';
import { firstValueFrom } from 'rxjs';

/** A key that programs use in a person's stead; its secret is not here. */
export type Token = TokenView;
export type Tokens = TokensView;
export type TokenWish = MakeToken;
/** A new key with its secret, which is told this once. */
export type NewToken = NewTokenView;

/** Reads the organisation's keys, revoked ones too; call where something can be injected. */
export const ownTokens = () => tokensListResource();

@Service()
export class TokensApi {
  private readonly tokens = inject(TokensService);

  /** Rejects with a ProblemError. */
  create(wish: TokenWish): Promise<NewToken> {
    return firstValueFrom(this.tokens.tokensMake(wish));
  }

  /** From then on the key opens nothing. Rejects with a ProblemError. */
  async revoke(id: string): Promise<void> {
    await firstValueFrom(this.tokens.tokensRevoke(id));
  }
}
