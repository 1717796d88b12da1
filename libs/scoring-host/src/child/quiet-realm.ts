/** What the language itself has; everything else is taken away before a plugin's code runs. */
const kept = new Set<PropertyKey>([
  'Object',
  'Function',
  'Array',
  'Number',
  'parseFloat',
  'parseInt',
  'Infinity',
  'NaN',
  'undefined',
  'Boolean',
  'String',
  'Symbol',
  'Promise',
  'RegExp',
  'Error',
  'AggregateError',
  'EvalError',
  'RangeError',
  'ReferenceError',
  'SyntaxError',
  'TypeError',
  'URIError',
  'SuppressedError',
  'JSON',
  'ArrayBuffer',
  'Uint8Array',
  'Int8Array',
  'Uint16Array',
  'Int16Array',
  'Uint32Array',
  'Int32Array',
  'Float16Array',
  'Float32Array',
  'Float64Array',
  'Uint8ClampedArray',
  'BigUint64Array',
  'BigInt64Array',
  'DataView',
  'Map',
  'BigInt',
  'Set',
  'Iterator',
  'WeakMap',
  'WeakSet',
  'Proxy',
  'Reflect',
  'decodeURI',
  'decodeURIComponent',
  'encodeURI',
  'encodeURIComponent',
  'escape',
  'unescape',
  'isFinite',
  'isNaN',
  'globalThis',
  'structuredClone',
  'TextEncoder',
  'TextDecoder',
]);

/** A plugin called for something that would make its scores depend on more than the answers. */
function refuse(what: string): never {
  throw new Error(`a plugin has no ${what}: the same answers always give the same score`);
}

/**
 * Takes away everything but the language: no process, no timers, no network, no shared memory, no
 * WebAssembly, no clock and no chance. `say` gets what the plugin writes to the console.
 *
 * This keeps an honest plugin deterministic and closes the doors of a careless one. It is no wall by
 * itself: the permissions of the process, its limits and the system around it are.
 */
export function quietRealm(say: (words: readonly unknown[]) => void): void {
  const realm = globalThis as unknown as Record<PropertyKey, unknown>;
  const { Math: math, Date: date, Intl: intl } = globalThis;
  for (const name of Reflect.ownKeys(realm))
    if (!kept.has(name)) Reflect.deleteProperty(realm, name);
  const fixed = (name: string, value: unknown): void => {
    Object.defineProperty(realm, name, { value, writable: false, configurable: false });
  };
  fixed('Math', frozenCopy(math, { random: () => refuse('chance') }));
  fixed('Date', dateWithoutClock(date));
  // Formatting a date without naming one asks the clock.
  fixed('Intl', frozenCopy(intl, { DateTimeFormat: undefined }));
  const write = (...words: unknown[]): void => say(words);
  const levels = ['log', 'info', 'warn', 'error', 'debug', 'trace'];
  fixed('console', Object.freeze(Object.fromEntries(levels.map((level) => [level, write]))));
}

/** The frozen intrinsics cannot be changed; a copy with something else in it takes their place. */
function frozenCopy(of: object, instead: Readonly<Record<string, unknown>>): object {
  const parts = Object.entries(Object.getOwnPropertyDescriptors(of)).flatMap(([name, part]) => {
    if (!Object.hasOwn(instead, name)) return [[name, part] as const];
    return instead[name] === undefined ? [] : [[name, { value: instead[name] }] as const];
  });
  const prototype = Object.getPrototypeOf(of) as object;
  return Object.freeze(Object.create(prototype, Object.fromEntries(parts)));
}

/** Dates can be made from what is known; none is made from now. */
function dateWithoutClock(date: DateConstructor): unknown {
  function Clockless(...parts: readonly number[]): Date {
    if (!new.target || parts.length === 0) return refuse('clock');
    return Reflect.construct(date, parts) as Date;
  }
  Object.defineProperty(Clockless, 'prototype', { value: date.prototype, writable: false });
  Object.assign(Clockless, { UTC: date.UTC, parse: date.parse, now: () => refuse('clock') });
  return Object.freeze(Clockless);
}
