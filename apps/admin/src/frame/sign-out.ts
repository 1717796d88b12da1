import { inject, Service } from '@angular/core';
import { Texts } from '../language/texts';
import { Announcer } from '../page/announcer';
import { SessionKeeper } from '../session/session-keeper';

/** Signing out, and saying so when it did not work: nobody should leave a machine in the belief of being signed out. */
@Service()
export class SignOut {
  private readonly keeper = inject(SessionKeeper);
  private readonly announcer = inject(Announcer);
  private readonly texts = inject(Texts);

  async now(): Promise<void> {
    try {
      await this.keeper.signOut();
    } catch {
      this.announcer.show(this.texts.text('frame.signOutFailed'));
    }
  }
}
