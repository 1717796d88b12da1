import { computed, signal, type Signal } from '@angular/core';
import { Attempt } from '../problem/attempt';

/**
 * Ids that are ticked, every change saved at once. What is ticked while another change is on its way is sent after it; what was
 * not saved stays ticked, and goes with the next change.
 */
export class Ticked {
  readonly attempt = new Attempt();
  /** What is on the page and not known to be saved; null where all is. */
  private readonly wanted = signal<readonly string[] | null>(null);
  readonly chosen: Signal<readonly string[]>;

  /**
   * @param standing what is saved, a signal
   * @param save saves all of it, and brings `standing` up to it
   */
  constructor(
    standing: () => readonly string[],
    private readonly save: (ids: string[]) => Promise<void>,
  ) {
    this.chosen = computed(() => this.wanted() ?? standing());
  }

  toggle(id: string): void {
    const before = this.chosen();
    this.wanted.set(before.includes(id) ? before.filter((one) => one !== id) : [...before, id]);
    void this.attempt.run(async () => {
      let sent: readonly string[];
      do {
        sent = this.chosen();
        await this.save([...sent]);
      } while (this.chosen() !== sent);
      this.wanted.set(null);
    });
  }
}
