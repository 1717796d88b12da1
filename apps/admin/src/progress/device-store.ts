import { DOCUMENT, inject, Service } from '@angular/core';

const shelf = 'drafts';

/**
 * Keeps what is typed in the browser's database, and says so only when it is on the disk: a killed browser costs nothing.
 * Every entry belongs to an owner (a person and what the person works on) and has a name within it.
 */
@Service()
export class DeviceStore {
  private readonly factory = inject(DOCUMENT).defaultView?.indexedDB;
  private opened: Promise<IDBDatabase> | undefined;

  /** Resolves once the value is on the disk. Rejects where the browser keeps nothing (private windows, full disk). */
  async keep(owner: string, name: string, value: unknown): Promise<void> {
    await this.write((drafts) => drafts.put(value, [owner, name]));
  }

  /** Forgets one entry; nothing happens when there is none. */
  async forget(owner: string, name: string): Promise<void> {
    await this.write((drafts) => drafts.delete([owner, name]));
  }

  /** Every entry of an owner by name; what was kept is returned as it was, and may be of an older shape. */
  async all(owner: string): Promise<ReadonlyMap<string, unknown>> {
    const database = await this.open();
    const drafts = database.transaction(shelf, 'readonly').objectStore(shelf);
    const range = IDBKeyRange.bound([owner], [owner, []]);
    const [keys, values] = await Promise.all([
      answered(drafts.getAllKeys(range)),
      answered<unknown[]>(drafts.getAll(range)),
    ]);
    return new Map(keys.map((key, index) => [String((key as string[])[1]), values[index]]));
  }

  /** The owners whose name begins with these words and who have something here. */
  async owners(beginning: string): Promise<readonly string[]> {
    const database = await this.open();
    const drafts = database.transaction(shelf, 'readonly').objectStore(shelf);
    const keys = await answered(drafts.getAllKeys(beginningWith(beginning)));
    return [...new Set(keys.map((key) => String((key as string[])[0])))];
  }

  /** Forgets everything of the owners whose name begins with these words; also where nothing can be kept. */
  async forgetAll(beginning: string): Promise<void> {
    if (!this.factory) return;
    await this.write((drafts) => drafts.delete(beginningWith(beginning)));
  }

  private async write(act: (drafts: IDBObjectStore) => unknown): Promise<void> {
    const database = await this.open();
    // Strict: the browser reports success only after the disk has it, not when the system has taken it over.
    const change = database.transaction(shelf, 'readwrite', { durability: 'strict' });
    act(change.objectStore(shelf));
    await new Promise<void>((resolve, reject) => {
      change.oncomplete = () => resolve();
      change.onabort = () => reject(change.error ?? new Error('Nothing was kept'));
    });
  }

  private open(): Promise<IDBDatabase> {
    this.opened ??= this.connect().catch((error: unknown) => {
      this.opened = undefined;
      throw error;
    });
    return this.opened;
  }

  private async connect(): Promise<IDBDatabase> {
    if (!this.factory) throw new Error('This browser has no database');
    const request = this.factory.open('erfa', 1);
    request.onupgradeneeded = () => void request.result.createObjectStore(shelf);
    const database = await answered(request);
    // The browser may close it (cleared data, a newer version in another tab); the next act opens it again.
    const lost = () => (this.opened = undefined);
    database.onclose = lost;
    database.onversionchange = () => {
      database.close();
      lost();
    };
    return database;
  }
}

function beginningWith(words: string): IDBKeyRange {
  return IDBKeyRange.bound([words], [`${words}\uffff`]);
}

function answered<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('The browser’s database failed'));
  });
}
