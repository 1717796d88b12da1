import { inject, Injector, Service, signal } from '@angular/core';
import type { Left } from '../answering/unsent-answers';
import { Texts } from '../language/texts';
import { Announcer } from '../page/announcer';
import { Drafts } from '../progress/drafts';
import { SessionKeeper } from '../session/session-keeper';

/** What would be lost by signing out. */
export interface Loss {
  readonly answers: readonly Left[];
  /** Whether a text that one saves oneself is still a draft. */
  readonly note: boolean;
  /** Whether changes of a model's draft could not be sent. */
  readonly models: boolean;
}

/**
 * Signing out: what waits on the device is sent first, and what cannot be sent is lost only by choice. It says so when it
 * did not work: nobody should leave a machine in the belief of being signed out.
 */
@Service()
export class SignOut {
  private readonly keeper = inject(SessionKeeper);
  private readonly announcer = inject(Announcer);
  private readonly texts = inject(Texts);
  private readonly injector = inject(Injector);
  private readonly drafts = inject(Drafts);
  private readonly asking = signal<Loss | null>(null);
  private busy = false;

  /** What the reader has to decide upon; null while there is nothing to ask. */
  readonly loss = this.asking.asReadonly();

  /** Signs out, or asks first when something would be lost. */
  async now(): Promise<void> {
    await this.once(async () => {
      const person = this.keeper.member()?.person.id;
      if (person !== undefined) {
        const { unsent, changes } = await this.senders();
        const answers = await unsent.send(person);
        const note = this.drafts.has(person);
        const models = !(await changes.send(person));
        if (answers.length > 0 || note || models) {
          this.asking.set({ answers, note, models });
          return;
        }
      }
      await this.keeper.signOut();
    });
  }

  /** Signs out although something is lost. */
  async allTheSame(): Promise<void> {
    this.asking.set(null);
    await this.once(() => this.keeper.signOut());
  }

  /** Goes on being signed in. */
  stay(): void {
    this.asking.set(null);
  }

  /** Those who send what waits. Fetched now: a page that holds something has them already, and the first page needs none. */
  private async senders() {
    const [{ UnsentAnswers }, { UnsentChanges }] = await Promise.all([
      import('../answering/unsent-answers'),
      import('../lab/unsent-changes'),
    ]);
    return { unsent: this.injector.get(UnsentAnswers), changes: this.injector.get(UnsentChanges) };
  }

  private async once(work: () => Promise<void>): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    try {
      await work();
    } catch {
      this.announcer.show(this.texts.text('frame.signOutFailed'), true);
    } finally {
      this.busy = false;
    }
  }
}
