import { inject, Service } from '@angular/core';
import { DeviceStore } from '../progress/device-store';
import { SessionKeeper } from '../session/session-keeper';
import { DraftsApi } from './drafts-api';
import { type KeptChanges, readKept } from './waiting-changes';

/** A page that holds changes of a draft. */
export interface ChangesInHand {
  /** Sends what waits. @returns whether the server has everything */
  flush(): Promise<boolean>;
}

/** Whose changes of a draft the device keeps; begins as everything does that a person's sign-out forgets. */
export const keptFor = (person: string, draft: string): string => `${person}/model-draft/${draft}`;

/** Knows every change of drafts that the server does not have, whichever page it was written on, and sends them. */
@Service()
export class UnsentChanges {
  private readonly api = inject(DraftsApi);
  private readonly device = inject(DeviceStore);
  private readonly session = inject(SessionKeeper);
  private readonly pages = new Set<ChangesInHand>();

  /** From now on this page is asked too. @returns how to end that */
  watch(page: ChangesInHand): () => void {
    this.pages.add(page);
    return () => this.pages.delete(page);
  }

  /** Sends everything of a person's that waits on this device. @returns whether the server has it all */
  async send(person: string): Promise<boolean> {
    const flushed = await Promise.all([...this.pages].map((page) => page.flush()));
    // Nothing can be read of a device that keeps nothing; what its pages hold still counts.
    const owners = await this.device.owners(keptFor(person, '')).catch(() => []);
    let all = flushed.every(Boolean);
    for (const owner of owners) all = (await this.deliver(owner)) && all;
    return all;
  }

  private async deliver(owner: string): Promise<boolean> {
    const draft = owner.split('/')[2] ?? '';
    const kept = readKept((await this.device.all(owner)).get('changes'));
    if (!kept) {
      await this.device.forget(owner, 'changes');
      return true;
    }
    // Somebody else may be signed in by now, in another window: these are not theirs to send.
    if (this.session.interruption() !== null) return false;
    try {
      if (!(await this.sendBoth(draft, kept))) return false;
      await this.device.forget(owner, 'changes');
      return true;
    } catch {
      return false;
    }
  }

  /** @returns whether all of it was made: what was not stays on the device, to be decided on the draft's page */
  private async sendBoth(draft: string, { flying, waiting }: KeptChanges): Promise<boolean> {
    const batches = [flying, { id: crypto.randomUUID(), changes: waiting }];
    for (const batch of batches) {
      if (!batch || batch.changes.length === 0) continue;
      const { refused } = await this.api.save(draft, batch.id, 0, batch.changes);
      if (refused.length > 0) return false;
    }
    return true;
  }
}
