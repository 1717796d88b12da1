import { Inject, Injectable } from '@nestjs/common';
import { AuditLog } from '../audit/audit-log';
import type { Config } from '../config';
import { configToken } from '../config.token';
import type { Caller } from '../http/caller';
import { Problem } from '../http/problem';
import type { Language } from '../http/problem-entry';
import { TenantTransaction, type TenantContext } from '../persistence/tenant-transaction';
import { listFeedAddresses, revokeFeedAddress, writeFeedAddress } from './feed-addresses.queries';
import type { FeedAddressView, NewFeedAddressView } from './feed-addresses.views';
import { newSecret } from './secret-token';

/** More than there are KLE main groups; who needs more has lost count of where they are. */
const mostAddresses = 50;

/** Addresses for feed readers: one person's own, for reading shared lessons and nothing else. */
@Injectable()
export class FeedAddressesService {
  constructor(
    private readonly tenant: TenantTransaction,
    private readonly audit: AuditLog,
    @Inject(configToken) private readonly config: Config,
  ) {}

  list(context: TenantContext): Promise<FeedAddressView[]> {
    return this.tenant.run(context, listFeedAddresses);
  }

  /** @throws Problem `not-allowed` for a program, so that a leaked token cannot outlive itself; `too-many-feeds`, `invalid-input` */
  make(
    caller: Caller,
    context: TenantContext,
    kle: string | null,
    language: Language,
  ): Promise<NewFeedAddressView> {
    if (caller.tokenId !== null) throw new Problem('not-allowed');
    const { secret, hash } = newSecret('ef');
    return this.tenant.run(context, async (manager) => {
      if ((await listFeedAddresses(manager)).length >= mostAddresses)
        throw new Problem('too-many-feeds', { most: mostAddresses });
      const id = await writeFeedAddress(manager, context, kle, hash);
      if (id === null)
        throw new Problem('invalid-input', {}, [
          { path: 'kle', code: 'noSuchKleGroup', details: { 0: kle ?? '' } },
        ]);
      await this.audit.write(manager, context, 'token.feed-made', id, { kle });
      const made = (await listFeedAddresses(manager)).find((address) => address.id === id);
      if (!made) throw new Problem('not-found');
      return { ...made, address: this.addressOf(secret, language) };
    });
  }

  revoke(context: TenantContext, id: string): Promise<void> {
    return this.tenant.run(context, async (manager) => {
      if (!(await revokeFeedAddress(manager, id))) throw new Problem('not-found');
      await this.audit.write(manager, context, 'token.feed-revoked', id, {});
    });
  }

  /** Few feed readers can be told which language to ask for, so an English one stands in the address. */
  private addressOf(secret: string, language: Language): string {
    return `${this.config.url}/api/lesson-feed/${secret}${language === 'en' ? '?language=en' : ''}`;
  }
}
