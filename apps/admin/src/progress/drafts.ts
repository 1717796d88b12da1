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

  /** Forgets every draft on this device. */
  forgetAll(): void {
    const { storage } = this;
    if (!storage) return;
    const keys = Array.from({ length: storage.length }, (_, index) => storage.key(index));
    for (const key of keys) if (key?.startsWith(prefix)) storage.removeItem(key);
  }
}

function storageOf(document: Document): Storage | null {
  try {
    return document.defaultView?.localStorage ?? null;
  } catch {
    return null;
  }
}
