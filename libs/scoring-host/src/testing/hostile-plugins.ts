import type { ScoringErrorCode } from '../faults';

/**
 * A plugin that means harm, or does it by mistake, as the parts of its module. `good(model)` in its code is
 * a right score tree, `note` what it keeps between calls.
 */
export interface HostilePlugin {
  readonly name: string;
  /** Statements of the module, run while it loads. */
  readonly top?: string;
  /** Statements of `prepare(model, options)`. */
  readonly prepare?: string;
  /** Statements of the score function, with `sheet` and `model`. */
  readonly score?: string;
  /** What its own call is answered with; null where the harm comes to nothing and the score is right. */
  readonly code: ScoringErrorCode | null;
  /** In the details of the error, for who has to mend the plugin. */
  readonly says?: RegExp;
}

const imports = (module: string, use: string): string =>
  `return import('${module}').then((m) => { ${use}; return good(model); });`;

/** Loops that never end. */
const loops: readonly HostilePlugin[] = [
  { name: 'loops in its score', score: 'for (;;);', code: 'plugin-timeout' },
  { name: 'loops in prepare', prepare: 'for (;;);', code: 'plugin-timeout' },
  { name: 'loops while it loads', top: 'for (;;);', code: 'plugin-timeout' },
  {
    name: 'loops in microtasks after it has answered',
    score: 'const again = () => { Promise.resolve().then(again); }; again(); return good(model);',
    code: 'plugin-timeout',
  },
  { name: 'never finishes loading', top: 'await new Promise(() => {});', code: 'plugin-timeout' },
  {
    name: 'uses a regular expression that backtracks for years',
    score: 'return /^(a+)+$/.test("a".repeat(50) + "b") && good(model);',
    code: 'plugin-timeout',
  },
  {
    name: 'sorts with a comparison that never returns',
    score: '[2, 1].sort(() => { for (;;); }); return good(model);',
    code: 'plugin-timeout',
  },
  {
    name: 'loops when its result is read',
    score:
      'return Object.defineProperty(good(model), "unit", { get() { for (;;); }, enumerable: true });',
    code: 'plugin-timeout',
  },
  {
    name: 'loops when its result is written as JSON',
    score: 'return Object.create({ toJSON() { for (;;); } });',
    code: 'plugin-timeout',
  },
  {
    name: 'loops when its error is read',
    score: 'throw Object.defineProperty(new Error(), "message", { get() { for (;;); } });',
    code: 'plugin-timeout',
  },
  {
    name: 'hands back the same object in itself a million times over',
    score:
      'let tree = { a: 1 }; for (let i = 0; i < 100; i += 1) tree = { a: tree, b: tree }; return tree;',
    code: 'output-too-large',
  },
];

/** Memory. */
const hogs: readonly HostilePlugin[] = [
  {
    name: 'fills the heap',
    score:
      'const all = []; for (;;) all.push({ at: all.length, text: "x".repeat(100) + all.length });',
    code: 'plugin-memory',
  },
  {
    name: 'fills memory outside the heap',
    score:
      'const all = []; for (;;) { const b = new Uint8Array(16777216); b.fill(1); all.push(b); }',
    code: 'plugin-memory',
  },
  {
    name: 'asks for more memory than there is',
    score: 'new ArrayBuffer(2 ** 40); return good(model);',
    code: 'plugin-failed',
    says: /RangeError/,
  },
  {
    name: 'makes a string longer than a string can be',
    score: 'return { ...good(model), unit: "x".repeat(2 ** 29) + "x".repeat(2 ** 29) };',
    code: 'plugin-failed',
    says: /Invalid string length/,
  },
  {
    name: 'calls itself without end',
    score: 'const deep = () => deep() + 1; return deep();',
    code: 'plugin-failed',
    says: /RangeError/,
  },
];

/** Ways out of the process. */
const escapes: readonly HostilePlugin[] = [
  { name: 'ends the process', score: 'process.exit(0);', code: 'plugin-failed', says: /process/ },
  { name: 'aborts', score: 'process.abort();', code: 'plugin-failed', says: /process/ },
  {
    name: 'signals its parent',
    score: 'process.kill(process.ppid, "SIGKILL");',
    code: 'plugin-failed',
    says: /process/,
  },
  {
    name: 'reads the environment',
    score: 'return { ...good(model), unit: process.env.DATABASE_URL };',
    code: 'plugin-failed',
    says: /process is not defined/,
  },
  {
    name: 'starts a process',
    score: imports('node:child_process', 'm.execSync("id")'),
    code: 'output-invalid',
    says: /promise/,
  },
  {
    name: 'imports a built-in as it loads',
    top: 'import { execSync } from "node:child_process"; execSync("id");',
    code: 'plugin-failed',
    says: /cannot be imported/,
  },
  {
    name: 'reads a file',
    top: 'const fs = await import("fs"); fs.readFileSync("/etc/passwd");',
    code: 'plugin-failed',
    says: /cannot be imported/,
  },
  {
    name: 'imports a file outside its folder',
    top: 'await import("../outside.mjs");',
    code: 'plugin-failed',
    says: /outside/,
  },
  {
    name: 'imports code from a data address',
    top: 'await import("data:text/javascript,export default 1");',
    code: 'plugin-failed',
    says: /cannot be imported/,
  },
  {
    name: 'loads an addon',
    top: 'await import("./addon.node");',
    code: 'plugin-failed',
    says: /only \.mjs/,
  },
  {
    name: 'starts a thread',
    top: 'const { Worker } = await import("node:worker_threads"); new Worker("", { eval: true });',
    code: 'plugin-failed',
    says: /cannot be imported/,
  },
  {
    name: 'opens the inspector',
    top: 'const { open } = await import("node:inspector"); open();',
    code: 'plugin-failed',
    says: /cannot be imported/,
  },
  {
    name: 'fetches',
    score: 'return fetch("http://127.0.0.1/");',
    code: 'plugin-failed',
    says: /fetch is not defined/,
  },
  {
    name: 'opens a web socket',
    score: 'new WebSocket("ws://127.0.0.1/"); return good(model);',
    code: 'plugin-failed',
    says: /WebSocket is not defined/,
  },
  {
    name: 'compiles WebAssembly',
    score:
      'new WebAssembly.Module(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0])); return good(model);',
    code: 'plugin-failed',
    says: /WebAssembly is not defined/,
  },
  {
    name: 'evaluates a string',
    score: 'return (0, eval)("1") && good(model);',
    code: 'plugin-failed',
    says: /eval is not defined/,
  },
  {
    name: 'makes a function of a string by way of a constructor',
    score: 'return (() => {}).constructor("return process")() && good(model);',
    code: 'plugin-failed',
    says: /Code generation/,
  },
  {
    name: 'waits on shared memory',
    score: 'Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0); return good(model);',
    code: 'plugin-failed',
    says: /is not defined/,
  },
  {
    name: 'starts a timer that outlives the call',
    score: 'setTimeout(() => { for (;;); }, 1); return good(model);',
    code: 'plugin-failed',
    says: /setTimeout is not defined/,
  },
];

/** Wrong output. */
const outputs: readonly HostilePlugin[] = [
  { name: 'hands back nothing', score: 'return undefined;', code: 'output-invalid' },
  { name: 'hands back a number', score: 'return 4;', code: 'output-invalid' },
  {
    name: 'hands back NaN',
    score: 'return { ...good(model), level: NaN };',
    code: 'output-invalid',
    says: /not-finite/,
  },
  {
    name: 'hands back infinity',
    score: 'return { ...good(model), value: -Infinity };',
    code: 'output-invalid',
    says: /not-finite/,
  },
  {
    name: 'hands back a number that only JSON takes for one',
    score:
      'return Object.create({ toJSON: () => ({ ...good(model), value: JSON.rawJSON("1e999") }) });',
    code: 'output-invalid',
  },
  {
    name: 'hands back a circle',
    score: 'const tree = good(model); tree.children = [tree]; return tree;',
    code: 'output-invalid',
    says: /cyclic/,
  },
  {
    name: 'hands back ten megabytes',
    score: 'return { ...good(model), unit: "x".repeat(10e6) };',
    code: 'output-too-large',
  },
  {
    name: 'hands back a hundred thousand lines',
    score:
      'const tree = good(model); tree.contributions = Array.from({ length: 1e5 }, () => tree.contributions[0]); return tree;',
    code: 'output-too-large',
  },
  {
    name: 'hands back a function',
    score: 'return { ...good(model), unit: () => 1 };',
    code: 'output-invalid',
    says: /a function is no JSON/,
  },
  {
    name: 'hands back a bigint',
    score: 'return { ...good(model), value: 1n };',
    code: 'output-invalid',
  },
  {
    name: 'hands back a promise that never settles',
    score: 'return new Promise(() => {});',
    code: 'output-invalid',
    says: /promise/,
  },
  {
    name: 'leaves a dimension out',
    score: 'return { ...good(model), children: [] };',
    code: 'output-invalid',
    says: /missing-node/,
  },
  {
    name: 'puts markup into a label',
    score:
      'const t = "<img src=x onerror=alert(1)>"; return { ...good(model), outcome: { key: "k", title: { da: t, en: t } } };',
    code: 'output-invalid',
    says: /markup/,
  },
  {
    name: 'puts a formula into a label',
    score:
      'const t = "=HYPERLINK(1)"; return { ...good(model), outcome: { key: "k", title: { da: t, en: t } } };',
    code: 'output-invalid',
    says: /formula/,
  },
  {
    name: 'turns the direction of the text around its label',
    score:
      'const t = "safe\\u202egnp.exe"; return { ...good(model), outcome: { key: "k", title: { da: t, en: t } } };',
    code: 'output-invalid',
    says: /hidden/,
  },
  {
    name: 'pollutes whoever merges its result',
    score:
      'return JSON.parse(JSON.stringify(good(model)).replace("{", \'{"__proto__":{"polluted":true},\'));',
    code: 'output-invalid',
    says: /__proto__/,
  },
  {
    name: 'pollutes its own process',
    score: 'Object.prototype.polluted = true; return good(model);',
    code: 'plugin-failed',
    says: /not extensible/,
  },
  {
    name: 'answers differently each time it is read',
    top: 'let note = 0;',
    score: 'return { ...good(model), get value() { return (note += 1); } };',
    code: 'output-differs',
  },
  {
    name: 'answers differently each time it is written down',
    top: 'let note = 0;',
    score: 'return Object.create({ toJSON: () => ({ ...good(model), value: (note += 1) }) });',
    code: 'output-differs',
  },
];

/** Chance, clock and memory of what was asked before; noise; odd errors. */
const fickle: readonly HostilePlugin[] = [
  {
    name: 'counts its calls into the score',
    top: 'let note = 0;',
    score: 'return { ...good(model), value: (note += 1) };',
    code: 'output-differs',
  },
  {
    name: 'throws dice',
    score: 'return { ...good(model), value: Math.random() };',
    code: 'plugin-failed',
    says: /chance/,
  },
  {
    name: 'looks at the clock',
    score: 'return { ...good(model), value: Date.now() };',
    code: 'plugin-failed',
    says: /clock/,
  },
  {
    name: 'changes the answers it is given',
    score: 'sheet.answers.a = { state: "unanswered" }; return good(model);',
    code: null,
  },
  {
    name: 'prints a million lines',
    score: 'for (let i = 0; i < 1e6; i += 1) console.log("line", i); return good(model);',
    code: null,
  },
  {
    name: 'prints without end',
    score: 'for (;;) console.log("line".repeat(20));',
    code: 'plugin-timeout',
  },
  {
    name: 'prints frames of the protocol',
    score:
      'console.log("\\u0000\\u0000\\u0000\\u0010{\\"id\\":1,\\"ok\\":true}\\n{}"); return { ...good(model), children: 1 };',
    code: 'output-invalid',
  },
  { name: 'throws a string', score: 'throw "no";', code: 'plugin-failed', says: /no error: no/ },
  { name: 'throws null', score: 'throw null;', code: 'plugin-failed', says: /no error/ },
  {
    name: 'throws what cannot be looked at',
    score: 'throw new Proxy({}, { getPrototypeOf() { throw 1; }, get() { throw 2; } });',
    code: 'plugin-failed',
    says: /not to be read/,
  },
  {
    name: 'leaves a rejected promise behind',
    score: 'Promise.reject(new Error("left behind")); return good(model);',
    code: 'plugin-failed',
    says: /left behind/,
  },
  {
    name: 'carries another manifest than it showed',
    top: 'manifest.version = "9.9.9";',
    code: 'plugin-failed',
    says: /another manifest/,
  },
  {
    name: 'exports no plugin',
    top: 'manifest = undefined;',
    code: 'plugin-failed',
    says: /no manifest/,
  },
];

export const hostilePlugins: readonly HostilePlugin[] = [
  ...loops,
  ...hogs,
  ...escapes,
  ...outputs,
  ...fickle,
];

/** The whole module of a hostile plugin, or of a good one when nothing is given. */
export function moduleOf(
  manifest: object,
  { top = '', prepare = '', score = 'return good(model);' }: Partial<HostilePlugin> = {},
): string {
  return `
let manifest = ${JSON.stringify(manifest)};
const good = (node) => ({
  key: node.key, state: 'scored', value: 1, level: null, unit: null, range: null, coverage: 1,
  contributions: [
    { key: node.key, rule: 'r', state: 'counted', value: 1, weight: 1, effect: 1, reason: null },
  ],
  children: (node.nodes ?? node.children ?? []).map(good),
});
${top}
export default {
  manifest,
  prepare(model, options) {
    ${prepare}
    return (sheet) => {
      ${score}
    };
  },
};
`;
}
