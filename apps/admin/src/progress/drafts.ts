import { DOCUMENT, inject, Service } from '@angular/core';

const prefix = 'erfa-draft:';

/**
 * Keeps what is typed on the device until the server has it, so that a closed tab or a lost network costs nothing.
 * A browser that keeps nothing (private windows, full storage) makes every act here do nothing.
 */
@Service()
export class Drafts {
  private readonly storage = storageOf(inject(DOCUMENT));

  /**
   * @param owner whose it is: ids of the organisation and the person, joined by a colon
   * @param what what is drafted
   */
  read(owner: string, what: string): string | null {
    return this.storage?.getItem(`${prefix}${owner}:${what}`) ?? null;
  }

  /** Keeps a text; `null` forgets it. */
  keep(owner: string, what: string, text: string | null): void {
    const key = `${prefix}${owner}:${what}`;
    try {
      if (text === null) this.storage?.removeItem(key);
      else this.storage?.setItem(key, text);
    } catch {
      // Full or forbidden: the page still holds the text, and says that it is not saved.
    }
  }

  /** Whether a person has a draft on this device, in whichever organisation. */
  has(person: string): boolean {
    return this.keysOf(person).length > 0;
  }

  /** Forgets every draft of a person on this device, in whichever organisation; those of others stay. */
  forgetAll(person: string): void {
    for (const key of this.keysOf(person)) this.storage?.removeItem(key);
  }

  private keysOf(person: string): string[] {
    const { storage } = this;
    if (!storage) return [];
    return Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '').filter(
      (key) => key.startsWith(prefix) && key.split(':')[2] === person,
    );
  }
}

function storageOf(document: Document): Storage | null {
  try {
    return document.defaultView?.localStorage ?? null;
  } catch {
    return null;
  }
}
