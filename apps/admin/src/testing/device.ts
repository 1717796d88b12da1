import { setImmediate as next } from 'node:timers';
import { deserialize, serialize } from 'node:v8';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';

/** Gives the browser of a test an empty database; jsdom has none. */
export function giveDevice(): void {
  globalThis.structuredClone ??= <T>(value: T): T => deserialize(serialize(value)) as T;
  globalThis.IDBKeyRange = IDBKeyRange;
  Object.defineProperty(globalThis, 'indexedDB', {
    configurable: true,
    writable: true,
    value: new IDBFactory(),
  });
}

/** Takes the database away again. */
export function takeDevice(): void {
  Reflect.deleteProperty(globalThis, 'indexedDB');
}

/** Lets the database finish what it is at; the clock may be a test's own. */
export async function deviceAtRest(): Promise<void> {
  for (let round = 0; round < 24; round++) await new Promise<void>((done) => next(done));
}
